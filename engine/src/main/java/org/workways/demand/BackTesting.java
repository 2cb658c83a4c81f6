package org.workways.demand;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// The errors of the combined methods in all windows of a history, and how far an interval reaches so that
/// the wanted share of them would have been within.
/// Source: Vovk, Gammerman and Shafer, *Algorithmic Learning in a Random World*, 2005 (split conformal
/// prediction), for absolute errors over the size of the series' usual monthly change. Differs from it:
/// windows of one series are not exchangeable, so that the coverage is measured and not promised.
final class BackTesting {
    private static final int TELLING = 5;

    private final double[] history;
    private final int months;
    private final ForecastRule rule;
    private final int[] origins;
    private final double[][] ahead;

    BackTesting(double[] history, int months, ForecastRule rule, Rehearsal rehearsal) {
        this.history = history;
        this.months = months;
        this.rule = rule;
        origins = rehearsal.origins();
        ahead = new double[origins.length][];
        for (int w = 0; w < origins.length; w++) ahead[w] = rehearsal.combined(origins[w]);
    }

    /// How far the interval of the month `h` after the next one goes to either side.
    double reach(int h) {
        return reach(h, history.length, window -> true);
    }

    private double reach(int h, int origin, IntPredicate windows) {
        var scores = new double[origins.length];
        int count = 0;
        for (int w = 0; w < origins.length; w++)
            if (windows.test(w)) scores[count++] = Math.abs(error(w, h)) / usualChange(origins[w]);
        scores = Arrays.copyOf(scores, count);
        Arrays.sort(scores);
        int rank = (int) Math.ceil((count + 1) * rule.nominal());
        return scores[Math.min(rank, count) - 1] * usualChange(origin);
    }

    BackTest backTest() {
        double absolute = 0;
        double relative = 0;
        double naive = 0;
        for (int w = 0; w < origins.length; w++) {
            for (int h = 0; h < months; h++) {
                double value = history[origins[w] + h];
                double error = Math.abs(error(w, h));
                absolute += error;
                relative += error == 0 ? 0 : error / (value + ahead[w][h]);
                naive += Math.abs(history[origins[w] - 1] - value);
            }
        }
        double n = (double) origins.length * months;
        return new BackTest(absolute / n, relative / n, coverage(), rule.nominal(), origins.length, naive / n);
    }

    private double coverage() {
        int within = 0;
        int checked = 0;
        boolean enough = before(origins.length - 1) >= TELLING;
        for (int w = 0; w < origins.length; w++) {
            if (enough && before(w) < TELLING) continue;
            int window = w;
            IntPredicate others = enough ? i -> origins[i] + months <= origins[window] : i -> i != window;
            for (int h = 0; h < months; h++) {
                checked++;
                if (Math.abs(error(w, h)) <= reach(h, origins[w], others)) within++;
            }
        }
        return (double) within / checked;
    }

    /// How many windows had ended when this one began.
    private int before(int window) {
        return Math.max(0, window - months + 1);
    }

    private double error(int window, int h) {
        return history[origins[window] + h] - ahead[window][h];
    }

    /// Mean absolute change from month to month in the year before `origin`.
    private double usualChange(int origin) {
        int from = Math.max(1, origin - Months.YEAR);
        double sum = 0;
        for (int t = from; t < origin; t++) sum += Math.abs(history[t] - history[t - 1]);
        return Math.max(rule.grain(), sum / (origin - from));
    }
}
