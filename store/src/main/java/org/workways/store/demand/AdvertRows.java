package org.workways.store.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.workways.demand.JobAdvert;

/// The columns of a batch of adverts.
final class AdvertRows {
    static final String CREATE =
            "create or replace table batch (key bigint, text_key bigint, employer_key bigint, source varchar, id"
                    + " varchar, posted date, title varchar, employer varchar, place varchar, country varchar, text"
                    + " varchar)";
    static final String COLUMNS = "key, text_key, source, id, posted, title, employer, place, country, text";

    private AdvertRows() {}

    static void fill(DuckDBAppender rows, List<JobAdvert> adverts) throws SQLException {
        for (var advert : adverts) {
            rows.beginRow();
            rows.append(AdvertKey.of(advert));
            rows.append(AdvertKey.ofText(advert));
            rows.append(AdvertKey.ofEmployer(advert.employer()));
            rows.append(advert.source());
            rows.append(advert.id());
            rows.append(advert.posted());
            rows.append(advert.title());
            rows.append(advert.employer());
            rows.append(advert.place());
            rows.append(advert.country());
            rows.append(advert.text());
            rows.endRow();
        }
    }

    static StoredAdvert read(ResultSet row) throws SQLException {
        return new StoredAdvert(
                row.getLong(1),
                row.getLong(2),
                new JobAdvert(
                        row.getString(3),
                        row.getString(4),
                        row.getDate(5).toLocalDate(),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10)));
    }
}
