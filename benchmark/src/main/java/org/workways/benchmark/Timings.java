package org.workways.benchmark;

import java.util.Arrays;
import java.util.Collection;

/// Repeated measurements of one thing, in whatever unit they came; never empty.
public final class Timings {
    private final double[] sorted;

    private Timings(double[] sorted) {
        this.sorted = sorted;
    }

    public static Timings of(Collection<Double> values) {
        if (values.isEmpty()) throw new IllegalArgumentException("Nothing was measured.");
        var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Timings(sorted);
    }

    public int count() {
        return sorted.length;
    }

    public double median() {
        return quantile(0.5);
    }

    public double max() {
        return sorted[sorted.length - 1];
    }

    /// The smallest value that at least this share of the values does not exceed.
    /// @param share above 0, at most 1
    public double quantile(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
