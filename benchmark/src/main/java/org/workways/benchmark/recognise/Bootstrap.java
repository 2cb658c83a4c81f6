package org.workways.benchmark.recognise;

import java.util.Arrays;
import java.util.Random;

/// How far a mean over a sample could be from the truth.
final class Bootstrap {
    private Bootstrap() {}

    /// The middle 95 % of the means of resamples, times 100.
    static String interval(double[] values, int resamples) {
        var random = new Random(1);
        var means = new double[resamples];
        for (int r = 0; r < resamples; r++) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) sum += values[random.nextInt(values.length)];
            means[r] = sum / values.length;
        }
        Arrays.sort(means);
        return "%.1f to %.1f".formatted(100 * means[(int) (0.025 * resamples)], 100 * means[(int) (0.975 * resamples)]);
    }
}
