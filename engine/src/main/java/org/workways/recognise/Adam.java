package org.workways.recognise;

/// Steps of about the same size for each weight.
final class Adam {
    private final double[] means;
    private final double[] squares;
    private int count;

    Adam(int weights) {
        means = new double[weights];
        squares = new double[weights];
    }

    void step(float[] weights, float[] slopes, double scale, double size) {
        count++;
        double meanShare = 1 - StrictMath.pow(0.9, count);
        double squareShare = 1 - StrictMath.pow(0.999, count);
        for (int i = 0; i < weights.length; i++) {
            double slope = slopes[i] * scale;
            means[i] += 0.1 * (slope - means[i]);
            squares[i] += 0.001 * (slope * slope - squares[i]);
            weights[i] -= (float) (size * means[i] / meanShare / (Math.sqrt(squares[i] / squareShare) + 1e-8));
        }
    }
}
