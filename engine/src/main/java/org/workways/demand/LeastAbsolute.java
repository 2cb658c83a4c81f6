package org.workways.demand;

import java.util.Arrays;

/// A linear model whose weighted absolute errors are least, so that it foretells the median.
/// Source: Schlossmacher, *An Iterative Technique for Absolute Deviations Curve Fitting*, 1973 (least squares
/// again and again, each row weighted by the inverse of its error). Differs from it: errors below 0.02 count as
/// that, and a ridge holds the coefficients a little to zero.
final class LeastAbsolute {
    private static final int ROUNDS = 15;
    private static final double SMALL = 0.02;
    private static final double RIDGE = 1e-3;

    private LeastAbsolute() {}

    /// @param rows    double\[n · columns\], row by row
    /// @param targets double\[n\]
    /// @param weights double\[n\], positive
    /// @return double\[columns\]; time O(n · columns²) a round, 15 rounds
    static double[] fit(double[] rows, int columns, double[] targets, double[] weights) {
        double sum = 0;
        for (double weight : weights) sum += weight;
        var errors = new double[targets.length];
        Arrays.fill(errors, 1);
        var coefficients = new double[columns];
        for (int round = 0; round < ROUNDS; round++) {
            coefficients = squares(rows, columns, targets, weights, errors, RIDGE * sum);
            for (int i = 0; i < targets.length; i++) errors[i] = targets[i] - product(rows, i * columns, coefficients);
        }
        return coefficients;
    }

    private static double[] squares(
            double[] rows, int columns, double[] targets, double[] weights, double[] errors, double ridge) {
        var matrix = new double[columns][columns];
        var right = new double[columns];
        for (int i = 0; i < targets.length; i++) {
            double weight = weights[i] / Math.max(SMALL, Math.abs(errors[i]));
            int row = i * columns;
            for (int j = 0; j < columns; j++) {
                double weighted = weight * rows[row + j];
                right[j] += weighted * targets[i];
                var line = matrix[j];
                for (int k = 0; k <= j; k++) line[k] += weighted * rows[row + k];
            }
        }
        for (int j = 0; j < columns; j++) matrix[j][j] += ridge;
        return NormalEquations.solve(matrix, right);
    }

    static double product(double[] rows, int from, double[] coefficients) {
        double sum = 0;
        for (int j = 0; j < coefficients.length; j++) sum += rows[from + j] * coefficients[j];
        return sum;
    }
}
