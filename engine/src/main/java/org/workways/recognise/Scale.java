package org.workways.recognise;

import java.util.List;

/// Brings each number of a vector to mean 0 and deviation 1.
record Scale(float[] mean, float[] factor) {
    static Scale of(List<float[]> vectors) {
        int width = vectors.getFirst().length;
        var sums = new double[width];
        var squares = new double[width];
        for (var vector : vectors)
            for (int d = 0; d < width; d++) {
                sums[d] += vector[d];
                squares[d] += (double) vector[d] * vector[d];
            }
        var mean = new float[width];
        var factor = new float[width];
        for (int d = 0; d < width; d++) {
            mean[d] = (float) (sums[d] / vectors.size());
            double deviation = Math.sqrt(Math.max(0, squares[d] / vectors.size() - (double) mean[d] * mean[d]));
            factor[d] = deviation < 1e-6 ? 0 : (float) (1 / deviation);
        }
        return new Scale(mean, factor);
    }

    int width() {
        return mean.length;
    }

    float[] scaled(float[] vector) {
        var scaled = new float[vector.length];
        for (int d = 0; d < scaled.length; d++) scaled[d] = (vector[d] - mean[d]) * factor[d];
        return scaled;
    }
}
