package org.workways.recognise;

import java.util.List;

/// How likely a sentence speaks of a skill at all: a logistic regression on its vector. Much of an advert speaks of
/// the employer, the pay or the place, and the nearest skill to such a sentence is no skill in it.
/// @param weights  by dimension
/// @param constant of the regression
public record SkillSentences(float[] weights, double constant) {
    private static final int ROUNDS = 60;
    private static final double STEP = 0.5;
    private static final double RIDGE = 1e-4;

    public SkillSentences {
        weights = weights.clone();
    }

    @Override
    public float[] weights() {
        return weights.clone();
    }

    /// Knows no difference.
    static SkillSentences any() {
        return new SkillSentences(new float[0], 0);
    }

    /// @param sentence a vector of length 1
    public double probability(float[] sentence) {
        return 1 / (1 + Math.exp(-logit(sentence)));
    }

    /// The logarithm of the odds.
    double logit(float[] sentence) {
        return weights.length == 0 ? constant : constant + LinkFeatures.dot(weights, sentence);
    }

    /// Passes over all examples in their order with steps of falling size; the same examples give the same weights.
    /// @param vectors  of the sentences
    /// @param hasSkill by sentence
    public static SkillSentences fit(List<float[]> vectors, List<Boolean> hasSkill) {
        var weights = new float[vectors.getFirst().length];
        double constant = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double step = STEP / (1 + 0.1 * round);
            for (int i = 0; i < vectors.size(); i++) {
                var vector = vectors.get(i);
                double sum = constant + LinkFeatures.dot(weights, vector);
                double error = (hasSkill.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                for (int d = 0; d < weights.length; d++)
                    weights[d] += (float) (step * (error * vector[d] - RIDGE * weights[d]));
                constant += 0.1 * step * error;
            }
        }
        return new SkillSentences(weights, constant);
    }
}
