package org.workways.app.demand;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.workways.concept.ImportIssue;
import org.workways.concept.Progress;
import org.workways.concept.UserException;
import org.workways.demand.Headline;
import org.workways.demand.JobAdvert;
import org.workways.files.advert.AdvertFile;
import org.workways.files.advert.AdvertMapping;
import org.workways.files.advert.AdvertReader;
import org.workways.files.advert.AdvertReading;
import org.workways.files.advert.AdvertSink;
import org.workways.files.advert.AdvertSource;
import org.workways.store.demand.AdvertStore;
import org.workways.store.demand.AdvertWriter;
import org.workways.store.demand.ParquetTable;

/// Takes files of adverts over. Stopped, it keeps what it has; the same files again go on from there.
public final class AdvertImport {
    private final AdvertStore store;
    private final BooleanSupplier isStopped;
    private final Progress progress;
    private final List<ImportIssue> issues = new ArrayList<>();

    public AdvertImport(AdvertStore store, BooleanSupplier isStopped, Progress progress) {
        this.store = store;
        this.isStopped = isStopped;
        this.progress = progress;
    }

    /// @param isKnown  whether its content was taken over before, so that it was not read again
    /// @param added    adverts that are new
    /// @param repeated those that are there already, to the letter
    /// @param records  good and bad
    /// @param mapping  by which it was read; empty for postings of schema.org, and for files that are known
    /// @param isWhole  whether it was read to its end
    public record FileRead(
            String name,
            String source,
            boolean isKnown,
            int added,
            int repeated,
            long records,
            Optional<AdvertMapping> mapping,
            boolean isWhole) {}

    /// @param issues of all files, in their order
    public record Result(List<FileRead> files, List<ImportIssue> issues) {
        public boolean isWhole() {
            return files.stream().allMatch(FileRead::isWhole);
        }
    }

    /// @param given   files and folders of files
    /// @param mapping guessed for each file where it is not given
    /// @param source  what the adverts are counted as; by default the name of the folder or file
    public Result run(List<Path> given, Optional<AdvertMapping> mapping, Optional<String> source) {
        var files = AdvertSource.files(given);
        var read = store.write(writer -> {
            var done = new ArrayList<FileRead>();
            for (var file : files) {
                if (isStopped.getAsBoolean()) break;
                done.add(one(writer, file, mapping, source.orElseGet(() -> SourceName.of(file.path(), given))));
            }
            return done;
        });
        return new Result(read, issues);
    }

    /// How the columns of the first file would be taken.
    /// @throws UserException if there is no file, or it needs no mapping
    public static AdvertMapping guessedMapping(List<Path> given) {
        if (given.isEmpty())
            throw new UserException(
                    "No file is named.", "Name one, as in workways import adverts FILE --show-mapping.");
        var file = AdvertSource.files(given).getFirst();
        var seen = new FirstRecords();
        if (file.isParquet())
            throw new UserException(
                    "The columns of a Parquet file are shown by importing it only.",
                    "Import it; a mapping that is wrong is told.");
        return AdvertReader.read(file, Optional.empty(), "any", seen)
                .mapping()
                .orElseThrow(() -> new UserException(
                        "'%s' needs no mapping: it holds postings of schema.org.".formatted(file.name()),
                        "Import it as it is."));
    }

    /// Looks at the beginning of a file and keeps nothing.
    private static final class FirstRecords implements AdvertSink {
        private static final int ENOUGH = 100;
        private int seen;

        @Override
        public void advert(JobAdvert advert, long record) {
            seen++;
        }

        @Override
        public void issue(ImportIssue issue) {
            seen++;
        }

        @Override
        public boolean goOn() {
            return seen < ENOUGH;
        }

        @Override
        public void at(long bytesRead, long bytesAll) {
            // nobody waits for so little
        }
    }

    private FileRead one(AdvertWriter writer, AdvertFile file, Optional<AdvertMapping> mapping, String source) {
        var hash = hash(file.path(), mapping);
        try (var taking = writer.take(hash, file.name(), source)) {
            if (taking.isComplete())
                return new FileRead(file.name(), source, true, 0, 0, taking.before(), Optional.empty(), true);
            var reading = file.isParquet()
                    ? parquet(file, mapping, source, taking)
                    : AdvertReader.read(file, mapping, source, new Sink(file.name(), taking));
            if (reading.finished()) taking.end(reading.records());
            else taking.keep();
            return new FileRead(
                    file.name(),
                    source,
                    false,
                    taking.added(),
                    taking.repeated(),
                    reading.records(),
                    reading.mapping(),
                    reading.finished());
        }
    }

    private AdvertReading parquet(
            AdvertFile file, Optional<AdvertMapping> mapping, String source, AdvertWriter.Taking taking) {
        try {
            var folder = Files.createTempDirectory("workways-parquet");
            var csv = folder.resolve(file.name() + ".csv");
            try {
                ParquetTable.toCsv(file.path(), csv);
                return AdvertReader.read(
                        new AdvertFile(csv, file.name()), mapping, source, new Sink(file.name(), taking));
            } finally {
                Files.deleteIfExists(csv);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Sink implements AdvertSink {
        private final String name;
        private final AdvertWriter.Taking taking;

        Sink(String name, AdvertWriter.Taking taking) {
            this.name = name;
            this.taking = taking;
        }

        @Override
        public void advert(JobAdvert advert, long record) {
            taking.add(Headline.completed(advert), record);
        }

        @Override
        public void issue(ImportIssue issue) {
            issues.add(issue);
        }

        @Override
        public boolean goOn() {
            return !isStopped.getAsBoolean();
        }

        @Override
        public void at(long bytesRead, long bytesAll) {
            progress.report("Bytes of " + name, bytesRead, bytesAll);
        }
    }

    /// Of the content, and of how it is to be read where that was said.
    private static String hash(Path file, Optional<AdvertMapping> mapping) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            mapping.ifPresent(given -> digest.update(given.toJson().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
