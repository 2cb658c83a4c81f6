package org.workways.app.page;

import java.util.Locale;
import org.workways.app.demand.DemandAnswer;
import org.workways.app.words.Figures;
import org.workways.app.words.Words;
import org.workways.demand.DemandPoint;
import org.workways.demand.Trend;

/// What an answer about demand comes to, in sentences.
record DemandWords(Words words) {
    String now(DemandAnswer answer) {
        if (answer.kind().isEmpty() || answer.year().isEmpty()) return words.say("demand.none");
        var point = answer.year().get();
        var from = figures().monthOfYear(answer.yearBegins().atDay(1));
        var to = figures().monthOfYear(point.month().atDay(1));
        if (!point.isShown()) return words.say("demand.suppressed", from, to, DemandPoint.FEWEST_SHOWN);
        return point.share()
                .map(share -> words.say(
                        "demand.now",
                        figures().share(share.value()),
                        from,
                        to,
                        figures().number(point.adverts()),
                        figures().number(point.of()),
                        figures().shares(share.interval())))
                .orElseGet(() -> words.say("demand.few", from, to, point.of(), point.adverts()));
    }

    String trend(Trend trend) {
        return switch (trend) {
            case Trend.TooFew few -> words.say("demand.trend.few");
            case Trend.NotComparable(var at) ->
                words.say("demand.trend.break", figures().monthOfYear(at.from().atDay(1)));
            case Trend.Measured measured ->
                words.say(
                        "demand.trend." + measured.direction().name().toLowerCase(Locale.ROOT),
                        yearly(measured.yearlyFactor()),
                        yearly(measured.interval().low()),
                        yearly(measured.interval().high()));
        };
    }

    /// `+21 %` of a factor of 1.21.
    String yearly(double factor) {
        return figures().change(factor - 1);
    }

    private Figures figures() {
        return words.figures();
    }
}
