package org.workways.route;

import java.util.BitSet;
import java.util.function.Predicate;

/// What a plan must satisfy beyond its resources, such as a deadline, and no bound knows.
interface Acceptance extends Predicate<BitSet> {
    /// Whether a plan that is not accepted may become one that is when this action and others are added. If no added
    /// action may help, no larger plan is accepted either.
    default boolean mayHelp(BitSet plan, int action) {
        return true;
    }

    /// Whether the action gives what one of the plan waits for, and so may open it earlier.
    static boolean mayOpenEarlier(PlanningTask task, BitSet plan, int action) {
        for (int fact : task.gives()[action])
            for (int leg = plan.nextSetBit(0); leg >= 0; leg = plan.nextSetBit(leg + 1))
                for (int needed : task.requires()[leg]) if (needed == fact) return true;
        return false;
    }
}
