package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.workways.concept.Chance;
import org.workways.demand.ForecastAnswer.Foretold;
import org.workways.demand.ForecastAnswer.TooShort;

/// FEATURE D07: the next months of a series, and beside them how good such forecasts were before.
class D07ForecastsTest {
    private static final YearMonth START = YearMonth.of(2020, 1);

    @Test
    void a_series_that_never_moves_goes_on_and_was_never_wrong() {
        var answer = foretold(Months.flat(12, 30), 3, ForecastRule.counts());
        assertThat(answer.months()).extracting(Forecast::month).containsExactly(month(30), month(31), month(32));
        assertThat(answer.months()).allSatisfy(forecast -> {
            assertThat(forecast.value()).isEqualTo(12, within(1e-6));
            assertThat(forecast.interval().width()).isLessThan(1e-6);
        });
        assertThat(answer.backTest().mae()).isLessThan(1e-6);
        assertThat(answer.backTest().naiveMae()).isZero();
        assertThat(answer.backTest().nominal()).isEqualTo(0.8);
    }

    @Test
    void a_season_is_found_and_beats_the_last_value() {
        var values = new double[60];
        for (int t = 0; t < values.length; t++) values[t] = 100 + 60 * Math.sin(t * Math.PI / 6);
        var answer = foretold(values, 12, ForecastRule.counts());
        assertThat(answer.method()).startsWith("seasonal naive");
        assertThat(answer.backTest().mae()).isLessThan(answer.backTest().naiveMae() / 2);
        assertThat(answer.months().get(3).value())
                .isGreaterThan(answer.months().get(9).value() + 60);
    }

    @Test
    void fourteen_months_are_enough_for_three_and_twenty_three_for_twelve() {
        assertThat(answer(Months.flat(5, 13), 3)).isEqualTo(new TooShort(13, 14));
        assertThat(answer(Months.flat(5, 14), 3)).isInstanceOf(Foretold.class);
        assertThat(answer(Months.flat(5, 22), 12)).isEqualTo(new TooShort(22, 23));
        assertThat(answer(Months.flat(5, 23), 12)).isInstanceOf(Foretold.class);
        assertThat(answer(new double[0], 3)).isEqualTo(new TooShort(0, 14));
    }

    @Test
    void a_share_and_its_interval_stay_between_nothing_and_all_for_seeds_0_to_19() {
        for (int seed = 0; seed < 20; seed++) {
            var chance = new Chance(seed);
            var values = new double[40];
            for (int t = 0; t < values.length; t++) values[t] = Math.min(1, t / 40.0 + 0.4 * chance.share());
            for (var forecast : foretold(values, 6, ForecastRule.shares(200)).months()) {
                assertThat(forecast.value()).as("seed " + seed).isBetween(0.0, 1.0);
                assertThat(forecast.interval().low()).as("seed " + seed).isBetween(0.0, forecast.value());
                assertThat(forecast.interval().high()).as("seed " + seed).isBetween(forecast.value(), 1.0);
            }
        }
    }

    @Test
    void what_was_said_before_does_not_hang_on_what_came_after() {
        var one = ForecasterPromise.counts(11, 40);
        var other = one.clone();
        Arrays.fill(other, 30, 40, 1_000);
        var methods = List.of(new LastValue(), new RecentMean(3), new SeasonalNaive());
        var before = new Rehearsal(one, 3, 6, methods);
        var after = new Rehearsal(other, 3, 6, methods);
        for (int origin = 10; origin <= 30; origin++)
            assertThat(before.combined(origin)).as("origin " + origin).isEqualTo(after.combined(origin));
    }

    @Test
    void the_back_test_is_what_a_slow_repetition_gives_for_seed_4() {
        var values = ForecasterPromise.counts(4, 26);
        var methods = List.<Forecaster>of(new LastValue());
        var test = ((Foretold) Forecasts.of(history(values), 2, ForecastRule.counts(), methods)).backTest();
        double sum = 0;
        int windows = 0;
        for (int origin = 6; origin + 2 <= 26; origin++) {
            windows++;
            for (int h = 0; h < 2; h++) sum += Math.abs(values[origin - 1] - values[origin + h]) / 2;
        }
        assertThat(test.windows()).isEqualTo(windows);
        assertThat(test.mae()).isEqualTo(sum / windows, within(1e-9));
        assertThat(test.naiveMae()).isEqualTo(test.mae(), within(1e-12));
    }

    @Test
    void nominal_intervals_hold_about_that_share_of_what_comes_and_the_back_test_says_so_for_seeds_0_to_299() {
        int within = 0;
        double said = 0;
        var methods = List.of(new LastValue(), new RecentMean(3), new RecentMedian(6));
        for (int seed = 0; seed < 300; seed++) {
            var chance = new Chance(seed);
            var values = new double[49];
            for (int t = 0; t < values.length; t++)
                values[t] = 100 + 20 * (chance.share() + chance.share() + chance.share());
            var known = history(Arrays.copyOf(values, 48));
            var answer = (Foretold) Forecasts.of(known, 1, ForecastRule.counts(), methods);
            if (answer.months().getFirst().interval().holds(values[48])) within++;
            said += answer.backTest().coverage() / 300;
        }
        assertThat(within / 300.0).isBetween(0.73, 0.87);
        assertThat(said).isBetween(0.75, 0.87);
    }

    @Test
    void a_month_left_out_a_negative_value_and_too_far_ahead_are_refused() {
        var gap = history(Months.flat(5, 20));
        gap.remove(month(7));
        assertThatThrownBy(() -> Forecasts.of(gap, 3, ForecastRule.counts())).hasMessageContaining("2020-08");
        var negative = history(Months.flat(5, 20));
        negative.put(month(4), -1.0);
        assertThatThrownBy(() -> Forecasts.of(negative, 3, ForecastRule.counts()))
                .hasMessageContaining("-1.0");
        var fine = history(Months.flat(5, 60));
        assertThatThrownBy(() -> Forecasts.of(fine, 25, ForecastRule.counts())).hasMessageContaining("1 to 24");
    }

    @Test
    void a_season_seen_once_in_every_year_is_believed_and_one_that_is_noise_is_not() {
        var yearly = new double[36];
        var noise = new double[36];
        var chance = new Chance(2);
        for (int t = 0; t < 36; t++) {
            yearly[t] = t % 12 == 0 ? 40 : 100;
            noise[t] = 70 + 60 * chance.share();
        }
        var method = new SeasonalMean(6, OptionalDouble.empty());
        assertThat(method.forecast(yearly, 2)[0]).isEqualTo(40, within(1.0));
        assertThat(method.forecast(yearly, 2)[1]).isEqualTo(100, within(1.0));
        double level = Months.mean(Months.last(noise, 6));
        for (double value : method.forecast(noise, 3)) assertThat(value).isBetween(level * 0.75, level * 1.25);
    }

    private static Foretold foretold(double[] values, int months, ForecastRule rule) {
        return (Foretold) Forecasts.of(history(values), months, rule);
    }

    private static ForecastAnswer answer(double[] values, int months) {
        return Forecasts.of(history(values), months, ForecastRule.counts());
    }

    private static SortedMap<YearMonth, Double> history(double[] values) {
        var history = new TreeMap<YearMonth, Double>();
        for (int t = 0; t < values.length; t++) history.put(month(t), values[t]);
        return history;
    }

    private static YearMonth month(int position) {
        return START.plusMonths(position);
    }
}
