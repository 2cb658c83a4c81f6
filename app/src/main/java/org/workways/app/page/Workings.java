package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.answer.RoutePlan;
import org.workways.app.words.Words;
import org.workways.concept.Provenance;
import org.workways.route.Costing;
import org.workways.route.Reached;
import org.workways.route.Route;
import org.workways.route.RouteAnswer;

/// How an answer came about and what data stands behind it.
final class Workings {
    private final Words words;
    private final List<Markup> items = new ArrayList<>();

    private Workings(Words words) {
        this.words = words;
    }

    static Markup of(RoutePlan plan, Words words) {
        var workings = new Workings(words);
        var costing = plan.request().costing();
        workings.costing(costing);
        plan.routes().stream().findFirst().ifPresent(route -> {
            workings.add("workings.route", workings.cost(plan, route));
            workings.add("workings.finish", workings.finish(route));
        });
        var share = words.figures().percent(costing.credit().leastShare());
        workings.add("workings.hours", words.say("workings.hours.credit", share));
        return workings.markup();
    }

    /// Of an answer that is no single route.
    /// @param decided how the distance of each job was decided
    static Markup of(Costing costing, Reached.Decided decided, Words words) {
        var workings = new Workings(words);
        workings.costing(costing);
        workings.add(
                "reach.how",
                words.say(
                        "reach.decided",
                        decided.all(),
                        decided.open(),
                        decided.unreachable(),
                        decided.byDistance(),
                        decided.byLandmarks(),
                        decided.bySearch()));
        return workings.markup();
    }

    private Markup markup() {
        add("workings.not", words.say("workings.advice"));
        return Element.of("dl", "workings").holding(items);
    }

    private void costing(Costing costing) {
        items.add(item(words.say("workings.costing", costing.name()), trades(costing)));
    }

    private void add(String key, String sentence) {
        items.add(item(words.say(key), sentence));
    }

    static Markup item(String name, String sentence) {
        return Element.of("div")
                .holding(Element.of("dt").saying(name), Element.of("dd").saying(sentence));
    }

    static Markup sources(List<Provenance> data, Words words) {
        var table = Table.of(
                words,
                "sources",
                "sources.caption",
                "sources.source",
                "sources.version",
                "sources.licence",
                "sources.checked");
        for (var source : data)
            table.row(
                    source.source(),
                    source.version(),
                    source.licence(),
                    words.figures().date(source.checked()));
        return table.isEmpty() ? Markup.NONE : table.markup();
    }

    /// `100 EUR (as much as 5 h), each week of calendar time (as much as 1 h), …`
    private String trades(Costing costing) {
        var figures = words.figures();
        var trades = new ArrayList<String>();
        if (costing.euroInHours() > 0)
            trades.add(words.say(
                    "workings.trade.money", figures.euros(10_000), figures.hours(100 * costing.euroInHours())));
        trade(trades, "workings.trade.week", costing.weekInHours());
        trade(trades, "workings.trade.course", costing.courseInHours());
        trade(trades, "workings.trade.job", costing.jobChangeInHours());
        var text = trades.isEmpty()
                ? words.say("workings.costing.hours")
                : words.say("workings.costing.trades", figures.list(trades));
        if (costing.euroInHours() == 0) return text;
        var unknown = figures.euros(Math.round(costing.unknownPriceInEuros() * 100));
        return text + " " + words.say("workings.costing.unpriced", unknown);
    }

    private void trade(List<String> trades, String key, double hours) {
        if (hours > 0) trades.add(words.say(key, words.figures().hours(hours)));
    }

    private String cost(RoutePlan plan, Route route) {
        var key = plan.answer() instanceof RouteAnswer.Unreachable
                ? "workings.route.partial"
                : route.proven() ? "workings.route.proven" : "workings.route.unproven";
        var figures = words.figures();
        return words.say(key, figures.hours(route.cost()), figures.hours(route.lowerBound()));
    }

    private String finish(Route route) {
        var finish = route.finish();
        var figures = words.figures();
        return words.say(
                "workings.finish.runs",
                figures.date(finish.p10()),
                figures.date(finish.p50()),
                figures.date(finish.p90()));
    }
}
