package org.workways.benchmark.exposure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.workways.concept.Chance;
import org.workways.concept.Interval;

/// Spearman's rank correlation, ties at their mean rank, with a 95 % bootstrap interval over the pairs.
/// Source: Spearman, *The proof and measurement of association between two things*, 1904, doi:10.2307/1412159.
record RankCorrelation(int pairs, double value, Interval interval) {
    private static final int DRAWS = 1_000;

    /// @param pairs double[n][2], n at least 3
    static RankCorrelation of(List<double[]> pairs, long seed) {
        var chance = new Chance(seed);
        var drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            var sample = IntStream.range(0, pairs.size())
                    .mapToObj(i -> pairs.get(chance.below(pairs.size())))
                    .toList();
            drawn[draw] = spearman(sample);
        }
        Arrays.sort(drawn);
        var interval = new Interval(drawn[(int) (0.025 * DRAWS)], drawn[(int) (0.975 * DRAWS) - 1]);
        return new RankCorrelation(pairs.size(), spearman(pairs), interval);
    }

    static double spearman(List<double[]> pairs) {
        return pearson(ranks(pairs, 0), ranks(pairs, 1));
    }

    private static double[] ranks(List<double[]> pairs, int side) {
        var order = IntStream.range(0, pairs.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pairs.get(i)[side]))
                .toList();
        var ranks = new double[pairs.size()];
        for (int from = 0; from < order.size(); ) {
            int to = from;
            while (to < order.size() && pairs.get(order.get(to))[side] == pairs.get(order.get(from))[side]) to++;
            for (int at = from; at < to; at++) ranks[order.get(at)] = (from + to - 1) / 2.0;
            from = to;
        }
        return ranks;
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
