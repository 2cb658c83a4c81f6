package org.workways.recognise;

import java.util.List;

/// A straight line through the logarithms of the odds, so that the probabilities come true; their order stays.
/// Source: Platt, *Probabilistic outputs for support vector machines*, 1999, with the steps of Lin, Lin and Weng,
/// *A note on Platt's probabilistic outputs*, 2007.
/// Differs from both: without a line search, as it starts near.
/// @param slope positive
record PlattScaling(double slope, double shift) {
    /// Leaves everything as it is.
    static final PlattScaling NONE = new PlattScaling(1, 0);

    private static final int STEPS = 50;
    /// What the curvature is at least, so that it can be divided by.
    private static final double FLAT = 1e-9;

    /// @param logit of what was decided
    record Outcome(double logit, boolean isRight) {}

    /// Leaves everything as it is where nothing, or everything, is right, and where the steps, which no line search
    /// holds, lead to what is less likely.
    static PlattScaling fit(List<Outcome> outcomes) {
        long right = outcomes.stream().filter(Outcome::isRight).count();
        long wrong = outcomes.size() - right;
        if (right == 0 || wrong == 0) return NONE;
        // Nothing is quite certain, by Platt: two more outcomes, one of each kind.
        double likely = (right + 1.0) / (right + 2.0);
        double unlikely = 1.0 / (wrong + 2.0);
        var scaling = NONE;
        for (int step = 0; step < STEPS; step++) scaling = scaling.nearer(outcomes, likely, unlikely);
        // Written so that NaN is not better either.
        boolean isBetter =
                scaling.likelihood(outcomes, likely, unlikely) >= NONE.likelihood(outcomes, likely, unlikely);
        return isBetter && scaling.slope() > 0 ? scaling : NONE;
    }

    /// What comes true where this was said, between 0 and 1.
    double scaled(double probability) {
        return probability(Math.log(probability / (1 - probability)));
    }

    private double probability(double logit) {
        return 1 / (1 + Math.exp(-slope * logit - shift));
    }

    /// Its logarithm, of all outcomes; never above 0.
    private double likelihood(List<Outcome> outcomes, double likely, double unlikely) {
        double sum = 0;
        for (var outcome : outcomes) {
            double logit = slope * outcome.logit() + shift;
            double target = outcome.isRight() ? likely : unlikely;
            // The logarithm of a probability that may be too near to 0 to be a number.
            double right = Math.min(0, logit) - Math.log1p(Math.exp(-Math.abs(logit)));
            sum += right - (1 - target) * logit;
        }
        return sum;
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
