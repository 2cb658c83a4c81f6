package org.workways.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The landmark-cut lower bound on the cost of a delete-free task.
///
/// Each round finds a set of actions of which every plan uses one (a cut of the justification graph between the
/// start and the goal), charges its cheapest member and lowers the cost of all; the charges add up to a bound that
/// no plan can beat.
/// Source: Helmert & Domshlak, *Landmarks, Critical Paths and Abstractions: What's the Difference Anyway?*, ICAPS
/// 2009.
/// Differs from it: ties among supporters go to the smaller fact, so the bound repeats. Time O(rounds · size · log
/// facts).
final class LandmarkCut {
    /// Cost of an action that may not be used, distance of a fact that cannot be reached.
    static final long NEVER = Long.MAX_VALUE / 4;

    private static final int START = -1;
    private static final int NOWHERE = -2;

    private final PlanningTask task;
    private final int[][] neededBy;
    private final int[][] givenBy;
    private final long[] distance;
    private final int[] supporter;
    private final int[] open;
    private final int[] queue;
    private final BitSet goalZone;
    private final BitSet startZone;
    private final FactHeap heap = new FactHeap();
    private final List<int[]> cuts = new ArrayList<>();
    private long[] cost = {};

    LandmarkCut(PlanningTask task) {
        this.task = task;
        this.neededBy = Achievers.of(task.facts(), task.requires());
        this.givenBy = Achievers.of(task.facts(), task.gives());
        this.distance = new long[task.facts()];
        this.supporter = new int[task.actions()];
        this.open = new int[task.actions()];
        this.queue = new int[task.facts()];
        this.goalZone = new BitSet(task.facts());
        this.startZone = new BitSet(task.facts());
    }

    /// @param costs long[action], `NEVER` for actions that may not be used
    /// @return a lower bound on the cost of any plan, `NEVER` if there is none
    long bound(long[] costs) {
        cost = costs.clone();
        cuts.clear();
        long bound = 0;
        while (true) {
            measureDistances();
            int target = farthestGoal();
            if (target < 0) return bound;
            if (distance[target] >= NEVER) return NEVER;
            if (distance[target] == 0) return bound;
            bound += charge(cut(target));
        }
    }

    /// What is left of each action's cost after the last bound: a plan that uses the action costs at least bound +
    /// remaining.
    long[] remaining() {
        return cost;
    }

    /// The cuts of the last bound; every plan uses an action of each.
    List<int[]> cuts() {
        return cuts;
    }

    /// Distance of a fact: cost of its cheapest action plus the largest distance of what that needs (h-max).
    private void measureDistances() {
        Arrays.fill(distance, NEVER);
        heap.clear();
        for (int action = 0; action < task.actions(); action++) {
            open[action] = task.requires()[action].length;
            supporter[action] = open[action] == 0 ? START : NOWHERE;
            if (open[action] == 0 && cost[action] < NEVER) relax(action, 0);
        }
        while (!heap.isEmpty()) {
            long item = heap.pop();
            int fact = FactHeap.fact(item);
            if (FactHeap.distance(item) == distance[fact]) settle(fact);
        }
    }

    /// Facts settle in ascending distance, so the last one an action waits for is its farthest: its supporter.
    private void settle(int fact) {
        for (int action : neededBy[fact])
            if (--open[action] == 0 && cost[action] < NEVER) {
                supporter[action] = fact;
                relax(action, distance[fact]);
            }
    }

    private void relax(int action, long from) {
        long reached = from + cost[action];
        for (int fact : task.gives()[action])
            if (reached < distance[fact]) {
                distance[fact] = reached;
                heap.push(reached, fact);
            }
    }

    private int farthestGoal() {
        int farthest = -1;
        for (int fact : task.goal()) if (farthest < 0 || distance[fact] > distance[farthest]) farthest = fact;
        return farthest;
    }

    private int[] cut(int target) {
        markGoalZone(target);
        startZone.clear();
        var crossing = new BitSet(task.actions());
        int filled = 0;
        for (int action = 0; action < task.actions(); action++)
            if (supporter[action] == START && cost[action] < NEVER) filled = cross(action, crossing, filled);
        for (int next = 0; next < filled; next++)
            for (int action : neededBy[queue[next]])
                if (supporter[action] == queue[next]) filled = cross(action, crossing, filled);
        return crossing.stream().toArray();
    }

    /// All facts from which free actions alone lead to the target.
    private void markGoalZone(int target) {
        goalZone.clear();
        goalZone.set(target);
        int filled = 0;
        queue[filled++] = target;
        for (int next = 0; next < filled; next++)
            for (int action : givenBy[queue[next]]) {
                int from = supporter[action];
                if (cost[action] == 0 && from >= 0 && !goalZone.get(from)) {
                    goalZone.set(from);
                    queue[filled++] = from;
                }
            }
    }

    /// Either the action leads into the goal zone, and is in the cut, or its facts join the start zone.
    private int cross(int action, BitSet crossing, int filled) {
        int end = filled;
        for (int fact : task.gives()[action])
            if (goalZone.get(fact)) crossing.set(action);
            else if (!startZone.get(fact)) {
                startZone.set(fact);
                queue[end++] = fact;
            }
        return end;
    }

    private long charge(int[] cut) {
        long least = NEVER;
        for (int action : cut) least = Math.min(least, cost[action]);
        for (int action : cut) cost[action] -= least;
        cuts.add(cut);
        return least;
    }
}
