package org.workways.route;

import java.util.BitSet;
import org.workways.benchmark.CpuClock;

/// The search under a clock, which the engine has not: plans found are looked at one by one, and after the time is up
/// the next one ends it.
final class TimedSearch {
    private static final int EFFORT = 10_000_000;

    /// @param cost `LandmarkCut.NEVER` without a plan, or if it was given up
    record Outcome(boolean proven, long cost, long lowerBound, int nodes) {}

    private static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private TimedSearch() {}

    /// @param seconds of CPU
    static Outcome solve(PlanningTask task, double seconds) {
        double end = CpuClock.milliseconds() + seconds * 1e3;
        try {
            var found = new Search(task, plan -> inTime(plan, end), EFFORT, LandmarkCut.NEVER).solve();
            return new Outcome(found.proven(), found.cost(), found.lowerBound(), found.nodes());
        } catch (OutOfTime e) {
            return new Outcome(false, LandmarkCut.NEVER, 0, 0);
        }
    }

    private static boolean inTime(BitSet plan, double end) {
        if (CpuClock.milliseconds() > end && !plan.isEmpty()) throw new OutOfTime();
        return true;
    }
}
