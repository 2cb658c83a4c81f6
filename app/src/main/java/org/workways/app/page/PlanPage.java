package org.workways.app.page;

import java.util.ArrayList;
import java.util.Optional;
import org.workways.app.answer.RoutePlan;
import org.workways.route.Route;

/// The plan that somebody takes home: `plan.html`.
public final class PlanPage {
    private PlanPage() {}

    /// The whole page. Pure: the same plan gives the same text.
    /// @return HTML that is also well-formed XML, in UTF-8 when written; it fetches nothing and runs nothing
    public static String html(RoutePlan plan) {
        var title = "From " + plan.person().source() + " to " + plan.goal().label();
        var names = new Names(plan.taxonomy());
        Optional<Route> route = plan.routes().stream().findFirst();
        var sheet = new Sheet();
        sheet.add(opening(plan, title));
        route.ifPresent(found -> way(sheet, plan, found, title));
        sheet.section("missing", "What is missing", missing(plan));
        sheet.section("person", "Who we understood you to be", new PersonSection(plan.person(), names).markup());
        route.ifPresent(found -> {
            sheet.section("ramps", "Jobs on the way", OtherWays.offRamps(plan, found));
            sheet.section("others", "Other ways", OtherWays.alternatives(plan));
        });
        plan.skyline()
                .ifPresent(skyline -> sheet.section(
                        "skyline", "What can be traded: hours, price, day", Trades.skyline(plan, skyline)));
        plan.robust()
                .ifPresent(robust -> sheet.section(
                        "robust", "If hours or credit are off by 30\u202F%", Trades.robust(plan, robust)));
        sheet.section("workings", "How this was computed", Workings.of(plan));
        sheet.section("sources", "Sources", Workings.sources(plan.data()));
        return sheet.html(title, Density.of(plan));
    }

    private static Markup opening(RoutePlan plan, String title) {
        var verdict = Verdict.of(plan);
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("h1").saying(title));
        parts.add(
                Element.of("p", verdict.isGood() ? "verdict" : "verdict short").saying(verdict.sentence()));
        for (var more : verdict.more()) parts.add(Element.of("p", "more").saying(more));
        for (var note : plan.goal().notes()) parts.add(Element.of("p", "more").saying(note));
        parts.add(LimitWords.list(plan.request().limits()));
        return Element.of("header").holding(parts);
    }

    private static void way(Sheet sheet, RoutePlan plan, Route route, String title) {
        var network = Network.of(plan, route);
        var wide = WideMap.of(network, title);
        sheet.section(
                "map",
                "The way",
                wide.svg(),
                TallMap.of(network, title),
                wide.isComplete() ? Markup.NONE : MapLegend.of(network));
        sheet.section("steps", "Step by step", LegTable.of(plan, route));
        sheet.section("weeks", "Week by week", WeekCalendar.wide(plan, route), WeekCalendar.tall(plan, route));
    }

    private static Markup missing(RoutePlan plan) {
        return plan.gap().isEmpty()
                ? Element.of("p").saying("Nothing: every skill the goal asks for is held at its level.")
                : GapList.of(plan);
    }
}
