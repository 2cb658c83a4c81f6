package org.workways.route;

import java.util.BitSet;
import java.util.function.Predicate;

/// What a plan must satisfy beyond its resources, such as a deadline, and no bound knows.
interface Acceptance extends Predicate<BitSet> {
    /// Whether a plan that is not accepted may become one that is when this action and others are added. If no added
    /// action may help, larger plans are not looked at.
    default boolean mayHelp(BitSet plan, int action) {
        return true;
    }

    /// Whether the action gives what one of the plan waits for, and so may open it earlier. No leg
    /// is added that nothing waits for only because the rule then lays the others in another order:
    /// where jobs run beside courses, or only so many legs go on at once, a list that is longer may
    /// end sooner by such an accident (Graham, *Bounds for certain multiprocessing anomalies*,
    /// 1966, doi:10.1002/j.1538-7305.1966.tb01709.x). Nobody would take a course for it.
    static boolean mayOpenEarlier(PlanningTask task, BitSet plan, int action) {
        for (int fact : task.gives()[action])
            for (int leg = plan.nextSetBit(0); leg >= 0; leg = plan.nextSetBit(leg + 1))
                for (int needed : task.requires()[leg]) if (needed == fact) return true;
        return false;
    }
}
