package org.workways.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.workways.concept.Interval;
import org.workways.demand.ForecastAnswer.Foretold;
import org.workways.demand.ForecastAnswer.TooShort;

/// The next months of one series, from several methods weighted by a back-test, with intervals from the errors
/// of that back-test.
public final class Forecasts {
    private static final int FIRST = 6;
    private static final int WINDOWS = 6;

    private Forecasts() {}

    /// The methods that are combined where nothing else is asked for.
    public static List<Forecaster> methods() {
        return List.of(
                new LastValue(),
                new RecentMean(3),
                new RecentMedian(6),
                new SeasonalNaive(),
                new Ets(),
                new Theta(),
                Intermittent.TSB);
    }

    /// @param history a value for every month from the first to the last, none negative
    /// @param months  how far ahead, 1 to 24
    public static ForecastAnswer of(SortedMap<YearMonth, Double> history, int months, ForecastRule rule) {
        return of(history, months, rule, methods());
    }

    /// @param methods of which at least one can do with 6 months
    /// @throws IllegalArgumentException if a month is left out or a value negative (a caller's bug)
    public static ForecastAnswer of(
            SortedMap<YearMonth, Double> history, int months, ForecastRule rule, List<? extends Forecaster> methods) {
        if (months < 1 || months > 24)
            throw new IllegalArgumentException("A forecast is of 1 to 24 months, got " + months + ".");
        int needed = FIRST + WINDOWS + months - 1;
        var values = values(history);
        if (values.length < needed) return new TooShort(values.length, needed);
        var rehearsal = new Rehearsal(values, months, FIRST, methods);
        var test = new BackTesting(values, months, rule, rehearsal);
        var ahead = rehearsal.combined(values.length);
        var forecasts = new ArrayList<Forecast>();
        for (int h = 0; h < months; h++) {
            double value = Math.min(ahead[h], rule.most());
            double reach = test.reach(h);
            var interval = new Interval(Math.max(0, value - reach), Math.min(rule.most(), value + reach));
            forecasts.add(new Forecast(history.lastKey().plusMonths(h + 1L), value, interval));
        }
        return new Foretold(forecasts, test.backTest(), rehearsal.method());
    }

    private static double[] values(SortedMap<YearMonth, Double> history) {
        var values = new double[history.size()];
        int i = 0;
        for (var entry : history.entrySet()) {
            var expected = history.firstKey().plusMonths(i);
            if (!entry.getKey().equals(expected))
                throw new IllegalArgumentException("A history has every month, but " + expected + " is left out.");
            double value = entry.getValue();
            if (!(value >= 0) || Double.isInfinite(value))
                throw new IllegalArgumentException(
                        "A history is never negative, got " + value + " for " + expected + ".");
            values[i++] = value;
        }
        return values;
    }
}
