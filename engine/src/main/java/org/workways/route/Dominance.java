package org.workways.route;

import java.util.BitSet;

/// Which actions of a task another one can always stand in for: one that needs no more, gives no less, and costs no
/// more of anything. Some optimal plan uses none of them, since each can be exchanged.
///
/// Source: the idea of dominated actions in delete-free tasks, Gefen & Brafman, *Pruning methods for optimal
/// delete-free planning*, ICAPS 2012. Time O(actions · givers of a fact · size of a leg).
final class Dominance {
    private final PlanningTask task;
    private final BitSet[] requires;
    private final BitSet[] gives;

    private Dominance(PlanningTask task) {
        this.task = task;
        requires = sets(task.requires());
        gives = sets(task.gives());
    }

    /// The actions that are left when the dominated ones are taken out. Of actions that are alike the first stays.
    static BitSet kept(PlanningTask task) {
        var dominance = new Dominance(task);
        var givenBy = Achievers.of(task.facts(), task.gives());
        var kept = new BitSet(task.actions());
        kept.set(0, task.actions());
        for (int action = 0; action < task.actions(); action++)
            if (dominance.isDominated(action, givenBy, kept)) kept.clear(action);
        return kept;
    }

    /// Whoever dominates gives all the action gives, so it is among the givers of the fact that the fewest give. A
    /// dominated action that went before is no dominator, but whatever dominates it is.
    private boolean isDominated(int action, int[][] givenBy, BitSet kept) {
        if (task.gives()[action].length == 0) return true;
        var rarest = givenBy[task.gives()[action][0]];
        for (int fact : task.gives()[action]) if (givenBy[fact].length < rarest.length) rarest = givenBy[fact];
        for (int other : rarest) if (other != action && kept.get(other) && dominates(other, action)) return true;
        return false;
    }

    private boolean dominates(int better, int worse) {
        if (task.cost()[better] > task.cost()[worse]) return false;
        boolean cheaper = task.cost()[better] < task.cost()[worse];
        for (var resource : task.resources()) {
            if (resource.use()[better] > resource.use()[worse]) return false;
            cheaper |= resource.use()[better] < resource.use()[worse];
        }
        if (!holds(requires[worse], task.requires()[better]) || !holds(gives[better], task.gives()[worse]))
            return false;
        boolean alike = !cheaper && requires[better].equals(requires[worse]) && gives[better].equals(gives[worse]);
        return !alike || better < worse;
    }

    private static boolean holds(BitSet all, int[] some) {
        for (int fact : some) if (!all.get(fact)) return false;
        return true;
    }

    private static BitSet[] sets(int[][] facts) {
        var sets = new BitSet[facts.length];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = new BitSet();
            for (int fact : facts[i]) sets[i].set(fact);
        }
        return sets;
    }
}
