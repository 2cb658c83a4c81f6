package org.workways.files.exposure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.Rubric;
import org.workways.files.GivenFile;
import org.workways.files.table.Row;
import org.workways.files.table.Table;

/// `activity,sense,decide,act,dexterity,people,liability,variety,technologies,reason`: in each rating one number where
/// both raters say the same, else the first rater's, the second's and what was settled, divided by `|`, as in `2|3|2`.
/// It may have the columns `author` and `date`, as what somebody keeps of their own ratings has.
public final class ActivityTable {
    private static final List<String> RATINGS =
            List.of("sense", "decide", "act", "dexterity", "people", "liability", "variety");

    private static final int STEPS = 3;

    private ActivityTable() {}

    /// @param issues told of rows that are left out
    public static ActivityRatings read(InputStream in, String name, Consumer<? super ImportIssue> issues)
            throws IOException {
        var reading = new Reading(issues);
        table(name).read(in, reading::take, issues);
        return new ActivityRatings(reading.ratings);
    }

    /// A user's own table.
    /// @throws org.workways.concept.UserException if it cannot be read
    public static ActivityRatings read(Path file, Consumer<? super ImportIssue> issues) {
        try (var in = new BufferedInputStream(Files.newInputStream(GivenFile.file(file)))) {
            return read(in, String.valueOf(file.getFileName()), issues);
        } catch (IOException e) {
            throw GivenFile.unreadable(file, e);
        }
    }

    private static Table table(String name) {
        return Table.csv(name)
                .requires("activity", "reason")
                .requires(RATINGS.toArray(String[]::new))
                .allows("technologies", "author", "date");
    }

    private static final class Reading {
        private final Consumer<? super ImportIssue> issues;
        private final List<ActivityRating> ratings = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Reading(Consumer<? super ImportIssue> issues) {
            this.issues = issues;
        }

        void take(Row row) {
            if (isNew(row, seen, issues) && isRated(row, 3, issues)) ratings.add(rating(row));
        }

        private static ActivityRating rating(Row row) {
            return new ActivityRating(
                    row.cell("activity"),
                    rubric(row, 0),
                    rubric(row, 1),
                    rubric(row, 2),
                    technologies(row),
                    row.cell("reason"));
        }
    }

    /// Whether the row is of an activity, and the first of it.
    static boolean isNew(Row row, Set<String> seen, Consumer<? super ImportIssue> issues) {
        var activity = row.cell("activity");
        if (!activity.isEmpty() && seen.add(activity)) return true;
        issues.accept(row.bad(
                "activity",
                activity.isEmpty() ? "a rating is of an activity, row left out" : "it was rated before, row left out"));
        return false;
    }

    /// @param most how many readings a cell may have: 1 or 3
    static boolean isRated(Row row, int most, Consumer<? super ImportIssue> issues) {
        for (var column : RATINGS) {
            int highest = RATINGS.indexOf(column) < STEPS ? 3 : 2;
            var one = "[0-" + highest + "]";
            var three = "(\\|" + one + "\\|" + one + ")?";
            if (row.cell(column).replace(" ", "").matches(most == 1 ? one : one + three)) continue;
            var what = "a rating is 0 to %d%s, row left out"
                    .formatted(highest, most == 1 ? "" : ", or three of them as in 1|2|1");
            issues.accept(row.bad(column, what));
            return false;
        }
        if (row.cells("technologies").stream().allMatch(id -> id.matches("\\S+"))) return true;
        issues.accept(row.bad("technologies", "each is one id, divided by |, row left out"));
        return false;
    }

    static SortedSet<ConceptId> technologies(Row row) {
        var technologies = new TreeSet<ConceptId>();
        for (var id : row.cells("technologies")) technologies.add(ConceptId.atlas(id));
        return technologies;
    }

    /// @param which 0 the first rater's, 1 the second's, 2 settled
    static Rubric rubric(Row row, int which) {
        return Rubric.of(
                RATINGS.stream().map(column -> value(row.cell(column), which)).toList());
    }

    private static int value(String cell, int which) {
        var parts = cell.replace(" ", "").split("\\|");
        return Integer.parseInt(parts[parts.length == 1 ? 0 : which]);
    }
}
