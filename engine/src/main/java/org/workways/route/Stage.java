package org.workways.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A task with what the search needs to work on it. Once many actions are known to be in no better plan, a smaller
/// stage without them takes over.
/// @param original int[action], the action's number in the task that was asked about
record Stage(
        PlanningTask task,
        int[] original,
        Reachability reachability,
        RelaxedPlan plans,
        LandmarkProgram landmarks,
        Branching branching) {
    static Stage of(PlanningTask task, Techniques techniques) {
        var reachability = new Reachability(task);
        var landmarks = new LandmarkProgram(task, reachability.neededBy(), techniques);
        return new Stage(
                task,
                java.util.stream.IntStream.range(0, task.actions()).toArray(),
                reachability,
                new RelaxedPlan(task, reachability),
                landmarks,
                new Branching(task, landmarks.program(), techniques));
    }

    LinearProgram program() {
        return landmarks.program();
    }

    int actions() {
        return task.actions();
    }

    /// A fraction of the actions that are out.
    double out() {
        int out = 0;
        for (int action = 0; action < actions(); action++) if (program().isGone(action)) out++;
        return (double) out / actions();
    }

    /// The same without the actions that are out; facts keep their numbers.
    Stage shrunk(Techniques techniques) {
        int[] kept = java.util.stream.IntStream.range(0, actions())
                .filter(action -> !program().isGone(action))
                .toArray();
        var smaller = new PlanningTask(
                task.facts(),
                Arrays.stream(kept).mapToObj(action -> task.requires()[action]).toArray(int[][]::new),
                Arrays.stream(kept).mapToObj(action -> task.gives()[action]).toArray(int[][]::new),
                of(task.cost(), kept),
                task.goal(),
                resources(kept));
        var reach = new Reachability(smaller);
        var fewer = landmarks.restricted(smaller, reach.neededBy(), kept);
        return new Stage(
                smaller,
                Arrays.stream(kept).map(action -> original[action]).toArray(),
                reach,
                new RelaxedPlan(smaller, reach),
                fewer,
                new Branching(smaller, fewer.program(), techniques));
    }

    private List<PlanningTask.Resource> resources(int[] kept) {
        return task.resources().stream()
                .map(resource -> new PlanningTask.Resource(of(resource.use(), kept), resource.limit()))
                .toList();
    }

    private static long[] of(long[] values, int[] kept) {
        return Arrays.stream(kept).mapToLong(action -> values[action]).toArray();
    }

    /// In the numbers of the task that was asked about.
    BitSet toOriginal(BitSet plan) {
        var actions = new BitSet();
        plan.stream().forEach(action -> actions.set(original[action]));
        return actions;
    }

    /// What each action counts when a plan is to follow the last solution: little where it is used, and never where
    /// it is out.
    long[] guide() {
        double[] x = program().values();
        var costs = new long[actions()];
        for (int action = 0; action < costs.length; action++)
            costs[action] = program().fixedTo(action) == 0
                    ? LandmarkCut.NEVER
                    : (long) (task.cost()[action] * Math.max(0.001, 1 - x[action]));
        return costs;
    }

    /// The actions' own costs, never for what is out.
    long[] costs() {
        var costs = task.cost().clone();
        for (int action = 0; action < costs.length; action++)
            if (program().fixedTo(action) == 0) costs[action] = LandmarkCut.NEVER;
        return costs;
    }
}
