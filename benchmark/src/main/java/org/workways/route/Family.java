package org.workways.route;

import java.util.function.IntFunction;

/// Tasks of one kind, one for each seed.
/// @param name  as in tables
/// @param peers how many of them the integer program gets too, in proportion to how long it takes
/// @param task  the pruned task of a seed
record Family(String name, double peers, IntFunction<PlanningTask> task) {
    private static final int WARM_UP = 30;

    /// @param seconds most for either on one task
    Duel duel(int seeds, double seconds) {
        var warmUp = new Duel(1);
        for (int seed = 0; seed < Math.min(WARM_UP, seeds); seed++) warmUp.solve(task.apply(seed));
        var duel = new Duel(seconds);
        int fought = (int) Math.ceil(seeds * peers);
        for (int seed = 0; seed < seeds; seed++) {
            if (seed < fought) duel.fight("%s, seed %d".formatted(name, seed), task.apply(seed));
            else duel.solve(task.apply(seed));
        }
        return duel;
    }

    static Family hard(int legs, int goals, double peers) {
        return new Family("hard, %,d legs".formatted(legs), peers, seed -> HardTask.of(legs, goals, seed));
    }
}
