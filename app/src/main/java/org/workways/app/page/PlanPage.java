package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workways.app.answer.RoutePlan;
import org.workways.route.Route;

/// The plan that somebody takes home: `plan.html`.
public final class PlanPage {
    private PlanPage() {}

    /// The whole page. Pure: the same plan gives the same text.
    /// @return HTML that is also well-formed XML, in UTF-8 when written; it fetches nothing and runs nothing
    public static String html(RoutePlan plan) {
        var sheet = new Sheet();
        sheet.add(Element.of("header")
                .holding(Element.of("h1").saying(title(plan)), new Markup(opening(plan)), limits(plan)));
        for (var section : sections(plan, PlanLinks.NONE)) sheet.add(section);
        return sheet.html(title(plan), density(plan));
    }

    public static String title(RoutePlan plan) {
        return "From " + plan.person().source() + " to " + plan.goal().label();
    }

    /// CSS classes that shrink parts of the plan on paper, so that it fills two sheets and no third.
    public static String density(RoutePlan plan) {
        return Density.of(plan);
    }

    /// The style of every page, without its element.
    public static String style() {
        return Sheet.style();
    }

    /// What came out, in a sentence, and how sure that is.
    public static String opening(RoutePlan plan) {
        var verdict = Verdict.of(plan);
        var parts = new ArrayList<Markup>();
        parts.add(
                Element.of("p", verdict.isGood() ? "verdict" : "verdict short").saying(verdict.sentence()));
        for (var more : verdict.more()) parts.add(Element.of("p", "more").saying(more));
        for (var note : plan.goal().notes()) parts.add(Element.of("p", "more").saying(note));
        return Markup.all(parts).source();
    }

    /// All parts of the plan that have something to say, in order.
    public static List<Section> sections(RoutePlan plan, PlanLinks links) {
        var names = new Names(plan.taxonomy());
        Optional<Route> route = plan.routes().stream().findFirst();
        var sections = new ArrayList<Section>();
        route.ifPresent(found -> way(sections, plan, found, links));
        sections.add(Section.of("missing", "What is missing", missing(plan)));
        sections.add(
                Section.of("person", "Who we understood you to be", new PersonSection(plan.person(), names).markup()));
        route.ifPresent(found -> {
            sections.add(Section.of("ramps", "Jobs on the way", OtherWays.offRamps(plan, found)));
            sections.add(Section.of("others", "Other ways", OtherWays.alternatives(plan, links)));
        });
        sections.addAll(trades(plan, links));
        sections.add(Section.of("workings", "How this was computed", Workings.of(plan)));
        sections.add(Section.of("sources", "Sources", Workings.sources(plan.data())));
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    /// What can be traded and what would change the plan, if it was asked.
    public static List<Section> trades(RoutePlan plan, PlanLinks links) {
        var sections = new ArrayList<Section>();
        plan.skyline()
                .ifPresent(skyline -> sections.add(Section.of(
                        "skyline", "What can be traded: hours, price, day", Trades.skyline(plan, skyline, links))));
        plan.robust()
                .ifPresent(robust -> sections.add(
                        Section.of("robust", "If hours or credit are off by 30\u202F%", Trades.robust(plan, robust))));
        return sections;
    }

    private static Markup limits(RoutePlan plan) {
        return LimitWords.list(plan.request().limits());
    }

    private static void way(List<Section> sections, RoutePlan plan, Route route, PlanLinks links) {
        var network = Network.of(plan, route);
        var title = title(plan);
        var wide = WideMap.of(network, title);
        sections.add(Section.of(
                "map",
                "The way",
                wide.svg(),
                TallMap.of(network, title),
                wide.isComplete() ? Markup.NONE : MapLegend.of(network)));
        sections.add(Section.of("steps", "Step by step", LegTable.of(plan, route, links)));
        sections.add(
                Section.of("weeks", "Week by week", WeekCalendar.wide(plan, route), WeekCalendar.tall(plan, route)));
    }

    private static Markup missing(RoutePlan plan) {
        return plan.gap().isEmpty()
                ? Element.of("p").saying("Nothing: every skill the goal asks for is held at its level.")
                : GapList.of(plan);
    }
}
