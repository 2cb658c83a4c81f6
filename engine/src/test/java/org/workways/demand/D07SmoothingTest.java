package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.workways.demand.KnownSeries.AIR;
import static org.workways.demand.KnownSeries.NILE;
import static org.workways.demand.KnownSeries.RISING;
import static org.workways.demand.KnownSeries.SPARSE;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// FEATURE D07: smoothing methods say what R's package `forecast` says. Where R's search for the likelihood stops
/// short, ours may find more of it, never less.
class D07SmoothingTest {
    @Test
    void a_level_is_fitted_as_likely_as_R_fits_it() {
        assertThat(aicc(NILE, EtsShape.ANN)).isEqualTo(1459.03104, within(1e-3));
        assertThat(aicc(RISING, EtsShape.ANN)).isEqualTo(122.796088, within(1e-3));
        assertThat(EtsFit.to(NILE, EtsShape.ANN).forecast(1)[0]).isEqualTo(805.381, within(0.5));
        assertThat(EtsFit.to(NILE, EtsShape.ANN).weights().level()).isEqualTo(0.2455, within(0.002));
    }

    @Test
    void a_trend_is_fitted_at_least_as_likely() {
        assertThat(aicc(NILE, EtsShape.AAN)).isBetween(1462.0, 1462.5505);
        assertThat(aicc(RISING, EtsShape.AAN)).isBetween(103.0, 103.2776);
        assertClose(EtsFit.to(RISING, EtsShape.AAN).forecast(3), 0.5, 52.137, 54.189, 56.240);
    }

    @Test
    void a_damped_trend_is_fitted_at_least_as_likely() {
        assertThat(aicc(NILE, EtsShape.AAD)).isBetween(1463.0, 1465.908);
        assertThat(aicc(RISING, EtsShape.AAD)).isBetween(106.0, 112.595);
    }

    @Test
    void a_season_is_fitted_at_least_as_likely() {
        assertThat(aicc(AIR, EtsShape.AAA)).isBetween(600.0, 650.9945);
        assertThat(aicc(AIR, EtsShape.ANA)).isBetween(600.0, 650.822);
        assertClose(new Ets().forecast(AIR, 3), 3, 228.344, 229.652, 257.079);
    }

    @Test
    void the_shape_is_the_one_that_R_chooses_among_additive_ones() {
        assertThat(Ets.best(NILE).shape()).isEqualTo(EtsShape.ANN);
        assertThat(Ets.best(RISING).shape()).isEqualTo(EtsShape.AAN);
        assertThat(Ets.best(AIR).shape().season).isTrue();
    }

    @Test
    void given_the_weights_and_the_first_state_of_R_the_forecast_is_the_same_to_the_last_digit_shown() {
        var weights = new EtsWeights(0.209488918878, 0.000100014883908, 0, 1);
        var start = new double[14];
        start[0] = 1121.40673114;
        start[1] = -3.16351121457;
        var fit = EtsFit.run(NILE, EtsShape.AAN, weights, start);
        assertClose(fit.forecast(3), 1e-6, 802.916215375, 799.754134955, 796.592054535);
        assertThat(EtsFit.with(NILE, EtsShape.AAN, weights).aicc(NILE))
                .as("the first state solved exactly")
                .isLessThanOrEqualTo(fit.aicc(NILE));
    }

    @Test
    void theta_is_that_of_R_with_and_without_a_season() {
        assertClose(new Theta().forecast(NILE, 3), 0.05, 799.812, 798.455, 797.098);
        assertClose(new Theta().forecast(RISING, 3), 0.05, 50.2459, 51.2677, 52.2895);
        assertClose(new Theta().forecast(AIR, 3), 0.05, 230.166, 232.641, 268.316);
    }

    @Test
    void Croston_is_that_of_R() {
        assertThat(Intermittent.CROSTON.forecast(SPARSE, 2))
                .containsExactly(new double[] {0.911699861868, 0.911699861868}, within(1e-9));
        assertThat(Intermittent.SBA.forecast(SPARSE, 1)[0]).isEqualTo(0.95 * 0.911699861868, within(1e-9));
    }

    @Test
    void what_dies_out_falls_month_by_month_with_TSB_and_not_with_Croston() {
        double[] dying = {4, 0, 4, 0, 0, 0, 0, 0};
        // Probability 2/8, then ten percent nearer to 1, 0, 1, 0, 0, 0, 0, 0; the size stays 4.
        double probability = ((0.25 * 0.9 + 0.1) * 0.9 * 0.9 + 0.1) * Math.pow(0.9, 5);
        assertThat(Intermittent.TSB.forecast(dying, 1)[0]).isEqualTo(4 * probability, within(1e-12));
        double[] longer = {4, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        assertThat(Intermittent.CROSTON.forecast(longer, 1)).isEqualTo(Intermittent.CROSTON.forecast(dying, 1));
    }

    @Test
    void ninety_six_months_take_milliseconds() {
        var history = new double[96];
        for (int t = 0; t < history.length; t++) history[t] = 100 + t + 20 * Math.sin(t * Math.PI / 6) + t * 7919 % 13;
        for (int i = 0; i < 20; i++) new Ets().forecast(history, 12);
        long start = System.nanoTime();
        for (int i = 0; i < 10; i++) new Ets().forecast(history, 12);
        assertThat((System.nanoTime() - start) / 10e6).as("ms").isLessThan(100);
    }

    private static double aicc(double[] history, EtsShape shape) {
        return EtsFit.to(history, shape).aicc(history);
    }

    private static void assertClose(double[] ahead, double percent, double... expected) {
        for (int i = 0; i < expected.length; i++)
            assertThat(ahead[i]).isCloseTo(expected[i], Percentage.withPercentage(percent));
    }
}
