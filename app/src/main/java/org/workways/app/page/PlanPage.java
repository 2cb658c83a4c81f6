package org.workways.app.page;

import java.util.ArrayList;
import java.util.Optional;
import org.workways.app.answer.RoutePlan;
import org.workways.app.words.Words;
import org.workways.route.Route;

/// The plan that somebody takes home: `plan.html`.
public final class PlanPage {
    private PlanPage() {}

    /// The whole page in English.
    public static String html(RoutePlan plan) {
        return html(plan, Words.ENGLISH);
    }

    /// The whole page. Pure: the same plan gives the same text.
    /// @return HTML that is also well-formed XML, in UTF-8 when written; it fetches nothing and runs nothing
    public static String html(RoutePlan plan, Words words) {
        var title = words.say("plan.title", plan.person().source(), plan.goal().label());
        var names = new Names(plan.taxonomy(), words);
        Optional<Route> route = plan.routes().stream().findFirst();
        var sheet = new Sheet(words);
        sheet.add(opening(plan, title, names));
        route.ifPresent(found -> way(sheet, plan, found, title, names));
        sheet.section("missing", "plan.missing", missing(plan, names));
        sheet.section("person", "plan.person", new PersonSection(plan.person(), names).markup());
        route.ifPresent(found -> {
            sheet.section("ramps", "plan.ramps", OtherWays.offRamps(found, names));
            sheet.section("others", "plan.others", OtherWays.alternatives(plan, names));
        });
        plan.skyline()
                .ifPresent(skyline -> sheet.section("skyline", "plan.skyline", Trades.skyline(plan, skyline, names)));
        plan.robust().ifPresent(robust -> sheet.section("robust", "plan.robust", Trades.robust(plan, robust, names)));
        sheet.section("workings", "plan.workings", Workings.of(plan, words));
        sheet.section("sources", "plan.sources", Workings.sources(plan.data(), words));
        return sheet.html(title, Density.of(plan));
    }

    private static Markup opening(RoutePlan plan, String title, Names names) {
        var verdict = Verdict.of(plan, names);
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("h1").saying(title));
        parts.add(
                Element.of("p", verdict.isGood() ? "verdict" : "verdict short").saying(verdict.sentence()));
        for (var more : verdict.more()) parts.add(Element.of("p", "more").saying(more));
        for (var note : plan.goal().notes(names.words()))
            parts.add(Element.of("p", "more").saying(note));
        parts.add(LimitWords.list(plan.request().limits(), names.words()));
        return Element.of("header").holding(parts);
    }

    private static void way(Sheet sheet, RoutePlan plan, Route route, String title, Names names) {
        var network = Network.of(plan, route, names);
        var wide = WideMap.of(network, title);
        sheet.section(
                "map",
                "plan.way",
                wide.svg(),
                TallMap.of(network, title),
                wide.isComplete() ? Markup.NONE : MapLegend.of(network));
        sheet.section("steps", "plan.steps", LegTable.of(plan, route, names));
        sheet.section(
                "weeks", "plan.weeks", WeekCalendar.wide(plan, route, names), WeekCalendar.tall(plan, route, names));
    }

    private static Markup missing(RoutePlan plan, Names names) {
        return plan.gap().isEmpty()
                ? Element.of("p").saying(names.say("plan.nothing-missing"))
                : GapList.of(plan, names);
    }
}
