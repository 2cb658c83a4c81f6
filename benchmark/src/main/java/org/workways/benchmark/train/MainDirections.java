package org.workways.benchmark.train;

import java.util.List;
import java.util.Random;

/// The directions along which many vectors differ most from nothing: the first eigenvectors of the sum of their outer
/// products, by orthogonal iteration. The same vectors in the same order give the same directions.
///
/// Source: Golub and Van Loan, *Matrix Computations*, 4th edition, section 8.2.4.
final class MainDirections {
    private static final int ROUNDS = 60;

    private MainDirections() {}

    /// @return `most` rows of length 1, at right angles to each other
    static double[][] of(List<float[]> rows, int most) {
        int dimensions = rows.getFirst().length;
        var products = new double[dimensions][dimensions];
        for (var row : rows)
            for (int i = 0; i < dimensions; i++)
                for (int j = 0; j < dimensions; j++) products[i][j] += (double) row[i] * row[j];
        var random = new Random(1);
        var directions = new double[most][dimensions];
        for (var direction : directions) for (int d = 0; d < dimensions; d++) direction[d] = random.nextGaussian();
        straighten(directions);
        for (int round = 0; round < ROUNDS; round++) {
            for (int k = 0; k < most; k++) directions[k] = times(products, directions[k]);
            straighten(directions);
        }
        return directions;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        var product = new double[vector.length];
        for (int i = 0; i < vector.length; i++)
            for (int j = 0; j < vector.length; j++) product[i] += matrix[i][j] * vector[j];
        return product;
    }

    /// Gram-Schmidt, twice, so that rounding does no harm.
    private static void straighten(double[][] directions) {
        for (int pass = 0; pass < 2; pass++)
            for (int k = 0; k < directions.length; k++) {
                for (int earlier = 0; earlier < k; earlier++) {
                    double shared = dot(directions[k], directions[earlier]);
                    for (int d = 0; d < directions[k].length; d++) directions[k][d] -= shared * directions[earlier][d];
                }
                double length = Math.sqrt(dot(directions[k], directions[k]));
                for (int d = 0; d < directions[k].length; d++) directions[k][d] /= length;
            }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int d = 0; d < one.length; d++) sum += one[d] * other[d];
        return sum;
    }
}
