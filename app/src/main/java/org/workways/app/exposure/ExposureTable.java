package org.workways.app.exposure;

import java.util.stream.Collectors;
import org.workways.app.answer.CsvText;
import org.workways.concept.ConceptId;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.Outcome;
import org.workways.exposure.OwnRating;
import org.workways.exposure.TaskExposure;

/// Tasks of an occupation as a table: one row for each work activity that a task is an example of, as settled. Where
/// somebody keeps a rating of their own, it stands there with its author and date.
public final class ExposureTable {
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
            if (task.ratings().isEmpty()) unrated(table, answer, task);
            for (var rating : task.ratings()) row(table, answer, task, rating);
        }
        return table.text();
    }

    private static void unrated(CsvText table, ExposureAnswer answer, TaskExposure task) {
        table.row(
                answer.id(),
                answer.label(),
                task.task().occupation().code(),
                task.task().id(),
                task.task().statement(),
                task.weight(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static void row(CsvText table, ExposureAnswer answer, TaskExposure task, ActivityRating rating) {
        var settled = rating.settled();
        var own = answer.ratings().own(rating.activity());
        table.row(
                answer.id(),
                answer.label(),
                task.task().occupation().code(),
                task.task().id(),
                task.task().statement(),
                task.weight(),
                task.outcome().map(Outcome::code).orElse(""),
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
