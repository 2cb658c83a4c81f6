package org.workways.demand;

/// The same month a year before.
public record SeasonalNaive() implements Forecaster {
    @Override
    public String title() {
        return "seasonal naive";
    }

    @Override
    public int needs() {
        return Months.YEAR;
    }

    @Override
    public double[] forecast(double[] history, int months) {
        var year = Months.last(Months.atLeast(needs(), history, title()), Months.YEAR);
        var ahead = new double[months];
        for (int i = 0; i < months; i++) ahead[i] = year[i % Months.YEAR];
        return ahead;
    }
}
