package org.workways.app.demand;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.workways.app.demand.DemandOverview.Row;
import org.workways.concept.Provenance;
import org.workways.demand.AskedKind;
import org.workways.demand.BackTest;
import org.workways.demand.Break;
import org.workways.demand.CountedFrom;
import org.workways.demand.DemandPoint;
import org.workways.demand.Forecast;
import org.workways.demand.ForecastAnswer;
import org.workways.demand.Trend;
import org.workways.taxonomy.SkillFamily;

/// An answer about demand as JSON: shares are 0 to 1, months `2018-03`. What is withheld is not there.
public final class DemandJson {
    private DemandJson() {}

    public static String text(DemandAnswer answer) {
        return text(of(answer));
    }

    /// Everything that is asked for, with its trend.
    public static String text(DemandOverview overview) {
        var json = new LinkedHashMap<String, Object>();
        json.put("indicative", "adverts, not vacancies");
        json.put("trendsTested", overview.trends());
        json.put("falseDiscoveries", DemandOverview.FALSE_DISCOVERIES);
        json.put("asked", overview.rows().stream().map(DemandJson::row).toList());
        json.put("breaks", breaks(overview.breaks()));
        json.put("counted", counted(overview.about()));
        json.put(
                "data",
                overview.about().sources().stream().map(DemandJson::source).toList());
        return text(json);
    }

    private static Map<String, Object> row(Row row) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", row.id().toString());
        json.put("label", row.label());
        json.put("kind", row.kind().code());
        json.put("families", row.families().stream().map(SkillFamily::code).toList());
        json.put("adverts", row.adverts());
        row.year().ifPresent(year -> json.put("lastTwelveMonths", point(year)));
        json.put("trend", trend(row.trend()));
        if (row.trend() instanceof Trend.Measured) json.put("q", rounded(row.q()));
        row.sure().ifPresent(way -> json.put("sure", way.name().toLowerCase(Locale.ROOT)));
        return json;
    }

    private static List<Map<String, String>> breaks(List<Break> breaks) {
        return breaks.stream()
                .map(at -> Map.of("from", at.from().toString(), "because", at.because()))
                .toList();
    }

    private static String text(Map<String, Object> json) {
        try {
            return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(json) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> of(DemandAnswer answer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", answer.id().toString());
        json.put("label", answer.label());
        answer.kind().map(AskedKind::code).ifPresent(kind -> json.put("kind", kind));
        json.put("indicative", "adverts, not vacancies");
        json.put(
                "series",
                answer.monthly().points().stream().map(DemandJson::point).toList());
        answer.year().ifPresent(year -> json.put("lastTwelveMonths", point(year)));
        json.put("breaks", breaks(answer.monthly().breaks()));
        json.put("trend", trend(answer.trend()));
        switch (answer.forecast()) {
            case ForecastAnswer.Foretold foretold -> {
                json.put(
                        "forecast",
                        foretold.months().stream().map(DemandJson::month).toList());
                json.put("backTest", backTest(foretold.backTest(), foretold.method()));
            }
            case ForecastAnswer.TooShort tooShort -> json.put("forecast", List.of());
        }
        json.put("counted", counted(answer.about()));
        json.put(
                "data",
                answer.about().sources().stream().map(DemandJson::source).toList());
        return json;
    }

    private static Map<String, Object> point(DemandPoint point) {
        var json = new LinkedHashMap<String, Object>();
        json.put("month", point.month().toString());
        if (!point.isShown()) return json;
        json.put("adverts", point.adverts());
        json.put("n", point.of());
        point.share().ifPresent(share -> {
            json.put("share", rounded(share.value()));
            json.put("low", rounded(share.interval().low()));
            json.put("high", rounded(share.interval().high()));
            json.put("interval", share.method().name().toLowerCase(Locale.ROOT));
        });
        return json;
    }

    private static Map<String, Object> trend(Trend trend) {
        var json = new LinkedHashMap<String, Object>();
        switch (trend) {
            case Trend.TooFew(var because) -> json.put("none", because);
            case Trend.NotComparable(var at) -> json.put("none", at.because());
            case Trend.Measured measured -> {
                json.put("direction", measured.direction().name().toLowerCase(Locale.ROOT));
                json.put("yearlyFactor", rounded(measured.yearlyFactor()));
                json.put("low", rounded(measured.interval().low()));
                json.put("high", rounded(measured.interval().high()));
                json.put("p", rounded(measured.p()));
                json.put("months", measured.months());
                json.put("method", measured.method());
            }
        }
        return json;
    }

    private static Map<String, Object> month(Forecast forecast) {
        var json = new LinkedHashMap<String, Object>();
        json.put("month", forecast.month().toString());
        json.put("share", rounded(forecast.value()));
        json.put("low", rounded(forecast.interval().low()));
        json.put("high", rounded(forecast.interval().high()));
        return json;
    }

    private static Map<String, Object> backTest(BackTest test, String method) {
        var json = new LinkedHashMap<String, Object>();
        json.put("method", method);
        json.put("windows", test.windows());
        json.put("mae", rounded(test.mae()));
        json.put("smape", rounded(test.smape()));
        json.put("lastValueMae", rounded(test.naiveMae()));
        json.put("nominal", test.nominal());
        json.put("coverage", rounded(test.coverage()));
        return json;
    }

    static Map<String, Object> counted(CountedFrom about) {
        var quality = DemandQuality.OF_NAMES;
        var json = new LinkedHashMap<String, Object>();
        json.put("adverts", about.adverts());
        json.put("repeats", about.repeats());
        json.put("repeatRate", rounded(about.repeatRate()));
        json.put("repeatRule", about.rule());
        json.put("first", about.first().toString());
        json.put("last", about.last().toString());
        json.put("employers", about.employers());
        json.put("recogniser", about.recogniser());
        json.put("precision", quality.precision());
        json.put("recall", quality.recall());
        json.put("measuredBy", quality.source());
        json.put("withoutSkill", rounded(about.silentShare()));
        json.put("unrecognised", rounded(about.unmatchedShare()));
        return json;
    }

    private static Map<String, Object> source(Provenance source) {
        return Map.of(
                "source", source.source(),
                "version", source.version(),
                "licence", source.licence(),
                "checked", source.checked().toString());
    }

    /// Six digits tell apart all shares of a million adverts.
    static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
