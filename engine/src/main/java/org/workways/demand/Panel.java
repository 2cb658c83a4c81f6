package org.workways.demand;

/// Many series over the same months, of the same market.
/// @param counts adverts by series and month, none negative
/// @param wider  by series and month, the series that each is a part of, such as the same skill in the whole
///               country; no rows where they are parts of nothing
/// @param market all adverts by month, or what stands for them; above 0
public record Panel(double[][] counts, double[][] wider, double[] market) {
    public Panel {
        if (wider.length > 0 && counts.length != wider.length)
            throw new IllegalArgumentException(
                    counts.length + " series, but " + wider.length + " that they are a part of.");
        demandMonths(counts, market.length);
        demandMonths(wider, market.length);
        for (double month : market)
            if (!(month > 0)) throw new IllegalArgumentException("A market is above 0, got " + month + ".");
    }

    /// Of series that are no part of others.
    public static Panel of(double[][] counts, double[] market) {
        return new Panel(counts, new double[0][], market);
    }

    public int series() {
        return counts.length;
    }

    public int months() {
        return market.length;
    }

    boolean hasWider() {
        return wider.length > 0;
    }

    /// Shares of the market from a month until before another.
    double[] share(int series, int from, int until) {
        return share(counts[series], from, until);
    }

    /// The same of the series that it is a part of; its own where there is none.
    double[] widerShare(int series, int from, int until) {
        return share(hasWider() ? wider[series] : counts[series], from, until);
    }

    private double[] share(double[] of, int from, int until) {
        var share = new double[until - from];
        for (int t = from; t < until; t++) share[t - from] = of[t] / market[t];
        return share;
    }

    private static void demandMonths(double[][] rows, int months) {
        for (int i = 0; i < rows.length; i++)
            if (rows[i].length != months)
                throw new IllegalArgumentException("Series " + i + " has not the " + months + " months of its market.");
    }
}
