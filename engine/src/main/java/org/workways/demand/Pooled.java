package org.workways.demand;

import java.util.Arrays;

/// One model for all series of a market, learnt from all their months: what share of the market a series will
/// have, from its last six months. For every month ahead and every size of series its own line through the
/// medians of the logarithms, so that thousands of short series teach what one of them cannot.
/// Source: Montero-Manso and Hyndman, *Principles and algorithms for forecasting groups of time series: Locality
/// and globality*, 2021, doi:10.1016/j.ijforecast.2021.03.004, for the idea; the features are our own.
public final class Pooled implements Forecaster {
    /// Where series are divided by size: shares of them below.
    private static final double[] SIZES = {0.1, 0.25, 0.5, 0.75, 0.9, 0.97};

    /// Larger series weigh more, by the root of their size: between errors in adverts and relative errors.
    private static final double SIZE_WEIGHT = 0.5;

    private final PooledFeatures features;
    private final double[] cuts;
    /// By month ahead, size, feature.
    private final double[][][] coefficients;

    private Pooled(PooledFeatures features, double[] cuts, double[][][] coefficients) {
        this.features = features;
        this.cuts = cuts;
        this.coefficients = coefficients;
    }

    /// Learns from months before `until` only, so that a back-test of it is honest from there on. Time O(series ·
    /// until · months · features²).
    /// @param until  position of the first month that is not seen, at least 6 + months
    /// @param months how far ahead the model can tell
    public static Pooled fit(Panel panel, int until, int months) {
        int windows = until - PooledFeatures.WINDOW - months + 1;
        if (windows < 1 || panel.series() == 0)
            throw new IllegalArgumentException("A pooled model needs " + (PooledFeatures.WINDOW + months)
                    + " months of at least one series, got " + until + " of " + panel.series() + ".");
        double adverts = Months.mean(Arrays.copyOf(panel.market(), until));
        var features = new PooledFeatures(adverts, panel.hasWider());
        var levels = levels(panel, features, until - months);
        var sorted = levels.clone();
        Arrays.sort(sorted);
        var cuts = Arrays.stream(SIZES)
                .map(share -> Months.quantile(sorted, share))
                .toArray();
        var coefficients = new double[months][cuts.length + 1][];
        for (int h = 0; h < months; h++)
            for (int size = 0; size <= cuts.length; size++)
                coefficients[h][size] = lesson(panel, features, levels, cuts, size, h, windows);
        return new Pooled(features, cuts, coefficients);
    }

    @Override
    public String title() {
        return "pooled";
    }

    @Override
    public int needs() {
        return PooledFeatures.WINDOW;
    }

    /// Of one series that is no part of another.
    /// @param history shares of the market, in \[0, 1\]
    /// @param months  at most as many as it was fitted for
    @Override
    public double[] forecast(double[] history, int months) {
        if (months > coefficients.length)
            throw new IllegalArgumentException(
                    "The model was fitted for " + coefficients.length + " months ahead, asked for " + months + ".");
        var last = Months.last(Months.atLeast(needs(), history, title()), PooledFeatures.WINDOW);
        return Arrays.copyOf(ahead(last, last), months);
    }

    /// Shares of the market of all series from the six months before `origin`, by series and month ahead.
    public double[][] forecast(Panel panel, int origin) {
        int from = origin - PooledFeatures.WINDOW;
        var shares = new double[panel.series()][];
        for (int i = 0; i < shares.length; i++)
            shares[i] = ahead(panel.share(i, from, origin), panel.widerShare(i, from, origin));
        return shares;
    }

    private double[] ahead(double[] share, double[] wider) {
        if (Arrays.stream(share).allMatch(month -> month == 0)) return new double[coefficients.length];
        var row = new double[features.columns()];
        features.fill(share, wider, row, 0);
        double level = features.level(share);
        int size = size(cuts, level);
        var ahead = new double[coefficients.length];
        for (int h = 0; h < ahead.length; h++)
            ahead[h] = features.share(LeastAbsolute.product(row, 0, coefficients[h][size]), level);
        return ahead;
    }

    /// By series and window, the windows of a series side by side.
    private static double[] levels(Panel panel, PooledFeatures features, int lastOrigin) {
        int windows = lastOrigin - PooledFeatures.WINDOW + 1;
        var levels = new double[panel.series() * windows];
        for (int i = 0; i < panel.series(); i++)
            for (int w = 0; w < windows; w++)
                levels[i * windows + w] = features.level(panel.share(i, w, w + PooledFeatures.WINDOW));
        return levels;
    }

    private static double[] lesson(
            Panel panel, PooledFeatures features, double[] levels, double[] cuts, int size, int h, int windows) {
        var members = members(levels, cuts, size);
        int columns = features.columns();
        var rows = new double[members.length * columns];
        var targets = new double[members.length];
        var weights = new double[members.length];
        double mean =
                Arrays.stream(members).mapToDouble(m -> levels[m]).average().orElse(0);
        for (int k = 0; k < members.length; k++) {
            int series = members[k] / windows;
            int from = members[k] % windows;
            int origin = from + PooledFeatures.WINDOW;
            features.fill(panel.share(series, from, origin), panel.widerShare(series, from, origin), rows, k * columns);
            int month = origin + h;
            targets[k] = features.target(panel.counts()[series][month] / panel.market()[month], levels[members[k]]);
            weights[k] = Math.exp(SIZE_WEIGHT * (levels[members[k]] - mean));
        }
        return LeastAbsolute.fit(rows, columns, targets, weights);
    }

    private static int[] members(double[] levels, double[] cuts, int size) {
        var members = new int[levels.length];
        int count = 0;
        for (int m = 0; m < levels.length; m++) if (size(cuts, levels[m]) == size) members[count++] = m;
        return Arrays.copyOf(members, count);
    }

    private static int size(double[] cuts, double level) {
        int size = 0;
        while (size < cuts.length && level > cuts[size]) size++;
        return size;
    }
}
