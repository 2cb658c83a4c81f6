package org.workways.recognise;

import java.util.List;

/// A straight line through the logarithms of the odds, so that the probabilities come true; their order stays.
/// Source: Platt, *Probabilistic outputs for support vector machines*, 1999, with the steps of Lin, Lin and Weng,
/// *A note on Platt's probabilistic outputs*, 2007.   Differs from both: without a line search, as it starts near.
/// @param slope positive
record PlattScaling(double slope, double shift) {
    private static final int STEPS = 50;
    /// What the curvature is at least, so that it can be divided by.
    private static final double FLAT = 1e-9;

    /// @param logit of what was decided
    record Outcome(double logit, boolean isRight) {}

    /// Leaves everything as it is where nothing, or everything, is right.
    static PlattScaling fit(List<Outcome> outcomes) {
        long right = outcomes.stream().filter(Outcome::isRight).count();
        long wrong = outcomes.size() - right;
        var scaling = new PlattScaling(1, 0);
        if (right == 0 || wrong == 0) return scaling;
        // Nothing is quite certain, by Platt: two more outcomes, one of each kind.
        double likely = (right + 1.0) / (right + 2.0);
        double unlikely = 1.0 / (wrong + 2.0);
        for (int step = 0; step < STEPS; step++) scaling = scaling.nearer(outcomes, likely, unlikely);
        return scaling.slope() > 0 ? scaling : new PlattScaling(1, 0);
    }

    /// What comes true where this was said, between 0 and 1.
    double scaled(double probability) {
        return probability(Math.log(probability / (1 - probability)));
    }

    private double probability(double logit) {
        return 1 / (1 + Math.exp(-slope * logit - shift));
    }

    /// A step of Newton's.
    private PlattScaling nearer(List<Outcome> outcomes, double likely, double unlikely) {
        double bySlope = 0;
        double byShift = 0;
        double slopes = FLAT;
        double shifts = FLAT;
        double both = 0;
        for (var outcome : outcomes) {
            double probability = probability(outcome.logit());
            double error = (outcome.isRight() ? likely : unlikely) - probability;
            double curve = probability * (1 - probability);
            bySlope += error * outcome.logit();
            byShift += error;
            slopes += curve * outcome.logit() * outcome.logit();
            shifts += curve;
            both += curve * outcome.logit();
        }
        double divisor = slopes * shifts - both * both;
        return new PlattScaling(
                slope + (shifts * bySlope - both * byShift) / divisor,
                shift + (slopes * byShift - both * bySlope) / divisor);
    }
}
