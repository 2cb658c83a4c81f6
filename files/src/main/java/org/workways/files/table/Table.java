package org.workways.files.table;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;

/// What a table should look like, and how it is read: UTF-8, header first, streamed row by row.
///
///     Table.csv("skills.csv").requires("id", "label").allows("description").read(in, row -> …, issues::add);
///
/// Formats: comma-separated as in RFC 4180, or tab-separated without quotes (text/tab-separated-values, IANA).
/// @param name     the file as issues call it
/// @param required columns without which no row is read
/// @param optional columns that may be asked for and are empty where the file lacks them
/// @param strict   whether a column that is neither is an issue
/// @param preamble how many rows may stand before the header, which is the first with all required columns
public record Table(
        String name, Format format, List<String> required, List<String> optional, boolean strict, int preamble) {
    public enum Format {
        COMMAS,
        TABS
    }

    public Table {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /// A table whose first row is its header.
    public Table(String name, Format format, List<String> required, List<String> optional, boolean strict) {
        this(name, format, required, optional, strict, 0);
    }

    public static Table csv(String name) {
        return new Table(name, Format.COMMAS, List.of(), List.of(), false);
    }

    public static Table tabs(String name) {
        return new Table(name, Format.TABS, List.of(), List.of(), false);
    }

    public Table requires(String... columns) {
        return new Table(name, format, joined(required, columns), optional, strict, preamble);
    }

    public Table allows(String... columns) {
        return new Table(name, format, required, joined(optional, columns), strict, preamble);
    }

    /// The same table, in which columns that are not expected are issues.
    public Table strictly() {
        return new Table(name, format, required, optional, true, preamble);
    }

    /// The same table, whose header may have so many rows before it.
    public Table afterPreamble(int rows) {
        return new Table(name, format, required, optional, strict, rows);
    }

    /// Reads to the end of the stream and leaves it open. A row with too few or too many cells is an issue, and left
    /// out.
    /// @return how many rows `each` was given; 0 if a required column is missing (an issue for every such column)
    /// @throws IOException if the stream fails; what was given to `each` before stays given
    public long read(InputStream in, Consumer<Row> each, Consumer<? super ImportIssue> issues) throws IOException {
        return read(in, cells -> {}, each, issues);
    }

    private long read(
            InputStream in, Consumer<List<String>> before, Consumer<Row> each, Consumer<? super ImportIssue> issues)
            throws IOException {
        try {
            // Not closed: the stream may be one entry of a zip file.
            var records = parser().ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .iterator();
            return new TableScan(this, before, each, issues).run(records);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// As above.
    /// @throws UserException if the file is missing, empty or cannot be read
    public long read(Path file, Consumer<Row> each, Consumer<? super ImportIssue> issues) {
        return read(file, cells -> {}, each, issues);
    }

    /// As above.
    /// @param before given the cells of each row before the header
    public long read(
            Path file, Consumer<List<String>> before, Consumer<Row> each, Consumer<? super ImportIssue> issues) {
        try (var in = new BufferedInputStream(Files.newInputStream(GivenFile.file(file)))) {
            return read(in, before, each, issues);
        } catch (IOException e) {
            throw GivenFile.unreadable(file, e);
        }
    }

    private CsvReader.CsvReaderBuilder parser() {
        var builder = CsvReader.builder()
                .skipEmptyLines(false) // so that row numbers are those of a spreadsheet
                .allowExtraFields(true)
                .allowMissingFields(true);
        return switch (format) {
            case COMMAS -> builder;
            case TABS -> builder.fieldSeparator('\t').quoteCharacter('\0');
        };
    }

    private static List<String> joined(List<String> columns, String... more) {
        return Stream.concat(columns.stream(), Stream.of(more)).toList();
    }
}
