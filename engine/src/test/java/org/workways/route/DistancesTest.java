package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What chains of very dear actions cost: sums that count a fact again and again must not pass what fits.
class DistancesTest {
    private static final int STEPS = 30;

    /// Each fact but the first two needs the two before it, so that the sum of each is that of both and more.
    private static PlanningTask twice(long cost) {
        var requires = new int[STEPS + 1][];
        var gives = new int[STEPS + 1][];
        var costs = new long[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            requires[step] = step < 2 ? new int[0] : new int[] {step - 2, step - 1};
            gives[step] = new int[] {step};
            costs[step] = cost;
        }
        return new PlanningTask(STEPS + 1, requires, gives, costs, new int[] {STEPS}, List.of());
    }

    @Test
    void the_way_reaches_the_facts_however_large_the_sums() {
        for (long cost : new long[] {1, 1_000_000, 1L << 36}) {
            var task = twice(cost);
            var way = new Distances(task).wayTo(task.goal());
            assertThat(new Reachability(task).reachesGoal(way))
                    .as("cost " + cost)
                    .isTrue();
        }
    }

    @Test
    void for_what_is_out_of_reach_there_is_no_way() {
        var task = new PlanningTask(
                2, new int[][] {{}, {1}}, new int[][] {{0}, {1}}, new long[] {1, 1}, new int[] {1}, List.of());
        assertThat(new Distances(task).wayTo(task.goal())).isEqualTo(new BitSet());
        assertThat(new Distances(task).toAll(task.goal())).isEqualTo(LandmarkCut.NEVER);
    }
}
