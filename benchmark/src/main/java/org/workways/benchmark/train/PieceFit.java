package org.workways.benchmark.train;

import java.util.stream.IntStream;

/// Vectors of word pieces whose mean over a text comes near to a given vector of the text: ridge regression by
/// conjugate gradients, each dimension by itself, held towards given vectors of the pieces alone. The same input
/// gives the same output, however many cores.
///
/// Source: Hestenes and Stiefel, *Methods of Conjugate Gradients for Solving Linear Systems*, 1952.
final class PieceFit {
    private final int[][] texts;
    private final int pieces;
    private final int dimensions;
    private final double ridge;

    private PieceFit(int[][] texts, int pieces, int dimensions, double ridge) {
        this.texts = texts;
        this.pieces = pieces;
        this.dimensions = dimensions;
        this.ridge = ridge;
    }

    /// @param texts   each as the numbers of its pieces
    /// @param targets one vector a text
    /// @param alone   one vector a piece: where it stays as long as no text says otherwise
    /// @param ridge   how much it is held there, in texts of one piece
    /// @return one vector a piece
    static float[][] fit(int[][] texts, float[][] targets, float[][] alone, double ridge, int rounds) {
        return new PieceFit(texts, alone.length, alone[0].length, ridge).solve(targets, alone, rounds);
    }

    private float[][] solve(float[][] targets, float[][] alone, int rounds) {
        var left = new float[texts.length][];
        IntStream.range(0, texts.length).parallel().forEach(text -> {
            left[text] = targets[text].clone();
            var now = mean(text, alone);
            for (int d = 0; d < dimensions; d++) left[text][d] -= now[d];
        });
        var residual = spread(left);
        var change = new float[pieces][dimensions];
        var direction = copy(residual);
        var size = squares(residual);
        for (int round = 0; round < rounds; round++) {
            var image = image(direction);
            var curve = products(direction, image);
            for (int piece = 0; piece < pieces; piece++)
                for (int d = 0; d < dimensions; d++) {
                    double step = curve[d] == 0 ? 0 : size[d] / curve[d];
                    change[piece][d] += (float) (step * direction[piece][d]);
                    residual[piece][d] -= (float) (step * image[piece][d]);
                }
            var next = squares(residual);
            for (int piece = 0; piece < pieces; piece++)
                for (int d = 0; d < dimensions; d++) {
                    double keep = size[d] == 0 ? 0 : next[d] / size[d];
                    direction[piece][d] = (float) (residual[piece][d] + keep * direction[piece][d]);
                }
            size = next;
        }
        for (int piece = 0; piece < pieces; piece++)
            for (int d = 0; d < dimensions; d++) change[piece][d] += alone[piece][d];
        return change;
    }

    /// (XᵀX + ridge) · vectors
    private float[][] image(float[][] vectors) {
        var means = new float[texts.length][];
        IntStream.range(0, texts.length).parallel().forEach(text -> means[text] = mean(text, vectors));
        var image = spread(means);
        for (int piece = 0; piece < pieces; piece++)
            for (int d = 0; d < dimensions; d++) image[piece][d] += (float) (ridge * vectors[piece][d]);
        return image;
    }

    private float[] mean(int text, float[][] vectors) {
        var mean = new float[dimensions];
        float share = 1f / Math.max(1, texts[text].length);
        for (int piece : texts[text]) {
            var vector = vectors[piece];
            for (int d = 0; d < dimensions; d++) mean[d] += share * vector[d];
        }
        return mean;
    }

    /// Xᵀ · rows, in parts of the texts that are summed in their order.
    private float[][] spread(float[][] rows) {
        var parts = IntStream.range(0, 2)
                .parallel()
                .mapToObj(half -> {
                    var sum = new float[pieces][dimensions];
                    // Each half has its own dimensions, so that no sum depends on who is first.
                    int from = half * dimensions / 2;
                    int to = (half + 1) * dimensions / 2;
                    for (int text = 0; text < texts.length; text++) {
                        float share = 1f / Math.max(1, texts[text].length);
                        for (int piece : texts[text]) {
                            var own = sum[piece];
                            for (int d = from; d < to; d++) own[d] += share * rows[text][d];
                        }
                    }
                    return sum;
                })
                .toList();
        var sum = parts.getFirst();
        for (int piece = 0; piece < pieces; piece++)
            System.arraycopy(
                    parts.getLast()[piece], dimensions / 2, sum[piece], dimensions / 2, dimensions - dimensions / 2);
        return sum;
    }

    private static float[][] copy(float[][] rows) {
        return java.util.Arrays.stream(rows).map(float[]::clone).toArray(float[][]::new);
    }

    private double[] squares(float[][] rows) {
        return products(rows, rows);
    }

    private double[] products(float[][] one, float[][] other) {
        var sums = new double[dimensions];
        for (int piece = 0; piece < pieces; piece++)
            for (int d = 0; d < dimensions; d++) sums[d] += (double) one[piece][d] * other[piece][d];
        return sums;
    }
}
