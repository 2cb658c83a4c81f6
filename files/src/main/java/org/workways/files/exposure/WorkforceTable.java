package org.workways.files.exposure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.workways.concept.ImportIssue;
import org.workways.files.table.Row;
import org.workways.files.table.Table;

/// `occupation,headcount,hours_per_week`: how many people work as what, and how many hours a week
/// each of them; the last column may be left out, and each of its cells.
public final class WorkforceTable {
    private static final double MOST_HOURS = 100;

    /// People of one row.
    /// @param row        where they stand, for what may be said of it later
    /// @param occupation as written, an id or a name; not empty
    /// @param people     1 or more
    /// @param hours      a week of each; empty where the table does not say
    public record Line(Row row, String occupation, int people, OptionalDouble hours) {}

    private WorkforceTable() {}

    /// @param issues told of rows that are left out
    /// @throws org.workways.concept.UserException if the file cannot be read
    public static List<Line> read(Path file, Consumer<? super ImportIssue> issues) {
        var lines = new ArrayList<Line>();
        Table.csv(String.valueOf(file.getFileName()))
                .requires("occupation", "headcount")
                .allows("hours_per_week")
                .read(file, row -> take(row, lines, issues), issues);
        return lines;
    }

    private static void take(Row row, List<Line> lines, Consumer<? super ImportIssue> issues) {
        var occupation = row.cell("occupation");
        var people = row.cell("headcount");
        var hours = row.cell("hours_per_week").replace(',', '.');
        if (occupation.isEmpty()) issues.accept(row.bad("occupation", "it names none, row left out"));
        else if (!people.matches("[1-9][0-9]{0,6}"))
            issues.accept(row.bad("headcount", "people are a whole number from 1 on, row left out"));
        else if (!hours.isEmpty() && !isHours(hours))
            issues.accept(
                    row.bad("hours_per_week", "hours a week are a number such as 37.5, at most 100, row left out"));
        else
            lines.add(new Line(
                    row,
                    occupation,
                    Integer.parseInt(people),
                    hours.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(hours))));
    }

    private static boolean isHours(String cell) {
        if (!cell.matches("[0-9]{1,3}([.][0-9]{1,2})?")) return false;
        double hours = Double.parseDouble(cell);
        return hours > 0 && hours <= MOST_HOURS;
    }
}
