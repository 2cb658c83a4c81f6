package org.workways.files.exposure;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.exposure.OwnRating;
import org.workways.files.table.Row;
import org.workways.files.table.Table;

/// What somebody keeps of their own ratings: the columns of the table that ships, each rating one number, and
/// `author,date`. Whoever is given such a table may use it as it is.
public final class OwnRatingTable {
    public static final List<String> COLUMNS = List.of(
            "activity",
            "sense",
            "decide",
            "act",
            "dexterity",
            "people",
            "liability",
            "variety",
            "technologies",
            "reason",
            "author",
            "date");

    private OwnRatingTable() {}

    /// @param issues told of rows that are left out
    /// @throws org.workways.concept.UserException if the file cannot be read
    public static List<OwnRating> read(Path file, Consumer<? super ImportIssue> issues) {
        var ratings = new ArrayList<OwnRating>();
        var seen = new HashSet<String>();
        Table.csv(String.valueOf(file.getFileName()))
                .requires(COLUMNS.stream()
                        .filter(column -> !column.equals("technologies"))
                        .toArray(String[]::new))
                .allows("technologies")
                .read(file, row -> rating(row, seen, issues).ifPresent(ratings::add), issues);
        return ratings;
    }

    private static Optional<OwnRating> rating(Row row, Set<String> seen, Consumer<? super ImportIssue> issues) {
        if (!ActivityTable.isNew(row, seen, issues) || !ActivityTable.isRated(row, 1, issues)) return Optional.empty();
        if (!OwnRating.isAuthor(row.cell("author")))
            issues.accept(row.bad("author", "its author has 1 to %d characters".formatted(OwnRating.LONGEST_AUTHOR)));
        else if (!OwnRating.isReason(row.cell("reason")))
            issues.accept(row.bad("reason", "its reason has 1 to %d characters".formatted(OwnRating.LONGEST_REASON)));
        else if (date(row).isEmpty()) issues.accept(row.bad("date", "a day is written as in 2026-11-26"));
        else
            return Optional.of(new OwnRating(
                    row.cell("activity"),
                    ActivityTable.rubric(row, 0),
                    row.cell("author"),
                    date(row).orElseThrow(),
                    row.cell("reason"),
                    ActivityTable.technologies(row)));
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Row row) {
        try {
            return Optional.of(LocalDate.parse(row.cell("date")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The table with its header, as `read` reads it.
    public static String text(Collection<OwnRating> ratings) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            for (var rating : ratings) csv.writeRecord(cells(rating));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// In the order of the columns.
    public static List<String> cells(OwnRating rating) {
        var cells = new ArrayList<String>();
        cells.add(rating.activity());
        for (int value : rating.rubric().values()) cells.add(Integer.toString(value));
        cells.add(rating.technologies().stream().map(ConceptId::code).collect(Collectors.joining("|")));
        cells.add(rating.reason());
        cells.add(rating.author());
        cells.add(rating.date().toString());
        return cells;
    }
}
