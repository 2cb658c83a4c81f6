package org.workways.store.demand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.workways.demand.JobAdvert;

/// Takes adverts over, batch by batch. Used by one thread, while the folder is locked.
public final class AdvertWriter implements AutoCloseable {
    private static final int BATCH = 5_000;

    private final Path folder;
    private final Duck duck;
    private final Journal journal;
    private final Set<Long> known;

    private AdvertWriter(Path folder, Duck duck, Journal journal, Set<Long> known) {
        this.folder = folder;
        this.duck = duck;
        this.journal = journal;
        this.known = known;
    }

    static AdvertWriter in(Path folder) throws IOException {
        var journal = Journal.toWrite(folder);
        removeUnfinished(folder, journal.lastBatch());
        var duck = Duck.over(folder);
        var known = new HashSet<Long>();
        if (journal.lastBatch() > 0)
            duck.each("select key from " + Parquet.table(folder, AdvertStore.BATCHES), row -> {
                known.add(row.getLong(1));
                return true;
            });
        return new AdvertWriter(folder, duck, journal, known);
    }

    /// A file whose adverts are taken over.
    /// @param hash of its content: the same content under another name is the same file
    public Taking take(String hash, String name, String source) {
        return new Taking(hash, name, source);
    }

    @Override
    public void close() {
        duck.close();
    }

    /// One file. Closed before its end it keeps what it has; taking the same content again goes on from there.
    public final class Taking implements AutoCloseable {
        private final String hash;
        private final String name;
        private final String source;
        private final long before;
        private final List<JobAdvert> waiting = new ArrayList<>();
        private long at;
        private long kept;
        private int added;
        private int repeated;

        private Taking(String hash, String name, String source) {
            this.hash = hash;
            this.name = name;
            this.source = source;
            this.before = journal.records(hash, source);
            this.at = before;
            this.kept = before;
        }

        /// Whether this content was read to its end before: nothing is left to do.
        public boolean isComplete() {
            return journal.isComplete(hash, source);
        }

        /// Records that were taken over before, by an import that was stopped.
        public long before() {
            return before;
        }

        /// @param record number in the file, from 1, rising
        public void add(JobAdvert advert, long record) {
            if (record <= before) return;
            at = record;
            if (!known.add(AdvertKey.of(advert))) {
                repeated++;
                return;
            }
            waiting.add(advert);
            if (waiting.size() >= BATCH) keep();
        }

        /// The file was read to its end.
        /// @param records in it
        public void end(long records) {
            keep();
            write(new Journal.Entry(hash, name, source, 0, Math.max(at, records), 0));
        }

        /// Adverts that were new.
        public int added() {
            return added;
        }

        /// Adverts that were there already, from this file or another.
        public int repeated() {
            return repeated;
        }

        @Override
        public void close() {
            if (!isComplete()) keep();
        }

        /// Writes what waits, as `close` does.
        public void keep() {
            if (at == kept || waiting.isEmpty()) return;
            int batch = journal.lastBatch() + 1;
            duck.run(AdvertRows.CREATE);
            duck.append("batch", rows -> AdvertRows.fill(rows, waiting));
            try {
                Parquet.write(duck, "select * from batch order by posted, key", AdvertStore.batch(folder, batch));
            } catch (IOException e) {
                throw AdvertStore.notSaved(folder, e);
            }
            write(new Journal.Entry(hash, name, source, batch, at, waiting.size()));
            added += waiting.size();
            kept = at;
            waiting.clear();
        }

        private void write(Journal.Entry entry) {
            try {
                journal.add(entry);
            } catch (IOException e) {
                throw AdvertStore.notSaved(folder, e);
            }
        }
    }

    /// Batches that the journal does not name were written by a process that died before it could say so.
    private static void removeUnfinished(Path folder, int lastBatch) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "{.new-*,adverts-*.parquet}")) {
            for (var file : files) {
                var name = String.valueOf(file.getFileName());
                if (name.startsWith(".new-") || AdvertStore.number(name) > lastBatch) Files.delete(file);
            }
        }
    }
}
