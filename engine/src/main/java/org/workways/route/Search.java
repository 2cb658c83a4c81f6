package org.workways.route;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;

/// Depth-first branch and bound over "this action is in the plan" and "it is not", with the landmark-cut bound at
/// every node.
///
/// An action that is in costs nothing any more; one that is out is never used. A node is left when its bound is not
/// below the best plan, when a resource's own bound exceeds its limit, or when the actions that are in reach the
/// goal. What is proven: no plan is cheaper than `lowerBound`; if `proven`, the plan is optimal, or there is none.
/// Ties go to the plan found first, in a fixed order.
final class Search {
    /// @param plan       the best plan found
    /// @param cost       its cost; without a plan, what the search was to stay below
    /// @param lowerBound no plan costs less; equal to `cost` (less the slack) if `proven`
    /// @param proven     whether the search was exhausted
    record Outcome(Optional<BitSet> plan, long cost, long lowerBound, boolean proven, int nodes) {}

    private final PlanningTask task;
    private final Predicate<BitSet> acceptable;
    private final int effort;
    private final long slack;
    private final LandmarkCut landmarks;
    /// A second instance, so that the cuts of the cost bound stay readable.
    private final LandmarkCut forResources;
    private final Reachability reachability;
    private final RelaxedPlan relaxedPlan;

    private Optional<BitSet> best = Optional.empty();
    private long bestCost;
    private long openBound = LandmarkCut.NEVER;
    private int nodes;

    /// @param acceptable what a plan must satisfy beyond its resources (a deadline, say)
    /// @param effort     most nodes to visit
    /// @param below      only plans that cost less are looked for
    Search(PlanningTask task, Predicate<BitSet> acceptable, int effort, long below) {
        this(task, acceptable, effort, below, 0);
    }

    /// @param slack how much cheaper a plan may be that need not be found
    Search(PlanningTask task, Predicate<BitSet> acceptable, int effort, long below, long slack) {
        this.bestCost = below;
        this.slack = slack;
        this.task = task;
        this.acceptable = acceptable;
        this.effort = effort;
        this.landmarks = new LandmarkCut(task);
        this.forResources = new LandmarkCut(task);
        this.reachability = new Reachability(task);
        this.relaxedPlan = new RelaxedPlan(task, reachability);
    }

    Outcome solve() {
        visit(new BitSet(task.actions()), new BitSet(task.actions()), 0, 0);
        long lowerBound = Math.min(bestCost - slack, openBound);
        return new Outcome(best, bestCost, lowerBound, openBound >= bestCost, nodes);
    }

    /// @param in    actions the plan has; @param out actions it has not (changed by this node); @param spent cost of
    /// `in`
    /// @param floor a bound already proven for this node
    private void visit(BitSet in, BitSet out, long spent, long floor) {
        if (nodes >= effort) {
            openBound = Math.min(openBound, floor);
            return;
        }
        nodes++;
        long[] costs = costs(task.cost(), in, out);
        long bound = landmarks.bound(costs);
        if (bound >= LandmarkCut.NEVER || spent + bound + slack >= bestCost || exceedsResource(in, out)) return;
        if (bound == 0) {
            finish(in, out, spent);
            return;
        }
        var cuts = landmarks.cuts();
        long[] remaining = landmarks.remaining();
        offer(relaxedPlan.find(costs));
        if (spent + bound + slack >= bestCost) return;
        fixByReducedCost(in, out, spent + bound, remaining);
        branch(in, out, spent, spent + bound, choose(cuts.getLast(), costs, remaining));
    }

    /// The plan `in` reaches the goal. If it is not acceptable, one with more actions may still be.
    private void finish(BitSet in, BitSet out, long spent) {
        var plan = relaxedPlan.withoutSpares((BitSet) in.clone());
        if (offer(plan) || offer(in)) return;
        int cheapest = -1;
        for (int action = 0; action < task.actions(); action++)
            if (!in.get(action) && !out.get(action) && (cheapest < 0 || task.cost()[action] < task.cost()[cheapest]))
                cheapest = action;
        if (cheapest >= 0) branch(in, out, spent, spent, cheapest);
    }

    private void branch(BitSet in, BitSet out, long spent, long bound, int action) {
        var with = (BitSet) in.clone();
        with.set(action);
        visit(with, (BitSet) out.clone(), spent + task.cost()[action], bound);
        out.set(action);
        visit(in, out, spent, bound);
    }

    /// Takes the plan if it can be followed, keeps all limits and beats the best. True if it does the first two.
    private boolean offer(BitSet plan) {
        if (!reachability.opensAll(plan) || !withinResources(plan) || !acceptable.test(plan)) return false;
        long cost = plan.stream().mapToLong(action -> task.cost()[action]).sum();
        if (cost < bestCost) {
            bestCost = cost;
            best = Optional.of((BitSet) plan.clone());
        }
        return true;
    }

    private boolean withinResources(BitSet plan) {
        for (var resource : task.resources())
            if (plan.stream().mapToLong(action -> resource.use()[action]).sum() > resource.limit()) return false;
        return true;
    }

    private boolean exceedsResource(BitSet in, BitSet out) {
        for (var resource : task.resources()) {
            long used = in.stream().mapToLong(action -> resource.use()[action]).sum();
            if (used > resource.limit()) return true;
            long more = forResources.bound(costs(resource.use(), in, out));
            if (used + more > resource.limit()) return true;
        }
        return false;
    }

    /// A plan with this action costs at least bound + what the cuts left of its cost.
    private void fixByReducedCost(BitSet in, BitSet out, long bound, long[] remaining) {
        for (int action = 0; action < task.actions(); action++)
            if (!in.get(action) && !out.get(action) && bound + remaining[action] + slack >= bestCost) out.set(action);
    }

    /// Of the last cut (the one nearest the start of the residual problem) the action that the bound paid for and
    /// that is cheapest.
    private static int choose(int[] cut, long[] costs, long[] remaining) {
        int chosen = cut[0];
        for (int action : cut) {
            boolean paid = remaining[action] < remaining[chosen];
            boolean equallyPaid = remaining[action] == remaining[chosen];
            if (paid || (equallyPaid && costs[action] < costs[chosen])) chosen = action;
        }
        return chosen;
    }

    private static long[] costs(long[] full, BitSet in, BitSet out) {
        long[] costs = full.clone();
        in.stream().forEach(action -> costs[action] = 0);
        out.stream().forEach(action -> costs[action] = LandmarkCut.NEVER);
        return costs;
    }
}
