package org.workways.store.demand;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.ConceptId;
import org.workways.demand.AskedKind;
import org.workways.demand.Cut;
import org.workways.demand.EmployerCount;
import org.workways.demand.MonthlyCount;

/// Counts of adverts by what they ask for.
public final class FactStore {
    private static final String MONTH = "month(month) as m, year(month) as y";

    private final Path folder;
    private final String facts;
    private final String counted;

    FactStore(Path folder) {
        this.folder = folder;
        this.facts = Parquet.table(folder, FactRows.FACTS);
        this.counted = Parquet.table(folder, FactRows.COUNTED);
    }

    /// @param adverts   that count
    /// @param silent    of these, in which no skill was found
    /// @param skills    mentions of skills, each once an advert
    /// @param unmatched places that look like a skill and match none
    /// @param employers known ones
    public record Extent(long adverts, long silent, long skills, long unmatched, long employers) {}

    /// Adverts of each month that has any.
    public SortedMap<YearMonth, Integer> months(Cut cut) {
        var where = Where.of(cut, facts, counted);
        var months = new TreeMap<YearMonth, Integer>();
        try (var duck = Duck.over(folder)) {
            duck.each(
                    "select " + MONTH + ", count(*) from " + counted + " where true" + where.text() + " group by month",
                    row -> {
                        months.put(month(row), row.getInt(3));
                        return true;
                    },
                    where.after());
        }
        return months;
    }

    /// Of one skill or occupation, for each month that has adverts.
    public List<MonthlyCount> months(ConceptId concept, Cut cut) {
        var where = Where.of(cut, facts, counted);
        var found = new HashMap<YearMonth, Integer>();
        try (var duck = Duck.over(folder)) {
            duck.each(
                    "select " + MONTH + ", count(*) from " + facts + " where concept = ?" + where.text()
                            + " group by month",
                    row -> {
                        found.put(month(row), row.getInt(3));
                        return true;
                    },
                    where.after(concept.toString()));
        }
        return counts(months(cut), found);
    }

    /// The same of all skills or occupations that any advert asks for.
    public SortedMap<ConceptId, List<MonthlyCount>> all(AskedKind kind, Cut cut) {
        var where = Where.of(cut, facts, counted);
        var found = new TreeMap<ConceptId, Map<YearMonth, Integer>>();
        try (var duck = Duck.over(folder)) {
            duck.each(
                    "select " + MONTH + ", count(*), concept from " + facts + " where kind = ?" + where.text()
                            + " group by month, concept",
                    row -> {
                        found.computeIfAbsent(ConceptId.parse(row.getString(4)), id -> new HashMap<>())
                                .put(month(row), row.getInt(3));
                        return true;
                    },
                    where.after(kind.code()));
        }
        var months = months(cut);
        var all = new TreeMap<ConceptId, List<MonthlyCount>>();
        found.forEach((concept, byMonth) -> all.put(concept, counts(months, byMonth)));
        return all;
    }

    /// The same by employer; those that are not known are employers of their own, each with one advert.
    public List<EmployerCount> employers(ConceptId concept, Cut cut) {
        var where = Where.of(cut, "f", counted);
        var rows = new ArrayList<EmployerCount>();
        try (var duck = Duck.over(folder)) {
            duck.each(
                    "with f as (select * from " + facts + ") select " + MONTH
                            + ", case when employer = 0 then 'advert ' || advert else employer::varchar end as who,"
                            + " count(*), count(*) filter (advert in (select advert from f where concept = ?))"
                            + " from " + counted + " where true" + where.text()
                            + " group by month, who order by month, who",
                    row -> rows.add(new EmployerCount(month(row), row.getString(3), row.getInt(5), row.getInt(4))),
                    where.after(concept.toString()));
        }
        return rows;
    }

    public Extent extent(Cut cut) {
        var where = Where.of(cut, facts, counted);
        try (var duck = Duck.over(folder)) {
            return duck.list(
                            "select count(*), count(*) filter (skills = 0), coalesce(sum(skills), 0),"
                                    + " coalesce(sum(unmatched), 0), count(distinct employer) filter (employer <> 0)"
                                    + " from " + counted + " where true" + where.text(),
                            row -> new Extent(
                                    row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                            where.after())
                    .getFirst();
        }
    }

    private static List<MonthlyCount> counts(SortedMap<YearMonth, Integer> months, Map<YearMonth, Integer> found) {
        return months.entrySet().stream()
                .map(month -> new MonthlyCount(
                        month.getKey(), found.getOrDefault(month.getKey(), 0), month.getValue()))
                .toList();
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.of(row.getInt(2), row.getInt(1));
    }
}
