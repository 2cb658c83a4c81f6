package org.workways.app.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workways.app.demand.DemandAnswer;
import org.workways.app.page.DemandChart.Lines;
import org.workways.app.page.DemandChart.Mark;
import org.workways.app.words.Figures;
import org.workways.app.words.Words;
import org.workways.demand.Break;
import org.workways.demand.DemandPoint;
import org.workways.demand.DemandSeries;
import org.workways.demand.ForecastAnswer.Foretold;
import org.workways.demand.ForecastAnswer.TooShort;

/// How often one thing is asked for: `demand.html`.
public final class DemandPage {
    private final DemandAnswer answer;
    private final Words words;
    private final Figures figures;

    private final ConceptLinks links;

    private DemandPage(DemandAnswer answer, Words words, ConceptLinks links) {
        this.answer = answer;
        this.words = words;
        this.links = links;
        this.figures = words.figures();
    }

    /// The whole page. Pure: the same answer gives the same text.
    /// @return HTML that is also well-formed XML; it fetches nothing and runs nothing
    public static String html(DemandAnswer answer, Words words) {
        var page = new DemandPage(answer, words, ConceptLinks.NONE);
        var sheet = new Sheet(words);
        sheet.add(Element.of("header").holding(Element.of("h1").saying(answer.label()), page.openingMarkup()));
        for (var section : page.sections()) sheet.add(section);
        return sheet.html(words.say("demand.of", answer.label()), "demand");
    }

    /// What is asked for now and where it goes, in sentences; markup.
    public static String opening(DemandAnswer answer, Words words) {
        return new DemandPage(answer, words, ConceptLinks.NONE).openingMarkup().source();
    }

    /// All parts of the answer that have something to say, in order.
    public static List<Section> sections(DemandAnswer answer, Words words, ConceptLinks links) {
        return new DemandPage(answer, words, links).sections();
    }

    private Markup openingMarkup() {
        var verdict = new DemandWords(words);
        return Markup.all(
                Element.of("p", "verdict").saying(verdict.now(answer)),
                Element.of("p", "verdict").saying(verdict.trend(answer.trend())),
                Element.of("p", "more").saying(words.say("demand.indicative")));
    }

    private List<Section> sections() {
        var method = new DemandWorkings(words);
        return List.of(
                        Section.of("trend", words.say("demand.trend"), chart()),
                        Section.of("forecast", words.say("demand.forecast"), forecast()),
                        Section.of("years", words.say("demand.years"), years()),
                        Section.of("together", words.say("demand.beside"), together()),
                        Section.of("workings", words.say("plan.workings"), method.markup(answer)),
                        Section.of(
                                "sources",
                                words.say("plan.sources"),
                                Workings.sources(answer.about().sources(), words)))
                .stream()
                .filter(section -> !section.isEmpty())
                .toList();
    }

    private Markup chart() {
        var lines = lines();
        if (!DemandChart.canDraw(lines)) return Markup.NONE;
        var parts = new ArrayList<Markup>();
        parts.add(DemandChart.wide("trend", lines, words));
        parts.add(DemandChart.tall("trend", lines, words));
        parts.add(Element.of("p", "note").saying(words.say("demand.chart.legend")));
        for (var each : answer.monthly().breaks())
            parts.add(Element.of("p", "note")
                    .holding(Phrase.of(
                            words,
                            "demand.break",
                            Markup.text(month(each.from())),
                            Phrase.english(each.because(), words))));
        return Markup.all(parts);
    }

    private Lines lines() {
        var ahead = answer.forecast() instanceof Foretold foretold
                ? foretold.months().stream()
                        .map(each -> new Mark(
                                each.month(),
                                each.value(),
                                each.interval().low(),
                                each.interval().high()))
                        .toList()
                : List.<Mark>of();
        return new Lines(
                marks(answer.monthly()),
                marks(answer.smooth()),
                ahead,
                answer.monthly().breaks().stream().map(Break::from).toList(),
                words.say("demand.chart", answer.label()),
                new DemandWords(words).now(answer));
    }

    static List<Mark> marks(DemandSeries series) {
        return series.points().stream().flatMap(point -> mark(point).stream()).toList();
    }

    private static Optional<Mark> mark(DemandPoint point) {
        return point.share()
                .map(share -> new Mark(
                        point.month(),
                        share.value(),
                        share.interval().low(),
                        share.interval().high()));
    }

    private Markup forecast() {
        return switch (answer.forecast()) {
            case TooShort(var months, var needed) ->
                Element.of("p", "note").saying(words.say("demand.forecast.short", needed, months));
            case Foretold foretold -> forecast(foretold);
        };
    }

    private Markup forecast(Foretold foretold) {
        var table = Table.slim(
                words, "counts", "demand.forecast.caption", "demand.month", "demand.share", "demand.forecast.interval");
        for (int ahead : DemandAnswer.TOLD) {
            if (ahead > foretold.months().size()) continue;
            var each = foretold.months().get(ahead - 1);
            table.row(month(each.month()), figures.share(each.value()), figures.shares(each.interval()));
        }
        var test = foretold.backTest();
        var tried = words.say(
                "demand.forecast.tried",
                test.windows(),
                figures.number(100 * test.mae()),
                figures.number(100 * test.naiveMae()),
                figures.percent(test.coverage()),
                figures.percent(test.nominal()));
        return Markup.all(table.markup(), Element.of("p", "note").saying(tried));
    }

    private Markup years() {
        var table = Table.of(
                words,
                "counts",
                "demand.years.caption",
                "demand.year",
                "demand.adverts",
                "demand.all",
                "demand.share",
                "demand.interval");
        for (var point : answer.years())
            if (point.isShown())
                table.row(
                        Integer.toString(point.month().getYear()),
                        figures.number(point.adverts()),
                        figures.number(point.of()),
                        point.share().map(share -> figures.share(share.value())).orElse("–"),
                        point.share()
                                .map(share -> figures.shares(share.interval()))
                                .orElse("–"));
        return table.isEmpty() ? Markup.NONE : table.markup();
    }

    private Markup together() {
        var table = Table.slim(
                words, "counts", "demand.beside.caption", "demand.name", "demand.beside.share", "demand.beside.lift");
        for (var beside : answer.together())
            table.row(
                    name(beside.other()),
                    Markup.text(figures.share(beside.share())),
                    Markup.text(words.say("demand.beside.times", figures.fixed(beside.lift(), 1))));
        return table.isEmpty() ? Markup.NONE : table.markup();
    }

    private Markup name(DemandAnswer.Called called) {
        var element = links.to(called.id())
                .map(address -> Element.of("a").with("href", address))
                .orElseGet(() -> Element.of("span"));
        return (words.isEnglish() ? element : element.with("lang", "en")).saying(called.label());
    }

    private String month(YearMonth month) {
        return figures.monthOfYear(month.atDay(1));
    }
}
