package org.workways.route;

import java.util.Arrays;

/// A bound from one leg for each landmark: every way establishes the landmarks of the goal, each by an action of its
/// first givers. What an action costs is handed out to the landmarks it gives, those with few givers first, until none
/// can get more; what all got adds up to a bound, and a way with an action costs at least so much more as it has left.
/// (A dual solution of the set cover, by ascent.) Keeps arrays from goal to goal; not for two threads.
final class Cover {
    private final PlanningTask task;
    private final FactLandmarks landmarks;
    private final Distances distances;
    private final long[] left;
    private final int[] leftOf;
    private long bound;
    private long limit;
    private int pass;

    Cover(PlanningTask task, FactLandmarks landmarks, Distances distances) {
        this.task = task;
        this.landmarks = landmarks;
        this.distances = distances;
        this.left = new long[task.actions()];
        this.leftOf = new int[task.actions()];
    }

    /// @param missing facts of a goal
    /// @param most    actions beyond it are on no way that matters
    /// @return no way within `most` costs less
    long bound(int[] missing, long most) {
        pass++;
        limit = most;
        bound = 0;
        for (long item : fewGiversFirst(landmarks.of(missing))) {
            bound += handOut((int) item);
            if (bound >= LandmarkCut.NEVER) return LandmarkCut.NEVER;
        }
        return bound;
    }

    /// Whether every way with the action costs more than the last bound's `most`.
    boolean isOut(int action) {
        return distances.through(action) > limit || bound + left(action) > limit;
    }

    private long[] fewGiversFirst(int[] facts) {
        long[] items = new long[facts.length];
        for (int i = 0; i < items.length; i++)
            items[i] = (long) landmarks.firstGivers(facts[i]).length << 32 | facts[i];
        Arrays.sort(items);
        return items;
    }

    private long handOut(int fact) {
        long least = LandmarkCut.NEVER;
        for (int action : landmarks.firstGivers(fact))
            if (distances.through(action) <= limit) least = Math.min(least, left(action));
        if (least == 0) return 0;
        for (int action : landmarks.firstGivers(fact))
            if (distances.through(action) <= limit) {
                left[action] = left(action) - least;
                leftOf[action] = pass;
            }
        return least;
    }

    private long left(int action) {
        return leftOf[action] == pass ? left[action] : task.cost()[action];
    }
}
