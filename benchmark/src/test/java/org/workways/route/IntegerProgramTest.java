package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The peer of the benchmark is right itself, else equal optima would say little.
class IntegerProgramTest {
    private static final int LARGER_SEEDS = 2_000;
    private static final int SEEDS = 300;

    @Test
    void its_optimum_equals_that_of_all_subsets_for_seeds_0_to_299() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var task = RandomTask.of(seed);
            var solved = new IntegerProgram(task).solve(10);
            assertThat(solved.proven()).as("seed " + seed).isTrue();
            assertThat(solved.cost()).as("seed " + seed).isEqualTo(RandomTask.cheapestOfAllSubsets(task));
        }
    }

    @Test
    void on_tasks_too_large_to_try_out_the_search_has_the_same_optimum_for_seeds_0_to_1999() {
        var duel = new Duel(10);
        for (int seed = 0; seed < LARGER_SEEDS; seed++) duel.fight("seed " + seed, RandomTask.larger(seed));
        assertThat(duel.equal()).as("proven by both, and equal").isEqualTo(LARGER_SEEDS);
    }

    /// Fact 0 needs fact 1 and fact 1 needs fact 0; the only way in costs 50.
    @Test
    void two_courses_that_need_each_other_do_not_open_each_other() {
        var circle = new PlanningTask(
                2,
                new int[][] {{1}, {0}, {}},
                new int[][] {{0}, {1}, {0}},
                new long[] {1, 1, 50},
                new int[] {1},
                List.of());
        assertThat(new IntegerProgram(circle).solve(10).cost()).isEqualTo(51);
        assertThat(Components.of(circle)[0]).isEqualTo(Components.of(circle)[1]);
    }
}
