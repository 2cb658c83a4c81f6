package org.workways.app.page;

import java.time.LocalDate;
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

    static Markup offRamps(RoutePlan plan, Route route) {
        var names = new Names(plan.taxonomy());
        var byLeg = new LinkedHashMap<ConceptId, List<String>>();
        for (OffRamp ramp : route.offRamps())
            byLeg.computeIfAbsent(ramp.afterLeg(), leg -> new ArrayList<>()).add(names.job(ramp.occupation()));
        if (byLeg.isEmpty())
            return Element.of("p").saying("No other job opens on this way; it is straight to the goal.");
        var table = new Table("ramps", "Jobs whose entry requirements you then meet.", "After", "From", "Jobs");
        byLeg.forEach((leg, jobs) -> {
            int number = number(route, leg);
            table.row(
                    "Step " + number,
                    Figures.date(route.legs().get(number - 1).end().plusDays(1)),
                    String.join(", ", jobs));
        });
        return table.markup();
    }

    static Markup alternatives(RoutePlan plan, PlanLinks links) {
        var routes = plan.routes();
        if (routes.size() < 2)
            return Element.of("p")
                    .saying(
                            plan.request().alternatives() == 0
                                    ? "Other routes were not asked for."
                                    : "No other route differs enough to be worth showing.");
        var best = routes.getFirst();
        var table = new Table(
                "alternatives",
                "Each is the best without some step of the first route, and spends at least "
                        + share(plan.request().costing().alternativeDifference())
                        + " of its cost on other steps.",
                "Route",
                "Different",
                "Share",
                "Hours",
                "Price",
                "Done (most likely)",
                "Cost");
        row(table, Markup.text("This plan"), Figures.many(best.legs().size(), "step", "steps"), "–", best);
        for (int i = 1; i < routes.size(); i++)
            row(
                    table,
                    linked(links, legs(routes.get(i)), "Alternative " + i),
                    difference(best, routes.get(i)),
                    share(routes.get(i).difference(best, plan.request())),
                    routes.get(i));
        return table.markup();
    }

    private static String share(double share) {
        return Math.round(100 * share) + Figures.THIN + "%";
    }

    /// The name of a route, leading to it where that can be asked.
    static Markup linked(PlanLinks links, List<Leg> legs, String name) {
        return links.along(legs)
                .map(address -> Element.of("a").with("href", address).saying(name))
                .orElse(Markup.text(name));
    }

    private static List<Leg> legs(Route route) {
        return route.legs().stream().map(PlannedLeg::leg).toList();
    }

    private static void row(Table table, Markup name, String difference, String share, Route route) {
        LocalDate likely = route.finish().p50();
        table.row(
                name,
                Markup.text(difference),
                Markup.text(share),
                Markup.text(Figures.hours(route.hours())),
                Markup.text(Verdict.price(route)),
                Markup.text(Figures.date(likely)),
                Markup.text(
                        route.proven()
                                ? Figures.hours(route.cost())
                                : Figures.hours(route.cost()) + ", at least " + Figures.hours(route.lowerBound())));
    }

    private static String difference(Route best, Route other) {
        var instead = titles(other, best);
        var gone = titles(best, other);
        var text = instead.isEmpty() ? "" : "with " + String.join("; ", instead);
        if (gone.isEmpty()) return text;
        return text + (text.isEmpty() ? "without " : " instead of ") + String.join("; ", gone);
    }

    /// Of the legs that the one has and the other has not.
    private static List<String> titles(Route route, Route other) {
        var known = new TreeSet<ConceptId>();
        other.legs().forEach(planned -> known.add(planned.leg().id()));
        return route.legs().stream()
                .map(PlannedLeg::leg)
                .filter(leg -> !known.contains(leg.id()))
                .map(leg -> leg.title())
                .toList();
    }

    private static int number(Route route, ConceptId leg) {
        for (int i = 0; i < route.legs().size(); i++)
            if (route.legs().get(i).leg().id().equals(leg)) return i + 1;
        throw new IllegalArgumentException("The route has no leg " + leg + ".");
    }
}
