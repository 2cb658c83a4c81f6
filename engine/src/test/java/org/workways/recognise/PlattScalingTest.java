package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
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
                .isEqualTo(new PlattScaling(1, 0));
        assertThat(PlattScaling.fit(List.of())).isEqualTo(new PlattScaling(1, 0));
    }

    @Test
    void the_order_is_never_turned_round() {
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < 20; i++) outcomes.add(new Outcome(i % 2 == 0 ? -1 : 1, i % 2 == 0));
        assertThat(PlattScaling.fit(outcomes)).isEqualTo(new PlattScaling(1, 0));
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
