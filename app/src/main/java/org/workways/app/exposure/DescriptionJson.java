package org.workways.app.exposure;

import java.util.List;
import java.util.Map;
import org.workways.app.answer.RouteJson;

/// What AIoT does to a described job, as JSON; shares are 0 to 1.
public final class DescriptionJson {
    private DescriptionJson() {}

    public static String text(DescriptionAnswer answer) {
        var json = RouteJson.entry("document", answer.document().name());
        json.put("ratings", OwnText.json(answer.ratings(), answer.tasks()));
        answer.profile().ifPresent(profile -> json.put("profile", ExposureJson.profile(profile)));
        json.put(
                "duties",
                answer.duties().stream().map(duty -> duty(duty, answer)).toList());
        json.put("data", List.of(RouteJson.data(answer.data())));
        return RouteJson.write(json);
    }

    private static Map<String, Object> duty(DescriptionAnswer.Matched duty, DescriptionAnswer answer) {
        return RouteJson.entry(
                "sentence", duty.sentence().text(),
                "start", duty.sentence().start(),
                "end", duty.sentence().end(),
                "agreeing", duty.agreeing(),
                "tasks", duty.near().stream().map(near -> task(near, answer)).toList());
    }

    private static Map<String, Object> task(DescriptionAnswer.Candidate candidate, DescriptionAnswer answer) {
        var task = candidate.exposure().task();
        var json = RouteJson.entry(
                "id", task.id(),
                "text", task.statement(),
                "occupation", task.occupation().toString(),
                "label", candidate.occupation(),
                "likeness", Math.round(1000 * candidate.likeness()) / 1000.0);
        candidate.exposure().outcome().ifPresent(outcome -> json.put("outcome", outcome.code()));
        json.put(
                "activities",
                candidate.exposure().ratings().stream()
                        .map(rating -> ExposureJson.activity(rating, answer.ratings(), answer.names()))
                        .toList());
        return json;
    }
}
