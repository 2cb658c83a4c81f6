package org.workways.benchmark.exposure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.workways.benchmark.TextTable;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.Outcome;
import org.workways.exposure.Rubric;
import org.workways.files.exposure.ActivityTable;
import org.workways.files.table.Table;

/// How far the two ratings of each activity agree, column by column and in what comes of them.
final class Agreement {
    private Agreement() {}

    /// @param ratings `atlas/tables/activities.csv`
    static List<ActivityRating> read(Path ratings) {
        var ids = new ArrayList<String>();
        Published.rows(
                ratings, Table.csv(Published.name(ratings)).requires("activity"), row -> ids.add(row.cell("activity")));
        return ActivityTable.read(ratings, issue -> {}).of(ids);
    }

    static TextTable table(List<ActivityRating> ratings, long seed) {
        var table = new TextTable(
                "rated", "weighted kappa", "95 %", "equal", "first higher", "second higher", "more than 1 apart");
        columns().forEach((column, value) -> {
            var pairs = ratings.stream()
                    .map(rating -> new int[] {value.applyAsInt(rating.first()), value.applyAsInt(rating.second())})
                    .toList();
            var kappa = WeightedKappa.of(pairs, seed);
            table.row(
                    column,
                    kappa.value(),
                    RankCorrelation.text(kappa.interval()),
                    count(pairs, 0, 0),
                    count(pairs, 1, Integer.MAX_VALUE),
                    count(pairs, Integer.MIN_VALUE, -1),
                    pairs.stream()
                            .filter(pair -> Math.abs(pair[0] - pair[1]) > 1)
                            .count());
        });
        return table;
    }

    private static Map<String, ToIntFunction<Rubric>> columns() {
        var columns = new LinkedHashMap<String, ToIntFunction<Rubric>>();
        columns.put("sense", Rubric::sense);
        columns.put("decide", Rubric::decide);
        columns.put("act", Rubric::act);
        columns.put("dexterity", Rubric::dexterity);
        columns.put("people", Rubric::people);
        columns.put("liability", Rubric::liability);
        columns.put("variety", Rubric::variety);
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
