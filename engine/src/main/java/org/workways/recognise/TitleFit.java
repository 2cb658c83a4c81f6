package org.workways.recognise;

import java.util.List;
import java.util.Set;

/// Fits the weights of the ranker of titles to titles whose occupation is known, as `LinkFit` does for skills: a
/// softmax over the candidates of each title should give its occupation all the weight. Convex; steps of falling size
/// from zero, each direction scaled by what its slopes were, so the same examples in the same order give the same
/// weights.
///
/// Source: Cao et al., *Learning to Rank: From Pairwise Approach to Listwise Approach*, 2007,
/// doi:10.1145/1273496.1273513; Kingma and Ba, *Adam*, 2015, arXiv:1412.6980.
final class TitleFit {
    private static final int STEPS = 100;
    private static final double STEP = 0.08;
    private static final double RIDGE = 1e-3;

    private TitleFit() {}

    /// @param features by candidate
    /// @param right    the candidate that is the occupation
    record Example(float[][] features, int right) {}

    /// @param without features that get no weight
    static TitleWeights fit(List<Example> examples, Set<TitleFeature> without) {
        var weights = new double[TitleFeature.COUNT];
        var speed = new double[TitleFeature.COUNT];
        var square = new double[TitleFeature.COUNT];
        for (int step = 1; step <= STEPS; step++) {
            var slope = slope(examples, weights);
            double size = STEP * (1 - 0.9 * (step - 1) / STEPS);
            for (var feature : TitleFeature.values()) {
                int f = feature.at;
                if (without.contains(feature)) continue;
                double down = slope[f] / examples.size() - RIDGE * weights[f];
                speed[f] = 0.9 * speed[f] + 0.1 * down;
                square[f] = 0.99 * square[f] + 0.01 * down * down;
                weights[f] += size
                        * speed[f]
                        / (1 - Math.pow(0.9, step))
                        / (Math.sqrt(square[f] / (1 - Math.pow(0.99, step))) + 1e-6);
            }
        }
        return new TitleWeights(weights);
    }

    /// Of the logarithm of the likelihood.
    private static double[] slope(List<Example> examples, double[] weights) {
        var slope = new double[weights.length];
        var ranker = new TitleWeights(weights);
        for (var example : examples) {
            var shares = shares(ranker, example.features());
            for (int i = 0; i < shares.length; i++) {
                double error = (i == example.right() ? 1 : 0) - shares[i];
                if (Math.abs(error) < 1e-7) continue;
                var features = example.features()[i];
                for (int f = 0; f < slope.length; f++) slope[f] += error * features[f];
            }
        }
        return slope;
    }

    /// How likely each candidate is, together 1.
    static double[] shares(TitleWeights weights, float[][] features) {
        var shares = new double[features.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = weights.score(features[i]);
            most = Math.max(most, shares[i]);
        }
        double total = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(shares[i] - most);
            total += shares[i];
        }
        for (int i = 0; i < shares.length; i++) shares[i] /= total;
        return shares;
    }
}
