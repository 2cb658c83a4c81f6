package org.workways.demand;

/// What an exponential smoothing with additive errors is made of. Names as in the literature: error, trend, season.
enum EtsShape {
    ANN(false, false, false),
    AAN(true, false, false),
    AAD(true, true, false),
    ANA(false, false, true),
    AAA(true, false, true);

    final boolean trend;
    final boolean damped;
    final boolean season;

    EtsShape(boolean trend, boolean damped, boolean season) {
        this.trend = trend;
        this.damped = damped;
        this.season = season;
    }

    /// Level, slope, and all months but one, whose value is what makes the year sum to 0.
    int states() {
        return 1 + (trend ? 1 : 0) + (season ? Months.YEAR - 1 : 0);
    }

    int weights() {
        return 1 + (trend ? 1 : 0) + (damped ? 1 : 0) + (season ? 1 : 0);
    }

    /// With the variance of the errors.
    int parameters() {
        return states() + weights() + 1;
    }

    /// Two whole years before a season is believed, and more months than parameters.
    boolean fits(int months) {
        return months > parameters() + 1 && (!season || months >= 2 * Months.YEAR);
    }
}
