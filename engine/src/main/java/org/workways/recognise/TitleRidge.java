package org.workways.recognise;

import java.util.List;

/// Which occupation the vector of a title speaks for: a ridge regression of the known titles' occupations, each one
/// or zero, on their vectors, solved at once.
///
/// Source: Hoerl and Kennard, *Ridge Regression*, Technometrics 12, 1970; what a title would get were it not known, by
/// its leverage: Allen, *The Relationship between Variable Selection and Data Augmentation*, Technometrics 16, 1974.
final class TitleRidge {
    /// How much the weights are held to zero.
    private static final double RIDGE = 3;

    private final int[] owner;
    private final float[] mean;
    private final double[][] inverse;
    private final float[][] weights;
    private final double[] shares;
    private final float[][] vectors;

    /// Time O(d³ + n · d²) for n titles of d dimensions.
    /// @param owner the position of the occupation of each title
    TitleRidge(List<float[]> vectors, int[] owner, int occupations) {
        this.owner = owner.clone();
        this.vectors = vectors.toArray(float[][]::new);
        int dimensions = vectors.isEmpty() ? 0 : vectors.getFirst().length;
        mean = new float[dimensions];
        for (var vector : vectors) for (int d = 0; d < dimensions; d++) mean[d] += vector[d] / owner.length;
        shares = new double[occupations];
        for (int occupation : owner) shares[occupation] += 1.0 / owner.length;
        inverse = inverse(products());
        weights = weights(occupations);
    }

    /// By occupation; what no title tells is 0.
    double[] scores(float[] vector) {
        var scores = shares.clone();
        var less = lessMean(vector);
        for (int i = 0; i < scores.length; i++) if (shares[i] > 0) scores[i] += LinkFeatures.dot(weights[i], less);
        return scores;
    }

    /// The same of a known title, as if it were not known.
    double[] scoresWithout(int known) {
        if (owner.length == 1) return new double[shares.length];
        var scores = scores(vectors[known]);
        double leverage = leverage(known) + 1.0 / owner.length;
        for (int i = 0; i < scores.length; i++) {
            if (shares[i] == 0) continue;
            double target = owner[known] == i ? 1 : 0;
            scores[i] = target - (target - scores[i]) / (1 - leverage);
        }
        return scores;
    }

    private double leverage(int known) {
        var less = lessMean(vectors[known]);
        double leverage = 0;
        for (int d = 0; d < less.length; d++) {
            double sum = 0;
            for (int e = 0; e < less.length; e++) sum += inverse[d][e] * less[e];
            leverage += sum * less[d];
        }
        return leverage;
    }

    private float[] lessMean(float[] vector) {
        var less = vector.clone();
        for (int d = 0; d < less.length; d++) less[d] -= mean[d];
        return less;
    }

    private double[][] products() {
        var products = new double[mean.length][mean.length];
        for (var vector : vectors) {
            var less = lessMean(vector);
            for (int d = 0; d < less.length; d++)
                for (int e = 0; e < less.length; e++) products[d][e] += less[d] * less[e];
        }
        for (int d = 0; d < mean.length; d++) products[d][d] += RIDGE;
        return products;
    }

    /// Gauss and Jordan, without pivoting: a matrix of products with a ridge does not need it.
    static double[][] inverse(double[][] matrix) {
        int size = matrix.length;
        var inverse = new double[size][size];
        for (int d = 0; d < size; d++) inverse[d][d] = 1;
        for (int pivot = 0; pivot < size; pivot++) {
            double by = matrix[pivot][pivot];
            for (int e = 0; e < size; e++) {
                matrix[pivot][e] /= by;
                inverse[pivot][e] /= by;
            }
            for (int d = 0; d < size; d++) {
                double times = matrix[d][pivot];
                if (d == pivot || times == 0) continue;
                for (int e = 0; e < size; e++) {
                    matrix[d][e] -= times * matrix[pivot][e];
                    inverse[d][e] -= times * inverse[pivot][e];
                }
            }
        }
        return inverse;
    }

    private float[][] weights(int occupations) {
        var sums = new double[occupations][mean.length];
        for (int i = 0; i < owner.length; i++) {
            var less = lessMean(vectors[i]);
            for (int d = 0; d < mean.length; d++) sums[owner[i]][d] += less[d];
        }
        var all = new float[occupations][mean.length];
        for (int i = 0; i < occupations; i++) {
            if (shares[i] == 0) continue;
            for (int d = 0; d < mean.length; d++) {
                double sum = 0;
                for (int e = 0; e < mean.length; e++) sum += inverse[d][e] * sums[i][e];
                all[i][d] = (float) sum;
            }
        }
        return all;
    }
}
