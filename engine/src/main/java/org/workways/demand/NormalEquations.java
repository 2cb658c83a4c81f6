package org.workways.demand;

/// Solves a small system of linear equations whose matrix is symmetric and not negative.
final class NormalEquations {
    private NormalEquations() {}

    /// @param matrix double\[k\]\[k\], of which the lower half is read; it is overwritten
    /// @param right  double\[k\]
    /// @return x with matrix · x = right, by Cholesky; what hangs on no equation is 0; time O(k³)
    static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double largest = 0;
        for (int i = 0; i < size; i++) largest = Math.max(largest, matrix[i][i]);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) sum -= matrix[i][k] * matrix[j][k];
                if (i == j) matrix[i][i] = sum > largest * 1e-13 ? Math.sqrt(sum) : 0;
                else matrix[i][j] = matrix[j][j] == 0 ? 0 : sum / matrix[j][j];
            }
        }
        return back(matrix, forward(matrix, right));
    }

    private static double[] forward(double[][] lower, double[] right) {
        var z = new double[right.length];
        for (int i = 0; i < z.length; i++) {
            double sum = right[i];
            for (int k = 0; k < i; k++) sum -= lower[i][k] * z[k];
            z[i] = lower[i][i] == 0 ? 0 : sum / lower[i][i];
        }
        return z;
    }

    private static double[] back(double[][] lower, double[] z) {
        var x = new double[z.length];
        for (int i = x.length - 1; i >= 0; i--) {
            double sum = z[i];
            for (int k = i + 1; k < x.length; k++) sum -= lower[k][i] * x[k];
            x[i] = lower[i][i] == 0 ? 0 : sum / lower[i][i];
        }
        return x;
    }
}
