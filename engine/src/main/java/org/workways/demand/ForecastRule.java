package org.workways.demand;

/// What kind of numbers are forecast, and how sure the intervals shall be.
/// @param nominal share of months that shall be within their interval, in (0, 1)
/// @param grain   the smallest difference that means something: one advert, or its share
/// @param most    what no month can be above
public record ForecastRule(double nominal, double grain, double most) {
    private static final double USUAL = 0.8;

    public ForecastRule {
        if (!(nominal > 0 && nominal < 1))
            throw new IllegalArgumentException("A nominal coverage is between 0 and 1, got " + nominal + ".");
        if (!(grain > 0)) throw new IllegalArgumentException("A grain is above 0, got " + grain + ".");
        if (!(most > 0)) throw new IllegalArgumentException("Most is above 0, got " + most + ".");
    }

    /// For adverts a month.
    public static ForecastRule counts() {
        return new ForecastRule(USUAL, 1, Double.POSITIVE_INFINITY);
    }

    /// For shares of a month's adverts, in \[0, 1\].
    /// @param adverts of a usual month, at least 1
    public static ForecastRule shares(double adverts) {
        return new ForecastRule(USUAL, 1 / Math.max(1, adverts), 1);
    }
}
