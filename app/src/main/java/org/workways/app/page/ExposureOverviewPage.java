package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.exposure.ExposureOverview;
import org.workways.app.exposure.ExposureOverview.Row;
import org.workways.app.words.Figures;
import org.workways.app.words.Words;
import org.workways.concept.Interval;
import org.workways.exposure.ExposureProfile.Part;
import org.workways.exposure.Outcome;

/// What AIoT takes from and brings to all occupations of the atlas.
public final class ExposureOverviewPage {
    private final ExposureOverview overview;
    private final Words words;
    private final Figures figures;
    private final ConceptLinks links;

    private ExposureOverviewPage(ExposureOverview overview, Words words, ConceptLinks links) {
        this.overview = overview;
        this.words = words;
        this.figures = words.figures();
        this.links = links;
    }

    /// The whole page. Pure: the same answer gives the same text.
    /// @return HTML that is also well-formed XML; it fetches nothing and runs nothing
    public static String html(ExposureOverview overview, Words words) {
        var page = new ExposureOverviewPage(overview, words, ConceptLinks.NONE);
        var sheet = new Sheet(words);
        sheet.add(Element.of("header")
                .holding(Element.of("h1").saying(words.say("exposure.overview")), page.openingMarkup()));
        for (var section : page.sections()) sheet.add(section);
        return sheet.html(words.say("exposure.overview"), "exposure");
    }

    /// What becomes of work, in sentences; markup.
    public static String opening(ExposureOverview overview, Words words) {
        return new ExposureOverviewPage(overview, words, ConceptLinks.NONE)
                .openingMarkup()
                .source();
    }

    /// @param links where names of occupations lead
    public static List<Section> sections(ExposureOverview overview, Words words, ConceptLinks links) {
        return new ExposureOverviewPage(overview, words, links).sections();
    }

    private Markup openingMarkup() {
        return Markup.all(
                Element.of("p", "verdict")
                        .saying(words.say(
                                "exposure.overview.verdict",
                                overview.rows().size(),
                                figures.percent(overview.mean(Outcome.TAKEN)),
                                figures.percent(overview.mean(Outcome.CHANGED)),
                                figures.percent(overview.mean(Outcome.STAYS)))),
                Element.of("p", "more").saying(words.say("exposure.no-forecast")),
                overview.isOwn() ? Element.of("p", "more").saying(words.say("exposure.overview.own")) : Markup.NONE);
    }

    private List<Section> sections() {
        var sections = List.of(
                Section.of(
                        "map",
                        words.say("exposure.map"),
                        Element.of("p", "note").saying(words.say("exposure.map.how")),
                        ExposureMap.legend(overview, words),
                        ExposureMap.wide(overview, words, links),
                        ExposureMap.tall(overview, words, links)),
                Section.of(
                        "all-of-onet",
                        words.say(
                                "exposure.spread",
                                figures.number(overview.shares().size())),
                        ShareBars.of(overview.shares(), words)),
                Section.of("all", words.say("exposure.all", overview.rows().size()), notes(), table()),
                Section.of(
                        "workings",
                        words.say("plan.workings"),
                        new ExposureWorkings(words).markup(overview.agreement())),
                Section.of("sources", words.say("plan.sources"), Workings.sources(overview.data(), words)));
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    private Markup table() {
        var table = Table.of(
                words,
                "profiles",
                "exposure.all.caption",
                "exposure.column.occupation",
                "exposure.column.parts",
                "exposure.outcome.taken",
                "exposure.outcome.changed",
                "exposure.outcome.stays",
                "exposure.column.new");
        for (var row : overview.rows()) {
            var cells = new ArrayList<Markup>();
            cells.add(named(row));
            cells.add(ExposureBar.small(row.profile()));
            for (var outcome : Outcome.values()) cells.add(share(row.profile().part(outcome)));
            cells.add(created(row));
            table.row(cells.toArray(Markup[]::new));
        }
        return table.markup();
    }

    private Markup named(Row row) {
        var label = row.occupation().label();
        var name = links.to(row.occupation().id())
                .map(address -> Element.of("a").with("href", address))
                .orElseGet(() -> Element.of("span"));
        var said = (words.isEnglish() ? name : name.with("lang", "en")).saying(label);
        return row.isNearest() ? Element.of("span").holding(said, Markup.text(" °")) : said;
    }

    private Markup share(Part part) {
        return Element.of("span")
                .holding(
                        Element.of("b").saying(figures.percent(part.share())),
                        Markup.text(" "),
                        range(part.interval()));
    }

    private Markup created(Row row) {
        var created = row.created();
        if (created.tasks() == 0) return Markup.text(figures.number(0));
        return Element.of("span")
                .holding(
                        Element.of("b").saying(figures.number(created.tasks())),
                        Markup.text(" "),
                        range(created.interval()));
    }

    private Markup range(Interval interval) {
        return Element.of("small")
                .saying(words.say("exposure.range", figures.percent(interval.low()), figures.percent(interval.high())));
    }

    private Markup notes() {
        var nearest = Element.of("p", "note").saying(words.say("exposure.nearest"));
        if (overview.unknown() == 0) return nearest;
        return Markup.all(nearest, Element.of("p", "note").saying(words.say("exposure.unknown", overview.unknown())));
    }
}
