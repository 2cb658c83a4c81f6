package org.workways.store.demand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The two tables that series are counted from. Facts are sorted by concept, so that those of one lie together.
final class FactRows {
    static final String COUNTED = "counted.parquet";
    static final String FACTS = "facts.parquet";
    static final String COUNTS = "counts.csv";
    private static final String STAMP = "facts.txt";

    private final AdvertStore store;
    private final Path folder;

    FactRows(AdvertStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    void write(Duck duck, boolean isRead) throws IOException {
        Files.deleteIfExists(folder.resolve(STAMP));
        Files.deleteIfExists(folder.resolve(COUNTS));
        if (!isRead) return;
        Parquet.write(duck, facts(), folder.resolve(FACTS));
        Parquet.write(duck, counted(), folder.resolve(COUNTED));
    }

    void stamp(String what) throws IOException {
        Files.writeString(folder.resolve(STAMP), what);
    }

    /// Of what the facts were joined; empty if nobody said.
    static String stamped(Path folder) {
        try {
            return Files.readString(folder.resolve(STAMP));
        } catch (IOException e) {
            return "";
        }
    }

    private String counted() {
        return "select a.key as advert, date_trunc('month', a.posted)::date as month, a.source, a.country, a.place,"
                + " a.employer_key as employer, t.skills, t.unmatched " + rows()
                + " order by month, source, advert";
    }

    private String facts() {
        return "select a.key as advert, date_trunc('month', a.posted)::date as month, a.source, a.country, a.place,"
                + " a.employer_key as employer, q.kind, q.concept, q.level, q.score " + rows() + " join "
                + ReadingStore.asked(folder) + " q on a.text_key = q.text_key order by kind, concept, month, source,"
                + " advert";
    }

    private String rows() {
        return "from " + store.adverts() + " a anti join " + RepeatRows.table(store.folder()) + " d on a.key = d.key"
                + " join " + ReadingStore.texts(folder) + " t on a.text_key = t.text_key";
    }
}
