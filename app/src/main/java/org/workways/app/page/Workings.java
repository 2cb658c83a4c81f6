package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.answer.RoutePlan;
import org.workways.concept.Provenance;
import org.workways.route.Costing;
import org.workways.route.Route;
import org.workways.route.RouteAnswer;

/// How an answer came about and what data stands behind it.
final class Workings {
    static final String ADVICE =
            "This page advises one person. It compares courses and ways and does not rank people; it promises neither"
                    + " a job nor a grade.";

    private Workings() {}

    static Markup of(RoutePlan plan) {
        var items = new ArrayList<Markup>();
        costing(items, plan.request().costing());
        plan.routes().stream().findFirst().ifPresent(route -> {
            item(items, "This route", cost(plan, route));
            item(items, "Finish", finish(route));
        });
        item(
                items,
                "Hours",
                "A course's hours are those of its provider or an estimate, less what your skills spare. Steps of a"
                        + " skill that you have count in full, close skills in part; at least "
                        + share(plan.request().costing().credit().leastShare()) + " of a course remains.");
        item(items, "What it is not", ADVICE);
        return Element.of("dl", "workings").holding(items);
    }

    static void costing(List<Markup> items, Costing costing) {
        item(items, "Costing “" + costing.name() + "”", trades(costing));
    }

    static void item(List<Markup> items, String name, String words) {
        items.add(Element.of("div")
                .holding(Element.of("dt").saying(name), Element.of("dd").saying(words)));
    }

    static Markup sources(List<Provenance> data) {
        var table = new Table("sources", "Data this answer used.", "Source", "Version", "Licence", "Checked");
        for (var source : data)
            table.row(source.source(), source.version(), source.licence(), Figures.date(source.checked()));
        return table.isEmpty() ? Markup.NONE : table.markup();
    }

    /// `100 EUR count as 5 h of learning, finishing a week later as 0.5 h, …`
    private static String trades(Costing costing) {
        var trades = new ArrayList<String>();
        trade(trades, "100" + Figures.THIN + "EUR", 100 * costing.euroInHours());
        trade(trades, "each week of calendar time", costing.weekInHours());
        trade(trades, "beginning one more course", costing.courseInHours());
        trade(trades, "taking up a job on the way", costing.jobChangeInHours());
        var text = trades.isEmpty()
                ? "Only hours of learning count."
                : "Every hour of learning counts; so do " + Figures.list(trades) + ".";
        if (costing.euroInHours() == 0) return text;
        return text + " A price that nobody stated is taken to be "
                + Figures.euros(Math.round(costing.unknownPriceInEuros() * 100)) + ".";
    }

    private static void trade(List<String> trades, String what, double hours) {
        if (hours > 0) trades.add(what + " (as much as " + Figures.hours(hours) + ")");
    }

    private static String cost(RoutePlan plan, Route route) {
        var cost = "It costs " + Figures.hours(route.cost()) + " under this costing; no route under the same limits"
                + " costs less than " + Figures.hours(route.lowerBound()) + ". ";
        if (plan.answer() instanceof RouteAnswer.Unreachable)
            return cost + "It does not meet the whole question, so this speaks of the part it reaches.";
        return cost
                + (route.proven()
                        ? "The two are equal, so it is proven to be the best."
                        : "The search ended before it closed the gap between the two.");
    }

    private static String finish(Route route) {
        var finish = route.finish();
        return "Of 500 simulated runs of this plan, 10" + Figures.THIN + "% are done by "
                + Figures.date(finish.p10()) + ", half by " + Figures.date(finish.p50()) + " and 90" + Figures.THIN
                + "% by " + Figures.date(finish.p90())
                + ". Each run draws every course's hours between low and high; half of the spread is the person's pace,"
                + " which all courses share.";
    }

    private static String share(double share) {
        return Math.round(share * 100) + Figures.THIN + "%";
    }
}
