package org.workways.exposure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToIntFunction;

/// How far the two ratings of each activity agree.
/// @param activities  that are rated
/// @param detailed    of these, kinds of an intermediate one, rated where they differ from it
/// @param ratings     of one rater
/// @param differing   of these, that the other gave otherwise
/// @param apart       the most that two differ by
/// @param sameOutcome activities of which both say the same becomes
/// @param kappas      weighted kappa of each column, in their order
public record Agreement(
        int activities,
        int detailed,
        int ratings,
        int differing,
        int apart,
        int sameOutcome,
        SequencedMap<String, Double> kappas) {
    /// What is rated, by the names of the table's columns.
    public static SequencedMap<String, ToIntFunction<Rubric>> columns() {
        var columns = new LinkedHashMap<String, ToIntFunction<Rubric>>();
        columns.put("sense", Rubric::sense);
        columns.put("decide", Rubric::decide);
        columns.put("act", Rubric::act);
        columns.put("dexterity", Rubric::dexterity);
        columns.put("people", Rubric::people);
        columns.put("liability", Rubric::liability);
        columns.put("variety", Rubric::variety);
        return columns;
    }

    public static Agreement of(Collection<ActivityRating> all) {
        var kappas = new LinkedHashMap<String, Double>();
        int differing = 0;
        int apart = 0;
        for (var column : columns().entrySet()) {
            var pairs = pairs(all, column.getValue());
            kappas.put(column.getKey(), kappa(pairs));
            for (var pair : pairs) {
                if (pair[0] != pair[1]) differing++;
                apart = Math.max(apart, Math.abs(pair[0] - pair[1]));
            }
        }
        int same = (int) all.stream()
                .filter(rating -> rating.first().outcome() == rating.second().outcome())
                .count();
        int detailed = (int) all.stream().filter(ActivityRating::isDetailed).count();
        return new Agreement(all.size(), detailed, all.size() * kappas.size(), differing, apart, same, kappas);
    }

    /// The first rater's and the second's.
    public static List<int[]> pairs(Collection<ActivityRating> all, ToIntFunction<Rubric> column) {
        return all.stream()
                .map(rating -> new int[] {column.applyAsInt(rating.first()), column.applyAsInt(rating.second())})
                .toList();
    }

    /// Cohen's weighted kappa with quadratic weights: 1 is agreement throughout, 0 what two raters with these
    /// frequencies reach by chance. Reckoned as 1 minus the mean square of the differences over what
    /// it would be if each rating of the one met each of the other: the two variances and the square
    /// of the difference of the means.
    /// @param pairs int[n][2], the ratings of one thing by both
    /// Source: Cohen, *Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial
    /// credit*, 1968, doi:10.1037/h0026256.
    public static double kappa(List<int[]> pairs) {
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
