package org.workways.app.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.workways.app.answer.ConceptView.Head;
import org.workways.app.answer.ConceptView.Levelled;
import org.workways.app.answer.ConceptView.Other;
import org.workways.concept.Price;
import org.workways.learning.LearningOpportunity;
import org.workways.taxonomy.Requirement;

/// A concept as JSON. The same concept gives the same bytes.
public final class ConceptJson {
    private ConceptJson() {}

    /// Ends in a line break.
    public static String text(ConceptView view) {
        var json = head(view.head());
        switch (view) {
            case SkillView skill -> skill(json, skill);
            case OccupationView occupation -> occupation(json, occupation);
            case CourseView course -> course(json, course);
            case TechnologyView technology -> technology(json, technology);
            case ImportedView imported -> imported(json, imported);
        }
        view.head().backed().ifPresent(backed -> json.put("attestation", backed(backed)));
        return RouteJson.write(json);
    }

    private static Map<String, Object> head(Head head) {
        var json =
                RouteJson.entry("id", head.id().toString(), "kind", head.kind().code(), "label", head.label());
        if (!head.description().isEmpty()) json.put("description", head.description());
        json.put("otherNames", head.otherNames());
        json.put(
                "links",
                head.links().stream()
                        .map(link -> RouteJson.entry("id", link.target().toString(), "match", lower(link.match())))
                        .toList());
        return json;
    }

    private static void skill(Map<String, Object> json, SkillView skill) {
        json.put("family", skill.family().code());
        json.put(
                "levels",
                skill.meanings().stream()
                        .map(meaning -> RouteJson.entry("level", meaning.level().number(), "meaning", meaning.words()))
                        .toList());
        json.put("buildsOn", others(skill.buildsOn()));
        json.put("builtOnBy", others(skill.builtOnBy()));
        json.put("closeTo", others(skill.closeTo()));
        json.put(
                "askedBy",
                skill.askedBy().stream()
                        .map(asked -> RouteJson.entry(
                                "occupation", asked.occupation().id().toString(),
                                "label", asked.occupation().label(),
                                "level", asked.level().number(),
                                "need", lower(asked.need())))
                        .toList());
        json.put(
                "taughtBy",
                skill.taughtBy().stream()
                        .map(taught -> {
                            var course = inShort(taught.course());
                            course.put("level", taught.level().number());
                            return course;
                        })
                        .toList());
        json.put("technologies", others(skill.technologies()));
    }

    private static void occupation(Map<String, Object> json, OccupationView occupation) {
        json.put("role", lower(occupation.role()));
        json.put(
                "families",
                occupation.families().stream().map(family -> family.code()).toList());
        occupation.isco().ifPresent(code -> json.put("isco", code));
        occupation.entryLevel().ifPresent(level -> json.put("eqf", level));
        occupation.jobZone().ifPresent(zone -> json.put("jobZone", zone));
        for (var need : Requirement.Need.values())
            json.put(
                    lower(need),
                    occupation.needs(need).stream()
                            .map(needed -> {
                                var skill = levelled(needed.what());
                                skill.put("verified", !needed.isJudged());
                                return skill;
                            })
                            .toList());
        json.put("effects", effects(occupation.effects()));
        json.put(
                "figures",
                occupation.figures().stream().map(ConceptJson::figure).toList());
        json.put(
                "gives",
                occupation.months().stream()
                        .map(job -> RouteJson.entry("months", job.months(), "skills", levelled(job.gives())))
                        .toList());
        json.put(
                "courses",
                occupation.courses().stream()
                        .map(teaching -> {
                            var course = inShort(teaching.course());
                            course.put("essentials", teaching.gives());
                            return course;
                        })
                        .toList());
    }

    private static void course(Map<String, Object> json, CourseView view) {
        var course = view.course();
        json.putAll(inShort(course));
        json.put("type", course.kind().code());
        json.put("url", course.url());
        json.put("hoursBasis", course.hoursBasis());
        json.put("mode", course.mode().code());
        course.place().ifPresent(place -> json.put("place", place));
        json.put("languages", List.copyOf(course.languages()));
        json.put(
                "runs",
                course.runs().stream()
                        .map(run -> RouteJson.entry(
                                "start",
                                run.first().toString(),
                                "end",
                                run.last().toString()))
                        .toList());
        json.put("requires", levelled(view.requires()));
        json.put("gives", levelled(view.gives()));
        course.certificate().ifPresent(name -> json.put("certificate", name));
        course.certificatePrice().ifPresent(price -> json.put("certificatePrice", price(price)));
        course.certificateMonths().ifPresent(months -> json.put("certificateMonths", months));
        course.retired().ifPresent(day -> json.put("retired", day.toString()));
        json.put(
                "leadsTo",
                view.leadsTo().stream()
                        .map(led -> RouteJson.entry(
                                "occupation", led.occupation().id().toString(),
                                "label", led.occupation().label(),
                                "gives", led.gives(),
                                "of", led.of()))
                        .toList());
    }

