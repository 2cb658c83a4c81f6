package org.workways.app.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.workways.app.words.Words;
import org.workways.concept.Attestation;
import org.workways.route.Breakage;
import org.workways.route.Leg;
import org.workways.route.Route;
import org.workways.route.Route.PlannedLeg;
import org.workways.route.Route.Substitute;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Taxonomy;

/// What people want to know about a leg, in words.
public final class LegWords {
    private LegWords() {}

    public static String kind(Leg leg) {
        return switch (leg) {
            case Leg.CourseLeg course -> course.opportunity().kind().code();
            case Leg.WorkLeg work -> "job";
        };
    }

    public static String provider(Leg leg) {
        return switch (leg) {
            case Leg.CourseLeg course -> course.opportunity().provider();
            case Leg.WorkLeg work -> "an employer";
        };
    }

    public static Optional<String> url(Leg leg) {
        return switch (leg) {
            case Leg.CourseLeg course -> Optional.of(course.opportunity().url()).filter(url -> !url.isEmpty());
            case Leg.WorkLeg work -> Optional.empty();
        };
    }

    public static Attestation attestation(Leg leg) {
        return switch (leg) {
            case Leg.CourseLeg course -> course.opportunity().attestation();
            case Leg.WorkLeg work -> work.job().attestation();
        };
    }

    /// A course's own title, which is not translated, or `Work as technician`.
    public static String title(Leg leg, Words words) {
        return switch (leg) {
            case Leg.CourseLeg course -> course.title();
            case Leg.WorkLeg work -> words.say("work.title", work.occupation().label());
        };
    }

    /// [#run(PlannedLeg, Words)] in English.
    static Optional<String> run(PlannedLeg planned) {
        return run(planned, Words.ENGLISH);
    }

    /// `run of 1 Feb to 28 May 2027`, if the leg has dates.
    public static Optional<String> run(PlannedLeg planned, Words words) {
        return run(planned, "leg.run", words);
    }

    /// @param key of words with places for the first and the last day
    static Optional<String> run(PlannedLeg planned, String key, Words words) {
        var figures = words.figures();
        return planned.run()
                .map(run -> words.say(key, figures.looseStart(run.first(), run.last()), figures.looseDate(run.last())));
    }

    /// What it is needed for, and what would take its place.
    public static String why(PlannedLeg planned, Taxonomy taxonomy, Words words) {
        return sentences(gives(planned, taxonomy, words), substitute(planned, words));
    }

    /// [#why(PlannedLeg, Route, RoutePlan, Words)] in English.
    public static String why(PlannedLeg planned, Route route, RoutePlan plan) {
        return why(planned, route, plan, Words.ENGLISH);
    }

    /// The same with what breaks if nothing takes its place.
    public static String why(PlannedLeg planned, Route route, RoutePlan plan, Words words) {
        var taxonomy = plan.taxonomy();
        var breaks = breaks(route.without(planned.leg(), plan.request()), taxonomy, words);
        return sentences(gives(planned, taxonomy, words), breaks, substitute(planned, words));
    }

    private static String sentences(String... some) {
        return Arrays.stream(some).filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String gives(PlannedLeg planned, Taxonomy taxonomy, Words words) {
        return words.say("why.gives", facts(planned.needed(), taxonomy, words));
    }

    /// `If it is left out, the goal lacks SQL 1, and 'Databases' cannot begin.`
    private static String breaks(Breakage breakage, Taxonomy taxonomy, Words words) {
        if (breakage.isNone()) return words.say("why.sooner");
        var lacks = facts(breakage.goal(), taxonomy, words);
        var stopped = breakage.legs().stream()
                .map(leg -> words.say("quote.title", title(leg, words)))
                .collect(Collectors.joining(", "));
        if (breakage.legs().isEmpty()) return words.say("why.lacks", lacks);
        return breakage.goal().isEmpty()
                ? words.say("why.stops", stopped)
                : words.say("why.lacks-and-stops", lacks, stopped);
    }

    /// [#facts(SortedSet, Taxonomy, Words)] in English.
    public static String facts(SortedSet<Fact> facts, Taxonomy taxonomy) {
        return facts(facts, taxonomy, Words.ENGLISH);
    }

    /// `Python 2, SQL 1`; `nothing new` for none.
    public static String facts(SortedSet<Fact> facts, Taxonomy taxonomy, Words words) {
        if (facts.isEmpty()) return words.say("why.nothing");
        return highest(facts).stream()
                .map(fact -> taxonomy.skill(fact.skill()).label() + " "
                        + fact.level().number())
                .collect(Collectors.joining(", "));
    }

    /// Of each skill the highest level only: it includes the others.
    public static List<Fact> highest(SortedSet<Fact> facts) {
        return facts.stream()
                .filter(fact -> facts.stream()
                        .noneMatch(other -> other.skill().equals(fact.skill())
                                && other.level().compareTo(fact.level()) > 0))
                .toList();
    }

    private static String substitute(PlannedLeg planned, Words words) {
        return switch (planned.substitute()) {
            case Substitute.NotAsked() -> "";
            case Substitute.None() -> words.say("why.no-other");
            case Substitute.Undecided() -> words.say("why.undecided");
            case Substitute.Instead other -> instead(other, words);
        };
    }

    private static String instead(Substitute.Instead other, Words words) {
        if (other.legs().isEmpty()) return "";
        var figures = words.figures();
        return words.say(
                other.proven() ? "why.instead" : "why.instead.at-most",
                figures.joined(
                        "list.and",
                        other.legs().stream().map(leg -> title(leg, words)).toList()),
                figures.fixed(Math.max(0, other.extraCost()), 0));
    }
}
