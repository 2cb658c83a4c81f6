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

    static Markup skyline(RoutePlan plan, Skyline skyline, Names names) {
        var words = new SkylineWords(plan, skyline, names.words());
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("p").saying(words.summary()));
        if (skyline.points().size() > 1) {
            parts.add(SkylineChart.legend(skyline, names));
            parts.add(SkylineChart.wide(skyline, words, names));
            parts.add(SkylineChart.tall(skyline, words, names));
        }
        if (!skyline.points().isEmpty()) parts.add(table(skyline, words, names));
        for (var note : words.notes()) parts.add(Element.of("p", "note").saying(note));
        return Markup.all(parts);
    }

    private static Markup table(Skyline skyline, SkylineWords words, Names names) {
        var figures = names.figures();
        var table = Table.of(
                names.words(),
                "alternatives skyline",
                "skyline.caption",
                "ways.route",
                "ways.different",
                "ways.hours",
                "ways.price",
                "ways.done",
                "ways.cost");
        IntStream.range(0, skyline.points().size()).forEach(i -> {
            var point = skyline.points().get(i);
            table.row(
                    OtherWays.linked(names, point.legs(), words.name(i)),
                    Markup.text(words.difference(point)),
                    Markup.text(figures.hours(point.hours())),
                    Markup.text(figures.euros(point.cents()) + (point.unpriced() > 0 ? "*" : "")),
                    Markup.text(figures.date(point.done())),
                    Markup.text(figures.hours(point.cost())));
        });
        return table.markup();
    }

    static Markup robust(RoutePlan plan, Robustness robust, Names names) {
        var words = new RobustWords(robust, names.words());
        var table = Table.of(
                names.words(), "alternatives robust", "robust.caption", "robust.step", "robust.share", "robust.spare");
        for (var decision : words.inOrderOf(plan.routes().getFirst()))
            table.row(
                    names.title(decision.leg()),
                    share(decision, names),
                    decision.hoursToSpare().map(names.figures()::hours).orElse("–"));
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("p").saying(words.summary()));
        parts.add(table.markup());
        for (var change : words.changes()) parts.add(Element.of("p", "note").saying(change));
        return Markup.all(parts);
    }

    private static String share(Robustness.Decision decision, Names names) {
        return decision.share().isEmpty()
                ? "–"
                : names.figures().percent(decision.share().getAsDouble());
    }
}
