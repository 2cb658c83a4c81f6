package org.workways.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What several methods said at every point of a history, made once, and their mean weighted by how well each
/// had done up to that point.
final class Rehearsal {
    /// So many windows at the most, the last ones: what was long ago tells little.
    private static final int WINDOWS = 36;

    /// Of these so many are a test, the last ones: before, the weights are still being learnt.
    private static final int TESTED = 24;

    /// Fewer windows than that do not tell the methods apart.
    private static final int TELLING = 3;

    private final double[] history;
    private final int months;
    private final int first;
    private final List<Forecaster> methods;
    /// By method and origin - first; empty where the method needs more months.
    private final double[][][] said;

    /// @param first months that every window has at the least
    Rehearsal(double[] history, int months, int first, List<? extends Forecaster> methods) {
        this.history = history.clone();
        this.months = months;
        this.first = Math.max(first, history.length - months - WINDOWS + 1);
        this.methods = List.copyOf(methods);
        said = new double[methods.size()][][];
        for (int m = 0; m < said.length; m++) said[m] = said(methods.get(m));
    }

    private double[][] said(Forecaster method) {
        var said = new double[history.length - first + 1][];
        for (int i = 0; i < said.length; i++) {
            boolean enough = first + i >= method.needs();
            said[i] = enough ? method.forecast(Arrays.copyOf(history, first + i), months) : new double[0];
        }
        return said;
    }

    /// Points from which all months ahead are known, the earliest first.
    int[] origins() {
        int all = Math.max(0, history.length - months - first + 1);
        int windows = Math.min(all, TESTED);
        var origins = new int[windows];
        for (int i = 0; i < windows; i++) origins[i] = first + all - windows + i;
        return origins;
    }

    /// Of the methods' forecasts from months before `origin`; weights as of then.
    double[] combined(int origin) {
        var weights = weights(origin);
        var ahead = new double[months];
        for (int m = 0; m < weights.length; m++) {
            if (weights[m] == 0) continue;
            for (int h = 0; h < months; h++) ahead[h] += weights[m] * said[m][origin - first][h];
        }
        return ahead;
    }

    /// By method, of sum 1: the inverse square of the mean absolute error in windows that ended before `origin`.
    double[] weights(int origin) {
        var errors = new double[said.length];
        double least = Double.POSITIVE_INFINITY;
        for (int m = 0; m < errors.length; m++) {
            errors[m] = error(m, origin);
            least = Math.min(least, errors[m]);
        }
        var weights = new double[errors.length];
        for (int m = 0; m < weights.length; m++) weights[m] = weight(m, origin, errors[m], least);
        double sum = Arrays.stream(weights).sum();
        for (int m = 0; m < weights.length; m++) weights[m] /= sum;
        return weights;
    }

    private double weight(int method, int origin, double error, double least) {
        if (said[method][origin - first].length == 0) return 0;
        if (Double.isInfinite(least)) return 1;
        if (error == least) return 1;
        return (least / error) * (least / error);
    }

    /// Infinite where too few windows tell it.
    private double error(int method, int origin) {
        double sum = 0;
        int windows = 0;
        for (int o = first; o + months <= origin; o++) {
            var ahead = said[method][o - first];
            if (ahead.length == 0) continue;
            windows++;
            for (int h = 0; h < months; h++) sum += Math.abs(ahead[h] - history[o + h]);
        }
        return windows < TELLING ? Double.POSITIVE_INFINITY : sum / (windows * months);
    }

    /// The methods with their weights at the end, the heaviest first.
    String method() {
        var weights = weights(history.length);
        var order = new ArrayList<Integer>();
        for (int m = 0; m < weights.length; m++) order.add(m);
        order.sort((a, b) -> Double.compare(weights[b], weights[a]));
        var words = new ArrayList<String>();
        for (int m : order)
            if (weights[m] >= 0.005) words.add(methods.get(m).title() + " " + Math.round(100 * weights[m]) + " %");
        return String.join(", ", words);
    }
}
