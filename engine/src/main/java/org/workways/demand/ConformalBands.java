package org.workways.demand;

import java.util.Arrays;
import org.workways.concept.Interval;

/// Intervals for many series at once, from how far values lay from earlier forecasts of series about as large;
/// the narrowest on logarithms.
/// Source: as for one series: Vovk, Gammerman and Shafer, *Algorithmic Learning in a Random World*, 2005, by
/// groups (Mondrian).
public final class ConformalBands {
    private static final int GROUPS = 10;

    private final double[] cuts;
    /// By group: how far the logarithm goes down and up.
    private final double[][] reach;

    private ConformalBands(double[] cuts, double[][] reach) {
        this.cuts = cuts;
        this.reach = reach;
    }

    /// @param forecasts of counts, and the values that came; the same number of both, at least one
    /// @param nominal   share of values that shall be within, in (0, 1)
    public static ConformalBands fit(double[] forecasts, double[] values, double nominal) {
        if (forecasts.length == 0 || forecasts.length != values.length)
            throw new IllegalArgumentException(
                    forecasts.length + " forecasts for " + values.length + " values: as many are needed, and some.");
        var sorted = forecasts.clone();
        Arrays.sort(sorted);
        var cuts = new double[GROUPS - 1];
        for (int i = 0; i < cuts.length; i++) cuts[i] = Months.quantile(sorted, (i + 1.0) / GROUPS);
        var reach = new double[GROUPS][];
        for (int group = 0; group < GROUPS; group++) reach[group] = reach(forecasts, values, cuts, group, nominal);
        return new ConformalBands(cuts, reach);
    }

    public Interval around(double forecast) {
        var reach = this.reach[group(cuts, forecast)];
        double log = Math.log1p(forecast);
        return new Interval(Math.max(0, Math.expm1(log + reach[0])), Math.max(0, Math.expm1(log + reach[1])));
    }

    private static double[] reach(double[] forecasts, double[] values, double[] cuts, int group, double nominal) {
        var errors = new double[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++)
            if (group(cuts, forecasts[i]) == group) errors[count++] = Math.log1p(values[i]) - Math.log1p(forecasts[i]);
        if (count == 0) return new double[2];
        errors = Arrays.copyOf(errors, count);
        Arrays.sort(errors);
        return narrowest(errors, nominal);
    }

    /// Of all pairs of quantiles that hold `nominal` between them. Counts pile up at small numbers, where equal
    /// tails would hold far more.
    private static double[] narrowest(double[] sorted, double nominal) {
        int steps = 20;
        double[] best = {sorted[0], Double.POSITIVE_INFINITY};
        for (int i = 0; i <= steps; i++) {
            double below = (1 - nominal) * i / steps;
            double low = Months.quantile(sorted, below);
            double high = Months.quantile(sorted, below + nominal);
            if (high - low < best[1] - best[0]) best = new double[] {low, high};
        }
        return best;
    }

    private static int group(double[] cuts, double forecast) {
        int group = 0;
        while (group < cuts.length && forecast > cuts[group]) group++;
        return group;
    }
}
