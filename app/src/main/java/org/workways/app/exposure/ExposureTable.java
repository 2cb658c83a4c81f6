package org.workways.app.exposure;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workways.app.answer.CsvText;
import org.workways.concept.ConceptId;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.Outcome;
import org.workways.exposure.OwnRating;
import org.workways.exposure.TaskExposure;

/// Tasks of an occupation as a table: one row for each work activity that a task is an example of, as settled. Where
/// somebody keeps a rating of their own, it stands there with its author and date.
public final class ExposureTable {
    /// In place of the cells of a work activity.
    private static final List<String> UNRATED = Collections.nCopies(14, "");

    private ExposureTable() {}

    public static String text(ExposureAnswer answer) {
        var table = new CsvText(
                "id",
                "label",
                "onet",
                "task",
                "statement",
                "weight",
                "outcome",
                "activity",
                "sense",
                "decide",
                "act",
                "dexterity",
                "people",
                "liability",
                "variety",
                "activity_outcome",
                "technologies",
                "reason",
                "author",
                "date",
                "activity_name");
        for (var task : answer.tasks()) {
            if (task.ratings().isEmpty()) table.row(row(answer, task, UNRATED));
            for (var rating : task.ratings()) table.row(row(answer, task, cells(answer, rating)));
        }
        return table.text();
    }

    private static Object[] row(ExposureAnswer answer, TaskExposure task, List<?> rated) {
        return Stream.concat(
                        Stream.of(
                                answer.id(),
                                answer.label(),
                                task.task().occupation().code(),
                                task.task().id(),
                                task.task().statement(),
                                task.weight(),
                                task.outcome().map(Outcome::code).orElse("")),
                        rated.stream())
                .toArray();
    }

    /// Of one of its work activities.
    private static List<?> cells(ExposureAnswer answer, ActivityRating rating) {
        var settled = rating.settled();
        var own = answer.ratings().own(rating.activity());
        return List.of(
                rating.activity(),
                settled.sense(),
                settled.decide(),
                settled.act(),
                settled.dexterity(),
                settled.people(),
                settled.liability(),
                settled.variety(),
                settled.outcome().code(),
                rating.technologies().stream().map(ConceptId::code).collect(Collectors.joining("|")),
                rating.reason(),
                own.map(OwnRating::author).orElse(""),
                own.map(kept -> kept.date().toString()).orElse(""),
                answer.names().of(rating.activity()).orElse(""));
    }
}
