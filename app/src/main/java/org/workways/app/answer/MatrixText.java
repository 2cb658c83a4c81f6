package org.workways.app.answer;

import java.util.Locale;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.route.MatrixRow;
import org.workways.route.MatrixRow.Cell;

/// A matrix as a table of comma-separated values, and what is said about it at a terminal.
public final class MatrixText {
    private static final int SHOWN = 10;

    private MatrixText() {}

    /// `id,atlas:iot-developer,…`
    public static String header(MatrixAnswer answer) {
        return "id," + answer.occupations().stream().map(ConceptId::toString).collect(Collectors.joining(","));
    }

    /// `P-017,120.50,qualified,unreachable,>=310.00`
    public static String line(MatrixAnswer answer, MatrixRow row) {
        return answer.people().get(row.profile()).id() + ","
                + row.cells().stream().map(MatrixText::cell).collect(Collectors.joining(","));
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Cost(var hours) -> String.format(Locale.ROOT, "%.2f", hours);
            case Cell.Qualified qualified -> "qualified";
            case Cell.Unreachable unreachable -> "unreachable";
            case Cell.Undecided(var atLeast) -> String.format(Locale.ROOT, ">=%.2f", atLeast);
        };
    }

    /// @param file where the rows were written
    public static String summary(MatrixAnswer answer, MatrixAnswer.Done done, String file) {
        int finished = done.people();
        var cells = done.cells();
        int people = answer.people().size();
        var text = new StringBuilder();
        if (finished < people)
            text.append(
                    "Stopped: %,d of %,d people are finished, and %s holds these.%n".formatted(finished, people, file));
        text.append("%s by %s (costing '%s', %s h a week)%n"
                .formatted(
                        counted(finished, "person", "people"),
                        counted(answer.occupations().size(), "occupation", "occupations"),
                        answer.costing().name(),
                        RouteText.number(answer.limits().hoursPerWeek())));
        text.append("%,d costs, %,d qualified already, %,d cannot be reached under these limits, %,d undecided%n"
                .formatted(cells.costs(), cells.qualified(), cells.unreachable(), cells.undecided()));
        text.append(issues(answer));
        return text.append("Written: %s%n".formatted(file)).toString();
    }

    private static String counted(int number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }

    private static String issues(MatrixAnswer answer) {
        var issues = answer.issues();
        if (issues.isEmpty()) return "";
        var text = new StringBuilder("%s left out:%n".formatted(counted(issues.size(), "row was", "rows were")));
        issues.stream().limit(SHOWN).map(ImportIssue::message).forEach(line -> text.append("  %s%n".formatted(line)));
        if (issues.size() > SHOWN)
            text.append("  … and %,d more (--json lists all)%n".formatted(issues.size() - SHOWN));
        return text.toString();
    }
}
