package org.workways.demand;

/// The median of the last few months: one odd month does not move it.
/// @param window how many, at least 1
public record RecentMedian(int window) implements Forecaster {
    public RecentMedian {
        if (window < 1) throw new IllegalArgumentException("A median is of at least one month, got " + window + ".");
    }

    @Override
    public String title() {
        return "median of " + window;
    }

    @Override
    public int needs() {
        return window;
    }

    @Override
    public double[] forecast(double[] history, int months) {
        return Months.flat(Months.median(Months.last(Months.atLeast(window, history, title()), window)), months);
    }
}
