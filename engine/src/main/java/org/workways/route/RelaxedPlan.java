package org.workways.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// Good plans found fast: each fact is bought from its cheapest action by the additive estimate, then what is not
/// needed is dropped. Source: Bonet & Geffner, *Planning as heuristic search*, 2001,
/// doi:10.1016/S0004-3702(01)00108-4 (the estimate);
/// Nakhost & Müller, *Action Elimination and Plan Neighborhood Graph Search*, ICAPS 2010 (the dropping).
final class RelaxedPlan {
    /// Estimates add up and may count a fact often; beyond this they are alike.
    private static final long MOST = 1L << 42;

    private final PlanningTask task;
    private final Reachability reachability;
    private final int[][] neededBy;
    private final long[] estimate;
    private final int[] cheapest;
    private final int[] open;
    private final long[] sum;
    private final int[] wanted;
    private final FactHeap heap = new FactHeap();

    RelaxedPlan(PlanningTask task, Reachability reachability) {
        this.task = task;
        this.reachability = reachability;
        this.neededBy = reachability.neededBy();
        this.estimate = new long[task.facts()];
        this.cheapest = new int[task.facts()];
        this.open = new int[task.actions()];
        this.sum = new long[task.actions()];
        this.wanted = new int[task.facts()];
    }

    /// @param costs long[action], `LandmarkCut.NEVER` for actions that may not be used
    /// @return a set of actions that reaches the goal and of which none can be left out; none if the goal is out of
    /// reach
    Optional<BitSet> find(long[] costs) {
        estimateFacts(costs);
        for (int fact : task.goal()) if (cheapest[fact] < 0) return Optional.empty();
        return Optional.of(withoutSpares(collect()));
    }

    /// Drops actions while the goal stays reachable, dearest first (ties: the larger index first). Changes and
    /// returns its argument.
    BitSet withoutSpares(BitSet plan) {
        for (int action : dearestFirst(plan)) {
            plan.clear(action);
            if (!reachability.reachesGoal(plan)) plan.set(action);
        }
        return plan;
    }

    /// Exchanges one action after the other for what else does the same for less, until no such exchange is left.
    /// @param costs as in `find`; the plan's actions count as free
    BitSet improved(BitSet plan, long[] costs) {
        var best = plan;
        long least = cost(plan);
        boolean again = true;
        while (again) {
            again = false;
            var trial = costs.clone();
            for (int action = best.nextSetBit(0); action >= 0; action = best.nextSetBit(action + 1)) trial[action] = 1;
            for (int gone : dearestFirst(best)) {
                trial[gone] = LandmarkCut.NEVER;
                var other = find(trial);
                if (other.isPresent() && cost(other.get()) < least) {
                    best = other.get();
                    least = cost(best);
                    again = true;
                    break;
                }
                trial[gone] = 1;
            }
        }
        return best;
    }

    private long cost(BitSet plan) {
        long cost = 0;
        for (int action = plan.nextSetBit(0); action >= 0; action = plan.nextSetBit(action + 1))
            cost += task.cost()[action];
        return cost;
    }

    private int[] dearestFirst(BitSet plan) {
        return plan.stream()
                .boxed()
                .sorted((a, b) -> task.cost()[a] != task.cost()[b]
                        ? Long.compare(task.cost()[b], task.cost()[a])
                        : Integer.compare(b, a))
                .mapToInt(action -> action)
                .toArray();
    }

    private void estimateFacts(long[] costs) {
        Arrays.fill(estimate, LandmarkCut.NEVER);
        Arrays.fill(cheapest, -1);
        heap.clear();
        for (int action = 0; action < open.length; action++) {
            open[action] = task.requires()[action].length;
            sum[action] = 0;
            if (open[action] == 0 && costs[action] < LandmarkCut.NEVER) improve(action, costs[action]);
        }
        while (!heap.isEmpty()) {
            long item = heap.pop();
            int fact = FactHeap.fact(item);
            if (FactHeap.distance(item) != estimate[fact]) continue;
            for (int action : neededBy[fact]) {
                sum[action] += estimate[fact];
                if (--open[action] == 0 && costs[action] < LandmarkCut.NEVER)
                    improve(action, sum[action] + costs[action]);
            }
        }
    }

    private void improve(int action, long reached) {
        long by = Math.min(reached, MOST);
        for (int fact : task.gives()[action])
            if (by < estimate[fact]) {
                estimate[fact] = by;
                cheapest[fact] = action;
                heap.push(by, fact);
            }
    }

    private BitSet collect() {
        var plan = new BitSet(task.actions());
        int count = 0;
        // A fact is wanted once: `estimate` is not needed any more and marks it.
        for (int fact : task.goal()) count = want(fact, count);
        for (int next = 0; next < count; next++) {
            int action = cheapest[wanted[next]];
            if (plan.get(action)) continue;
            plan.set(action);
            for (int fact : task.requires()[action]) count = want(fact, count);
        }
        return plan;
    }

    private int want(int fact, int count) {
        if (estimate[fact] < 0) return count;
        estimate[fact] = -1;
        wanted[count] = fact;
        return count + 1;
    }
}
