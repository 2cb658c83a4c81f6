package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.demand.DemandAnswer;
import org.workways.app.demand.DemandOverview;
import org.workways.app.demand.DemandQuality;
import org.workways.app.words.Figures;
import org.workways.app.words.Words;
import org.workways.demand.CountedFrom;
import org.workways.demand.DemandPoint;
import org.workways.demand.ForecastAnswer;
import org.workways.demand.Share;
import org.workways.demand.Trend;

/// How figures about demand came about: the annex of every page about it.
final class DemandWorkings {
    private final Words words;
    private final Figures figures;
    private final List<Markup> items = new ArrayList<>();

    DemandWorkings(Words words) {
        this.words = words;
        this.figures = words.figures();
    }

    Markup markup(DemandAnswer answer) {
        about(answer.about());
        boolean byEmployer = answer.monthly().points().stream().anyMatch(point -> point.share()
                .filter(share -> share.method() == Share.Method.EMPLOYER_BOOTSTRAP)
                .isPresent());
        add("demand.method.interval", words.say(byEmployer ? "demand.method.bootstrap" : "demand.method.wilson"));
        if (answer.trend() instanceof Trend.Measured measured)
            add("demand.method.trend", words.say("demand.method.trend.how", measured.months()), measured.method());
        if (answer.forecast() instanceof ForecastAnswer.Foretold foretold)
            add("demand.method.forecast", words.say("demand.method.forecast.how"), foretold.method());
        return Element.of("dl", "workings").holding(items);
    }

    Markup markup(DemandOverview overview) {
        about(overview.about());
        add(
                "demand.method.tests",
                words.say(
                        "demand.method.tests.how",
                        figures.number((double) overview.trends()),
                        figures.percent(DemandOverview.FALSE_DISCOVERIES)));
        return Element.of("dl", "workings").holding(items);
    }

    private void about(CountedFrom about) {
        add(
                "demand.method.adverts",
                words.say(
                        "demand.method.adverts.how",
                        figures.number((double) about.adverts()),
                        figures.date(about.first()),
                        figures.date(about.last()),
                        figures.percent(about.repeatRate())));
        add("demand.method.repeats", words.say("demand.method.repeats.how"), about.rule());
        var quality = DemandQuality.OF_NAMES;
        add(
                "demand.method.recogniser",
                words.say(
                        "demand.method.recogniser.how",
                        about.recogniser(),
                        figures.percent(quality.precision()),
                        figures.percent(quality.recall()),
                        quality.sentences()));
        add(
                "demand.method.silent",
                words.say(
                        "demand.method.silent.how",
                        figures.percent(about.silentShare()),
                        figures.percent(about.unmatchedShare())));
        add(
                "demand.method.few",
                words.say("demand.method.few.how", DemandPoint.FEWEST_FOR_SHARE, DemandPoint.FEWEST_SHOWN));
    }

    private void add(String key, String sentence) {
        items.add(Workings.item(words.say(key), sentence));
    }

    /// @param english what the engine says of itself, in the language of the literature
    private void add(String key, String sentence, String english) {
        items.add(Element.of("div")
                .holding(
                        Element.of("dt").saying(words.say(key)),
                        Element.of("dd")
                                .holding(
                                        Markup.text(sentence + " "),
                                        Element.of("span")
                                                .with("lang", "en")
                                                .saying(english.replace(" %", "\u202F%")))));
    }
}
