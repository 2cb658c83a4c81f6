package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Branch and bound against trying all subsets, on random tasks from seeds 0 to 3,999.
class SearchReferenceTest {
    private static final int SEEDS = 4_000;

    @Test
    void the_optimum_equals_that_of_all_subsets_for_seeds_0_to_3999() {
        int reachable = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var task = random(seed);
            var outcome = solve(task, plan -> true);
            long expected = cheapestOfAllSubsets(task, plan -> true);
            assertThat(outcome.proven()).as("seed " + seed).isTrue();
            assertThat(outcome.cost()).as("seed " + seed).isEqualTo(expected);
            assertThat(outcome.lowerBound()).as("seed " + seed).isEqualTo(expected);
            if (outcome.plan().isPresent()) {
                reachable++;
                assertThat(new Reachability(task).reachesGoal(outcome.plan().get()))
                        .as("seed " + seed)
                        .isTrue();
            }
        }
        assertThat(reachable).as("tasks with a plan, so that the check is one").isBetween(SEEDS / 4, SEEDS - 100);
    }

    @Test
    void a_side_condition_that_no_bound_knows_is_kept_for_seeds_0_to_3999() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var task = random(seed);
            var forbidden = new SplittableRandom(seed).nextInt(3);
            Acceptance oddity = plan -> plan.cardinality() % 3 != forbidden;
            assertThat(solve(task, oddity).cost()).as("seed " + seed).isEqualTo(cheapestOfAllSubsets(task, oddity));
        }
    }

    @Test
    void the_landmark_cut_bound_is_never_above_the_optimum_for_seeds_0_to_3999() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var task = new PlanningTask(
                    random(seed).facts(),
                    random(seed).requires(),
                    random(seed).gives(),
                    random(seed).cost(),
                    random(seed).goal(),
                    List.of());
            assertThat(new LandmarkCut(task).bound(task.cost().clone()))
                    .as("seed " + seed)
                    .isLessThanOrEqualTo(cheapestOfAllSubsets(task, plan -> true));
        }
    }

    @Test
    void stopped_at_any_node_the_bound_is_true_for_seeds_0_to_499() {
        for (int seed = 0; seed < 500; seed++) {
            var task = random(seed);
            long optimum = cheapestOfAllSubsets(task, plan -> true);
            for (int effort = 1; effort < 6; effort++) {
                var outcome = new Search(task, plan -> true, effort, LandmarkCut.NEVER).solve();
                assertThat(outcome.lowerBound()).as("seed " + seed).isLessThanOrEqualTo(optimum);
                assertThat(outcome.cost()).as("seed " + seed).isGreaterThanOrEqualTo(optimum);
            }
        }
    }

    @Test
    void without_the_dominated_actions_the_optimum_is_the_same_for_seeds_0_to_3999() {
        int smaller = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var task = random(seed);
            var kept = Dominance.kept(task);
            if (kept.cardinality() < task.actions()) smaller++;
            Predicate<BitSet> ofTheKept = plan -> {
                var others = (BitSet) plan.clone();
                others.andNot(kept);
                return others.isEmpty();
            };
            assertThat(cheapestOfAllSubsets(task, ofTheKept))
                    .as("seed " + seed)
                    .isEqualTo(cheapestOfAllSubsets(task, plan -> true));
        }
        assertThat(smaller)
                .as("tasks with dominated actions, so that the check is one")
                .isGreaterThan(SEEDS / 4);
    }

    @Test
    void with_slack_the_plan_is_at_most_so_much_too_dear_and_the_bound_is_true_for_seeds_0_to_3999() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var task = random(seed);
            long optimum = cheapestOfAllSubsets(task, plan -> true);
            var outcome = new Search(task, plan -> true, 1_000_000, LandmarkCut.NEVER, 3).solve();
            if (optimum == LandmarkCut.NEVER) {
                assertThat(outcome.plan()).as("seed " + seed).isEmpty();
                continue;
            }
            assertThat(outcome.cost()).as("seed " + seed).isBetween(optimum, optimum + 3);
            assertThat(outcome.lowerBound()).as("seed " + seed).isLessThanOrEqualTo(optimum);
        }
    }

    @Test
    void with_any_technique_switched_off_the_optimum_is_the_same_for_seeds_0_to_1999() {
        var fewer = List.of(
                new Techniques(false, true, true, true, true, true, true),
                new Techniques(true, false, true, true, true, true, true),
                new Techniques(true, true, false, true, true, true, true),
                new Techniques(true, true, true, false, true, true, true),
                new Techniques(true, true, true, true, false, true, true),
                new Techniques(true, true, true, true, true, false, true),
                new Techniques(true, true, true, true, true, true, false),
                new Techniques(false, false, false, false, false, false, false));
        for (int seed = 0; seed < 2_000; seed++) {
            var task = random(seed);
            long expected = cheapestOfAllSubsets(task, plan -> true);
            for (var techniques : fewer)
                assertThat(new Search(task, plan -> true, 1_000_000, LandmarkCut.NEVER, 0, techniques, () -> false)
                                .solve()
                                .cost())
                        .as("seed " + seed + " with " + techniques)
                        .isEqualTo(expected);
        }
    }

    @Test
    void asked_to_stop_it_ends_with_a_true_bound_for_seeds_0_to_499() {
        for (int seed = 0; seed < 500; seed++) {
            var task = random(seed);
            var asked = new int[1];
            var outcome = new Search(
                            task, plan -> true, 1_000_000, LandmarkCut.NEVER, 0, Techniques.ALL, () -> ++asked[0] > 2)
                    .solve();
            assertThat(outcome.nodes()).isLessThan(3);
            assertThat(outcome.lowerBound())
                    .as("seed " + seed)
                    .isLessThanOrEqualTo(cheapestOfAllSubsets(task, plan -> true));
        }
    }

    private static Search.Outcome solve(PlanningTask task, Acceptance acceptable) {
        return new Search(task, acceptable, 1_000_000, LandmarkCut.NEVER).solve();
    }

    /// 1 to 10 actions over 1 to 8 facts, costs 1 to 9, sometimes zero-use resources and tight limits.
    static PlanningTask random(long seed) {
        var random = new SplittableRandom(seed);
        int facts = 1 + random.nextInt(8);
        return random(random, facts, 1 + random.nextInt(10), 4);
    }

    static PlanningTask random(SplittableRandom random, int facts, int actions, int mostGoals) {
        var requires = new int[actions][];
        var gives = new int[actions][];
        var cost = new long[actions];
        var euros = new long[actions];
        for (int action = 0; action < actions; action++) {
            requires[action] = subset(random, facts, random.nextInt(3));
            gives[action] = subset(random, facts, 1 + random.nextInt(3));
            cost[action] = 1L + random.nextInt(9);
            euros[action] = random.nextInt(4) * 10L;
        }
        List<PlanningTask.Resource> resources =
                random.nextBoolean() ? List.of() : List.of(new PlanningTask.Resource(euros, random.nextInt(60)));
        return new PlanningTask(
                facts, requires, gives, cost, subset(random, facts, 1 + random.nextInt(mostGoals)), resources);
    }

    private static int[] subset(SplittableRandom random, int facts, int size) {
        return random.ints(size, 0, facts).sorted().distinct().toArray();
    }

    private static long cheapestOfAllSubsets(PlanningTask task, Predicate<BitSet> acceptable) {
        long cheapest = LandmarkCut.NEVER;
        for (long mask = 0; mask < 1L << task.actions(); mask++) {
            var plan = BitSet.valueOf(new long[] {mask});
            if (isPlan(task, plan) && acceptable.test(plan))
                cheapest = Math.min(
                        cheapest,
                        plan.stream().mapToLong(action -> task.cost()[action]).sum());
        }
        return cheapest;
    }

    static boolean isPlan(PlanningTask task, BitSet set) {
        return isExecutable(task, set) && withinResources(task, set);
    }

    private static boolean withinResources(PlanningTask task, BitSet plan) {
        return task.resources().stream()
                .allMatch(resource -> plan.stream()
                                .mapToLong(action -> resource.use()[action])
                                .sum()
                        <= resource.limit());
    }

    /// Every action opens and the goal is reached, by applying actions of the set one by one, the obvious way.
    private static boolean isExecutable(PlanningTask task, BitSet plan) {
        var held = new BitSet();
        var waiting = new ArrayList<>(plan.stream().boxed().toList());
        while (waiting.removeIf(action -> apply(task, action, held))) {}
        if (!waiting.isEmpty()) return false;
        for (int fact : task.goal()) if (!held.get(fact)) return false;
        return true;
    }

    private static boolean apply(PlanningTask task, int action, BitSet held) {
        for (int fact : task.requires()[action]) if (!held.get(fact)) return false;
        for (int fact : task.gives()[action]) held.set(fact);
        return true;
    }
}
