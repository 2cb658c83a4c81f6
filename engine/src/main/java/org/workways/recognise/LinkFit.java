package org.workways.recognise;

import java.util.List;
import java.util.Set;

/// Fits the weights of the ranker to sentences whose skills are known: a softmax over the candidates of each sentence
/// should give its skills all the weight. Convex; solved by gradient steps of falling size from zero, so the same
/// examples in the same order give the same weights.
///
/// Source: Cao et al., *Learning to Rank: From Pairwise Approach to Listwise Approach*, 2007,
/// doi:10.1145/1273496.1273513.
final class LinkFit {
    private static final int STEPS = 400;
    private static final double FIRST_STEP = 0.5;

    private LinkFit() {}

    /// @param candidates of one sentence
    /// @param gold       positions in the index of the skills it names; those that are no candidates do not count
    record Example(List<LinkFeatures.Candidate> candidates, Set<Integer> gold) {}

    /// @param ridge  how much the weights are held to those before
    /// @param before zeros at first
    /// @param used   which features may have a weight
    static LinkWeights fit(List<Example> examples, double ridge, LinkWeights before, boolean[] used) {
        var home = before.values();
        var weights = before.values();
        var momentum = new double[LinkFeatures.COUNT];
        for (int step = 0; step < STEPS; step++) {
            var gradient = new double[LinkFeatures.COUNT];
            for (var example : examples) add(example, weights, gradient);
            double size = FIRST_STEP / (1 + step / 100.0);
            for (int f = 0; f < weights.length; f++) {
                if (!used[f]) continue;
                double slope = gradient[f] / examples.size() - ridge * (weights[f] - home[f]);
                momentum[f] = 0.9 * momentum[f] + slope;
                weights[f] += 0.1 * size * momentum[f];
            }
        }
        return new LinkWeights(weights);
    }

    /// The slope of the logarithm of the likelihood.
    private static void add(Example example, double[] weights, double[] gradient) {
        var inReach = example.candidates().stream()
                .filter(candidate -> example.gold().contains(candidate.skill()))
                .toList();
        if (inReach.isEmpty()) return;
        var ranker = new LinkWeights(weights);
        var scores = example.candidates().stream()
                .mapToDouble(candidate -> ranker.score(candidate.values()))
                .toArray();
        double most = java.util.Arrays.stream(scores).max().orElse(0);
        double total = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            total += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            var candidate = example.candidates().get(i);
            double target = example.gold().contains(candidate.skill()) ? 1.0 / inReach.size() : 0;
            double error = target - scores[i] / total;
            for (int f = 0; f < gradient.length; f++)
                gradient[f] += error * candidate.values()[f];
        }
    }
}
