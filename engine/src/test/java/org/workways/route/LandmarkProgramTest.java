package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whatever the linear program proves is true of every plan: its bound is below all of them, and what it fixes is so in
/// each that costs less than the limit.
class LandmarkProgramTest {
    private static final int SEEDS = 2_000;

    @Test
    void the_bound_and_what_is_fixed_are_true_of_every_plan_for_seeds_0_to_1999() {
        for (int seed = 0; seed < SEEDS; seed++) check(SearchReferenceTest.random(seed), seed);
    }

    @Test
    void sums_too_large_for_a_long_prove_nothing_for_seeds_0_to_1999() {
        for (int seed = 0; seed < SEEDS; seed++) check(extreme(SearchReferenceTest.random(seed), seed), seed);
    }

    private static void check(PlanningTask task, int seed) {
        var plans = IntStream.range(1, 1 << task.actions())
                .mapToObj(mask -> BitSet.valueOf(new long[] {mask}))
                .filter(set -> SearchReferenceTest.isPlan(task, set))
                .toList();
        long optimum = plans.stream().mapToLong(plan -> cost(task, plan)).min().orElse(LandmarkCut.NEVER);
        long limit = optimum + 1;
        var landmarks = new LandmarkProgram(task, new Reachability(task).neededBy(), Techniques.ALL);
        do {
            landmarks.solve(limit);
            long bound = landmarks.bound();
            assertThat(bound).as("seed " + seed).isLessThanOrEqualTo(optimum);
            if (bound < limit) landmarks.fix(bound, limit);
            for (var plan : plans)
                if (cost(task, plan) < limit)
                    for (int action = 0; action < task.actions(); action++)
                        if (landmarks.program().isFixed(action))
                            assertThat(plan.get(action))
                                    .as("seed %d, action %d", seed, action)
                                    .isEqualTo(landmarks.program().fixedTo(action) == 1);
        } while (landmarks.isSettled() && landmarks.separate() > 0);
    }

    private static long cost(PlanningTask task, BitSet plan) {
        return plan.stream().mapToLong(action -> task.cost()[action]).sum();
    }

    /// The same with high costs and a resource of which some actions use a million times as much as others: its dual is
    /// huge, and counts so often in the rest of such an action that the sum does not fit into a long.
    private static PlanningTask extreme(PlanningTask task, long seed) {
        var random = new SplittableRandom(seed);
        var cost = new long[task.actions()];
        var use = new long[task.actions()];
        for (int action = 0; action < cost.length; action++) {
            boolean dear = random.nextInt(3) > 0;
            cost[action] = dear ? (1L << 37) + random.nextLong(1L << 37) : 1 + random.nextLong(9);
            use[action] = random.nextInt(4) == 0 ? random.nextLong(1L << 27) : dear ? 0 : 64 + random.nextLong(64);
        }
        var resources = List.of(new PlanningTask.Resource(use, random.nextLong(400)));
        return new PlanningTask(task.facts(), task.requires(), task.gives(), cost, task.goal(), resources);
    }
}
