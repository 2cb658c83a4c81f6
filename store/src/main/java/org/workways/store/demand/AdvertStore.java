package org.workways.store.demand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.workways.concept.UserException;
import org.workways.store.SaveLock;

/// The adverts of a data folder. One process writes at a time; readers see whole batches.
public final class AdvertStore {
    static final String BATCHES = "adverts-*.parquet";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path folder;

    /// @param dataFolder need not exist; the first import makes it
    public AdvertStore(Path dataFolder) {
        this.folder = dataFolder.resolve("adverts");
    }

    /// Work that takes adverts over.
    public interface Writing<T> {
        T run(AdvertWriter writer);
    }

    /// An advert that repeats another.
    /// @param key        of the advert
    /// @param of         key of the one that counts
    /// @param kind       in words
    /// @param similarity 0 to 1
    public record Repeat(long key, long of, String kind, double similarity) {}

    /// @param name    of the file
    /// @param adverts that came from it
    /// @param isWhole whether it was read to its end
    public record ImportedFile(String name, String source, long records, long adverts, boolean isWhole) {}

    public boolean isEmpty() {
        return batches() == 0;
    }

    public <T> T write(Writing<T> work) {
        try {
            Files.createDirectories(folder);
            return SaveLock.whileHeld(folder, PATIENCE, () -> {
                try (var writer = AdvertWriter.in(folder)) {
                    return work.run(writer);
                }
            });
        } catch (IOException e) {
            throw notSaved(folder, e);
        }
    }

    /// In the order in which they were first imported.
    public List<ImportedFile> imports() {
        return ImportList.of(journal().entries());
    }

    /// All adverts, the oldest first; those of one day by key.
    /// @param goOn told of each; false stops
    public void eachByDay(Predicate<StoredAdvert> goOn) {
        if (isEmpty()) return;
        try (var duck = Duck.over(folder)) {
            duck.each(
                    "select %s from %s order by posted, key".formatted(AdvertRows.COLUMNS, adverts()),
                    row -> goOn.test(AdvertRows.read(row)));
        }
    }

    /// Says anew which adverts repeat an earlier one. Those of other rules are forgotten.
    /// @param rule its version
    public void saveRepeats(String rule, List<Repeat> repeats) {
        lockedDuck(duck -> {
            RepeatRows.write(duck, folder, rule, repeats);
            return repeats.size();
        });
    }

    /// The version of the rule that found repeats among all adverts there are; empty if nobody looked since the last
    /// import.
    public Optional<String> repeatsRule() {
        return RepeatRows.rule(folder, size());
    }

    /// What one version of a recogniser found in the adverts.
    /// @param version of recogniser and taxonomy: letters, digits, dots and dashes
    public ReadingStore readings(String version) {
        return new ReadingStore(this, version);
    }

    /// @param first   day of the oldest advert
    /// @param last    day of the newest
    /// @param repeats that do not count
    public record Days(String source, LocalDate first, LocalDate last, long adverts, long repeats) {}

    /// Of each source, by name; nothing before repeats were looked for.
    public List<Days> sources() {
        if (isEmpty() || repeatsRule().isEmpty()) return List.of();
        try (var duck = Duck.over(folder)) {
            return duck.list(
                    "select source, min(posted), max(posted), count(*), count(d.key) from " + adverts()
                            + " a left join " + RepeatRows.table(folder)
                            + " d on a.key = d.key group by source order by source",
                    row -> new Days(
                            row.getString(1),
                            row.getDate(2).toLocalDate(),
                            row.getDate(3).toLocalDate(),
                            row.getLong(4),
                            row.getLong(5)));
        }
    }

    /// Changes with everything that changes counts.
    public String stamp() {
        return size() + " adverts, " + repeatsRule().orElse("no rule");
    }

    public long size() {
        return journal().entries().stream().mapToLong(Journal.Entry::adverts).sum();
    }

    <T> T lockedDuck(DuckWork<T> work) {
        try {
            return SaveLock.whileHeld(folder, PATIENCE, () -> {
                try (var duck = Duck.over(folder)) {
                    return work.run(duck);
                }
            });
        } catch (IOException e) {
            throw notSaved(folder, e);
        }
    }

    interface DuckWork<T> {
        T run(Duck duck) throws IOException;
    }

    String adverts() {
        return Parquet.table(folder, BATCHES);
    }

    Path folder() {
        return folder;
    }

    private int batches() {
        return journal().lastBatch();
    }

    private Journal journal() {
        try {
            return Journal.in(folder);
        } catch (IOException e) {
            throw new UserException(
                    "The folder '%s' cannot be read: %s.".formatted(folder, e.getMessage()),
                    "Check the disk and your right to read it.");
        }
    }

    static Path batch(Path folder, int number) {
        return folder.resolve("adverts-%06d.parquet".formatted(number));
    }

    static int number(String file) {
        var digits = file.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    static UserException notSaved(Path folder, IOException cause) {
        return new UserException(
                "The adverts cannot be saved in '%s': %s.".formatted(folder, cause.getMessage()),
                "Make room on the disk or choose another data folder; what was saved before is still there.");
    }
}
