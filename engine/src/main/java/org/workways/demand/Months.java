package org.workways.demand;

import java.util.Arrays;

/// What the forecasters do with a row of months.
final class Months {
    static final int YEAR = 12;

    private Months() {}

    /// The history itself, if it is long enough.
    static double[] atLeast(int needed, double[] history, String name) {
        if (history.length < needed)
            throw new IllegalArgumentException(
                    name + " needs " + needed + " months of history, got " + history.length + ".");
        return history;
    }

    static double[] last(double[] history, int months) {
        return Arrays.copyOfRange(history, history.length - months, history.length);
    }

    static double[] flat(double value, int months) {
        var flat = new double[months];
        Arrays.fill(flat, value);
        return flat;
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum / values.length;
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /// At position `share` of the sorted values, between neighbours by their distance.
    static double quantile(double[] sorted, double share) {
        double place = Math.clamp(share, 0, 1) * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    static double[] withoutNegatives(double[] values) {
        for (int i = 0; i < values.length; i++) values[i] = Math.max(0, values[i]);
        return values;
    }
}
