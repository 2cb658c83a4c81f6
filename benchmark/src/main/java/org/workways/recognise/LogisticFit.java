package org.workways.recognise;

import java.util.List;

/// Logistic regression with a quadratic penalty, by Newton's method: the same weights on every run.
/// Source: Hastie, Tibshirani and Friedman, *The Elements of Statistical Learning*, 2009, section 4.4.
final class LogisticFit {
    private static final double PENALTY = 2;
    private static final int STEPS = 15;

    private LogisticFit() {}

    /// @param rows double[n][d]; the first column is one for all, and its weight bears no penalty
    /// @return double[d]; time O(steps·n·d²)
    static double[] weights(List<double[]> rows, List<Boolean> right) {
        int size = rows.getFirst().length;
        var weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            var slope = new double[size];
            var curvature = new double[size][size];
            for (int i = 0; i < size; i++) {
                slope[i] = i == 0 ? 0 : -PENALTY * weights[i];
                curvature[i][i] = i == 0 ? 1e-9 : PENALTY;
            }
            for (int at = 0; at < rows.size(); at++) add(rows.get(at), right.get(at), weights, slope, curvature);
            var change = solved(curvature, slope);
            for (int i = 0; i < size; i++) weights[i] += change[i];
        }
        return weights;
    }

    static double probability(double[] weights, double[] row) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) sum += weights[i] * row[i];
        return 1 / (1 + Math.exp(-sum));
    }

    private static void add(double[] row, boolean right, double[] weights, double[] slope, double[][] curvature) {
        double probability = probability(weights, row);
        double missing = (right ? 1 : 0) - probability;
        double spread = probability * (1 - probability);
        for (int i = 0; i < row.length; i++) {
            slope[i] += missing * row[i];
            for (int j = 0; j < row.length; j++) curvature[i][j] += spread * row[i] * row[j];
        }
    }

    /// Gauss elimination; the matrix is symmetric and positive definite, so no pivot is zero.
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        for (int pivot = 0; pivot < size; pivot++)
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++) matrix[row][column] -= factor * matrix[pivot][column];
                right[row] -= factor * right[pivot];
            }
        var solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = right[row];
            for (int column = row + 1; column < size; column++) sum -= matrix[row][column] * solution[column];
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }
}
