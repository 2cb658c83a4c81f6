package org.workways.route;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workways.benchmark.CpuClock;

/// A planning task as an integer program for OR-Tools CP-SAT: is the action used, is the fact reached, and, only
/// where facts could support each other in a circle, which action reaches the fact first and when.
/// Source: Imai & Fukunaga, *On a practical, integer-linear programming model for delete-free tasks and its use as a
/// heuristic for cost-optimal planning*, 2015, doi:10.1613/jair.4936.
/// Differs from it: first achievers and time stamps only inside strongly connected components.
final class IntegerProgram {
    /// @param cost    of the best plan found, if `status` says that there is one
    /// @param bound   no plan costs less
    /// @param milliseconds of CPU, of solving alone; building the model is not counted
    record Outcome(boolean proven, boolean reachable, long cost, long bound, double milliseconds) {}

    private final PlanningTask task;
    private final int[] component;
    private final int[][] givenBy;
    private final CpModel model = new CpModel();
    private final BoolVar[] used;
    private final BoolVar[] reached;
    private final Map<Integer, IntVar> times = new HashMap<>();

    IntegerProgram(PlanningTask task) {
        Loader.loadNativeLibraries();
        this.task = task;
        this.component = Components.of(task);
        this.givenBy = Achievers.of(task.facts(), task.gives());
        this.used = new BoolVar[task.actions()];
        this.reached = new BoolVar[task.facts()];
        for (int action = 0; action < used.length; action++) used[action] = model.newBoolVar("use" + action);
        for (int fact = 0; fact < reached.length; fact++) reached[fact] = model.newBoolVar("fact" + fact);
        for (int action = 0; action < used.length; action++)
            for (int fact : task.requires()[action]) model.addImplication(used[action], reached[fact]);
        for (int fact = 0; fact < reached.length; fact++) supported(fact);
        for (int fact : task.goal()) model.addBoolOr(new Literal[] {reached[fact]});
        for (var resource : task.resources())
            model.addLessOrEqual(LinearExpr.weightedSum(used, resource.use()), resource.limit());
        model.minimize(LinearExpr.weightedSum(used, task.cost()));
    }

    /// One worker, LP relaxation at its strongest: the fastest settings that were found for it.
    /// @param seconds of wall time; with one worker it solves on the calling thread
    Outcome solve(double seconds) {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setLinearizationLevel(2).setMaxTimeInSeconds(seconds);
        double begin = CpuClock.milliseconds();
        var status = solver.solve(model);
        double milliseconds = CpuClock.milliseconds() - begin;
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Outcome(
                status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.INFEASIBLE,
                status != CpSolverStatus.INFEASIBLE,
                found ? Math.round(solver.objectiveValue()) : LandmarkCut.NEVER,
                (long) Math.ceil(solver.bestObjectiveBound() - 1e-6),
                milliseconds);
    }

    private void supported(int fact) {
        var supports = new ArrayList<Literal>();
        for (int action : givenBy[fact]) supports.add(mayCircle(action, fact) ? first(action, fact) : used[action]);
        supports.add(reached[fact].not());
        model.addBoolOr(supports);
    }

    private boolean mayCircle(int action, int fact) {
        return !inComponent(action, fact).isEmpty();
    }

    /// The action reaches the fact before anything else does, after all that it needs.
    private Literal first(int action, int fact) {
        var first = model.newBoolVar("first%d_%d".formatted(action, fact));
        model.addImplication(first, used[action]);
        for (int needed : inComponent(action, fact))
            model.addLessThan(time(needed), time(fact)).onlyEnforceIf(first);
        return first;
    }

    private List<Integer> inComponent(int action, int fact) {
        var same = new ArrayList<Integer>();
        for (int needed : task.requires()[action]) if (component[needed] == component[fact]) same.add(needed);
        return same;
    }

    private IntVar time(int fact) {
        return times.computeIfAbsent(fact, one -> model.newIntVar(0, task.facts(), "time" + one));
    }
}
