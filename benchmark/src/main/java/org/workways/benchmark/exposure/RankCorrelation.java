package org.workways.benchmark.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.workways.concept.Chance;
import org.workways.concept.Interval;

/// Spearman's rank correlation, ties at their mean rank, with a 95 % bootstrap interval over the
/// pairs.
/// Source: Spearman, *The proof and measurement of association between two things*, 1904,
/// doi:10.2307/1412159.
record RankCorrelation(int pairs, double value, Interval interval) {
    private static final int DRAWS = 1_000;

    /// @param pairs double[n][2], n at least 3
    static RankCorrelation of(List<double[]> pairs, long seed) {
        return ofGroups(pairs.stream().map(List::of).toList(), seed);
    }

    /// With an interval that draws groups and not pairs, for pairs that are alike within a group.
    /// @param groups of pairs, double[n][2] in all, n at least 3
    static RankCorrelation ofGroups(List<List<double[]>> groups, long seed) {
        var chance = new Chance(seed);
        var drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            var sample = new ArrayList<double[]>();
            for (int i = 0; i < groups.size(); i++) sample.addAll(groups.get(chance.below(groups.size())));
            drawn[draw] = spearman(sample);
        }
        Arrays.sort(drawn);
        var interval = new Interval(drawn[(int) (0.025 * DRAWS)], drawn[(int) (0.975 * DRAWS) - 1]);
        var pairs = groups.stream().flatMap(List::stream).toList();
        return new RankCorrelation(pairs.size(), spearman(pairs), interval);
    }

    static String text(Interval interval) {
        return "%.2f to %.2f".formatted(interval.low(), interval.high());
    }

    static double spearman(List<double[]> pairs) {
        return pearson(ranks(pairs, 0), ranks(pairs, 1));
    }

    private static double[] ranks(List<double[]> pairs, int side) {
        // Adding 0 makes one zero of the two that Java has.
        var values = pairs.stream().mapToDouble(pair -> pair[side] + 0.0).toArray();
        var sorted = values.clone();
        Arrays.sort(sorted);
        var ranks = new HashMap<Double, Double>();
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) to++;
            ranks.put(sorted[from], (from + to - 1) / 2.0);
            from = to;
        }
        return Arrays.stream(values)
                .map(value -> ranks.getOrDefault(value, 0.0))
                .toArray();
    }

    private static double pearson(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElse(0);
        double meanOther = Arrays.stream(other).average().orElse(0);
        double both = 0;
        double first = 0;
        double second = 0;
        for (int at = 0; at < one.length; at++) {
            both += (one[at] - meanOne) * (other[at] - meanOther);
            first += Math.pow(one[at] - meanOne, 2);
            second += Math.pow(other[at] - meanOther, 2);
        }
        return first == 0 || second == 0 ? 0 : both / Math.sqrt(first * second);
    }
}
