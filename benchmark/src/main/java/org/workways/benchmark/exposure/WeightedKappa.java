package org.workways.benchmark.exposure;

import java.util.Arrays;
import java.util.List;
import org.workways.concept.Chance;
import org.workways.concept.Interval;
import org.workways.exposure.Agreement;

/// `Agreement.kappa` of two raters, and a 95 % bootstrap interval over what they rated.
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
            drawn[draw] = Agreement.kappa(sample);
        }
        Arrays.sort(drawn);
        return new WeightedKappa(
                Agreement.kappa(pairs), new Interval(drawn[(int) (0.025 * DRAWS)], drawn[(int) (0.975 * DRAWS) - 1]));
    }
}
