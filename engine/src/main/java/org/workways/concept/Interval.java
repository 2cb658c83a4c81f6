package org.workways.concept;

/// What a value may be: from `low` to `high`, both within; neither is infinite.
public record Interval(double low, double high) {
    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high)
            throw new IllegalArgumentException("An interval goes from low to high, got " + low + " to " + high + ".");
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    public double width() {
        return high - low;
    }
}
