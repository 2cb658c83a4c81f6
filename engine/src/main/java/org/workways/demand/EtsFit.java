package org.workways.demand;

/// One exponential smoothing fitted to one history by maximum likelihood. For given weights the errors are
/// linear in the first state, which is therefore solved exactly; only the weights are searched.
/// Source: Hyndman, Koehler, Ord and Snyder, *Forecasting with Exponential Smoothing*, 2008, chapters 2 and 5.
/// @param start  level, slope, months of the year before the first month
/// @param errors double\[n\], of one month ahead
/// @param end    as start, after the last month
record EtsFit(EtsShape shape, EtsWeights weights, double[] start, double[] errors, double[] end) {
    private static final int LEVEL = 0;
    private static final int SLOPE = 1;
    private static final int MONTHS = 2;

    static EtsFit to(double[] history, EtsShape shape) {
        var search =
                new NelderMead(raw -> Math.log(sse(with(history, shape, EtsWeights.of(shape, raw)).errors, history)));
        var best = search.from(EtsWeights.first(shape), 0.7, 60 * shape.weights());
        return with(history, shape, EtsWeights.of(shape, best));
    }

    /// Fitted with given weights: the first state by least squares.
    static EtsFit with(double[] history, EtsShape shape, EtsWeights weights) {
        int states = shape.states();
        var none = new double[history.length];
        var base = run(history, shape, weights, new double[MONTHS + Months.YEAR]).errors;
        var effects = new double[states][];
        for (int i = 0; i < states; i++) effects[i] = run(none, shape, weights, unit(shape, i)).errors;
        var matrix = new double[states][states];
        var right = new double[states];
        for (int i = 0; i < states; i++) {
            right[i] = -dot(effects[i], base);
            for (int j = 0; j <= i; j++) matrix[i][j] = dot(effects[i], effects[j]);
        }
        var solved = NormalEquations.solve(matrix, right);
        var start = new double[MONTHS + Months.YEAR];
        for (int i = 0; i < states; i++) {
            var unit = unit(shape, i);
            for (int k = 0; k < unit.length; k++) start[k] += solved[i] * unit[k];
        }
        return run(history, shape, weights, start);
    }

    static EtsFit run(double[] history, EtsShape shape, EtsWeights weights, double[] start) {
        var state = start.clone();
        var errors = new double[history.length];
        for (int t = 0; t < history.length; t++) {
            int month = MONTHS + t % Months.YEAR;
            double slope = weights.damping() * state[SLOPE];
            double error = history[t] - (state[LEVEL] + slope + state[month]);
            errors[t] = error;
            state[LEVEL] += slope + weights.level() * error;
            state[SLOPE] = slope + weights.trend() * error;
            state[month] += weights.season() * error;
        }
        return new EtsFit(shape, weights, start, errors, state);
    }

    double[] forecast(int months) {
        var ahead = new double[months];
        double slopes = 0;
        double damped = 1;
        for (int i = 0; i < months; i++) {
            damped *= weights.damping();
            slopes += damped;
            ahead[i] = end[LEVEL] + slopes * end[SLOPE] + end[MONTHS + (errors.length + i) % Months.YEAR];
        }
        return ahead;
    }

    /// Akaike's criterion corrected for short series; the lower the better.
    double aicc(double[] history) {
        int n = history.length;
        int k = shape.parameters();
        return n * Math.log(sse(errors, history)) + 2.0 * k + 2.0 * k * (k + 1) / (n - k - 1);
    }

    /// Never quite 0, so that a series that is met exactly prefers the simplest shape.
    private static double sse(double[] errors, double[] history) {
        return dot(errors, errors) + 1e-16 * dot(history, history) + Double.MIN_NORMAL;
    }

    private static double[] unit(EtsShape shape, int state) {
        var unit = new double[MONTHS + Months.YEAR];
        int firstMonth = shape.trend ? 2 : 1;
        if (state == 0) unit[LEVEL] = 1;
        if (state == 1 && shape.trend) unit[SLOPE] = 1;
        if (state >= firstMonth) {
            unit[MONTHS + state - firstMonth] = 1;
            unit[MONTHS + Months.YEAR - 1] = -1;
        }
        return unit;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }
}
