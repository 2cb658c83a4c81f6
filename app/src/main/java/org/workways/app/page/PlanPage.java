package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
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
        var sheet = new Sheet(words);
        sheet.add(Element.of("header")
                .holding(
                        Element.of("h1").saying(title(plan, words)),
                        new Markup(opening(plan, words)),
                        LimitWords.list(plan.request().limits(), words)));
        for (var section : sections(plan, words, PlanLinks.NONE)) sheet.add(section);
        return sheet.html(title(plan, words), density(plan));
    }

    public static String title(RoutePlan plan, Words words) {
        return words.say(
                "plan.title",
                PersonSection.source(plan.person(), words),
                plan.goal().label());
    }

    /// CSS classes that shrink parts of the plan on paper, so that it fills two sheets and no third.
    public static String density(RoutePlan plan) {
        return Density.of(plan);
    }

    /// The style of every page, without its element.
    public static String style() {
        return Sheet.style();
    }

    /// What came out, in a sentence, and how sure that is; markup.
    public static String opening(RoutePlan plan, Words words) {
        var verdict = Verdict.of(plan, new Names(plan.taxonomy(), words));
        var parts = new ArrayList<Markup>();
        parts.add(
                Element.of("p", verdict.isGood() ? "verdict" : "verdict short").saying(verdict.sentence()));
        for (var more : verdict.more()) parts.add(Element.of("p", "more").saying(more));
        for (var note : plan.goal().notes(words))
            parts.add(Element.of("p", "more").saying(note));
        return Markup.all(parts).source();
    }

    /// All parts of the plan that have something to say, in order.
    public static List<Section> sections(RoutePlan plan, Words words, PlanLinks links) {
        var names = new Names(plan.taxonomy(), words, links);
        Optional<Route> route = plan.routes().stream().findFirst();
        var sections = new ArrayList<Section>();
        route.ifPresent(found -> way(sections, plan, found, names));
        sections.add(Section.of("missing", names.say("plan.missing"), missing(plan, names)));
        sections.add(Section.of("person", names.say("plan.person"), new PersonSection(plan.person(), names).markup()));
        route.ifPresent(found -> {
            sections.add(Section.of("ramps", names.say("plan.ramps"), OtherWays.offRamps(found, names)));
            sections.add(Section.of("others", names.say("plan.others"), OtherWays.alternatives(plan, names)));
        });
        sections.addAll(trades(plan, words, links));
        sections.add(Section.of("workings", names.say("plan.workings"), Workings.of(plan, words)));
        sections.add(Section.of("sources", names.say("plan.sources"), Workings.sources(plan.data(), words)));
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    /// What can be traded and what would change the plan, if it was asked.
    public static List<Section> trades(RoutePlan plan, Words words, PlanLinks links) {
        var names = new Names(plan.taxonomy(), words, links);
        var sections = new ArrayList<Section>();
        plan.skyline()
                .ifPresent(skyline -> sections.add(
                        Section.of("skyline", names.say("plan.skyline"), Trades.skyline(plan, skyline, names))));
        plan.robust()
                .ifPresent(robust -> sections.add(
                        Section.of("robust", names.say("plan.robust"), Trades.robust(plan, robust, names))));
        return sections;
    }

    private static void way(List<Section> sections, RoutePlan plan, Route route, Names names) {
        var network = Network.of(plan, route, names);
        var title = title(plan, names.words());
        var wide = WideMap.of(network, title);
        sections.add(Section.of(
                "map",
                names.say("plan.way"),
                wide.svg(),
                TallMap.of(network, title),
                wide.isComplete() ? Markup.NONE : MapLegend.of(network)));
        sections.add(Section.of("steps", names.say("plan.steps"), LegTable.of(plan, route, names)));
        sections.add(Section.of(
                "weeks",
                names.say("plan.weeks"),
                WeekCalendar.wide(plan, route, names),
                WeekCalendar.tall(plan, route, names)));
    }

    private static Markup missing(RoutePlan plan, Names names) {
        return plan.gap().isEmpty()
                ? Element.of("p").saying(names.say("plan.nothing-missing"))
                : GapList.of(plan, names);
    }
}
