package org.workways.route;

import java.util.BitSet;
import java.util.Optional;

/// The best plan found so far, and what a plan must be to become it.
final class Incumbent {
    private final PlanningTask task;
    private final Acceptance acceptable;
    private final Reachability reachability;
    private Optional<BitSet> plan = Optional.empty();
    private long cost;

    /// @param acceptable what a plan must satisfy beyond its resources
    /// @param below only plans that cost less are taken
    Incumbent(PlanningTask task, Acceptance acceptable, long below) {
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

    /// Takes the plan if it beats the best, can be followed and keeps all limits.
    /// @return what came of it
    Verdict offer(BitSet offered) {
        long sum = sum(task.cost(), offered);
        if (sum >= cost) return Verdict.TOO_DEAR;
        if (!reachability.opensAll(offered) || !reachability.reachesGoal(offered)) return Verdict.NO_PLAN;
        if (!withinResources(offered)) return Verdict.NO_PLAN;
        if (!acceptable.test(offered)) return Verdict.NOT_ACCEPTED;
        cost = sum;
        plan = Optional.of((BitSet) offered.clone());
        return Verdict.BEST;
    }

    enum Verdict {
        BEST,
        TOO_DEAR,
        /// It cannot be followed, or exceeds a resource.
        NO_PLAN,
        NOT_ACCEPTED
    }

    /// Whether the action may help to make a plan out of one that is not accepted.
    boolean mayHelp(BitSet rejected, int action) {
        return !rejected.get(action) && acceptable.mayHelp(rejected, action);
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
