package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.workways.concept.Chance;

/// FEATURE D07: many series of one market are foretold by one model.
class D07PooledTest {
    private static final int KNOWN = 27;
    private static final int AHEAD = 3;

    private final Panel panel = DrawnMarket.panel(1, 400, 30);

    @Test
    void it_learns_that_odd_months_pass_and_is_nearer_than_the_last_value() {
        var shares = Pooled.fit(panel, KNOWN, AHEAD).forecast(panel, KNOWN);
        double ours = 0;
        double naive = 0;
        for (int i = 0; i < panel.series(); i++) {
            for (int h = 0; h < AHEAD; h++) {
                double value = panel.counts()[i][KNOWN + h] / panel.market()[KNOWN + h];
                ours += Math.abs(shares[i][h] - value);
                naive += Math.abs(panel.counts()[i][KNOWN - 1] / panel.market()[KNOWN - 1] - value);
            }
        }
        assertThat(ours / naive).isLessThan(0.85);
    }

    @Test
    void months_that_were_not_yet_known_change_nothing() {
        var other = DrawnMarket.panel(2, 400, 30);
        var counts = new double[panel.series()][];
        for (int i = 0; i < counts.length; i++) counts[i] = mixed(panel.counts()[i], other.counts()[i]);
        var altered = Panel.of(counts, mixed(panel.market(), other.market()));
        assertThat(Pooled.fit(altered, KNOWN, AHEAD).forecast(altered, KNOWN))
                .isDeepEqualTo(Pooled.fit(panel, KNOWN, AHEAD).forecast(panel, KNOWN));
    }

    @Test
    void one_series_alone_gets_what_it_gets_among_the_others() {
        var model = Pooled.fit(panel, KNOWN, AHEAD);
        var shares = panel.share(7, 0, KNOWN);
        assertThat(model.forecast(shares, AHEAD)).isEqualTo(model.forecast(panel, KNOWN)[7]);
    }

    @Test
    void a_region_follows_what_its_country_has_begun() {
        // Each country's series falls to half or rises by half; its region, a tenth of it, shows that three months
        // later.
        var chance = new Chance(3);
        var country = new double[600][20];
        var region = new double[600][20];
        for (int i = 0; i < country.length; i++) {
            int turn = 3 + chance.below(14);
            double after = chance.share() < 0.5 ? 0.5 : 1.5;
            double size = 200 + 800 * chance.share();
            for (int t = 0; t < 20; t++) {
                country[i][t] = size * (t >= turn ? after : 1);
                region[i][t] = size / 10 * (t >= turn + AHEAD ? after : 1);
            }
        }
        var market = new double[20];
        Arrays.fill(market, 1_000_000);
        double alone = error(Panel.of(region, market));
        assertThat(error(new Panel(region, country, market))).isLessThan(alone / 2);
    }

    @Test
    void months_ahead_that_it_was_not_fitted_for_and_panels_that_do_not_fit_are_refused() {
        var model = Pooled.fit(panel, KNOWN, AHEAD);
        assertThatThrownBy(() -> model.forecast(new double[6], 4)).hasMessageContaining("fitted for 3");
        assertThatThrownBy(() -> Pooled.fit(panel, 8, AHEAD)).hasMessageContaining("needs 9 months");
        assertThatThrownBy(() -> Panel.of(new double[][] {{1, 2}}, new double[] {1}))
                .hasMessageContaining("has not the 1 months");
        assertThatThrownBy(() -> Panel.of(new double[0][], new double[] {0})).hasMessageContaining("above 0");
    }

    @Test
    void least_absolute_errors_of_a_constant_alone_are_those_of_the_median() {
        double[] targets = {1, 2, 3, 4, 100};
        var ones = Months.flat(1, 5);
        assertThat(LeastAbsolute.fit(ones, 1, targets, ones)[0]).isEqualTo(3, within(0.05));
    }

    @Test
    void no_line_nearby_has_less_absolute_error_for_seeds_0_to_19() {
        for (int seed = 0; seed < 20; seed++) {
            var chance = new Chance(seed);
            var rows = new double[300];
            var targets = new double[150];
            for (int i = 0; i < targets.length; i++) {
                rows[2 * i] = 1;
                rows[2 * i + 1] = 4 * chance.share();
                targets[i] = 1 + 2 * rows[2 * i + 1] + (chance.share() < 0.2 ? 10 * chance.share() : chance.share());
            }
            var weights = Months.flat(1, targets.length);
            var best = LeastAbsolute.fit(rows, 2, targets, weights);
            double least = sum(rows, targets, best);
            for (double a = -0.3; a <= 0.3; a += 0.05)
                for (double b = -0.3; b <= 0.3; b += 0.05)
                    assertThat(sum(rows, targets, new double[] {best[0] + a, best[1] + b}))
                            .as("seed " + seed)
                            .isGreaterThan(least * 0.995);
        }
    }

    @Test
    void bands_hold_the_nominal_share_of_values_they_were_not_made_from() {
        var chance = new Chance(8);
        var forecasts = new double[8_000];
        var values = new double[8_000];
        for (int i = 0; i < values.length; i++) {
            forecasts[i] = Math.exp(7 * chance.share());
            values[i] = forecasts[i] * (0.5 + chance.share() + chance.share() / 2);
        }
        var bands = ConformalBands.fit(Arrays.copyOf(forecasts, 4_000), Arrays.copyOf(values, 4_000), 0.8);
        int within = 0;
        for (int i = 4_000; i < 8_000; i++) if (bands.around(forecasts[i]).holds(values[i])) within++;
        assertThat(within / 4_000.0).isBetween(0.77, 0.83);
    }

    @Test
    void where_most_months_are_zero_zero_is_said_and_large_forecasts_are_only_rounded() {
        var chance = new Chance(9);
        var forecasts = new double[6_000];
        var values = new double[6_000];
        for (int i = 0; i < values.length; i++) {
            forecasts[i] = i % 2 == 0 ? 0.7 : 6.2;
            values[i] = i % 2 == 0 ? (chance.share() < 0.6 ? 0 : 2) : 5 + chance.below(3);
        }
        var numbers = WholeNumbers.fit(forecasts, values);
        assertThat(numbers.of(0.7)).isZero();
        assertThat(numbers.of(6.2)).isEqualTo(6);
        assertThat(numbers.of(812.4)).isEqualTo(812);
        assertThat(numbers.of(3.4)).as("never seen").isEqualTo(3);
    }

    private static double[] mixed(double[] known, double[] unknown) {
        var mixed = unknown.clone();
        System.arraycopy(known, 0, mixed, 0, KNOWN);
        return mixed;
    }

    private static double error(Panel panel) {
        var shares = Pooled.fit(panel, 17, AHEAD).forecast(panel, 17);
        double error = 0;
        for (int i = 0; i < panel.series(); i++)
            error += Math.abs(shares[i][2] * panel.market()[19] - panel.counts()[i][19]);
        return error;
    }

    private static double sum(double[] rows, double[] targets, double[] line) {
        double sum = 0;
        for (int i = 0; i < targets.length; i++) sum += Math.abs(targets[i] - LeastAbsolute.product(rows, 2 * i, line));
        return sum;
    }
}
