package org.workways.route;

import java.util.BitSet;

/// Whether a plan keeps the deadline and the dates of runs. A set of legs that does not may be part of one that does:
/// a leg more may give what another one waits for, and so open it earlier.
record InTime(Instance instance, RouteRequest request) implements Acceptance {
    @Override
    public boolean test(BitSet plan) {
        return Solution.inTime(instance.legsOf(plan), request);
    }

    /// Only what a leg of the plan, or one more that is added, waits for opens anything earlier
    /// (see `Acceptance.mayOpenEarlier` for what this leaves out); with dates the order of legs
    /// changes which runs are joined, and anything may help.
    @Override
    public boolean mayHelp(BitSet plan, int action) {
        return plan.stream().anyMatch(leg -> instance.legs().get(leg).isDated())
                || Acceptance.mayOpenEarlier(instance.task(), plan, action);
    }
}
