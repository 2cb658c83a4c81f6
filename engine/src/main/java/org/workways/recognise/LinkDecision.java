package org.workways.recognise;

import java.util.List;

/// How likely a sentence speaks of a skill that was ranked high for it: a logistic regression on its likeness as it was
/// measured, its rank and its rivals.
/// @param weights by feature; the first is the constant
public record LinkDecision(double[] weights) {
    /// Of how many candidates, from the first, it is asked.
    static final int FIRST = 10;

    private static final int FEATURES = 17;
    private static final int STEPS = 3_000;
    private static final double STEP = 0.3;

    record Sample(double[] features, boolean isRight) {}

    public LinkDecision {
        if (weights.length != FEATURES)
            throw new IllegalArgumentException(
                    "There are %d features, got %d weights.".formatted(FEATURES, weights.length));
        weights = weights.clone();
    }

    /// Never sure.
    static LinkDecision never() {
        var weights = new double[FEATURES];
        weights[0] = -20;
        return new LinkDecision(weights);
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    double probability(double[] features) {
        return 1 / (1 + Math.exp(-logit(features)));
    }

    private double logit(double[] features) {
        double sum = 0;
        for (int f = 0; f < weights.length; f++) sum += weights[f] * features[f];
        return sum;
    }

    /// What makes the probabilities come true for these samples: weights that are held small say too little.
    PlattScaling scaling(List<Sample> samples) {
        return PlattScaling.fit(samples.stream()
                .map(sample -> new PlattScaling.Outcome(logit(sample.features()), sample.isRight()))
                .toList());
    }

    LinkDecision scaled(PlattScaling scaling) {
        var scaled = weights();
        for (int f = 0; f < FEATURES; f++) scaled[f] *= scaling.slope();
        scaled[0] += scaling.shift();
        return new LinkDecision(scaled);
    }

    /// @param speaks the logarithm of the odds that the sentence speaks of skills at all
    /// @param tagged the share of the words nearest to the skill that a tagger marks
    /// @param rivals how many likelier candidates have words in common with those nearest to it
    /// @param lead   by how much its score exceeds the next
    static double[] features(
            LinkFeatures.Candidate candidate,
            double score,
            int place,
            double speaks,
            double tagged,
            int rivals,
            double lead) {
        double label = candidate.measured(LinkFeatures.Feature.WINDOW_LABEL);
        double name = candidate.measured(LinkFeatures.Feature.WINDOW_NAME);
        return new double[] {
            1,
            score / 5,
            Math.log1p(place),
            2 * (name - 0.5),
            2 * (label - 0.5),
            2 * candidate.measured(LinkFeatures.Feature.SENTENCE_NAME),
            2 * candidate.measured(LinkFeatures.Feature.SENTENCE_CENTROID),
            candidate.measured(LinkFeatures.Feature.EXACT_LABEL),
            candidate.measured(LinkFeatures.Feature.EXACT_NAME),
            candidate.measured(LinkFeatures.Feature.TERMS_NAME) / 20,
            Math.max(0, name - 0.75) * 8,
            speaks / 2,
            tagged,
            Math.log1p(rivals),
            Math.min(2, lead) / 2,
            candidate.measured(LinkFeatures.Feature.TRANSVERSAL),
            candidate.measured(LinkFeatures.Feature.OCCUPATIONS_OPTIONAL) / 5
        };
    }

    /// Gradient steps from what was decided before, to which it is held; the same samples in the same order give the
    /// same weights.
    static LinkDecision fit(List<Sample> samples, double ridge, LinkDecision before) {
        var home = before.weights();
        var weights = before.weights();
        weights[0] = Math.max(weights[0], -5); // being never sure is a bad start
        for (int step = 0; step < STEPS; step++) {
            var gradient = new double[FEATURES];
            var now = new LinkDecision(weights);
            for (var sample : samples) {
                double error = (sample.isRight() ? 1 : 0) - now.probability(sample.features());
                for (int f = 0; f < FEATURES; f++) gradient[f] += error * sample.features()[f];
            }
            for (int f = 0; f < FEATURES; f++)
                weights[f] += STEP * (gradient[f] / samples.size() - (f == 0 ? 0 : ridge * (weights[f] - home[f])));
        }
        return new LinkDecision(weights);
    }
}
