package org.workways.demand;

/// How much a new month moves the state.
/// @param level   of the error that goes to the level, in (0, 1)
/// @param trend   to the slope, in \[0, level)
/// @param season  to the month of the year, in \[0, 1 - level)
/// @param damping what is left of the slope after a month, in (0, 1\]
record EtsWeights(double level, double trend, double season, double damping) {
    private static final double MARGIN = 1e-4;
    private static final double LEAST_DAMPING = 0.8;
    private static final double MOST_DAMPING = 0.98;

    /// Where a search begins, as [#of] reads it.
    static double[] first(EtsShape shape) {
        var raw = new double[shape.weights()];
        raw[0] = -0.5;
        if (shape.trend) raw[1] = -2;
        if (shape.season) raw[shape.trend ? 2 : 1] = -2;
        return raw;
    }

    /// From numbers of any size, in the order level, trend, damping or season.
    static EtsWeights of(EtsShape shape, double[] raw) {
        double level = between(MARGIN, 1 - MARGIN, raw[0]);
        double trend = shape.trend ? between(MARGIN, level, raw[1]) : 0;
        int last = raw.length - 1;
        double season = shape.season ? between(MARGIN, 1 - level, raw[last]) : 0;
        double damping = shape.damped ? between(LEAST_DAMPING, MOST_DAMPING, raw[last]) : 1;
        return new EtsWeights(level, trend, season, damping);
    }

    private static double between(double low, double high, double raw) {
        return low + (high - low) / (1 + Math.exp(-raw));
    }
}
