package org.workways.store.demand;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What was imported, in the order it was: the last word on which batches there are.
final class Journal {
    private final Path file;
    private final List<Entry> entries;

    private Journal(Path file, List<Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /// @param hash    of the file's content
    /// @param name    of the file, as the user gave it
    /// @param source  that its adverts belong to
    /// @param batch   number of the batch; 0 at the end of a file
    /// @param records of the file that were read so far
    /// @param adverts in the batch
    record Entry(String hash, String name, String source, int batch, long records, int adverts) {
        boolean isEnd() {
            return batch == 0;
        }

        private String line() {
            return String.join(
                            "\t",
                            hash,
                            plain(name),
                            plain(source),
                            Integer.toString(batch),
                            Long.toString(records),
                            Integer.toString(adverts))
                    + "\n";
        }

        private static String plain(String text) {
            return text.replaceAll("[\\t\\n\\r]", " ");
        }

        private static Entry of(String line) {
            var cells = line.split("\t", -1);
            return new Entry(
                    cells[0],
                    cells[1],
                    cells[2],
                    Integer.parseInt(cells[3]),
                    Long.parseLong(cells[4]),
                    Integer.parseInt(cells[5]));
        }
    }

    /// A last line that was not written to its end is as if it were not there.
    static Journal in(Path folder) throws IOException {
        var file = folder.resolve("imports.tsv");
        var entries = new ArrayList<Entry>();
        if (Files.exists(file)) whole(file).lines().map(Entry::of).forEach(entries::add);
        return new Journal(file, entries);
    }

    /// The same, to be added to: a line that was not written to its end is taken away.
    static Journal toWrite(Path folder) throws IOException {
        var journal = in(folder);
        if (Files.exists(journal.file))
            try (var channel = FileChannel.open(journal.file, StandardOpenOption.WRITE)) {
                channel.truncate(whole(journal.file).getBytes(StandardCharsets.UTF_8).length);
            }
        return journal;
    }

    private static String whole(Path file) throws IOException {
        var text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    int lastBatch() {
        return entries.stream().mapToInt(Entry::batch).max().orElse(0);
    }

    /// Records of a file that are in batches.
    long records(String hash, String source) {
        return of(hash, source).mapToLong(Entry::records).max().orElse(0);
    }

    boolean isComplete(String hash, String source) {
        return of(hash, source).anyMatch(Entry::isEnd);
    }

    void add(Entry entry) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap(entry.line().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        entries.add(entry);
    }

    private Stream<Entry> of(String hash, String source) {
        return entries.stream()
                .filter(entry -> entry.hash().equals(hash) && entry.source().equals(source));
    }
}
