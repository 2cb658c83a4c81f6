package org.workways.route;

import java.util.List;

/// A delete-free planning task over small integers. Facts that hold at the start are not in it.
/// @param facts     number of facts, named 0 … facts-1
/// @param requires  int[action][], facts an action needs
/// @param gives     int[action][], facts an action adds
/// @param cost      long[action], hundredths of an hour, at least 1
/// @param goal      facts that must hold at the end
/// @param resources sums that a plan may not exceed
record PlanningTask(int facts, int[][] requires, int[][] gives, long[] cost, int[] goal, List<Resource> resources) {
    /// A sum over the actions of a plan that may not exceed a limit, such as the price in cents.
    /// @param use   long[action], not negative
    record Resource(long[] use, long limit) {}

    int actions() {
        return cost.length;
    }
}
