package org.workways.files.release;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.workways.concept.Progress;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;
import org.workways.files.table.Row;
import org.workways.files.table.Table;

/// The zip files of one release, open for reading.
public final class Release implements AutoCloseable {
    private static final long MOST_BYTES = 2L << 30;
    private static final long REPORTED_BYTES = 1L << 19;
    private static final int NAMES_SHOWN = 12;

    private final List<OpenZip> zips = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final long mostBytes;
    private final Progress progress;
    private long expected;
    private long bytes;
    private long reported;

    /// One file inside a zip.
    /// @param name  without its folders
    /// @param path  with its folders
    /// @param bytes as the zip declares, 0 if it does not
    public record Entry(Path zip, String name, String path, long bytes) {}

    private Release(Progress progress, long mostBytes) {
        this.progress = progress;
        this.mostBytes = mostBytes;
    }

    /// @param zips at least one
    /// @throws UserException if one is missing, not a zip, cut off or points outside itself
    public static Release open(List<Path> zips, Progress progress) {
        return open(zips, progress, MOST_BYTES);
    }

    /// @param mostBytes how much may be inflated in all
    static Release open(List<Path> zips, Progress progress, long mostBytes) {
        if (zips.isEmpty()) throw new UserException("No zip file was named.", "Name the file that was downloaded.");
        var release = new Release(progress, mostBytes);
        try {
            for (var zip : zips.stream().distinct().toList()) release.add(OpenZip.open(zip));
            return release;
        } catch (RuntimeException e) {
            release.close();
            throw e;
        }
    }

    /// The one file whose name fits. It counts as work to do: find all files before the first is read.
    /// @param what how users call its content, as in `occupations`
    /// @throws UserException if several fit
    public Optional<Entry> find(String what, Predicate<String> name) {
        var found = entries.stream().filter(entry -> name.test(entry.name())).toList();
        if (found.size() > 1)
            throw new UserException(
                    "Two files hold %s: %s and %s.".formatted(what, shown(found.get(0)), shown(found.get(1))),
                    "Name the files of one language and one release only.");
        found.forEach(entry -> expected += entry.bytes());
        return found.stream().findFirst();
    }

    /// The answer to zips that are something else.
    /// @param lookedFor what was looked for and is not there
    public UserException isNot(String publication, List<String> lookedFor, String advice) {
        var names = entries.stream().map(Entry::name).distinct().sorted().toList();
        var found = names.isEmpty()
                ? "no files"
                : names.stream().limit(NAMES_SHOWN).collect(Collectors.joining("', '", "'", "'"));
        var more = names.size() > NAMES_SHOWN ? " and %d more".formatted(names.size() - NAMES_SHOWN) : "";
        return new UserException(
                "%s not a complete %s download: looked for '%s', found %s%s."
                        .formatted(zipNames(), publication, String.join("', '", lookedFor), found, more),
                advice);
    }

    /// Reads one table to its end, in one pass.
    /// @param table what the file should look like
    /// @throws UserException if the zip is damaged or inflates beyond the limit
    public void read(Entry entry, Table table, Consumer<Row> each, IssueList issues) {
        try (var in = zipOf(entry).stream(entry, count -> count(count, entry))) {
            table.read(in, each, issues);
            in.transferTo(OutputStream.nullOutputStream()); // to the end, or the checksum is not compared
        } catch (ZipException | EOFException e) {
            throw OpenZip.damaged(entry.zip(), "'%s' cannot be inflated (%s)".formatted(entry.name(), e.getMessage()));
        } catch (IOException e) {
            throw GivenFile.unreadable(entry.zip(), e);
        }
        report(entry);
    }

    /// All files in it, in the order of the zips.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void close() {
        zips.forEach(OpenZip::close);
    }

    private void add(OpenZip zip) {
        zips.add(zip); // first, so that it is closed if its entries are refused
        entries.addAll(zip.entries());
    }

    private void count(long count, Entry entry) {
        bytes += count;
        if (bytes > mostBytes)
            throw new UserException(
                    "'%s' inflates to more than %,d bytes at '%s', far more than any known release."
                            .formatted(entry.zip(), mostBytes, entry.name()),
                    "Download it again from its publisher.");
        if (bytes - reported < REPORTED_BYTES) return;
        reported = bytes;
        report(entry);
    }

    private void report(Entry entry) {
        progress.report(entry.name(), Math.min(bytes, expected), expected);
    }

    private OpenZip zipOf(Entry entry) {
        return zips.stream()
                .filter(zip -> zip.path().equals(entry.zip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(entry + " is of another release."));
    }

    private String zipNames() {
        return zips.stream().map(zip -> "'" + zip.path() + "'").collect(Collectors.joining(" and "))
                + (zips.size() == 1 ? " is" : " are");
    }

    private static String shown(Entry entry) {
        return "'%s' in '%s'".formatted(entry.path(), entry.zip());
    }
}
