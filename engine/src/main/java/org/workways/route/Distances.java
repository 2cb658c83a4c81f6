package org.workways.route;

import java.util.Arrays;
import java.util.BitSet;

/// How far each fact is, over all actions of a task and for all goals at once.
///
/// Two estimates: the farthest chain (h-max: an action costs its own cost and the farthest of what it needs), below
/// which no way to the fact can be; and the sum of chains (h-add: its own cost and all that it needs), which every way
/// that shares actions undercuts. Source: Bonet & Geffner, *Planning as heuristic search*, 2001,
/// doi:10.1016/S0004-3702(01)00108-4. Time O(sizes of the actions · log facts).
final class Distances {
    /// Sums may count a fact often; beyond this they are alike, as more would not fit into the heap.
    private static final long MOST = 1L << 42;

    private final PlanningTask task;
    private final int[][] neededBy;
    private final long[] farthest;
    private final long[] through;
    private final int[] cheapest;
    private final FactHeap heap = new FactHeap();

    Distances(PlanningTask task) {
        this.task = task;
        this.neededBy = Achievers.of(task.facts(), task.requires());
        this.through = new long[task.actions()];
        Arrays.fill(through, LandmarkCut.NEVER);
        this.cheapest = new int[task.facts()];
        Arrays.fill(cheapest, -1);
        this.farthest = measure(false);
        measure(true);
    }

    /// No way to the farthest of the facts costs less; `LandmarkCut.NEVER` if there is none.
    long toAll(int[] facts) {
        long most = 0;
        for (int fact : facts) most = Math.max(most, farthest[fact]);
        return most;
    }

    /// No way that has the action costs less.
    long through(int action) {
        return through[action];
    }

    /// Actions for the facts, each fact by the action of its least sum; none for a fact that is out of reach.
    BitSet wayTo(int[] facts) {
        var way = new BitSet(task.actions());
        int[] queue = facts.clone();
        int filled = queue.length;
        for (int next = 0; next < filled; next++) {
            int action = cheapest[queue[next]];
            if (action < 0 || way.get(action)) continue;
            way.set(action);
            int[] requires = task.requires()[action];
            if (filled + requires.length > queue.length) queue = Arrays.copyOf(queue, 2 * (filled + requires.length));
            for (int fact : requires) queue[filled++] = fact;
        }
        return way;
    }

    /// @param sums whether what an action needs is summed, else the farthest counts
    private long[] measure(boolean sums) {
        var distance = new long[task.facts()];
        Arrays.fill(distance, LandmarkCut.NEVER);
        var open = new int[task.actions()];
        var before = new long[task.actions()];
        for (int action = 0; action < open.length; action++) {
            open[action] = task.requires()[action].length;
            if (open[action] == 0) relax(action, 0, distance, sums);
        }
        while (!heap.isEmpty()) {
            long item = heap.pop();
            int fact = FactHeap.fact(item);
            if (FactHeap.distance(item) != distance[fact]) continue;
            for (int action : neededBy[fact]) {
                before[action] = sums ? before[action] + distance[fact] : distance[fact];
                if (--open[action] == 0) relax(action, before[action], distance, sums);
            }
        }
        return distance;
    }

    private void relax(int action, long before, long[] distance, boolean sums) {
        long all = before + task.cost()[action];
        long reached = sums ? Math.min(all, MOST) : all;
        if (!sums) through[action] = reached;
        for (int fact : task.gives()[action])
            if (reached < distance[fact]) {
                distance[fact] = reached;
                if (sums) cheapest[fact] = action;
                heap.push(reached, fact);
            }
    }
}
