package org.workways.route;

import java.util.BitSet;

/// Which facts a set of actions can establish, forward chaining. Time O(sum of the actions' sizes).
final class Reachability {
    private final PlanningTask task;
    private final int[][] neededBy;
    private final int[] open;
    private final int[] queue;
    private final BitSet reached;

    Reachability(PlanningTask task) {
        this.task = task;
        this.neededBy = Achievers.of(task.facts(), task.requires());
        this.open = new int[task.actions()];
        this.queue = new int[task.facts()];
        this.reached = new BitSet(task.facts());
    }

    /// int[fact][], the actions that need it
    int[][] neededBy() {
        return neededBy;
    }

    /// The facts that the actions establish, starting from none. The answer is overwritten by the next call.
    BitSet from(BitSet actions) {
        reached.clear();
        int filled = 0;
        for (int action = actions.nextSetBit(0); action >= 0; action = actions.nextSetBit(action + 1)) {
            open[action] = task.requires()[action].length;
            if (open[action] == 0) filled = establish(action, filled);
        }
        for (int next = 0; next < filled; next++)
            for (int action : neededBy[queue[next]])
                if (actions.get(action) && --open[action] == 0) filled = establish(action, filled);
        return reached;
    }

    boolean reachesGoal(BitSet actions) {
        var facts = from(actions);
        for (int fact : task.goal()) if (!facts.get(fact)) return false;
        return true;
    }

    /// Whether every one of the actions opens when they are applied together.
    boolean opensAll(BitSet actions) {
        var facts = from(actions);
        for (int action = actions.nextSetBit(0); action >= 0; action = actions.nextSetBit(action + 1))
            for (int fact : task.requires()[action]) if (!facts.get(fact)) return false;
        return true;
    }

    private int establish(int action, int filled) {
        int end = filled;
        for (int fact : task.gives()[action])
            if (!reached.get(fact)) {
                reached.set(fact);
                queue[end++] = fact;
            }
        return end;
    }
}
