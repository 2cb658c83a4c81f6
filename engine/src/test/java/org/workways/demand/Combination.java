package org.workways.demand;

import java.util.List;

/// The mean of several methods, each weighted by the inverse square of its mean absolute error in a back-test.
/// Source: Bates and Granger, *The Combination of Forecasts*, 1969. Differs from it: absolute errors, and no
/// correlations between the methods.
/// @param methods at least one that needs no more than `first` months
/// @param first   months of history that the first window of the back-test has
public record Combination(List<Forecaster> methods, int first) implements Forecaster {
    public Combination {
        methods = List.copyOf(methods);
        int least = first;
        if (methods.stream().noneMatch(method -> method.needs() <= least))
            throw new IllegalArgumentException("None of the methods can do with " + first + " months.");
    }

    @Override
    public String title() {
        return "combination";
    }

    @Override
    public int needs() {
        return first;
    }

    @Override
    public double[] forecast(double[] history, int months) {
        Months.atLeast(first, history, title());
        return new Rehearsal(history, months, first, methods).combined(history.length);
    }
}
