package org.workways.app.exposure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.workways.app.answer.ConceptView.Other;
import org.workways.app.answer.EffectView;
import org.workways.app.answer.RouteJson;
import org.workways.app.words.Words;
import org.workways.exposure.TaskEffect.Kind;
import org.workways.exposure.Technology;

/// What comes with technologies that a place adopts, as JSON.
public final class AdoptionJson {
    private AdoptionJson() {}

    public static String text(AdoptionAnswer answer) {
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "technologies",
                answer.technologies().stream().map(AdoptionJson::technology).toList());
        var tasks = new LinkedHashMap<String, Object>();
        for (var kind : Kind.values())
            tasks.put(
                    kind.code(),
                    answer.effects(kind).stream().map(AdoptionJson::effect).toList());
        json.put("tasks", tasks);
        json.put("touched", answer.touched().stream().map(AdoptionJson::other).toList());
        json.put("posts", answer.posts().stream().map(AdoptionJson::post).toList());
        var skills = new LinkedHashMap<String, Object>();
        answer.skills()
                .forEach((family, of) -> skills.put(
                        family.code(), of.stream().map(AdoptionJson::other).toList()));
        json.put("skills", skills);
        json.put("people", answer.people());
        json.put("within", answer.within());
        json.put(
                "issues", answer.issues().stream().map(issue -> issue.message()).toList());
        json.put("data", answer.data().stream().map(RouteJson::data).toList());
        return RouteJson.write(json);
    }

    private static Map<String, Object> technology(Technology technology) {
        return Map.of(
                "id", technology.id().toString(),
                "label", technology.label(),
                "group", technology.group().code(),
                "maturity", technology.maturity().code());
    }

    private static Map<String, Object> other(Other other) {
        return Map.of("id", other.id().toString(), "label", other.label());
    }

    private static Map<String, Object> effect(EffectView view) {
        return Map.of(
                "task", view.effect().task(),
                "technology", view.technology().id().toString(),
                "because", view.effect().reason(),
                "occupations",
                        view.occupations().stream().map(AdoptionJson::other).toList());
    }

    private static Map<String, Object> post(AdoptionAnswer.Post post) {
        var json = new LinkedHashMap<String, Object>();
        json.put("occupation", other(post.occupation()));
        json.put("created", post.created().stream().map(AdoptionJson::effect).toList());
        var needs = new LinkedHashMap<String, Object>();
        post.needs().forEach((family, count) -> needs.put(family.code(), count));
        json.put("essentialSkills", needs);
        post.standing().asked().ifPresent(note -> json.put("adverts", note.in(Words.ENGLISH)));
        post.standing().jobs().ifPresent(jobs -> json.put("projection", projection(jobs)));
        json.put(
                "near",
                post.near().stream()
                        .map(near -> Map.of("person", near.person(), "hours", near.hours()))
                        .toList());
        return json;
    }

    private static Map<String, Object> projection(Prospect.Projection jobs) {
        return Map.of(
                "about", jobs.about().toString(),
                "fit", jobs.fit().name().toLowerCase(Locale.ROOT),
                "from", jobs.from(),
                "to", jobs.to(),
                "change", jobs.change());
    }
}
