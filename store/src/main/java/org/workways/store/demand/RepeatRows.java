package org.workways.store.demand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.workways.store.demand.AdvertStore.Repeat;

/// `duplicates.parquet`, and beside it the rule it was made by and among how many adverts.
final class RepeatRows {
    private static final String FILE = "duplicates.parquet";
    private static final String RULE = "duplicates.txt";

    private RepeatRows() {}

    static void write(Duck duck, Path folder, String rule, List<Repeat> repeats) throws IOException {
        Files.deleteIfExists(folder.resolve(RULE));
        duck.run("create or replace table repeat (key bigint, \"of\" bigint, kind varchar, similarity float)");
        duck.append("repeat", rows -> {
            for (var repeat : repeats) {
                rows.beginRow();
                rows.append(repeat.key());
                rows.append(repeat.of());
                rows.append(repeat.kind());
                rows.append((float) repeat.similarity());
                rows.endRow();
            }
        });
        Parquet.write(duck, "select * from repeat order by key", folder.resolve(FILE));
        long adverts = duck.number("select count(*) from " + Parquet.table(folder, AdvertStore.BATCHES));
        Files.writeString(folder.resolve(RULE), rule + "\n" + adverts + "\n");
    }

    /// @param adverts that there are now
    static Optional<String> rule(Path folder, long adverts) {
        var file = folder.resolve(RULE);
        try {
            if (!Files.exists(file)) return Optional.empty();
            var lines = Files.readAllLines(file);
            boolean isCurrent = lines.size() == 2 && lines.getLast().equals(Long.toString(adverts));
            return isCurrent ? Optional.of(lines.getFirst()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // as good as none: they are looked for again
        }
    }

    static String table(Path folder) {
        return Parquet.table(folder, FILE);
    }
}
