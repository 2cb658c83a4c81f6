package org.workways.app.demand;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.workways.concept.Interval;
import org.workways.concept.Provenance;
import org.workways.demand.CountedFrom;
import org.workways.demand.DemandPoint;
import org.workways.demand.Forecast;
import org.workways.demand.ForecastAnswer;
import org.workways.demand.Share;
import org.workways.demand.Trend;

/// An answer about demand for a terminal.
public final class DemandText {
    private DemandText() {}

    public static String of(DemandAnswer answer) {
        var lines = new ArrayList<String>();
        lines.add("%s (%s)".formatted(answer.label(), answer.id()));
        lines.add(verdict(answer));
        lines.add("");
        var chart = BarChart.of(answer.smooth().points());
        if (!chart.isEmpty()) {
            lines.add("Share of adverts, each month with the two before it");
            lines.add(chart.stripTrailing());
            lines.add("");
        }
        answer.monthly()
                .breaks()
                .forEach(at -> lines.add("From %s on counts cannot be compared with those before: %s."
                        .formatted(month(at.from()), at.because())));
        lines.add(forecast(answer.forecast()));
        lines.add("");
        lines.addAll(about(answer.about()));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    /// What is asked for now, and where it goes.
    public static String verdict(DemandAnswer answer) {
        return now(answer) + " " + trend(answer.trend());
    }

    private static String now(DemandAnswer answer) {
        if (answer.kind().isEmpty()) return "No advert asks for it.";
        if (answer.year().isEmpty()) return "There are no adverts.";
        var point = answer.year().get();
        var span = span(answer);
        if (!point.isShown()) return "In %s there are fewer than 10 adverts, which are not shown.".formatted(span);
        return point.share()
                .map(share -> "Asked for in %s of adverts in %s: %,d of %,d, 95 %% interval %s."
                        .formatted(
                                BarChart.percent(share.value()),
                                span,
                                point.adverts(),
                                point.of(),
                                interval(share.interval())))
                .orElseGet(() -> "In %s there are %d adverts, too few for a percentage; %d ask for it."
                        .formatted(span, point.of(), point.adverts()));
    }

    private static String span(DemandAnswer answer) {
        return month(answer.yearBegins()) + " to "
                + month(answer.yearly().points().getLast().month());
    }

    static String trend(Trend trend) {
        return switch (trend) {
            case Trend.TooFew(var because) -> "No trend: " + because;
            case Trend.NotComparable(var at) -> "No trend: " + at.because() + ".";
            case Trend.Measured measured -> measured(measured);
        };
    }

    private static String measured(Trend.Measured trend) {
        var interval = "%s to %s, p %s"
                .formatted(
                        yearly(trend.interval().low()), yearly(trend.interval().high()), chance(trend.p()));
        return switch (trend.direction()) {
            case RISING -> "Rising: %s each year (%s).".formatted(yearly(trend.yearlyFactor()), interval);
            case FALLING -> "Falling: %s each year (%s).".formatted(yearly(trend.yearlyFactor()), interval);
            case LEVEL -> "Level: %s each year (%s).".formatted(yearly(trend.yearlyFactor()), interval);
            case UNCLEAR ->
                "Whether it rises or falls is not clear: %s each year (%s)."
                        .formatted(yearly(trend.yearlyFactor()), interval);
        };
    }

    /// `+21 %` of a factor of 1.21.
    static String yearly(double factor) {
        return "%+.0f %%".formatted(100 * (factor - 1));
    }

    private static String chance(double p) {
        return p < 0.001 ? "< 0.001" : "= %.3f".formatted(p);
    }

    private static String forecast(ForecastAnswer answer) {
        return switch (answer) {
            case ForecastAnswer.TooShort(var months, var needed) ->
                "No forecast: it needs %d months, and there are %d.".formatted(needed, months);
            case ForecastAnswer.Foretold foretold -> foretold(foretold);
        };
    }

    private static String foretold(ForecastAnswer.Foretold foretold) {
        var lines = new ArrayList<String>();
        var test = foretold.backTest();
        lines.add("Forecast of the share of a month, with an interval for %.0f %% of months"
                .formatted(100 * test.nominal()));
        for (int ahead : DemandAnswer.TOLD)
            if (ahead <= foretold.months().size())
                lines.add(month(foretold.months().get(ahead - 1)));
        lines.add("Tried on the past %d times: mean error %s (last month again: %s), %.0f %% of months were within."
                .formatted(test.windows(), points(test.mae()), points(test.naiveMae()), 100 * test.coverage()));
        lines.add("By " + foretold.method() + ".");
        return String.join(System.lineSeparator(), lines);
    }

    private static String month(Forecast forecast) {
        return "%10s  %7s  (%s)"
                .formatted(month(forecast.month()), BarChart.percent(forecast.value()), interval(forecast.interval()));
    }

    /// Where counts come from and how far they may be trusted: beside every answer.
    static List<String> about(CountedFrom about) {
        var quality = DemandQuality.OF_NAMES;
        var lines = new ArrayList<String>();
        lines.add("Indicative: adverts, not vacancies.");
        lines.add("%,d adverts, %s to %s; %.0f %% repeat another within 60 days and do not count."
                .formatted(about.adverts(), about.first(), about.last(), 100 * about.repeatRate()));
        lines.add(("Read by %s: of the skills it names %.0f %% are right, of those that are there it names %.0f %%"
                        + " (%d sentences labelled by two readers).")
                .formatted(about.recogniser(), 100 * quality.precision(), 100 * quality.recall(), quality.sentences()));
        lines.add("No skill was found in %.0f %% of the adverts; %.0f %% of what looks like one matched none."
                .formatted(100 * about.silentShare(), 100 * about.unmatchedShare()));
        for (var source : about.sources()) lines.add("Source: " + source(source));
        return lines;
    }

    private static String source(Provenance source) {
        return "%s, %s (%s)".formatted(source.source(), source.version(), source.licence());
    }

    static String interval(Interval interval) {
        return "%s to %s".formatted(BarChart.percent(interval.low()), BarChart.percent(interval.high()));
    }

    private static String points(double share) {
        return "%.2f points".formatted(100 * share);
    }

    static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + month.getYear();
    }

    static String share(DemandPoint point) {
        return point.share().map(Share::value).map(BarChart::percent).orElse("");
    }
}
