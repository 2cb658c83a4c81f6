package org.workways.benchmark.exposure;

import java.util.Arrays;
import java.util.List;
import org.workways.concept.Chance;
import org.workways.concept.Interval;

/// Cohen's weighted kappa of two raters with quadratic weights, and a 95 % bootstrap interval over
/// what they rated: 1 is agreement throughout, 0 what two raters with these frequencies reach by
/// chance.
/// Source: Cohen, *Weighted kappa: nominal scale agreement with provision for scaled disagreement
/// or partial credit*, 1968, doi:10.1037/h0026256.
record WeightedKappa(double value, Interval interval) {
    private static final int DRAWS = 1_000;

    /// @param pairs int[n][2], the ratings of one thing by both, n at least 1
    static WeightedKappa of(List<int[]> pairs, long seed) {
        var chance = new Chance(seed);
        var drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            var sample = pairs.stream()
                    .map(pair -> pairs.get(chance.below(pairs.size())))
                    .toList();
            drawn[draw] = kappa(sample);
        }
        Arrays.sort(drawn);
        return new WeightedKappa(
                kappa(pairs), new Interval(drawn[(int) (0.025 * DRAWS)], drawn[(int) (0.975 * DRAWS) - 1]));
    }

    /// 1 minus the mean square of the differences over what it would be if each rating of the one
    /// met each of the other: the two variances and the square of the difference of the means.
    static double kappa(List<int[]> pairs) {
        double observed = pairs.stream()
                .mapToDouble(pair -> Math.pow(pair[0] - pair[1], 2))
                .average()
                .orElse(0);
        double expected = variance(pairs, 0) + variance(pairs, 1) + Math.pow(mean(pairs, 0) - mean(pairs, 1), 2);
        return expected == 0 ? 1 : 1 - observed / expected;
    }

    private static double mean(List<int[]> pairs, int side) {
        return pairs.stream().mapToInt(pair -> pair[side]).average().orElse(0);
    }

    private static double variance(List<int[]> pairs, int side) {
        double mean = mean(pairs, side);
        return pairs.stream()
                .mapToDouble(pair -> Math.pow(pair[side] - mean, 2))
                .average()
                .orElse(0);
    }
}
