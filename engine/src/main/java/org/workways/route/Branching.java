package org.workways.route;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Chooses the action to branch on: the one that raises the bound most, in and out, as far as a few steps of the
/// linear program tell, or as it did before.
/// Source: Achterberg, Koch & Martin, *Branching rules revisited*, 2005, doi:10.1016/j.orl.2004.04.002 (reliability
/// branching).
final class Branching {
    private static final int TRIALS = 2;
    private static final int CANDIDATES = 8;
    private static final int PIVOTS = 30;
    private static final double WHOLE = 1e-6;
    private static final double UNKNOWN = 0.3;

    private final PlanningTask task;
    private final LinearProgram program;
    private final boolean probing;
    /// Gains per unit, of fixing an action to one and to zero, summed over trials.
    private final double[] inGain;
    private final double[] outGain;
    private final int[] trials;

    Branching(PlanningTask task, LinearProgram program, Techniques techniques) {
        this.task = task;
        this.program = program;
        this.probing = techniques.probing();
        this.inGain = new double[task.actions()];
        this.outGain = new double[task.actions()];
        this.trials = new int[task.actions()];
    }

    /// @param limit bounds beyond it are as good as it
    /// @return an action that is neither in nor out in the last solution, or -1
    int choose(double limit) {
        double[] x = program.values().clone();
        int[] candidates = IntStream.range(0, x.length)
                .filter(action -> !program.isFixed(action) && x[action] > WHOLE && x[action] < 1 - WHOLE)
                .boxed()
                .sorted((one, other) -> Double.compare(score(other, x), score(one, x)))
                .mapToInt(action -> action)
                .toArray();
        if (candidates.length == 0) return -1;
        if (!probing) return middle(candidates, x);
        probe(Arrays.copyOf(candidates, Math.min(candidates.length, CANDIDATES)), x, limit);
        int chosen = candidates[0];
        for (int action : candidates) if (score(action, x) > score(chosen, x)) chosen = action;
        return chosen;
    }

    /// @return of the actions that are neither in nor out in the last solution, the one nearest to being in, or -1
    int mostUsed() {
        double[] x = program.values();
        int most = -1;
        for (int action = 0; action < x.length; action++)
            if (!program.isFixed(action) && x[action] > WHOLE && x[action] < 1 - WHOLE)
                if (most < 0 || x[action] > x[most]) most = action;
        return most;
    }

    private static int middle(int[] candidates, double[] x) {
        int chosen = candidates[0];
        for (int action : candidates) if (Math.abs(x[action] - 0.5) < Math.abs(x[chosen] - 0.5)) chosen = action;
        return chosen;
    }

    private void probe(int[] candidates, double[] x, double limit) {
        double here = program.objective();
        Tableau.Place place = null;
        for (int action : candidates) {
            if (trials[action] >= TRIALS) continue;
            if (place == null) place = program.place();
            inGain[action] += probe(action, 1, here, limit) / (1 - x[action]);
            program.back(place);
            outGain[action] += probe(action, 0, here, limit) / x[action];
            program.back(place);
            trials[action]++;
        }
    }

    private double probe(int action, int value, double here, double limit) {
        program.fix(action, value);
        var status = program.solve(limit, PIVOTS);
        double reached = status == LinearProgram.Status.INFEASIBLE ? limit : program.objective();
        return Math.max(0, Math.min(reached, limit) - here);
    }

    private double score(int action, double[] x) {
        double unknown = task.cost()[action] * UNKNOWN;
        double in = (1 - x[action]) * (trials[action] > 0 ? inGain[action] / trials[action] : unknown);
        double out = x[action] * (trials[action] > 0 ? outGain[action] / trials[action] : unknown);
        return Math.max(in, 1e-3) * Math.max(out, 1e-3);
    }
}
