package org.workways.route;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.PriorityQueue;

/// A good plan found fast: each fact is bought from its cheapest action by the additive estimate, then what is not
/// needed is dropped. Source: Bonet & Geffner, *Planning as heuristic search*, 2001,
/// doi:10.1016/S0004-3702(01)00108-4 (the estimate);
/// Nakhost & Müller, *Action Elimination and Plan Neighborhood Graph Search*, ICAPS 2010 (the dropping).
final class RelaxedPlan {
    private final PlanningTask task;
    private final Reachability reachability;
    private final int[][] neededBy;
    private final long[] estimate;
    private final int[] cheapest;
    private final int[] open;
    private final long[] sum;

    RelaxedPlan(PlanningTask task, Reachability reachability) {
        this.task = task;
        this.reachability = reachability;
        this.neededBy = Achievers.of(task.facts(), task.requires());
        this.estimate = new long[task.facts()];
        this.cheapest = new int[task.facts()];
        this.open = new int[task.actions()];
        this.sum = new long[task.actions()];
    }

    /// @param costs long[action], `LandmarkCut.NEVER` for actions that may not be used; the goal must be reachable
    /// with the others
    /// @return a set of actions that reaches the goal and of which none can be left out
    BitSet find(long[] costs) {
        estimateFacts(costs);
        return withoutSpares(collect());
    }

    /// Drops actions while the goal stays reachable, dearest first (ties: the larger index first). Changes and
    /// returns its argument.
    BitSet withoutSpares(BitSet plan) {
        plan.stream()
                .boxed()
                .sorted((a, b) -> task.cost()[a] != task.cost()[b]
                        ? Long.compare(task.cost()[b], task.cost()[a])
                        : Integer.compare(b, a))
                .forEach(action -> {
                    plan.clear(action);
                    if (!reachability.reachesGoal(plan)) plan.set(action);
                });
        return plan;
    }

    private void estimateFacts(long[] costs) {
        Arrays.fill(estimate, LandmarkCut.NEVER);
        Arrays.fill(cheapest, -1);
        record Item(long estimate, int fact) {}
        var queue = new PriorityQueue<Item>((a, b) ->
                a.estimate != b.estimate ? Long.compare(a.estimate, b.estimate) : Integer.compare(a.fact, b.fact));
        for (int action = 0; action < task.actions(); action++) {
            open[action] = task.requires()[action].length;
            sum[action] = 0;
            if (open[action] == 0 && costs[action] < LandmarkCut.NEVER)
                for (int fact : improved(action, costs)) queue.add(new Item(estimate[fact], fact));
        }
        var settled = new BitSet(task.facts());
        while (!queue.isEmpty()) {
            int fact = queue.remove().fact;
            if (settled.get(fact)) continue;
            settled.set(fact);
            for (int action : neededBy[fact]) {
                sum[action] += estimate[fact];
                if (--open[action] == 0 && costs[action] < LandmarkCut.NEVER)
                    for (int given : improved(action, costs)) queue.add(new Item(estimate[given], given));
            }
        }
    }

    private int[] improved(int action, long[] costs) {
        long reached = sum[action] + costs[action];
        return Arrays.stream(task.gives()[action])
                .filter(fact -> reached < estimate[fact])
                .peek(fact -> {
                    estimate[fact] = reached;
                    cheapest[fact] = action;
                })
                .toArray();
    }

    private BitSet collect() {
        var plan = new BitSet(task.actions());
        var wanted = new ArrayDeque<Integer>();
        for (int fact : task.goal()) wanted.add(fact);
        while (!wanted.isEmpty()) {
            int action = cheapest[wanted.remove()];
            if (action < 0) throw new IllegalStateException("A fact of the goal cannot be reached.");
            if (plan.get(action)) continue;
            plan.set(action);
            for (int fact : task.requires()[action]) wanted.add(fact);
        }
        return plan;
    }
}
