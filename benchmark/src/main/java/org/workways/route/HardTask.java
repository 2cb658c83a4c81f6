package org.workways.route;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Random tasks that are hard to prove: facts in four layers; legs that each give one to three facts of a layer and
/// need one or two of the layer below; a goal of many facts from the upper two layers. There is one fact to two legs:
/// of 1 to 5, 1 to 4, 1 to 3, 1 to 2 and 4 to 5, CP-SAT took longest there.
final class HardTask {
    private static final int LAYERS = 4;
    private static final double FACTS_A_LEG = 0.5;

    private HardTask() {}

    /// @param legs  dominated ones are left out, so the task has fewer
    /// @param goals facts of the goal
    static PlanningTask of(int legs, int goals, long seed) {
        var task = drawn(legs, goals, seed);
        int[] kept = Dominance.kept(task).stream().toArray();
        return new PlanningTask(
                task.facts(),
                of(task.requires(), kept),
                of(task.gives(), kept),
                Arrays.stream(kept).mapToLong(leg -> task.cost()[leg]).toArray(),
                task.goal(),
                List.of());
    }

    private static PlanningTask drawn(int legs, int goals, long seed) {
        var random = new SplittableRandom(seed);
        int layer = (int) Math.round(legs * FACTS_A_LEG / LAYERS);
        int facts = layer * LAYERS;
        var requires = new int[legs][];
        var gives = new int[legs][];
        var cost = new long[legs];
        for (int leg = 0; leg < legs; leg++) {
            int height = leg % LAYERS;
            gives[leg] = some(random, height * layer, layer, 1 + random.nextInt(3));
            requires[leg] = height == 0 ? new int[0] : some(random, (height - 1) * layer, layer, 1 + random.nextInt(2));
            cost[leg] = 100L * gives[leg].length + random.nextInt(2_000);
        }
        // Every fact is given by some leg, so that the goal can be reached.
        for (int fact = 0; fact < facts; fact++) {
            int leg = fact / layer + LAYERS * (fact % layer % (legs / LAYERS));
            gives[leg] = with(gives[leg], fact);
        }
        int top = facts / 2;
        return new PlanningTask(facts, requires, gives, cost, some(random, top, facts - top, goals), List.of());
    }

    private static int[] some(SplittableRandom random, int first, int range, int count) {
        return random.ints(first, first + range)
                .distinct()
                .limit(Math.min(count, range))
                .sorted()
                .toArray();
    }

    private static int[] with(int[] facts, int fact) {
        return IntStream.concat(Arrays.stream(facts), IntStream.of(fact))
                .distinct()
                .sorted()
                .toArray();
    }

    private static int[][] of(int[][] facts, int[] kept) {
        return Arrays.stream(kept).mapToObj(leg -> facts[leg]).toArray(int[][]::new);
    }
}
