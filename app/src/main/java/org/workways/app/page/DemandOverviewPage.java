package org.workways.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.workways.app.demand.DemandOverview;
import org.workways.app.demand.DemandOverview.Row;
import org.workways.app.page.DemandChart.Lines;
import org.workways.app.words.Figures;
import org.workways.app.words.Words;
import org.workways.demand.AdvertRecogniser;
import org.workways.demand.AskedKind;
import org.workways.demand.Break;
import org.workways.demand.DemandPoint;
import org.workways.demand.PairCounts;
import org.workways.demand.Trend;
import org.workways.demand.Trend.Direction;
import org.workways.taxonomy.SkillFamily;

/// What adverts ask for, family by family: what rises, what falls, and what nobody has a name for yet.
public final class DemandOverviewPage {
    private static final int SHOWN = 6;
    private static final int BEGUN = 12;
    private static final int PAIRS = 12;

    /// Rows of a table of everything; of the others only names are listed.
    private static final int ROWS = 180;

    private final DemandOverview overview;
    private final Words words;
    private final Figures figures;
    private final ConceptLinks links;
    private int charts;

    private DemandOverviewPage(DemandOverview overview, Words words, ConceptLinks links) {
        this.overview = overview;
        this.words = words;
        this.figures = words.figures();
        this.links = links;
    }

    /// The whole page. Pure: the same answer gives the same text.
    /// @return HTML that is also well-formed XML; it fetches nothing and runs nothing
    public static String html(DemandOverview overview, Words words) {
        var page = new DemandOverviewPage(overview, words, ConceptLinks.NONE);
        var sheet = new Sheet(words);
        sheet.add(
                Element.of("header").holding(Element.of("h1").saying(words.say("demand.title")), page.openingMarkup()));
        for (var section : page.sections()) sheet.add(section);
        return sheet.html(words.say("demand.title"), "demand");
    }

    public static String opening(DemandOverview overview, Words words) {
        return new DemandOverviewPage(overview, words, ConceptLinks.NONE)
                .openingMarkup()
                .source();
    }

    public static List<Section> sections(DemandOverview overview, Words words, ConceptLinks links) {
        return new DemandOverviewPage(overview, words, links).sections();
    }

