package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.workways.recognise.PlattScaling.Outcome;

class PlattScalingTest {
    @Test
    void probabilities_that_say_too_little_come_true() {
        var scaling = PlattScaling.fit(outcomes());
        assertThat(scaling.scaled(0.12)).isEqualTo(0.02, within(0.01));
        assertThat(scaling.scaled(0.5)).isEqualTo(0.5, within(0.02));
        assertThat(scaling.scaled(0.73)).isEqualTo(0.88, within(0.01));
    }

    @Test
    void what_is_all_right_or_all_wrong_tells_nothing() {
        assertThat(PlattScaling.fit(List.of(new Outcome(1, true), new Outcome(2, true))))
                .isEqualTo(PlattScaling.NONE);
        assertThat(PlattScaling.fit(List.of())).isEqualTo(PlattScaling.NONE);
    }

    @Test
    void the_order_is_never_turned_round() {
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < 20; i++) outcomes.add(new Outcome(i % 2 == 0 ? -1 : 1, i % 2 == 0));
        assertThat(PlattScaling.fit(outcomes)).isEqualTo(PlattScaling.NONE);
    }

    @Test
    void it_never_makes_outcomes_less_likely_nor_is_it_no_number_seeds_0_to_299() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            double wide = Math.pow(10, random.nextInt(4));
            var outcomes = new ArrayList<Outcome>();
            for (int i = 0; i < 2 + random.nextInt(40); i++)
                outcomes.add(new Outcome(wide * random.nextGaussian(), random.nextInt(3) == 0));
            var scaling = PlattScaling.fit(outcomes);
            assertThat(scaling.slope()).as("seed " + seed).isPositive().isFinite();
            assertThat(scaling.shift()).as("seed " + seed).isFinite();
            assertThat(wrongness(scaling, outcomes))
                    .as("seed " + seed)
                    .isLessThanOrEqualTo(wrongness(PlattScaling.NONE, outcomes) + 1e-9);
        }
    }

    /// Cross entropy with what Platt takes for certain, written out.
    private static double wrongness(PlattScaling scaling, List<Outcome> outcomes) {
        double right = outcomes.stream().filter(Outcome::isRight).count();
        double wrong = outcomes.size() - right;
        double sum = 0;
        for (var outcome : outcomes) {
            double target = outcome.isRight() ? (right + 1) / (right + 2) : 1 / (wrong + 2);
            double logit = scaling.slope() * outcome.logit() + scaling.shift();
            sum += target * logOfOnePlusExp(-logit) + (1 - target) * logOfOnePlusExp(logit);
        }
        return sum;
    }

    private static double logOfOnePlusExp(double power) {
        return power > 30 ? power : Math.log1p(Math.exp(power));
    }

    /// Odds that are the square of what the logits say.
    private static List<Outcome> outcomes() {
        var outcomes = new ArrayList<Outcome>();
        for (double logit = -2; logit <= 2; logit += 0.5) {
            long right = Math.round(200 / (1 + Math.exp(-2 * logit)));
            for (int i = 0; i < 200; i++) outcomes.add(new Outcome(logit, i < right));
        }
        return outcomes;
    }
}
