package org.workways.route;

import org.workways.benchmark.CpuClock;

/// The search under a clock, which the engine has not.
final class TimedSearch {
    private static final int EFFORT = 10_000_000;

    private TimedSearch() {}

    /// @param seconds of CPU, after which the search ends at its next node
    static Search.Outcome solve(PlanningTask task, double seconds) {
        return solve(task, seconds, Techniques.ALL);
    }

    static Search.Outcome solve(PlanningTask task, double seconds, Techniques techniques) {
        double end = CpuClock.milliseconds() + seconds * 1e3;
        return new Search(
                        task,
                        plan -> true,
                        EFFORT,
                        LandmarkCut.NEVER,
                        0,
                        techniques,
                        () -> CpuClock.milliseconds() > end)
                .solve();
    }
}