    private Markup openingMarkup() {
        var about = overview.about();
        return Markup.all(
                Element.of("p", "verdict")
                        .saying(words.say(
                                overview.isOwn() ? "demand.opening.own" : "demand.opening",
                                figures.number((double) (about.adverts() - about.repeats())),
                                figures.monthOfYear(about.first()),
                                figures.monthOfYear(about.last()))),
                Element.of("p", "more").saying(words.say("demand.indicative")));
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        for (var family : SkillFamily.values()) sections.add(family(family));
        sections.add(Section.of("jobs", words.say("demand.jobs"), cards(overview.of(AskedKind.OCCUPATION))));
        sections.add(Section.of("unknown", words.say("demand.unknown"), unknown()));
        sections.add(Section.of("together", words.say("demand.together"), together()));
        for (var kind : List.of(AskedKind.SKILL, AskedKind.OCCUPATION))
            sections.add(Section.of("all-" + kind.code(), words.say("demand.all-of." + kind.code()), all(kind)));
        sections.add(Section.of("workings", words.say("plan.workings"), new DemandWorkings(words).markup(overview)));
        sections.add(Section.of(
                "sources",
                words.say("plan.sources"),
                Workings.sources(overview.about().sources(), words)));
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    private Section family(SkillFamily family) {
        var rows = overview.of(AskedKind.SKILL).stream()
                .filter(row -> row.isOf(family))
                .toList();
        var whole = overview.row(AdvertRecogniser.id(family));
        var told = whole.map(row -> Element.of("p", "more").holding(Markup.text(told(row) + " "), more(row)))
                .orElse(Markup.NONE);
        var cards = cards(rows);
        boolean isOfAiot = family.compareTo(SkillFamily.SECURITY) <= 0;
        var none = isOfAiot ? Element.of("p", "note").saying(words.say("demand.family.none")) : Markup.NONE;
        return Section.of(
                "family-" + family.code(), words.say("family." + family.code()), told, cards.isEmpty() ? none : cards);
    }

    /// The family as a whole, month by month.
    private Markup more(Row row) {
        return links.to(row.id())
                .map(address -> Element.of("a").with("href", address).saying(words.say("demand.trend")))
                .orElse(Markup.NONE);
    }

    /// The steepest that surely rise, then those that surely fall.
    private Markup cards(List<Row> rows) {
        var rising = sure(rows, Direction.RISING);
        var falling = sure(rows, Direction.FALLING);
        if (rising.isEmpty() && falling.isEmpty()) return Markup.NONE;
        return Markup.all(
                group("demand.rising", "demand.rising.steepest", rising),
                group("demand.falling", "demand.falling.steepest", falling));
    }

    private List<Row> sure(List<Row> rows, Direction way) {
        return Stream.of(AskedKind.values())
                .flatMap(kind -> overview.sure(way, kind).stream())
                .filter(rows::contains)
                .toList();
    }

    /// @param some what is said instead of `all` where not all are shown
    private Markup group(String all, String some, List<Row> rows) {
        if (rows.isEmpty()) return Markup.NONE;
        var seen = rows.stream().limit(SHOWN).map(this::card).toList();
        var heading = rows.size() > SHOWN ? words.say(some, SHOWN, rows.size()) : words.say(all);
        return Markup.all(
                Element.of("h3").saying(heading), Element.of("ul", "trends").holding(seen));
    }

    private Markup card(Row row) {
        var lines = new Lines(
                List.of(),
                whole(row),
                List.of(),
                overview.breaks().stream().map(Break::from).toList(),
                words.say("demand.chart", row.label()),
                told(row));
        var chart = DemandChart.canDraw(lines) ? DemandChart.small("t" + ++charts, lines, words) : Markup.NONE;
        return Element.of("li")
                .holding(
                        Element.of("b").holding(name(row)),
                        chart,
                        Element.of("span").saying(told(row)));
    }

    /// Without the first months, whose points have fewer than twelve in them and so an interval as wide as the picture.
    private static List<DemandChart.Mark> whole(Row row) {
        var marks = DemandPage.marks(row.smooth());
        var first =
                row.smooth().points().getFirst().month().plusMonths(row.smooth().window() - 1L);
        return marks.stream().filter(mark -> !mark.month().isBefore(first)).toList();
    }

    private String told(Row row) {
        return words.say("demand.told", share(row), new DemandWords(words).yearly(row.yearlyFactor()));
    }

    /// Too few adverts make no percentage.
    private String share(Row row) {
        return row.year()
                .flatMap(DemandPoint::share)
                .map(share -> figures.share(share.value()))
                .orElse("–");
    }

    private Markup name(Row row) {
        boolean isEnglish = row.kind() == AskedKind.SKILL || row.kind() == AskedKind.OCCUPATION;
        var element = links.to(row.id())
                .map(address -> Element.of("a").with("href", address))
                .orElseGet(() -> Element.of("span"));
        return (isEnglish && !words.isEnglish() ? element.with("lang", "en") : element).saying(row.label());
    }

    private Markup unknown() {
        var terms = overview.sure(Direction.RISING, AskedKind.TERM);
        var roles = overview.sure(Direction.RISING, AskedKind.ROLE);
        if (terms.isEmpty() && roles.isEmpty()) return Markup.NONE;
        return Markup.all(
                Element.of("p", "note").saying(words.say("demand.unknown.note")),
                group("demand.terms", "demand.terms.steepest", terms),
                group("demand.roles", "demand.roles.steepest", roles));
    }

    private Markup together() {
        if (overview.since().isEmpty()) return Markup.NONE;
        var since = figures.monthOfYear(overview.since().get().atDay(1));
        return Markup.all(
                Element.of("p", "note").saying(words.say("demand.together.note", since)),
                TogetherMap.of(overview, words, links),
                strongest(),
                begun(since));
    }

    /// What the map shows, where there is no room for it.
    private Markup strongest() {
        var table = Table.slim(
                words, "counts tall", "demand.together.caption", "demand.pair", "demand.adverts", "demand.beside.lift");
        overview.together().stream()
                .filter(pair -> pair.adverts() >= TogetherMap.FEWEST)
                .limit(PAIRS)
                .forEach(pair -> table.row(
                        pair(pair.pair()),
                        Markup.text(figures.number(pair.adverts())),
                        Markup.text(words.say("demand.beside.times", figures.fixed(pair.lift(), 1)))));
        return table.isEmpty() ? Markup.NONE : table.markup();
    }

    private Markup pair(PairCounts.Pair pair) {
        return Markup.joined(
                " + ",
                Stream.of(pair.first(), pair.second())
                        .flatMap(id -> overview.row(id).stream())
                        .map(this::name)
                        .toList());
    }

    private Markup begun(String since) {
        if (overview.begun().isEmpty()) return Markup.NONE;
        var table = Table.slim(
                "counts",
                words.say("demand.begun.caption", since),
                words.say("demand.pair"),
                words.say("demand.begun.before"),
                words.say("demand.begun.now"));
        for (var pair : overview.begun().stream().limit(BEGUN).toList())
            table.row(
                    pair(pair.pair()),
                    Markup.text(figures.number(pair.early())),
                    Markup.text(figures.number(pair.late())));
        return Markup.all(Element.of("h3").saying(words.say("demand.begun")), table.markup());
    }

    private Markup all(AskedKind kind) {
        var rows = overview.of(kind).stream()
                .sorted(Comparator.comparingDouble(Row::share)
                        .thenComparingInt(Row::adverts)
                        .reversed())
                .toList();
        if (rows.isEmpty()) return Markup.NONE;
        var table = Table.slim(
                words, "counts", "demand.all.caption", "demand.name", "demand.share", "demand.yearly", "demand.sure");
        rows.stream().limit(ROWS).forEach(row -> table.row(name(row), text(share(row)), text(yearly(row)), sure(row)));
        var others = rows.stream().skip(ROWS).map(this::name).toList();
        return Element.of("details")
                .holding(
                        Element.of("summary").saying(words.say("demand.all.open", rows.size())),
                        table.markup(),
                        others.isEmpty()
                                ? Markup.NONE
                                : Element.of("p", "others")
                                        .holding(Phrase.of(words, "demand.all.others", Markup.joined(", ", others))));
    }

    private static Markup text(String words) {
        return Markup.text(words);
    }

    private String yearly(Row row) {
        return row.trend() instanceof Trend.Measured measured
                ? new DemandWords(words).yearly(measured.yearlyFactor())
                : "–";
    }

    private Markup sure(Row row) {
        return Markup.text(row.sure()
                .map(way -> words.say("demand.way." + way.name().toLowerCase(Locale.ROOT)))
                .orElse(""));
    }
}
