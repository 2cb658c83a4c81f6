package org.workways.route;

import java.util.ArrayList;
import java.util.List;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.Timings;

/// How much is proven when the search is stopped early: the share of the best plan's cost that may still be saved.
final class Anytime {
    private static final List<Double> MILLISECONDS = List.of(20.0, 100.0, 500.0);

    private final TextTable table = new TextTable(
            "stopped after, CPU ms", "tasks", "count", "gap %, median", "p90", "max", "at most 3 %", "proven");

    void add(Family family, int seeds) {
        for (double limit : MILLISECONDS) {
            var gaps = new ArrayList<Double>();
            int proven = 0;
            for (int seed = 0; seed < seeds; seed++) {
                var outcome = TimedSearch.solve(family.task().apply(seed), limit / 1e3);
                gaps.add(100.0 * (outcome.cost() - outcome.lowerBound()) / outcome.cost());
                if (outcome.proven()) proven++;
            }
            var all = Timings.of(gaps);
            table.row(
                    Math.round(limit),
                    family.name(),
                    seeds,
                    all.median(),
                    all.quantile(0.9),
                    all.max(),
                    gaps.stream().filter(gap -> gap <= 3).count(),
                    proven);
        }
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
