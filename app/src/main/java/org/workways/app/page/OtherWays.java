package org.workways.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.workways.app.answer.RoutePlan;
import org.workways.concept.ConceptId;
import org.workways.route.Leg;
import org.workways.route.Route;
import org.workways.route.Route.OffRamp;
import org.workways.route.Route.PlannedLeg;

/// Jobs that open before the goal, and other routes to it.
final class OtherWays {
    private OtherWays() {}

    static Markup offRamps(Route route, Names names) {
        var byLeg = new LinkedHashMap<ConceptId, List<String>>();
        for (OffRamp ramp : route.offRamps())
            byLeg.computeIfAbsent(ramp.afterLeg(), leg -> new ArrayList<>()).add(names.job(ramp.occupation()));
        if (byLeg.isEmpty()) return Element.of("p").saying(names.say("ramp.none"));
        var table = Table.of(names.words(), "ramps", "ramp.caption", "ramp.after", "ramp.from", "ramp.jobs");
        byLeg.forEach((leg, jobs) -> {
            int number = number(route, leg);
            table.row(
                    names.say("ramp.step", Integer.toString(number)),
                    names.figures().date(route.legs().get(number - 1).end().plusDays(1)),
                    String.join(", ", jobs));
        });
        return table.markup();
    }

    static Markup alternatives(RoutePlan plan, Names names) {
        var routes = plan.routes();
        if (routes.size() < 2)
            return Element.of("p")
                    .saying(names.say(plan.request().alternatives() == 0 ? "ways.not-asked" : "ways.none"));
        var best = routes.getFirst();
        var table = new Table(
                "alternatives",
                names.say(
                        "ways.caption",
                        names.figures().percent(plan.request().costing().alternativeDifference())),
                names.say("ways.route"),
                names.say("ways.different"),
                names.say("ways.share"),
                names.say("ways.hours"),
                names.say("ways.price"),
                names.say("ways.done-likely"),
                names.say("ways.cost"));
        row(
                table,
                names,
                Markup.text(names.say("ways.this")),
                names.say("ways.steps", best.legs().size()),
                "–",
                best);
        for (int i = 1; i < routes.size(); i++)
            row(
                    table,
                    names,
                    linked(names, legs(routes.get(i)), names.say("ways.alternative", Integer.toString(i))),
                    difference(best, routes.get(i), names),
                    names.figures().percent(routes.get(i).difference(best, plan.request())),
                    routes.get(i));
        return table.markup();
    }

    /// The name of a route, leading to it where that can be asked.
    static Markup linked(Names names, List<Leg> legs, String name) {
        return names.links()
                .along(legs)
                .map(address -> Element.of("a").with("href", address).saying(name))
                .orElse(Markup.text(name));
    }

    private static List<Leg> legs(Route route) {
        return route.legs().stream().map(PlannedLeg::leg).toList();
    }

    private static void row(Table table, Names names, Markup name, String difference, String share, Route route) {
        var figures = names.figures();
        var cost = figures.hours(route.cost());
        table.row(
                name,
                Markup.text(difference),
                Markup.text(share),
                Markup.text(figures.hours(route.hours())),
                Markup.text(Verdict.price(route, names.words())),
                Markup.text(figures.date(route.finish().p50())),
                Markup.text(
                        route.proven()
                                ? cost
                                : names.say("ways.cost-at-least", cost, figures.hours(route.lowerBound()))));
    }

    private static String difference(Route best, Route other, Names names) {
        var instead = String.join("; ", titles(other, best, names));
        var gone = String.join("; ", titles(best, other, names));
        if (gone.isEmpty()) return instead.isEmpty() ? "" : names.say("ways.with", instead);
        return instead.isEmpty() ? names.say("ways.without", gone) : names.say("ways.instead", instead, gone);
    }

    /// Of the legs that the one has and the other has not.
    private static List<String> titles(Route route, Route other, Names names) {
        var known = new TreeSet<ConceptId>();
        other.legs().forEach(planned -> known.add(planned.leg().id()));
        return route.legs().stream()
                .map(PlannedLeg::leg)
                .filter(leg -> !known.contains(leg.id()))
                .map(names::title)
                .toList();
    }

    private static int number(Route route, ConceptId leg) {
        for (int i = 0; i < route.legs().size(); i++)
            if (route.legs().get(i).leg().id().equals(leg)) return i + 1;
        throw new IllegalArgumentException("The route has no leg " + leg + ".");
    }
}
