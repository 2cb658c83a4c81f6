package org.workways.demand;

/// The mean of the last few months.
/// @param window how many, at least 1
public record RecentMean(int window) implements Forecaster {
    public RecentMean {
        if (window < 1) throw new IllegalArgumentException("A mean is of at least one month, got " + window + ".");
    }

    @Override
    public String title() {
        return "mean of " + window;
    }

    @Override
    public int needs() {
        return window;
    }

    @Override
    public double[] forecast(double[] history, int months) {
        return Months.flat(Months.mean(Months.last(Months.atLeast(window, history, title()), window)), months);
    }
}
