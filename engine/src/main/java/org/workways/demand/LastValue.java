package org.workways.demand;

/// The last month again: what every other method has to beat.
public record LastValue() implements Forecaster {
    @Override
    public String title() {
        return "last value";
    }

    @Override
    public int needs() {
        return 1;
    }

    @Override
    public double[] forecast(double[] history, int months) {
        Months.atLeast(needs(), history, title());
        return Months.flat(history[history.length - 1], months);
    }
}
