package org.workways.route;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// Small random tasks, and their optimum by trying all subsets of their actions: the same tasks for the same seeds as
/// the engine's own reference test.
final class RandomTask {
    private RandomTask() {}

    /// 1 to 10 actions over 1 to 8 facts, costs 1 to 9, in half of them a budget.
    static PlanningTask of(long seed) {
        var random = new SplittableRandom(seed);
        int facts = 1 + random.nextInt(8);
        return of(random, facts, 1 + random.nextInt(10), 4);
    }

    /// 30 to 60 actions over 20 to 30 facts, most of which support each other in circles.
    static PlanningTask larger(long seed) {
        var random = new SplittableRandom(seed);
        int facts = 20 + random.nextInt(11);
        return of(random, facts, 30 + random.nextInt(31), 8);
    }

    private static PlanningTask of(SplittableRandom random, int facts, int actions, int mostGoals) {
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

    /// @return `LandmarkCut.NEVER` if no subset reaches the goal within the resources
    static long cheapestOfAllSubsets(PlanningTask task) {
        long cheapest = LandmarkCut.NEVER;
        for (long mask = 0; mask < 1L << task.actions(); mask++) {
            long cost = sum(mask, task.cost());
            if (cost < cheapest && withinResources(task, mask) && reachesGoal(task, mask)) cheapest = cost;
        }
        return cheapest;
    }

    private static boolean withinResources(PlanningTask task, long mask) {
        for (var resource : task.resources()) if (sum(mask, resource.use()) > resource.limit()) return false;
        return true;
    }

    private static long sum(long mask, long[] values) {
        long sum = 0;
        for (int action = 0; action < values.length; action++) if ((mask >> action & 1) == 1) sum += values[action];
        return sum;
    }

    /// Goes through the actions again and again until nothing changes.
    private static boolean reachesGoal(PlanningTask task, long mask) {
        var held = new BitSet();
        for (int before = -1; before < held.cardinality(); ) {
            before = held.cardinality();
            for (int action = 0; action < task.actions(); action++)
                if ((mask >> action & 1) == 1 && holds(held, task.requires()[action]))
                    for (int fact : task.gives()[action]) held.set(fact);
        }
        return holds(held, task.goal());
    }

    private static boolean holds(BitSet held, int[] facts) {
        for (int fact : facts) if (!held.get(fact)) return false;
        return true;
    }
}
