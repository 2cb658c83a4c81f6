package org.workways.route;

import java.util.Arrays;

/// Finds sets of actions of which every plan uses one: what is left out when actions are taken in, in a given order,
/// as long as a fact stays out of reach. Such a set is minimal: with any of its actions the fact is reached.
/// Source: Bonet & Helmert, *Strengthening landmark heuristics via hitting sets*, ECAI 2010 (complements of sets that
/// do not reach the goal); Haslum, Slaney & Thiébaux, *Minimal landmarks for optimal delete-free planning*, ICAPS
/// 2012.
final class LandmarkFinder {
    private final int[][] requires;
    private final int[][] gives;
    private final int[][] neededBy;
    private final int[] open;
    private final boolean[] taken;
    private final boolean[] reached;
    private final int[] queue;
    private int filled;

    LandmarkFinder(PlanningTask task, int[][] neededBy) {
        this.requires = task.requires();
        this.gives = task.gives();
        this.neededBy = neededBy;
        this.open = new int[task.actions()];
        this.taken = new boolean[task.actions()];
        this.reached = new boolean[task.facts()];
        this.queue = new int[task.facts()];
    }

    /// Takes the first actions in without asking.
    /// @param order int[], all actions that may be used
    /// @return false if they reach the target
    boolean begin(int[] order, int first, int target) {
        for (int action = 0; action < open.length; action++) open[action] = requires[action].length;
        Arrays.fill(taken, false);
        Arrays.fill(reached, false);
        filled = 0;
        for (int i = 0; i < first; i++) if (!take(order[i], target)) return false;
        return true;
    }

    /// After `begin`, takes in the others one by one.
    /// @param most actions with these values are let out only as long as their sum stays below
    /// @return the landmark, or an empty array if its values sum up to `most` or more
    int[] rest(int[] order, int first, int target, double[] value, double most) {
        var left = new int[16];
        int count = 0;
        double sum = 0;
        for (int i = first; i < order.length; i++) {
            int action = order[i];
            if (take(action, target)) continue;
            sum += value[action];
            if (sum >= most) return new int[0];
            if (count == left.length) left = Arrays.copyOf(left, count * 2);
            left[count++] = action;
        }
        return Arrays.copyOf(left, count);
    }

    /// @return false, and nothing is changed, if the target is reached with the action
    private boolean take(int action, int target) {
        taken[action] = true;
        if (open[action] > 0) return true;
        int before = filled;
        boolean hit = establish(action, target);
        int next = before;
        while (!hit && next < filled) {
            for (int other : neededBy[queue[next]])
                if (--open[other] == 0 && taken[other]) hit |= establish(other, target);
            next++;
        }
        if (!hit) return true;
        for (int i = before; i < next; i++) for (int other : neededBy[queue[i]]) open[other]++;
        while (filled > before) reached[queue[--filled]] = false;
        taken[action] = false;
        return false;
    }

    private boolean establish(int action, int target) {
        for (int fact : gives[action])
            if (!reached[fact]) {
                if (fact == target) return true;
                reached[fact] = true;
                queue[filled++] = fact;
            }
        return false;
    }
}
