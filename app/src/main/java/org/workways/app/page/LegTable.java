package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.workways.app.answer.LegWords;
import org.workways.app.answer.RoutePlan;
import org.workways.concept.Attestation;
import org.workways.learning.LearningOpportunity;
import org.workways.route.Leg.CourseLeg;
import org.workways.route.Leg.WorkLeg;
import org.workways.route.Route;
import org.workways.route.Route.PlannedLeg;
import org.workways.route.Route.Substitute;
import org.workways.taxonomy.Fact;

/// Every leg of a route with all that one needs to judge it.
final class LegTable {
    private static final int MOST_TITLES = 2;

    private final RoutePlan plan;
    private final Route route;
    private final Names names;

    private final PlanLinks links;

    private LegTable(RoutePlan plan, Route route, PlanLinks links) {
        this.plan = plan;
        this.route = route;
        this.links = links;
        this.names = new Names(plan.taxonomy());
    }

    static Markup of(RoutePlan plan, Route route, PlanLinks links) {
        return new LegTable(plan, route, links).markup();
    }

    private Markup markup() {
        var table = new Table(
                "legs",
                "Hours are yours: low–likely–high, already shortened by what you can do.",
                "No.",
                "Step",
                "Gives, and what for",
                "Hours",
                "Price",
                "When",
                "Without it");
        for (int i = 0; i < route.legs().size(); i++) {
            var planned = route.legs().get(i);
            table.row(
                    Element.of("span", planned.leg() instanceof WorkLeg ? "no work" : "no")
                            .with("id", "step-" + (i + 1))
                            .saying(Integer.toString(i + 1)),
                    Markup.all(step(planned), asked(planned)),
                    gives(i, planned),
                    Markup.text(effort(planned)),
                    Markup.text(
                            planned.leg() instanceof WorkLeg
                                    ? "–"
                                    : Figures.price(planned.leg().price())),
                    when(planned),
                    Markup.text(without(planned.substitute())));
        }
        return table.markup();
    }

    private static Markup when(PlannedLeg planned) {
        var dates = Markup.text(Figures.dates(planned.start(), planned.end()));
        return LegWords.run(planned)
                .map(run -> Markup.all(dates, Element.of("small").saying(run)))
                .orElse(dates);
    }

    private static Markup step(PlannedLeg planned) {
        return switch (planned.leg()) {
            case CourseLeg course -> course(course.opportunity());
            case WorkLeg work ->
                Markup.all(
                        Element.of("b").saying(work.title()),
                        Element.of("small").saying("a paid job"),
                        checked(work.job().attestation()));
        };
    }

    /// What can be asked about it.
    private Markup asked(PlannedLeg planned) {
        var asked = links.step(planned.leg()).stream()
                .map(link -> Element.of("a").with("href", link.address()).saying(link.words()))
                .toList();
        return asked.isEmpty() ? Markup.NONE : Element.of("span", "asked").holding(asked);
    }

    private static Markup course(LearningOpportunity course) {
        var about = new ArrayList<>(List.of(
                course.provider(),
                course.kind().code().replace('-', ' '),
                Figures.list(
                        course.languages().stream().map(LimitWords::language).toList()),
                course.mode().code()));
        course.place().ifPresent(about::add);
        course.certificate()
                .ifPresent(name -> about.add("certificate: " + name
                        + course.certificatePrice()
                                .map(price -> " (" + Figures.euros(price.highCents()) + " if wanted)")
                                .orElse("")));
        return Markup.all(
                Element.of("b").holding(WebLink.of(course.url(), course.title())),
                Element.of("small").saying(String.join(" · ", about)),
                checked(course.attestation()));
    }

    private static Markup checked(Attestation attestation) {
        var day = Figures.date(attestation.checked());
        return attestation.verified()
                ? Element.of("small", "verified").saying("✓ verified " + day)
                : Element.of("small", "unverified").saying("○ unverified, noted " + day);
    }

    private Markup gives(int index, PlannedLeg planned) {
        var items = new ArrayList<Markup>();
        for (var fact : highest(planned))
            items.add(Element.of("li").holding(names.factMark(fact), Markup.text(" →\u00A0" + purpose(index, fact))));
        var others = new TreeSet<>(planned.leg().gives());
        others.removeAll(planned.needed());
        if (!others.isEmpty())
            items.add(Element.of("li", "also").saying("also " + String.join(", ", names.facts(others))));
        return Element.of("ul", "plain").holding(items);
    }

    /// One fact a skill: who needs it at a lower level is content with the higher.
    private static List<Fact> highest(PlannedLeg planned) {
        return planned.needed().stream()
                .filter(fact -> planned.needed().stream().noneMatch(other -> !other.equals(fact) && meets(other, fact)))
                .toList();
    }

    /// What a fact is needed for: the goal, or the later steps that ask for it.
    private String purpose(int index, Fact fact) {
        var uses = new ArrayList<String>();
        if (plan.goal().facts().stream().anyMatch(wanted -> meets(fact, wanted))) uses.add("goal");
        var steps = new ArrayList<String>();
        for (int later = index + 1; later < route.legs().size(); later++)
            if (asks(route.legs().get(later), fact)) steps.add(Integer.toString(later + 1));
        if (!steps.isEmpty()) uses.add((steps.size() == 1 ? "step " : "steps ") + Figures.list(steps));
        return uses.isEmpty() ? "a later step" : Figures.list(uses);
    }

    private static boolean asks(PlannedLeg planned, Fact fact) {
        return planned.leg().requires().stream().anyMatch(wanted -> meets(fact, wanted));
    }

    private static boolean meets(Fact fact, Fact wanted) {
        return fact.skill().equals(wanted.skill()) && fact.level().atLeast(wanted.level());
    }

    private static String effort(PlannedLeg planned) {
        return switch (planned.leg()) {
            case CourseLeg course -> Figures.hours(course.hours());
            case WorkLeg work -> Figures.many(work.job().months(), "month", "months");
        };
    }

    private static String without(Substitute substitute) {
        return switch (substitute) {
            case Substitute.NotAsked() -> "not asked";
            case Substitute.None() -> "no other way";
            case Substitute.Undecided() -> "not decided";
            case Substitute.Instead other -> instead(other);
        };
    }

    private static String instead(Substitute.Instead other) {
        var extra = (other.proven() ? "+" : "at most +") + Figures.hours(other.extraCost());
        if (other.legs().isEmpty()) return extra;
        var titles = other.legs().stream().map(leg -> leg.title()).toList();
        var first = String.join("; ", titles.subList(0, Math.min(MOST_TITLES, titles.size())));
        var rest = titles.size() > MOST_TITLES ? " and %d more".formatted(titles.size() - MOST_TITLES) : "";
        return extra + ": " + first + rest;
    }
}
