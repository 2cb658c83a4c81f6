package org.workways.route;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.workways.route.Incumbent.Verdict;

/// Finds the cheapest plan, and proves it: branch and bound over "this action is in the plan" and "it is not", with
/// the linear program over landmarks as the bound.
///
/// At the root, and at every node, landmarks that the solution violates are added until none is found; what its
/// reduced costs rule out is fixed. If the solution is whole, it is a plan and the best under this node; otherwise
/// the node is split. What is proven: no plan is cheaper than `lowerBound`; if `proven`, the plan is optimal, or there
/// is none. The same task always gets the same answer.
/// Source: the problem as hitting sets over landmarks, Bonet & Castillo, *A complete algorithm for generating
/// landmarks*, ICAPS 2011, and Haslum, Slaney & Thiébaux, *Minimal landmarks for optimal delete-free planning*, ICAPS
/// 2012. Differs from them: the hitting set is relaxed to a linear program, and split only where that is not whole.
final class Search {
    /// @param plan       the best plan found
    /// @param cost       its cost; without a plan, what the search was to stay below
    /// @param lowerBound no plan costs less; equal to `cost` (less the slack) if `proven`
    /// @param proven     whether the search was exhausted
    record Outcome(Optional<BitSet> plan, long cost, long lowerBound, boolean proven, int nodes) {}

    private static final int GUIDED_EVERY = 5;
    private static final int MOST_STEPS = 40;
    private static final double WORTH_SHRINKING = 0.3;

    private final PlanningTask task;
    private final int effort;
    private final long slack;
    private final Techniques techniques;
    private final BooleanSupplier stop;
    private final Incumbent best;
    private Stage stage;
    private long openBound = LandmarkCut.NEVER;
    private int nodes;

    /// @param acceptable what a plan must satisfy beyond its resources (a deadline, say)
    /// @param effort     most nodes to visit
    /// @param below      only plans that cost less are looked for
    Search(PlanningTask task, Acceptance acceptable, int effort, long below) {
        this(task, acceptable, effort, below, 0);
    }

    /// @param slack how much cheaper a plan may be that need not be found
    Search(PlanningTask task, Acceptance acceptable, int effort, long below, long slack) {
        this(task, acceptable, effort, below, slack, Techniques.ALL, () -> false);
    }

    /// @param stop asked at each node and each round of landmarks; once it says yes, the search ends with what it has
    Search(
            PlanningTask task,
            Acceptance acceptable,
            int effort,
            long below,
            long slack,
            Techniques techniques,
            BooleanSupplier stop) {
        this.task = task;
        this.effort = effort;
        this.slack = slack;
        this.techniques = techniques;
        this.stop = stop;
        this.best = new Incumbent(task, acceptable, below);
        this.stage = Stage.of(task, techniques);
    }

    Outcome solve() {
        var first = stage.plans().find(task.cost());
        if (first.isPresent()) {
            best.offer(first.get());
            visit(0);
        }
        long lowerBound = Math.min(best.cost() - slack, openBound);
        return new Outcome(best.plan(), best.cost(), lowerBound, openBound >= best.cost(), nodes);
    }

    /// @param floor a bound already proven for this node
    private void visit(long floor) {
        if (nodes >= effort || stop.getAsBoolean()) {
            openBound = Math.min(openBound, floor);
            return;
        }
        nodes++;
        boolean root = nodes == 1;
        long bound = floor;
        int action;
        do {
            bound = Math.max(bound, tighten(bound, root));
            if (isBeaten(bound)) return;
            if (techniques.guidedPlans()) offer(stage.plans().find(stage.guide()));
            if (stop.getAsBoolean()) {
                openBound = Math.min(openBound, bound);
                return;
            }
            if (root && techniques.diving()) dive();
            if (root && techniques.exchange()) bound = Math.max(bound, exchange());
            if (isBeaten(bound)) return;
            action = stage.branching().choose((double) best.cost());
        } while (action < 0 && isExcluded(whole()));
        if (isBeaten(bound)) return;
        if (action < 0) action = cheapestFree();
        if (action >= 0) split(action, bound);
    }

    /// Adds rows until none is violated.
    /// @return a bound for this node
    private long tighten(long floor, boolean root) {
        long bound = floor;
        for (int round = 1; ; round++) {
            long now = bound();
            bound = Math.max(bound, now);
            if (isBeaten(bound) || !stage.landmarks().isSettled() || stop.getAsBoolean()) return bound;
            if (stage.landmarks().separate() == 0) return bound;
            if (round % GUIDED_EVERY == 0 && techniques.guidedPlans())
                offer(stage.plans().find(stage.guide()));
            if (root) shrink();
        }
    }

    private long bound() {
        stage.landmarks().solve(best.cost() - slack);
        long bound = stage.landmarks().bound();
        if (techniques.fixing() && !isBeaten(bound)) stage.landmarks().fix(bound, best.cost() - slack);
        return bound;
    }

    private boolean isBeaten(long bound) {
        return bound + slack >= best.cost();
    }

    /// Exchanges actions of the best plan; a cheaper one lets more be fixed.
    /// @return a bound for this node
    private long exchange() {
        if (best.plan().isEmpty() || stage.landmarks().isWhole()) return 0;
        var plan = new BitSet();
        for (int action = 0; action < stage.actions(); action++)
            if (best.plan().get().get(stage.original()[action])) plan.set(action);
        if (stage.reachability().reachesGoal(plan))
            offer(Optional.of(stage.plans().improved(plan, stage.costs())));
        long bound = bound();
        shrink();
        return bound;
    }

    /// Follows the linear program down: what it uses most is in, again and again; its solutions guide plans.
    private void dive() {
        if (stage.landmarks().isWhole()) return;
        var program = stage.program();
        var place = program.place();
        for (int step = 1; step <= MOST_STEPS; step++) {
            int next = stage.branching().mostUsed();
            if (next < 0) break;
            program.fix(next, 1);
            if (program.solve((double) best.cost()) != LinearProgram.Status.OPTIMAL) break;
            if (step % GUIDED_EVERY == 0) offer(stage.plans().find(stage.guide()));
        }
        offer(stage.plans().find(stage.guide()));
        program.back(place);
    }

    private void shrink() {
        if (techniques.shrinking() && stage.out() >= WORTH_SHRINKING) stage = stage.shrunk(techniques);
    }

    private void split(int action, long bound) {
        var program = stage.program();
        var place = program.place();
        program.fix(action, 1);
        visit(bound);
        program.back(place);
        if (isBeaten(bound)) return;
        program.fix(action, 0);
        visit(bound);
        program.back(place);
    }

    /// A whole solution is a plan. If it is not accepted, a row keeps the program from it; one with other actions may
    /// be.
    private boolean isExcluded(BitSet plan) {
        var original = stage.toOriginal(plan);
        if (best.offer(original) != Verdict.NOT_ACCEPTED) return false;
        stage.landmarks().exclude(plan, action -> best.mayHelp(original, stage.original()[action]));
        return true;
    }

    private BitSet whole() {
        var plan = new BitSet(stage.actions());
        double[] x = stage.program().values();
        for (int action = 0; action < x.length; action++) if (x[action] > 0.5) plan.set(action);
        return plan;
    }

    private int cheapestFree() {
        long[] cost = stage.task().cost();
        int cheapest = -1;
        for (int action = 0; action < cost.length; action++)
            if (!stage.program().isFixed(action) && (cheapest < 0 || cost[action] < cost[cheapest])) cheapest = action;
        return cheapest;
    }

    private void offer(Optional<BitSet> plan) {
        plan.ifPresent(found -> best.offer(stage.toOriginal(found)));
    }
}
