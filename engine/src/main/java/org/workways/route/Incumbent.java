package org.workways.route;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;

/// The best plan found so far, and what a plan must be to become it.
final class Incumbent {
    private final PlanningTask task;
    private final Predicate<BitSet> acceptable;
    private final Reachability reachability;
    private Optional<BitSet> plan = Optional.empty();
    private long cost;

    /// @param acceptable what a plan must satisfy beyond its resources
    /// @param below only plans that cost less are taken
    Incumbent(PlanningTask task, Predicate<BitSet> acceptable, long below) {
        this.task = task;
        this.acceptable = acceptable;
        this.reachability = new Reachability(task);
        this.cost = below;
    }

    Optional<BitSet> plan() {
        return plan;
    }

    /// Of the plan; without one, what was asked for.
    long cost() {
        return cost;
    }

    /// Takes the plan if it can be followed, keeps all limits and beats the best. True if it does the first two.
    boolean offer(BitSet offered) {
        if (!reachability.opensAll(offered) || !reachability.reachesGoal(offered)) return false;
        if (!withinResources(offered) || !acceptable.test(offered)) return false;
        long sum = sum(task.cost(), offered);
        if (sum < cost) {
            cost = sum;
            plan = Optional.of((BitSet) offered.clone());
        }
        return true;
    }

    private boolean withinResources(BitSet offered) {
        for (var resource : task.resources()) if (sum(resource.use(), offered) > resource.limit()) return false;
        return true;
    }

    private static long sum(long[] values, BitSet actions) {
        long sum = 0;
        for (int action = actions.nextSetBit(0); action >= 0; action = actions.nextSetBit(action + 1))
            sum += values[action];
        return sum;
    }
}
