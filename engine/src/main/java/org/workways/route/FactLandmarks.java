package org.workways.route;

import java.util.ArrayDeque;
import java.util.Arrays;

/// For each fact of a task the facts that every way to it establishes, itself among them.
///
/// Source: Keyder, Richter & Helmert, *Sound and Complete Landmarks for And/Or Graphs*, ECAI 2010 (the greatest
/// solution of: a fact's landmarks are those that all its givers share). Time O(legs · their sizes · facts / 64 ·
/// rounds), rounds being few.
final class FactLandmarks {
    private final PlanningTask task;
    private final int words;
    /// By fact, as bits; all bits while no way to it is known.
    private final long[][] before;
    /// By action, the landmarks of all that it needs.
    private final long[][] ofAction;

    private final int[][] firstGivers;

    FactLandmarks(PlanningTask task) {
        this.task = task;
        this.words = (task.facts() + 63) / 64;
        this.before = new long[task.facts()][];
        this.ofAction = new long[task.actions()][];
        propagate();
        this.firstGivers = firstGivers();
    }

    /// The facts and their landmarks, ascending.
    int[] of(int[] facts) {
        var all = new long[words];
        for (int fact : facts) add(all, fact);
        return java.util.BitSet.valueOf(all).stream().toArray();
    }

    /// The actions of which every way to the fact takes one: those that give it and can open before it holds.
    int[] firstGivers(int fact) {
        return firstGivers[fact];
    }

    private void propagate() {
        var neededBy = Achievers.of(task.facts(), task.requires());
        var waiting = new ArrayDeque<Integer>();
        var waits = new boolean[task.actions()];
        for (int action = 0; action < task.actions(); action++)
            if (task.requires()[action].length == 0) {
                waits[action] = true;
                waiting.add(action);
            }
        while (!waiting.isEmpty()) {
            int action = waiting.remove();
            waits[action] = false;
            var set = ofRequired(action);
            if (set.length == 0) continue;
            ofAction[action] = set;
            for (int fact : task.gives()[action])
                if (narrow(fact, set))
                    for (int next : neededBy[fact])
                        if (!waits[next]) {
                            waits[next] = true;
                            waiting.add(next);
                        }
        }
    }

    /// Empty if a fact has no way yet.
    private long[] ofRequired(int action) {
        var set = new long[words];
        for (int fact : task.requires()[action]) {
            if (before[fact] == null) return new long[0];
            add(set, fact);
        }
        return set;
    }

    private void add(long[] set, int fact) {
        if (before[fact] == null) return;
        for (int word = 0; word < words; word++) set[word] |= before[fact][word];
    }

    /// @return whether the fact has fewer landmarks than before
    private boolean narrow(int fact, long[] set) {
        if (before[fact] == null) {
            before[fact] = Arrays.copyOf(set, words);
            before[fact][fact >> 6] |= 1L << fact;
            return true;
        }
        boolean narrowed = false;
        for (int word = 0; word < words; word++) {
            long both = before[fact][word] & set[word];
            if (word == fact >> 6) both |= 1L << fact;
            narrowed |= both != before[fact][word];
            before[fact][word] = both;
        }
        return narrowed;
    }

    private int[][] firstGivers() {
        var givers = Achievers.of(task.facts(), task.gives());
        for (int fact = 0; fact < givers.length; fact++) {
            int number = fact;
            givers[fact] = Arrays.stream(givers[fact])
                    .filter(action -> ofAction[action] != null && (ofAction[action][number >> 6] >> number & 1) == 0)
                    .toArray();
        }
        return givers;
    }
}
