package org.workways.demand;

import java.util.Arrays;

/// Half the slope of a straight line added to simple exponential smoothing; from three years on freed of
/// its season first, if it has one.
/// Sources: Assimakopoulos and Nikolopoulos, *The theta model: a decomposition approach to forecasting*, 2000,
/// doi:10.1016/S0169-2070(00)00066-2; Hyndman and Billah, *Unmasking the Theta method*, 2003,
/// doi:10.1016/S0169-2070(01)00143-1.
public record Theta() implements Forecaster {
    private static final double TEST = 1.6448536269514722; // of the normal distribution, 5 % above

    @Override
    public String title() {
        return "Theta";
    }

    @Override
    public int needs() {
        return EtsShape.ANN.parameters() + 2;
    }

    @Override
    public double[] forecast(double[] history, int months) {
        Months.atLeast(needs(), history, title());
        var season = isSeasonal(history) ? factors(history) : Months.flat(1, Months.YEAR);
        var adjusted = history.clone();
        for (int t = 0; t < adjusted.length; t++) adjusted[t] /= season[t % Months.YEAR];
        var ahead = withDrift(adjusted, months);
        for (int i = 0; i < months; i++) ahead[i] *= season[(history.length + i) % Months.YEAR];
        return Months.withoutNegatives(ahead);
    }

    private static double[] withDrift(double[] history, int months) {
        var fit = EtsFit.to(history, EtsShape.ANN);
        double weight = fit.weights().level();
        double drift = slope(history) / 2;
        double reached = (1 - Math.pow(1 - weight, history.length)) / weight;
        var ahead = fit.forecast(months);
        for (int i = 0; i < months; i++) ahead[i] += drift * (i + reached);
        return ahead;
    }

    private static double slope(double[] history) {
        double middle = (history.length - 1) / 2.0;
        double mean = Months.mean(history);
        double product = 0;
        double square = 0;
        for (int t = 0; t < history.length; t++) {
            product += (t - middle) * (history[t] - mean);
            square += (t - middle) * (t - middle);
        }
        return square == 0 ? 0 : product / square;
    }

    /// Whether a month is like the month a year before, beyond what the months between would explain.
    private static boolean isSeasonal(double[] history) {
        if (history.length <= 2 * Months.YEAR || Arrays.stream(history).min().orElse(0) <= 0) return false;
        double mean = Months.mean(history);
        double variance = correlation(history, mean, 0);
        if (variance <= 1e-16 * mean * mean * history.length) return false;
        double others = 0;
        for (int lag = 1; lag < Months.YEAR; lag++) {
            double r = correlation(history, mean, lag) / variance;
            others += r * r;
        }
        double r = correlation(history, mean, Months.YEAR) / variance;
        return Math.abs(r) / Math.sqrt((1 + 2 * others) / history.length) > TEST;
    }

    private static double correlation(double[] history, double mean, int lag) {
        double sum = 0;
        for (int t = lag; t < history.length; t++) sum += (history[t] - mean) * (history[t - lag] - mean);
        return sum;
    }

    /// Classical decomposition: each month over the mean of the year around it, averaged by month of the year.
    /// @return double\[12\], of mean 1; the first is of the history's first month
    private static double[] factors(double[] history) {
        var sums = new double[Months.YEAR];
        var counts = new int[Months.YEAR];
        int half = Months.YEAR / 2;
        for (int t = half; t + half < history.length; t++) {
            double around = (history[t - half] + history[t + half]) / 2;
            for (int k = 1 - half; k < half; k++) around += history[t + k];
            sums[t % Months.YEAR] += history[t] / (around / Months.YEAR);
            counts[t % Months.YEAR]++;
        }
        var factors = new double[Months.YEAR];
        for (int m = 0; m < Months.YEAR; m++) factors[m] = counts[m] == 0 ? 1 : sums[m] / counts[m];
        double mean = Months.mean(factors);
        for (int m = 0; m < Months.YEAR; m++) factors[m] /= mean;
        return factors;
    }
}
