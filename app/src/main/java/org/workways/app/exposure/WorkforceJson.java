package org.workways.app.exposure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.workways.app.answer.EffectView;
import org.workways.app.answer.RouteJson;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.exposure.Outcome;
import org.workways.exposure.TaskExposure;

/// What AIoT does to the work of many people, as JSON; hours are those of all people of a group, a
/// week.
public final class WorkforceJson {
    private WorkforceJson() {}

    public static String text(WorkforceAnswer answer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("ratings", OwnText.json(answer.ratings(), answer.tasks()));
        json.put("groups", answer.groups().stream().map(WorkforceJson::group).toList());
        answer.others().ifPresent(week -> json.put("others", week(week)));
        answer.total().ifPresent(week -> json.put("total", week(week)));
        json.put("partial", answer.isPartial());
        json.put("fewest", WorkforceAnswer.FEWEST);
        json.put("usualHours", WorkforceAnswer.USUAL_HOURS);
        json.put(
                "created", answer.created().stream().map(WorkforceJson::created).toList());
        json.put("limits", WorkforceText.LIMITS);
        json.put("issues", answer.issues().stream().map(ImportIssue::message).toList());
        json.put("data", answer.data().stream().map(RouteJson::data).toList());
        return RouteJson.write(json);
    }

    private static Map<String, Object> group(WorkforceAnswer.Group group) {
        var json = RouteJson.entry(
                "occupation",
                        RouteJson.entry(
                                "id", group.about().id().toString(),
                                "label", group.about().label()),
                "sources",
                        group.about().sources().stream()
                                .map(ConceptId::toString)
                                .toList(),
                "people", group.people(),
                "hours", round(group.hours()),
                "ownRatings", group.about().own().size());
        group.about().via().crosswalk().ifPresent(by -> json.put("via", ExposureJson.via(by)));
        group.week().ifPresent(week -> json.putAll(amounts(week)));
        json.put(
                "tasks", group.about().tasks().stream().map(WorkforceJson::task).toList());
        return json;
    }

    private static Map<String, Object> week(WorkforceAnswer.Week week) {
        var json = RouteJson.entry("people", week.people(), "hours", round(week.hours()));
        json.putAll(amounts(week));
        return json;
    }

    private static Map<String, Object> amounts(WorkforceAnswer.Week week) {
        var json = new LinkedHashMap<String, Object>();
        for (var outcome : Outcome.values()) {
            var amount = week.amount(outcome);
            json.put(
                    outcome.code(),
                    RouteJson.entry(
                            "hours", round(amount.hours()),
                            "low", round(amount.interval().low()),
                            "high", round(amount.interval().high())));
        }
        return json;
    }

    private static Map<String, Object> task(TaskExposure task) {
        var json = RouteJson.entry("id", task.task().id(), "text", task.task().statement());
        task.outcome().ifPresent(outcome -> json.put("outcome", outcome.code()));
        return json;
    }

    private static Map<String, Object> created(EffectView view) {
        return RouteJson.entry(
                "task", view.effect().task(),
                "technology", view.technology().id().toString(),
                "occupations",
                        view.effect().occupations().stream()
                                .map(ConceptId::toString)
                                .toList(),
                "because", view.effect().reason());
    }

    /// To a tenth of an hour: more would only look exact.
    static double round(double hours) {
        return Math.round(10 * hours) / 10.0;
    }
}
