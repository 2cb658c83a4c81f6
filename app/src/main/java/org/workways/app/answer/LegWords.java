package org.workways.app.answer;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

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

    /// `run of 1 Feb to 28 May 2027`, if the leg has dates.
    public static Optional<String> run(PlannedLeg planned) {
        return planned.run().map(run -> "run of %s to %s"
                .formatted(
                        (run.first().getYear() == run.last().getYear() ? SHORT_DAY : DAY).format(run.first()),
                        DAY.format(run.last())));
    }

    /// What it is needed for, and what would take its place.
    public static String why(PlannedLeg planned, Taxonomy taxonomy) {
        return "Gives " + facts(planned.needed(), taxonomy) + "." + substitute(planned);
    }

    /// The same with what breaks if nothing takes its place.
    public static String why(PlannedLeg planned, Route route, RoutePlan plan) {
        var taxonomy = plan.taxonomy();
        return "Gives " + facts(planned.needed(), taxonomy) + "."
                + breaks(route.without(planned.leg(), plan.request()), taxonomy) + substitute(planned);
    }

    /// ` If it is left out, the goal lacks SQL 1, and 'Databases' cannot begin.`
    private static String breaks(Breakage breakage, Taxonomy taxonomy) {
        if (breakage.isNone()) return " It is there so that other steps begin sooner.";
        var broken = new ArrayList<String>();
        if (!breakage.goal().isEmpty()) broken.add("the goal lacks " + facts(breakage.goal(), taxonomy));
        if (!breakage.legs().isEmpty())
            broken.add(
                    breakage.legs().stream().map(leg -> "'" + leg.title() + "'").collect(Collectors.joining(", "))
                            + " cannot begin");
        return " If it is left out, " + String.join(", and ", broken) + ".";
    }

    /// `Python 2, SQL 1`; `nothing new` for none.
    public static String facts(SortedSet<Fact> facts, Taxonomy taxonomy) {
        if (facts.isEmpty()) return "nothing new";
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

    private static String substitute(PlannedLeg planned) {
        return switch (planned.substitute()) {
            case Substitute.NotAsked() -> "";
            case Substitute.None() -> " There is no way without it.";
            case Substitute.Undecided() -> " Whether there is a way without it was not decided with this effort.";
            case Substitute.Instead other -> instead(other);
        };
    }

    private static String instead(Substitute.Instead other) {
        if (other.legs().isEmpty()) return "";
        return " Best instead: %s, %s%.0f h more in all."
                .formatted(
                        other.legs().stream().map(Leg::title).collect(Collectors.joining(" and ")),
                        other.proven() ? "" : "at most ",
                        Math.max(0, other.extraCost()));
    }
}
