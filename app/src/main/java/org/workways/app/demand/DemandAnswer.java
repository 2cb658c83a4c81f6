package org.workways.app.demand;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.workways.concept.ConceptId;
import org.workways.demand.AskedKind;
import org.workways.demand.CountedFrom;
import org.workways.demand.Cut;
import org.workways.demand.DemandPoint;
import org.workways.demand.DemandSeries;
import org.workways.demand.ForecastAnswer;
import org.workways.demand.ForecastRule;
import org.workways.demand.Forecasts;
import org.workways.demand.Trend;
import org.workways.taxonomy.SkillFamily;

/// How often one thing is asked for.
/// @param kind     empty if no advert asks for it
/// @param monthly  single months
/// @param smooth   each month with the two before it, to be looked at
/// @param yearly   each month with the eleven before it
/// @param forecast of the share of single months
/// @param together skills that adverts ask for beside it more often than by chance, the strongest first
/// @param isOwn    whether counts are of adverts that the user imported
public record DemandAnswer(
        ConceptId id,
        String label,
        Optional<AskedKind> kind,
        List<SkillFamily> families,
        Cut cut,
        DemandSeries monthly,
        DemandSeries smooth,
        DemandSeries yearly,
        Trend trend,
        ForecastAnswer forecast,
        List<Beside> together,
        CountedFrom about,
        boolean isOwn) {
    private static final int MOST_TOGETHER = 10;

    /// @param share of the adverts that ask for the one, those that ask for this too
    /// @param lift  how many times as often as if the one had nothing to do with it
    public record Beside(Called other, int adverts, double share, double lift) {}

    /// Months that are foretold; of them three are told in words.
    static final int AHEAD = 12;

    /// The months ahead that are told in words.
    public static final List<Integer> TOLD = List.of(3, 6, 12);

    private static final int SMOOTH = 3;
    /// @param called how the concept is called
    public static DemandAnswer of(DemandData data, Called called, Cut cut, DemandNames names) {
        var counts = data.counts(called.id(), cut);
        var breaks = data.breaks(cut);
        var standing = Standing.of(counts, breaks);
        return new DemandAnswer(
                called.id(),
                called.label(),
                data.snapshot().kind(called.id()),
                called.families(),
                cut,
                standing.monthly(),
                counts.pooled(SMOOTH, breaks, Standing.SEED),
                standing.yearly(),
                standing.trend(),
                forecast(standing.monthly().sinceLastBreak()),
                together(data, called.id(), names),
                data.snapshot().about(),
                data.isOwn());
    }

    private static List<Beside> together(DemandData data, ConceptId id, DemandNames names) {
        var periods = data.snapshot().together();
        if (periods.isEmpty()) return List.of();
        var now = periods.get().now();
        double alone = now.skills().getOrDefault(id, 0);
        return Together.among(now).stream()
                .flatMap(pair -> pair
                        .with(id)
                        .flatMap(names::find)
                        .map(other -> new Beside(other, pair.adverts(), pair.adverts() / alone, pair.lift()))
                        .stream())
                .limit(MOST_TOGETHER)
                .toList();
    }

    /// @param label how people call it
    public record Called(ConceptId id, String label, List<SkillFamily> families) {}

    /// The last twelve months together; empty if there are none.
    public Optional<DemandPoint> year() {
        return Standing.last(yearly);
    }

    /// The first of the months that `year` puts together.
    public YearMonth yearBegins() {
        var last = yearly.points().getLast().month();
        var first = monthly.sinceLastBreak().points().getFirst().month();
        var begin = last.minusMonths(Standing.YEAR - 1L);
        return begin.isBefore(first) ? first : begin;
    }

    /// Whole calendar years, the oldest first.
    public List<DemandPoint> years() {
        return yearly.points().stream()
                .skip(Standing.YEAR - 1L)
                .filter(point -> point.month().getMonthValue() == Standing.YEAR && point.of() > 0)
                .toList();
    }

    /// A month without adverts is taken to be like the one before.
    private static ForecastAnswer forecast(DemandSeries series) {
        var shares = new TreeMap<YearMonth, Double>();
        double last = 0;
        for (var point : series.points()) {
            if (point.of() > 0) last = (double) point.adverts() / point.of();
            shares.put(point.month(), last);
        }
        return Forecasts.of(shares, AHEAD, ForecastRule.shares(usual(series)));
    }

    /// Adverts of the month in the middle.
    private static double usual(DemandSeries series) {
        var sizes = series.points().stream().mapToInt(DemandPoint::of).sorted().toArray();
        return sizes.length == 0 ? 1 : sizes[sizes.length / 2];
    }
}