    private static void technology(Map<String, Object> json, TechnologyView technology) {
        json.put("group", technology.group().code());
        json.put("maturity", technology.maturity().code());
        json.put("skills", others(technology.skills()));
        json.put("effects", effects(technology.effects()));
    }

    private static void imported(Map<String, Object> json, ImportedView view) {
        view.group().ifPresent(group -> json.put("group", group));
        view.isco().ifPresent(code -> json.put("isco", code));
        view.jobZone().ifPresent(zone -> json.put("jobZone", zone));
        json.put("essential", others(view.essential()));
        json.put("optional", others(view.optional()));
        json.put("tasks", view.tasks());
        json.put("inAtlas", others(view.inAtlas()));
        json.put("data", RouteJson.data(view.from()));
        json.put("content", view.hash());
    }

    private static Object figure(FigureView view) {
        var figure = view.figure();
        var json = RouteJson.entry(
                "measure", figure.measure().code(),
                "label", figure.measure().label(),
                "value", figure.value(),
                "unit", figure.measure().unit(),
                "year", figure.year(),
                "projected", view.isProjected(),
                "about", figure.about().toString(),
                "fit", lower(view.fit()));
        json.put("sources", sources(view.sources()));
        return json;
    }

    private static List<Map<String, Object>> effects(List<EffectView> effects) {
        return effects.stream()
                .map(view -> {
                    var effect = view.effect();
                    var json = RouteJson.entry(
                            "kind", effect.kind().code(),
                            "task", effect.task(),
                            "reason", effect.reason(),
                            "technology", view.technology().id().toString(),
                            "occupations", others(view.occupations()),
                            "verified", effect.attestation().verified());
                    effect.onet()
                            .ifPresent(task -> json.put(
                                    "onet",
                                    RouteJson.entry(
                                            "occupation", task.occupation().toString(), "task", task.task())));
                    return json;
                })
                .toList();
    }

    /// A course as others list it.
    static Map<String, Object> inShort(LearningOpportunity course) {
        var json = RouteJson.entry(
                "course", course.id().toString(),
                "title", course.title(),
                "provider", course.provider(),
                "hours", RouteJson.hours(course.hours()));
        course.price().ifPresent(price -> json.put("price", price(price)));
        return json;
    }

    private static Object price(Price price) {
        return RouteJson.entry("low", RouteJson.round(price.low(), 2), "high", RouteJson.round(price.high(), 2));
    }

    private static Object backed(Backed backed) {
        return RouteJson.entry(
                "verified", backed.verified(),
                "checked", backed.checked().toString(),
                "validUntil", backed.validUntil().toString(),
                "confidence", lower(backed.confidence()),
                "licence", backed.licence(),
                "sources", sources(backed.sources()));
    }

    private static List<Map<String, Object>> sources(List<Backed.Source> sources) {
        return sources.stream()
                .map(source -> {
                    var json = RouteJson.entry("title", source.title());
                    source.url().ifPresent(url -> json.put("url", url));
                    return json;
                })
                .toList();
    }

    private static List<Map<String, Object>> others(List<Other> others) {
        return others.stream().map(ConceptJson::other).toList();
    }

    private static Map<String, Object> other(Other other) {
        var json = RouteJson.entry("id", other.id().toString(), "label", other.label());
        other.family().ifPresent(family -> json.put("family", family.code()));
        return json;
    }

    private static List<Map<String, Object>> levelled(List<Levelled> skills) {
        return skills.stream().map(ConceptJson::levelled).toList();
    }

    private static Map<String, Object> levelled(Levelled skill) {
        return RouteJson.entry(
                "skill", skill.skill().id().toString(),
                "label", skill.skill().label(),
                "level", skill.level().number());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
