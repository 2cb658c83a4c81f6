package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.workways.app.answer.LegWords;
import org.workways.app.answer.RoutePlan;
import org.workways.app.words.Figures;
import org.workways.concept.Attestation;
import org.workways.concept.Price;
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
    private final Figures figures;

    private LegTable(RoutePlan plan, Route route, Names names) {
        this.plan = plan;
        this.route = route;
        this.names = names;
        this.figures = names.figures();
    }

    static Markup of(RoutePlan plan, Route route, Names names) {
        return new LegTable(plan, route, names).markup();
    }

    private Markup markup() {
        var table = Table.of(
                names.words(),
                "legs",
                "leg.caption",
                "leg.number",
                "leg.step",
                "leg.gives",
                "leg.hours",
                "leg.price",
                "leg.when",
                "leg.without");
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
                                    : figures.price(planned.leg().price())),
                    when(planned),
                    Markup.text(without(planned.substitute())));
        }
        return table.markup();
    }

    private Markup when(PlannedLeg planned) {
        var dates = Markup.text(figures.dates(planned.start(), planned.end()));
        return LegWords.run(planned, names.words())
                .map(run -> Markup.all(dates, Element.of("small").saying(run)))
                .orElse(dates);
    }

    private Markup step(PlannedLeg planned) {
        return switch (planned.leg()) {
            case CourseLeg course -> course(course.opportunity());
            case WorkLeg work ->
                Markup.all(
                        Element.of("b").saying(names.title(work)),
                        Element.of("small").saying(names.say("leg.job")),
                        checked(work.job().attestation()));
        };
    }

    /// What can be asked about it.
    private Markup asked(PlannedLeg planned) {
        var asked = names.links().step(planned.leg()).stream()
                .map(link -> Element.of("a").with("href", link.address()).saying(link.words()))
                .toList();
        return asked.isEmpty() ? Markup.NONE : Element.of("span", "asked").holding(asked);
    }

    private Markup course(LearningOpportunity course) {
        var about = new ArrayList<>(List.of(
                course.provider(),
                names.say("kind." + course.kind().code()),
                figures.languages(course.languages()),
                names.say("mode." + course.mode().code())));
        course.place().ifPresent(about::add);
        course.certificate().ifPresent(name -> about.add(certificate(name, course.certificatePrice())));
        return Markup.all(
                Element.of("b").holding(WebLink.of(course.url(), course.title())),
                Element.of("small").saying(String.join(" · ", about)),
                checked(course.attestation()));
    }

    private String certificate(String name, Optional<Price> price) {
        return price.map(some -> names.say("leg.certificate.priced", name, figures.euros(some.highCents())))
                .orElseGet(() -> names.say("leg.certificate", name));
    }

    private Markup checked(Attestation attestation) {
        var day = figures.date(attestation.checked());
        return attestation.verified()
                ? Element.of("small", "verified").saying(names.say("leg.verified", day))
                : Element.of("small", "unverified").saying(names.say("leg.unverified", day));
    }

    private Markup gives(int index, PlannedLeg planned) {
        var items = new ArrayList<Markup>();
        for (var fact : highest(planned))
            items.add(Element.of("li").holding(names.factMark(fact), Markup.text(" →\u00A0" + purpose(index, fact))));
        var others = new TreeSet<>(planned.leg().gives());
        others.removeAll(planned.needed());
        if (!others.isEmpty())
            items.add(Element.of("li", "also").saying(names.say("leg.also", String.join(", ", names.facts(others)))));
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
        if (plan.goal().facts().stream().anyMatch(wanted -> meets(fact, wanted))) uses.add(names.say("leg.for.goal"));
        var steps = new ArrayList<String>();
        for (int later = index + 1; later < route.legs().size(); later++)
            if (asks(route.legs().get(later), fact)) steps.add(Integer.toString(later + 1));
        if (!steps.isEmpty()) uses.add(names.say("leg.for.steps", figures.list(steps), steps.size()));
        return uses.isEmpty() ? names.say("leg.for.later") : figures.list(uses);
    }

    private static boolean asks(PlannedLeg planned, Fact fact) {
        return planned.leg().requires().stream().anyMatch(wanted -> meets(fact, wanted));
    }

    private static boolean meets(Fact fact, Fact wanted) {
        return fact.skill().equals(wanted.skill()) && fact.level().atLeast(wanted.level());
    }

    private String effort(PlannedLeg planned) {
        return switch (planned.leg()) {
            case CourseLeg course -> figures.hours(course.hours());
            case WorkLeg work -> names.say("figure.months", work.job().months());
        };
    }

    private String without(Substitute substitute) {
        return switch (substitute) {
            case Substitute.NotAsked() -> names.say("leg.not-asked");
            case Substitute.None() -> names.say("leg.no-other");
            case Substitute.Undecided() -> names.say("leg.undecided");
            case Substitute.Instead other -> instead(other);
        };
    }

    private String instead(Substitute.Instead other) {
        var hours = figures.hours(other.extraCost());
        var extra = other.proven() ? "+" + hours : names.say("leg.at-most", hours);
        if (other.legs().isEmpty()) return extra;
        var titles = other.legs().stream().map(names::title).toList();
        int more = titles.size() - MOST_TITLES;
        var first = String.join("; ", titles.subList(0, Math.min(MOST_TITLES, titles.size())));
        return names.say("leg.instead", extra, more > 0 ? names.say("list.more", first, more) : first);
    }
}
