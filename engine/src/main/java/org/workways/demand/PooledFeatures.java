package org.workways.demand;

/// What the pooled model sees of a series: its last six months as logarithms against their mean, in adverts of
/// a usual month.
/// @param adverts of a usual month
/// @param wider   whether the series that it is a part of is seen, too
record PooledFeatures(double adverts, boolean wider) {
    static final int WINDOW = 6;
    private static final int HALF = WINDOW / 2;
    private static final int OWN = WINDOW + 5;
    private static final int WIDER = WINDOW + 1;

    int columns() {
        return OWN + (wider ? WIDER : 0);
    }

    /// Logarithm of the mean, which all else is against.
    double level(double[] share) {
        return Math.log(Months.mean(share) * adverts + 0.5);
    }

    double target(double share, double level) {
        return log(share) - level;
    }

    double share(double target, double level) {
        return Math.max(0, Math.exp(target + level) - 1) / adverts;
    }

    /// @param share double\[6\], the oldest month first
    /// @param row   is filled from `from` on
    void fill(double[] share, double[] widerShare, double[] row, int from) {
        double level = level(share);
        int at = from;
        row[at++] = 1;
        for (double month : share) row[at++] = target(month, level);
        var half = Months.last(share, HALF);
        row[at++] = target(Months.median(share), level);
        row[at++] = target(Months.median(half), level);
        row[at++] = target(Months.mean(half), level);
        row[at++] = level / 5;
        if (!wider) return;
        double widerLevel = level(widerShare);
        for (double month : widerShare) row[at++] = target(month, widerLevel);
        row[at] = target(Months.mean(Months.last(widerShare, HALF)), widerLevel);
    }

    private double log(double share) {
        return Math.log(share * adverts + 1);
    }
}
