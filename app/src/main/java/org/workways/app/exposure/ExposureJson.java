package org.workways.app.exposure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workways.app.answer.EffectView;
import org.workways.app.answer.FigureView;
import org.workways.app.answer.RouteJson;
import org.workways.app.words.Words;
import org.workways.concept.ConceptId;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.CreatedWork;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Outcome;
import org.workways.exposure.TaskExposure;
import org.workways.taxonomy.EmergingTask;

/// What AIoT does to an occupation, as JSON; shares are 0 to 1.
public final class ExposureJson {
    private ExposureJson() {}

    public static String text(ExposureAnswer answer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("occupation", Map.of("id", answer.id().toString(), "label", answer.label()));
        json.put("sources", answer.sources().stream().map(ConceptId::toString).toList());
        answer.via().crosswalk().ifPresent(by -> json.put("via", via(by)));
        var ratings = answer.ratings();
        json.put("ratings", OwnText.json(ratings, answer.tasks()));
        json.put(
                "tasks",
                answer.tasks().stream()
                        .map(task -> task(task, ratings, answer.names()))
                        .toList());
        answer.profile().ifPresent(profile -> json.put("profile", profile(profile, answer.ahead())));
        answer.shippedProfile().ifPresent(profile -> json.put("profileAsShipped", profile(profile, Optional.empty())));
        json.put("created", answer.created().stream().map(ExposureJson::effect).toList());
        json.put("effects", answer.effects().stream().map(ExposureJson::effect).toList());
        json.put(
                "published",
                answer.figures().stream()
                        .filter(view -> view.figure().measure().isExposure())
                        .map(view -> figure(view, answer))
                        .toList());
        json.put("percentileOf", Percentiles.OF);
        json.put("beside", answer.beside().stream().map(ExposureJson::beside).toList());
        json.put("data", answer.data().stream().map(RouteJson::data).toList());
        json.put(
                "emerging",
                answer.emerging().stream().map(ExposureJson::emerging).toList());
        return RouteJson.write(json);
    }

    static Map<String, Object> via(Via.Crosswalk by) {
        var json = new LinkedHashMap<String, Object>();
        json.put("crosswalk", by.match().skos());
        by.esco().ifPresent(esco -> json.put("esco", esco.toString()));
        return json;
    }

    /// Its steps are the lowest of its activities, and its reason is that of the activity which decides its outcome.
    private static Map<String, Object> task(TaskExposure task, ActivityRatings ratings, ActivityNames names) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", task.task().id());
        json.put("text", task.task().statement());
        json.put("importance", task.weight());
        task.steps().ifPresent(steps -> {
            json.put("sense", steps.sense());
            json.put("decide", steps.decide());
            json.put("act", steps.act());
        });
        task.outcome().map(Outcome::code).ifPresent(outcome -> json.put("outcome", outcome));
        task.deciding().map(ActivityRating::reason).ifPresent(reason -> json.put("because", reason));
        json.put(
                "activities",
                task.ratings().stream()
                        .map(rating -> activity(rating, ratings, names))
                        .toList());
        return json;
    }

    /// @param names its `name` is there if it is known
    static Map<String, Object> activity(ActivityRating rating, ActivityRatings ratings, ActivityNames names) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", rating.activity());
        names.of(rating.activity()).ifPresent(name -> json.put("name", name));
        json.put("sense", rating.settled().sense());
        json.put("decide", rating.settled().decide());
        json.put("act", rating.settled().act());
        json.put("outcome", rating.settled().outcome().code());
        json.put("because", rating.reason());
        json.put(
                "technologies",
                rating.technologies().stream().map(ConceptId::toString).toList());
        ratings.own(rating.activity()).ifPresent(own -> {
            json.put("own", OwnText.json(own));
            ratings.shipped()
                    .of(rating.activity())
                    .ifPresent(shipped -> json.put("shipped", activity(shipped, ratings.shipped(), names)));
        });
        return json;
    }

    /// @param ahead in relation to all of the profile, not a part of it
    static Map<String, Object> profile(ExposureProfile profile, Optional<CreatedWork> ahead) {
        var json = new LinkedHashMap<>(profile(profile));
        ahead.ifPresent(created -> json.put(
                "created",
                Map.of(
                        "tasks", created.tasks(),
                        "share", created.share(),
                        "low", created.interval().low(),
                        "high", created.interval().high())));
        return json;
    }

    static Map<String, Object> profile(ExposureProfile profile) {
        var json = new LinkedHashMap<String, Object>();
        json.put("tasks", profile.tasks());
        json.put("unrated", profile.unrated());
        for (var outcome : Outcome.values()) {
            var part = profile.shares().get(outcome);
            if (part == null) continue;
            json.put(
                    outcome.code(),
                    Map.of(
                            "share", part.share(),
                            "low", part.interval().low(),
                            "high", part.interval().high()));
        }
        return json;
    }

    private static Map<String, Object> effect(EffectView view) {
        return Map.of(
                "task", view.effect().task(),
                "kind", view.effect().kind().code(),
                "technology", view.technology().id().toString(),
                "because", view.effect().reason());
    }

    private static Map<String, Object> figure(FigureView view, ExposureAnswer answer) {
        var json = RouteJson.entry(
                "measure", view.figure().measure().code(),
                "value", view.figure().value(),
                "year", view.figure().year(),
                "about", view.figure().about().toString(),
                "source", List.copyOf(view.figure().attestation().sources()));
        answer.percentile(view.figure()).ifPresent(percentile -> json.put("percentile", percentile));
        return json;
    }

    private static Map<String, Object> beside(Comparison comparison) {
        var json = new LinkedHashMap<String, Object>();
        json.put("measures", comparison.kind().code());
        json.put("theirs", comparison.theirs());
        json.put("ours", comparison.ours());
        json.put("told", ComparisonWords.of(comparison, Words.ENGLISH));
        return json;
    }

    private static Map<String, Object> emerging(EmergingTask task) {
        return Map.of(
                "text", task.statement(),
                "occupation", task.occupation().toString(),
                "seen", task.seen().toString(),
                "source", task.source());
    }
}
