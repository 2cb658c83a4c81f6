package org.workways.benchmark.exposure;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.workways.benchmark.TextTable;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.Agreement;
import org.workways.exposure.Outcome;
import org.workways.exposure.Rubric;

/// How far the two ratings of each activity agree, column by column and in what comes of them: of intermediate
/// activities and of detailed ones, which are rated on their own because somebody saw a difference.
final class AgreementTable {
    private AgreementTable() {}

    static TextTable table(List<ActivityRating> ratings, long seed) {
        var table = new TextTable(
                "rated",
                "kappa, intermediate",
                "95 %",
                "kappa, detailed",
                "95 %",
                "equal",
                "first higher",
                "second higher",
                "more than 1 apart");
        columns().forEach((column, value) -> {
            var pairs = Agreement.pairs(ratings, value);
            var above = kappa(ratings, false, value, seed);
            var below = kappa(ratings, true, value, seed);
            table.row(
                    column,
                    above.value(),
                    RankCorrelation.text(above.interval()),
                    below.value(),
                    RankCorrelation.text(below.interval()),
                    count(pairs, 0, 0),
                    count(pairs, 1, Integer.MAX_VALUE),
                    count(pairs, Integer.MIN_VALUE, -1),
                    pairs.stream()
                            .filter(pair -> Math.abs(pair[0] - pair[1]) > 1)
                            .count());
        });
        return table;
    }

    private static WeightedKappa kappa(
            List<ActivityRating> ratings, boolean isDetailed, ToIntFunction<Rubric> column, long seed) {
        var some = ratings.stream()
                .filter(rating -> rating.isDetailed() == isDetailed)
                .toList();
        return WeightedKappa.of(Agreement.pairs(some, column), seed);
    }

    private static Map<String, ToIntFunction<Rubric>> columns() {
        var columns = Agreement.columns();
        columns.put("outcome (stays highest)", rubric -> order(rubric.outcome()));
        return columns;
    }

    private static int order(Outcome outcome) {
        return switch (outcome) {
            case TAKEN -> 0;
            case CHANGED -> 1;
            case STAYS -> 2;
        };
    }

    /// How many first ratings lie by so much above the second.
    private static long count(List<int[]> pairs, int least, int most) {
        return pairs.stream()
                .filter(pair -> pair[0] - pair[1] >= least && pair[0] - pair[1] <= most)
                .count();
    }
}
