package org.workways.app.answer;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.workways.concept.Hours;
import org.workways.concept.Provenance;
import org.workways.recognise.HeldSkill;
import org.workways.recognise.Mention;
import org.workways.route.Breakage;
import org.workways.route.Route;
import org.workways.route.Route.Substitute;
import org.workways.route.RouteAnswer;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Taxonomy;

/// A plan as JSON, in the form that `docs/route.md` describes. The same plan gives the same bytes.
public final class RouteJson {
    private static final JSON WRITER = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

    private final RoutePlan plan;
    private final Taxonomy taxonomy;

    private RouteJson(RoutePlan plan) {
        this.plan = plan;
        this.taxonomy = plan.taxonomy();
    }

    /// Ends in a line break.
    public static String text(RoutePlan plan) {
        return write(new RouteJson(plan).object());
    }

    public static String write(Object object) {
        try {
            return WRITER.asString(object) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> object() {
        var json = new LinkedHashMap<String, Object>();
        json.put("outcome", plan.outcome());
        json.put(
                "goal",
                entry("id", plan.goal().id().toString(), "label", plan.goal().label()));
        json.put("recognised", recognised());
        json.put(
                "unmatched",
                plan.person().unmatched().stream().map(this::unmatched).toList());
        json.put("gap", plan.gap().stream().map(RouteJson::gap).toList());
        json.put("routes", plan.routes().stream().map(this::route).toList());
        json.put("unreachable", unreachable());
        plan.skyline().ifPresent(skyline -> {
            json.put("skyline", SkylineJson.points(plan, skyline));
            json.put("skylineOpen", SkylineJson.open(skyline));
        });
        plan.robust().ifPresent(robust -> json.put("robust", RobustJson.of(robust)));
        json.put("notes", plan.goal().notes());
        json.put("data", plan.data().stream().map(RouteJson::data).toList());
        return json;
    }

    private List<Object> recognised() {
        var evidence = plan.person().skills().stream().collect(Collectors.toMap(HeldSkill::skill, skill -> skill));
        return plan.person().facts().stream()
                .<Object>map(fact -> {
                    var found = Objects.requireNonNullElse(evidence.get(fact.skill()), stated(fact));
                    return skill(found, taxonomy);
                })
                .toList();
    }

    /// One level each; `use` only where the CV dates it.
    static Map<String, Object> skill(HeldSkill found, Taxonomy taxonomy) {
        var json = entry(
                "skill", found.skill().toString(),
                "label", taxonomy.skill(found.skill()).label(),
                "level", found.level().number(),
                "score", round(found.score(), 3),
                "kind", found.kind().code());
        found.use()
                .ifPresent(use -> json.put("use", entry("years", round(use.years(), 1), "lastYear", use.lastYear())));
        json.put("evidence", found.evidence().stream().map(RouteJson::evidence).toList());
        return json;
    }

    private static HeldSkill stated(Fact fact) {
        return new HeldSkill(fact.skill(), fact.level(), 1, List.of());
    }

    private static Object evidence(HeldSkill.Evidence place) {
        return entry(
                "sentence", place.sentence(),
                "start", place.start(),
                "end", place.end(),
                "level", place.level().number(),
                "score", round(place.score(), 3),
                "kind", place.kind().code(),
                "because", place.because());
    }

    private Object unmatched(Mention mention) {
        return switch (mention) {
            case Mention.Unknown unknown -> place(unknown.text(), "unknown", unknown.nearest(), mention);
            case Mention.Ambiguous ambiguous -> place(ambiguous.text(), "ambiguous", ambiguous.candidates(), mention);
            case Mention.Matched match ->
                place(
                        taxonomy.skill(match.skill()).label(),
                        match.stance() == Mention.Stance.NEGATED
                                ? "denied"
                                : match.stance() == Mention.Stance.WISHED ? "wished-for" : "nice-to-have",
                        List.of(match.skill()),
                        mention);
        };
    }

    private static Object place(String text, String why, Collection<?> candidates, Mention mention) {
        return entry(
                "text", text,
                "why", why,
                "candidates", candidates.stream().map(Object::toString).toList(),
                "sentence", mention.sentence().text(),
                "start", mention.start(),
                "end", mention.end());
    }

    private static Object gap(RoutePlan.Gap gap) {
        return entry(
                "skill", gap.skill().id().toString(),
                "label", gap.skill().label(),
                "family", gap.skill().family().code(),
                "held", gap.held().map(level -> level.number()).orElse(0),
                "needed", gap.needed().number());
    }

    private Object route(Route route) {
        return entry(
                "cost", round(route.cost(), 2),
                "lowerBound", round(route.lowerBound(), 2),
                "hours", hours(route.hours()),
                "price", round(route.price().high(), 2),
                "priceRange",
                        entry(
                                "low",
                                round(route.price().low(), 2),
                                "high",
                                round(route.price().high(), 2),
                                "unstated",
                                route.unpriced()),
                "finish",
                        entry(
                                "p10", route.finish().p10().toString(),
                                "p50", route.finish().p50().toString(),
                                "p90", route.finish().p90().toString()),
                "legs", route.legs().stream().map(leg -> leg(leg, route)).toList(),
                "offRamps",
                        route.offRamps().stream()
                                .map(ramp -> entry(
                                        "afterLeg", ramp.afterLeg().toString(),
                                        "occupation", ramp.occupation().toString(),
                                        "label",
                                                taxonomy.occupation(ramp.occupation())
                                                        .label()))
                                .toList(),
                "without", route.leftOut().stream().map(Object::toString).toList(),
                "difference", round(route.difference(plan.routes().getFirst(), plan.request()), 3));
    }

    private Object leg(Route.PlannedLeg planned, Route route) {
        var leg = planned.leg();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", leg.id().toString());
        json.put("kind", LegWords.kind(leg));
        json.put("title", leg.title());
        json.put("provider", LegWords.provider(leg));
        LegWords.url(leg).ifPresent(url -> json.put("url", url));
        json.put("hours", hours(leg.hours()));
        leg.price().ifPresent(price -> json.put("price", round(price.high(), 2)));
        json.put("start", planned.start().toString());
        json.put("end", planned.end().toString());
        planned.run()
                .ifPresent(run -> json.put(
                        "run",
                        entry("start", run.first().toString(), "end", run.last().toString())));
        json.put("gives", leg.gives().stream().map(this::fact).toList());
        json.put("requires", leg.requires().stream().map(this::fact).toList());
        json.put("why", LegWords.why(planned, route, plan));
        json.put("breaks", breaks(route.without(planned.leg(), plan.request())));
        substitute(planned.substitute(), json);
        json.put("verified", LegWords.attestation(leg).verified());
        json.put("checked", LegWords.attestation(leg).checked().toString());
        return json;
    }

    private Object breaks(Breakage breakage) {
        return entry(
                "goal", breakage.goal().stream().map(this::fact).toList(),
                "legs", breakage.legs().stream().map(leg -> leg.id().toString()).toList());
    }

    private static void substitute(Substitute substitute, Map<String, Object> json) {
        switch (substitute) {
            case Substitute.NotAsked() -> {}
            case Substitute.None() -> json.put("otherWay", "none");
            case Substitute.Undecided() -> json.put("otherWay", "undecided");
            case Substitute.Instead other -> {
                json.put("otherWay", "found");
                json.put("instead", instead(other));
            }
        }
    }

    private static Object instead(Substitute.Instead other) {
        return entry(
                "legs", other.legs().stream().map(leg -> leg.id().toString()).toList(),
                "extraCost", round(other.extraCost(), 2),
                "atLeast", round(other.atLeast(), 2));
    }

    private Object fact(Fact fact) {
        return entry(
                "skill", fact.skill().toString(),
                "label", taxonomy.skill(fact.skill()).label(),
                "level", fact.level().number());
    }

    private List<Object> unreachable() {
        if (!(plan.answer() instanceof RouteAnswer.Unreachable unreachable)) return List.of();
        var json = new java.util.ArrayList<Object>();
        unreachable.untaught().forEach(fact -> json.add(missing(fact, "no course")));
        unreachable.barred().forEach(fact -> json.add(missing(fact, "only outside the limits")));
        unreachable
                .tooTight()
                .ifPresent(tight -> json.add(
                        tight.leastCents().isPresent()
                                ? entry(
                                        "limit",
                                        "budget",
                                        "least",
                                        round(tight.leastCents().getAsLong() / 100.0, 2))
                                : entry(
                                        "limit",
                                        plan.request().limits().deadline().isPresent() ? "deadline" : "runs")));
        unreachable
                .nearest()
                .ifPresent(job -> json.add(entry(
                        "nearest",
                        job.toString(),
                        "label",
                        taxonomy.occupation(job).label())));
        return json;
    }

    private Object missing(Fact fact, String why) {
        return entry(
                "skill", fact.skill().toString(),
                "label", taxonomy.skill(fact.skill()).label(),
                "level", fact.level().number(),
                "why", why);
    }

    static Object hours(Hours hours) {
        return entry("low", round(hours.low(), 1), "likely", round(hours.likely(), 1), "high", round(hours.high(), 1));
    }

    public static Object data(Provenance data) {
        return entry(
                "source", data.source(),
                "version", data.version(),
                "licence", data.licence(),
                "checked", data.checked().toString());
    }

    static BigDecimal round(double value, int digits) {
        return BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .add(BigDecimal.ZERO);
    }

    /// Name, value, name, value …, in that order.
    public static Map<String, Object> entry(Object... namesAndValues) {
        var entry = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) entry.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return entry;
    }
}
