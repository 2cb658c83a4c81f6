package org.workways.demand;

import java.util.OptionalDouble;

/// The mean of the last few months times what the same month of earlier years was to the mean before it, as far
/// as that may be believed: a ratio weighs the more the larger it is against how much such ratios differ from
/// year to year. With m its mean logarithm over n years and v that variance, it weighs m² / (m² + v / n).
/// @param window months of the mean, at least 1
/// @param doubt  the variance v; empty: as the history itself has it, up to where it is forecast
public record SeasonalMean(int window, OptionalDouble doubt) implements Forecaster {
    /// Pairs of years before a variance is believed.
    private static final int TELLING = 3;

    private static final int YEARS = 3;

    public SeasonalMean {
        if (window < 1) throw new IllegalArgumentException("A mean is of at least one month, got " + window + ".");
    }

    @Override
    public String title() {
        return "mean of " + window + " times season, shrunk";
    }

    @Override
    public int needs() {
        return window;
    }

    @Override
    public double[] forecast(double[] history, int months) {
        Months.atLeast(window, history, title());
        double level = Months.mean(Months.last(history, window));
        double variance = doubt.orElseGet(() -> doubt(history, window, months));
        var ahead = new double[months];
        for (int h = 0; h < months; h++) ahead[h] = level * Math.exp(season(history, h, variance));
        return ahead;
    }

    /// Half the mean squared difference of the logarithms of two years' ratios; infinite where too few tell it.
    public static double doubt(double[] history, int window, int months) {
        double sum = 0;
        int pairs = 0;
        for (int h = 0; h < months; h++) {
            for (int t = Months.YEAR + h + window; t < history.length; t++) {
                double difference = ratio(history, window, t, h) - ratio(history, window, t - Months.YEAR, h);
                if (!Double.isFinite(difference)) continue;
                sum += difference * difference / 2;
                pairs++;
            }
        }
        return pairs < TELLING ? Double.POSITIVE_INFINITY : sum / pairs;
    }

    private double season(double[] history, int h, double variance) {
        double sum = 0;
        int years = 0;
        for (int year = 1; year <= YEARS; year++) {
            int month = history.length + h % Months.YEAR - year * Months.YEAR;
            if (month - h % Months.YEAR - window < 0) break;
            double ratio = ratio(history, window, month, h % Months.YEAR);
            if (!Double.isFinite(ratio)) continue;
            sum += ratio;
            years++;
        }
        if (years == 0 || sum == 0 || Double.isInfinite(variance)) return 0;
        double mean = sum / years;
        return mean * mean * mean / (mean * mean + variance / years);
    }

    /// Logarithm of a month over the mean of the window that ends `h` months before it; not finite for zeros.
    private static double ratio(double[] history, int window, int month, int h) {
        double sum = 0;
        for (int t = month - h - window; t < month - h; t++) sum += history[t];
        return Math.log(history[month] / (sum / window));
    }
}
