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
public final class ActivityTable {
    private static final List<String> RATINGS =
            List.of("sense", "decide", "act", "dexterity", "people", "liability", "variety");

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
                .allows("technologies");
    }

    private static final class Reading {
        private final Consumer<? super ImportIssue> issues;
        private final List<ActivityRating> ratings = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Reading(Consumer<? super ImportIssue> issues) {
            this.issues = issues;
        }

        void take(Row row) {
            var activity = row.cell("activity");
            if (activity.isEmpty()) issues.accept(row.bad("activity", "a rating is of an activity, row left out"));
            else if (!seen.add(activity)) issues.accept(row.bad("activity", "it was rated before, row left out"));
            else if (isRated(row)) ratings.add(rating(row, activity));
        }

        private boolean isRated(Row row) {
            for (var column : RATINGS) {
                int most = RATINGS.indexOf(column) < 3 ? 3 : 2;
                var cell = row.cell(column).replace(" ", "");
                if (cell.matches("[0-" + most + "](\\|[0-" + most + "]\\|[0-" + most + "])?")) continue;
                issues.accept(row.bad(
                        column, "a rating is 0 to %d, or three of them as in 1|2|1, row left out".formatted(most)));
                return false;
            }
            return true;
        }

        private static ActivityRating rating(Row row, String activity) {
            var technologies = new TreeSet<ConceptId>();
            for (var id : row.cells("technologies")) technologies.add(ConceptId.atlas(id));
            return new ActivityRating(
                    activity, rubric(row, 0), rubric(row, 1), rubric(row, 2), technologies, row.cell("reason"));
        }

        /// @param which 0 the first rater's, 1 the second's, 2 settled
        private static Rubric rubric(Row row, int which) {
            var values = RATINGS.stream()
                    .mapToInt(column -> value(row.cell(column), which))
                    .toArray();
            return new Rubric(values[0], values[1], values[2], values[3], values[4], values[5], values[6]);
        }

        private static int value(String cell, int which) {
            var parts = cell.replace(" ", "").split("\\|");
            return Integer.parseInt(parts[parts.length == 1 ? 0 : which]);
        }
    }
}
