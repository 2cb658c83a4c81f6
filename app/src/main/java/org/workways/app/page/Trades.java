package org.workways.app.page;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.workways.app.answer.RobustWords;
import org.workways.app.answer.RoutePlan;
import org.workways.app.answer.SkylineWords;
import org.workways.route.Robustness;
import org.workways.route.Skyline;

/// What can be traded, and what would change the plan.
final class Trades {
    private Trades() {}

    static Markup skyline(RoutePlan plan, Skyline skyline, PlanLinks links) {
        var words = new SkylineWords(plan, skyline);
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("p").saying(words.summary()));
        if (skyline.points().size() > 1) {
            parts.add(SkylineChart.legend(skyline));
            parts.add(SkylineChart.wide(skyline, words, links));
            parts.add(SkylineChart.tall(skyline, words, links));
        }
        if (!skyline.points().isEmpty()) parts.add(table(skyline, words, links));
        for (var note : words.notes()) parts.add(Element.of("p", "note").saying(note));
        return Markup.all(parts);
    }

    private static Markup table(Skyline skyline, SkylineWords words, PlanLinks links) {
        var table = new Table(
                "alternatives skyline",
                "Each is less in something than each other. Done: if every course takes its likely hours.",
                "Route",
                "Different",
                "Hours",
                "Price",
                "Done",
                "Cost");
        IntStream.range(0, skyline.points().size()).forEach(i -> {
            var point = skyline.points().get(i);
            table.row(
                    OtherWays.linked(links, point.legs(), words.name(i)),
                    Markup.text(words.difference(point)),
                    Markup.text(Figures.hours(point.hours())),
                    Markup.text(Figures.euros(point.cents()) + (point.unpriced() > 0 ? "*" : "")),
                    Markup.text(Figures.date(point.done())),
                    Markup.text(Figures.hours(point.cost())));
        });
        return table.markup();
    }

    static Markup robust(RoutePlan plan, Robustness robust) {
        var words = new RobustWords(robust);
        var table = new Table(
                "alternatives robust",
                "In how many scenarios the step is in the best route, and how many hours more it may take before"
                        + " another route is better.",
                "Step",
                "In the best route",
                "Hours to spare");
        for (var decision : words.inOrderOf(plan.routes().getFirst()))
            table.row(
                    decision.leg().title(),
                    share(decision),
                    decision.hoursToSpare().map(Figures::hours).orElse("–"));
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("p").saying(words.summary()));
        parts.add(table.markup());
        for (var change : words.changes()) parts.add(Element.of("p", "note").saying(change));
        return Markup.all(parts);
    }

    private static String share(Robustness.Decision decision) {
        return decision.share().isEmpty()
                ? "–"
                : Math.round(100 * decision.share().getAsDouble()) + Figures.THIN + "%";
    }
}
