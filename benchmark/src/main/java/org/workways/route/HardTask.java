package org.workways.route;

import java.util.List;
import java.util.SplittableRandom;

/// Random tasks that are hard to prove: facts in four layers, legs that each give a few facts of one layer and need
/// one or two of the layer below, a goal of many facts. How many facts there are to the legs is chosen near where
/// proofs take longest.
final class HardTask {
    private static final int LAYERS = 4;

    private HardTask() {}

    /// @param legs 300 has a goal of 40 facts, 1,000 one of 60
    static PlanningTask of(int legs, long seed) {
        return of(legs, legs >= 1_000 ? 60 : 40, Double.parseDouble(System.getProperty("ratio", "0.33")), seed);
    }

    static PlanningTask of(int legs, int goals, double factsPerLeg, long seed) {
        var random = new SplittableRandom(seed);
        int layer = (int) Math.round(legs * factsPerLeg / LAYERS);
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
        int top = 2 * layer;
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
        return java.util.stream.IntStream.concat(java.util.Arrays.stream(facts), java.util.stream.IntStream.of(fact))
                .distinct()
                .sorted()
                .toArray();
    }
}
