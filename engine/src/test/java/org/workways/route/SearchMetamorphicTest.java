package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What must hold between the optima of two tasks, whatever they are: 1,500 tasks of 30 to 60 actions, more than can be
/// tried out one by one.
class SearchMetamorphicTest {
    private static final int SEEDS = 1_500;

    @Test
    void a_leg_more_never_raises_the_optimum() {
        int lower = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var task = drawn(seed);
            int gone = seed % task.actions();
            long fewer = optimum(only(task, action -> action != gone));
            long all = optimum(task);
            assertThat(all).as("seed " + seed).isLessThanOrEqualTo(fewer);
            if (all < fewer) lower++;
        }
        assertThat(lower).as("legs that matter, so that the check is one").isPositive();
    }

    @Test
    void a_stronger_profile_never_raises_the_optimum() {
        int lower = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var task = drawn(seed);
            long stronger = optimum(holding(task, seed % task.facts()));
            long before = optimum(task);
            assertThat(stronger).as("seed " + seed).isLessThanOrEqualTo(before);
            if (stronger < before) lower++;
        }
        assertThat(lower).as("facts that matter, so that the check is one").isGreaterThan(SEEDS / 20);
    }

    @Test
    void costs_times_seven_make_the_optimum_seven_times_as_high() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var task = drawn(seed);
            long[] dearer = Arrays.stream(task.cost()).map(cost -> cost * 7).toArray();
            long before = optimum(task);
            long after = optimum(new PlanningTask(
                    task.facts(), task.requires(), task.gives(), dearer, task.goal(), task.resources()));
            assertThat(after).as("seed " + seed).isEqualTo(before == LandmarkCut.NEVER ? before : before * 7);
        }
    }

    @Test
    void a_course_that_nobody_needs_changes_nothing() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var task = drawn(seed);
            assertThat(optimum(withUseless(task))).as("seed " + seed).isEqualTo(optimum(task));
        }
    }

    @Test
    void the_order_of_legs_does_not_matter() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var task = drawn(seed);
            int last = task.actions() - 1;
            int[] backwards = IntStream.rangeClosed(0, last).map(i -> last - i).toArray();
            assertThat(optimum(of(task, backwards))).as("seed " + seed).isEqualTo(optimum(task));
        }
    }

    private static PlanningTask drawn(int seed) {
        var random = new SplittableRandom(seed);
        int facts = 20 + random.nextInt(11);
        return SearchReferenceTest.random(random, facts, 30 + random.nextInt(31), 8);
    }

    private static long optimum(PlanningTask task) {
        var outcome = new Search(task, plan -> true, 100_000, LandmarkCut.NEVER).solve();
        assertThat(outcome.proven()).isTrue();
        return outcome.cost();
    }

    private static PlanningTask only(PlanningTask task, IntPredicate kept) {
        return of(task, IntStream.range(0, task.actions()).filter(kept).toArray());
    }

    private static PlanningTask of(PlanningTask task, int[] actions) {
        return new PlanningTask(
                task.facts(),
                Arrays.stream(actions)
                        .mapToObj(action -> task.requires()[action])
                        .toArray(int[][]::new),
                Arrays.stream(actions).mapToObj(action -> task.gives()[action]).toArray(int[][]::new),
                Arrays.stream(actions).mapToLong(action -> task.cost()[action]).toArray(),
                task.goal(),
                task.resources().stream()
                        .map(resource -> new PlanningTask.Resource(
                                Arrays.stream(actions)
                                        .mapToLong(action -> resource.use()[action])
                                        .toArray(),
                                resource.limit()))
                        .toList());
    }

    private static PlanningTask holding(PlanningTask task, int held) {
        return new PlanningTask(
                task.facts(),
                Arrays.stream(task.requires())
                        .map(facts -> without(facts, held))
                        .toArray(int[][]::new),
                task.gives(),
                task.cost(),
                without(task.goal(), held),
                task.resources());
    }

    private static int[] without(int[] facts, int held) {
        return Arrays.stream(facts).filter(fact -> fact != held).toArray();
    }

    /// One more action, that needs nothing and gives a fact that no other action and no goal knows.
    private static PlanningTask withUseless(PlanningTask task) {
        int more = task.actions() + 1;
        var requires = Arrays.copyOf(task.requires(), more);
        var gives = Arrays.copyOf(task.gives(), more);
        var cost = Arrays.copyOf(task.cost(), more);
        requires[more - 1] = new int[0];
        gives[more - 1] = new int[] {task.facts()};
        cost[more - 1] = 1;
        return new PlanningTask(
                task.facts() + 1,
                requires,
                gives,
                cost,
                task.goal(),
                task.resources().stream()
                        .map(resource ->
                                new PlanningTask.Resource(Arrays.copyOf(resource.use(), more), resource.limit()))
                        .toList());
    }
}
