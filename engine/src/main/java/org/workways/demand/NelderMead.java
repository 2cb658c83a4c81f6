package org.workways.demand;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/// The lowest point of a function of a few numbers, found without its slopes.
/// Source: Nelder and Mead, *A Simplex Method for Function Minimization*, 1965, doi:10.1093/comjnl/7.4.308.
final class NelderMead {
    private static final double ENOUGH = 1e-10;

    private record Corner(double[] at, double value) {}

    private final ToDoubleFunction<double[]> function;

    NelderMead(ToDoubleFunction<double[]> function) {
        this.function = function;
    }

    /// @param step  how far the first corners lie from the start, in every direction
    /// @param steps at most so many
    double[] from(double[] start, double step, int steps) {
        var corners = corners(start, step);
        for (int i = 0; i < steps; i++) {
            Arrays.sort(corners, Comparator.comparingDouble(Corner::value));
            if (corners[start.length].value - corners[0].value < ENOUGH) break;
            step(corners);
        }
        Arrays.sort(corners, Comparator.comparingDouble(Corner::value));
        return corners[0].at;
    }

    private Corner[] corners(double[] start, double step) {
        var corners = new Corner[start.length + 1];
        corners[start.length] = corner(start.clone());
        for (int i = 0; i < start.length; i++) {
            var at = start.clone();
            at[i] += step;
            corners[i] = corner(at);
        }
        return corners;
    }

    private void step(Corner[] corners) {
        int worst = corners.length - 1;
        var reflected = beyond(corners, -1);
        if (reflected.value < corners[0].value) {
            var further = beyond(corners, -2);
            corners[worst] = further.value < reflected.value ? further : reflected;
            return;
        }
        if (reflected.value < corners[worst - 1].value) {
            corners[worst] = reflected;
            return;
        }
        boolean outside = reflected.value < corners[worst].value;
        var nearer = beyond(corners, outside ? -0.5 : 0.5);
        if (nearer.value < Math.min(reflected.value, corners[worst].value)) corners[worst] = nearer;
        else shrink(corners);
    }

    /// On the line from the middle of the others (0) to the worst (1).
    private Corner beyond(Corner[] corners, double place) {
        int worst = corners.length - 1;
        var at = new double[worst];
        for (int i = 0; i < worst; i++) {
            double middle = 0;
            for (int c = 0; c < worst; c++) middle += corners[c].at[i] / worst;
            at[i] = middle + place * (corners[worst].at[i] - middle);
        }
        return corner(at);
    }

    private void shrink(Corner[] corners) {
        for (int c = 1; c < corners.length; c++) {
            var at = corners[c].at.clone();
            for (int i = 0; i < at.length; i++) at[i] = (at[i] + corners[0].at[i]) / 2;
            corners[c] = corner(at);
        }
    }

    private Corner corner(double[] at) {
        return new Corner(at, function.applyAsDouble(at));
    }
}
