package org.workways.store.demand;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a query into a Parquet file that is either there whole or not at all.
final class Parquet {
    private Parquet() {}

    /// @param query made by us, never of words that a user gave
    static void write(Duck duck, String query, Path file) throws IOException {
        var unfinished = file.resolveSibling(".new-" + file.getFileName());
        duck.run("copy (%s) to '%s' (format parquet, compression zstd, row_group_size 50000)"
                .formatted(query, quoted(unfinished.toString())));
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// As a table of all files of that name.
    /// @param pattern as in `adverts-*.parquet`
    static String table(Path folder, String pattern) {
        return "read_parquet('" + literally(folder) + "/" + pattern + "')";
    }

    /// A path in which nothing is a pattern, whatever a user called it.
    static String literally(Path path) {
        return quoted(path.toString().replaceAll("[\\[*?]", "[$0]"));
    }

    static String quoted(String text) {
        return text.replace("'", "''");
    }
}
