package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.workways.concept.Chance;

/// What every forecaster promises.
abstract class ForecasterPromise {
    private static final int LONGEST = 60;

    abstract Forecaster forecaster();

    /// Whether a series of one value goes on with it.
    boolean keepsConstants() {
        return true;
    }

    /// Whether eight times the history gives eight times the forecast.
    boolean followsScale() {
        return true;
    }

    @Test
    void the_same_history_gives_the_same_forecast_and_is_left_as_it_was() {
        var history = counts(1, 40);
        var before = history.clone();
        var once = forecaster().forecast(history, 6);
        assertThat(forecaster().forecast(history, 6)).isEqualTo(once);
        assertThat(history).isEqualTo(before);
    }

    @Test
    void forecasts_are_as_many_as_asked_for_finite_and_never_negative_for_seeds_0_to_59() {
        for (int seed = 0; seed < 60; seed++) {
            int length = forecaster().needs() + seed % (LONGEST - forecaster().needs());
            var ahead = forecaster().forecast(counts(seed, length), 1 + seed % 12);
            assertThat(ahead).as("seed " + seed).hasSize(1 + seed % 12);
            for (double value : ahead)
                assertThat(value).as("seed " + seed).isFinite().isNotNegative();
        }
    }

    @Test
    void nothing_but_zeros_goes_on_with_zeros() {
        assertThat(forecaster().forecast(new double[30], 3)).containsExactly(0, 0, 0);
    }

    @Test
    void a_constant_series_stays_constant() {
        assumeTrue(keepsConstants(), "not promised by " + forecaster().title());
        var history = new double[36];
        Arrays.fill(history, 7);
        assertThat(forecaster().forecast(history, 4)).containsExactly(new double[] {7, 7, 7, 7}, within(1e-6));
    }

    @Test
    void eight_times_the_history_gives_eight_times_the_forecast() {
        assumeTrue(followsScale(), "not promised by " + forecaster().title());
        var history = counts(3, 40);
        var larger = Arrays.stream(history).map(value -> 8 * value).toArray();
        var expected = Arrays.stream(forecaster().forecast(history, 5))
                .map(value -> 8 * value)
                .toArray();
        assertThat(forecaster().forecast(larger, 5)).containsExactly(expected, within(1e-6));
    }

    @Test
    void a_history_that_is_too_short_is_refused_with_what_is_needed() {
        int short1 = forecaster().needs() - 1;
        assertThatThrownBy(() -> forecaster().forecast(new double[short1], 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(forecaster().needs()));
    }

    /// From rare and small to many and rising or falling, by seed.
    static double[] counts(int seed, int length) {
        var chance = new Chance(seed);
        double level = Math.exp(8 * chance.share() - 2);
        double slope = (chance.share() - 0.5) * level / 20;
        var counts = new double[length];
        for (int t = 0; t < length; t++)
            counts[t] = Math.max(0, Math.floor((level + slope * t) * (0.4 + 1.2 * chance.share()) + chance.share()));
        return counts;
    }
}
