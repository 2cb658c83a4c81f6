package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workways.demand.DrawnDemand.Kind;

/// FEATURE D05: whether a share rises or falls, tested for counts that vary more than by chance and
/// months that are alike.
class D05TrendsTest {
    private static final int RUNS = 2_000;

    @Test
    void a_share_that_rises_is_said_to_rise() {
        assertThat(measured(counts(48, month -> 20 + month, 1000)).direction()).isEqualTo(Trend.Direction.RISING);
    }

    @Test
    void a_share_that_falls_is_said_to_fall() {
        assertThat(measured(counts(48, month -> 80 - month, 1000)).direction()).isEqualTo(Trend.Direction.FALLING);
    }

    @Test
    void a_share_that_hardly_changes_is_said_to_be_level() {
        var trend = measured(counts(60, month -> 500 + month % 3, 2000));
        assertThat(trend.direction()).isEqualTo(Trend.Direction.LEVEL);
        assertThat(trend.yearlyFactor()).isCloseTo(1, within(0.01));
    }

    @Test
    void where_little_is_known_it_is_unclear() {
        assertThat(measured(counts(36, month -> 1 + month % 2, 100)).direction())
                .isEqualTo(Trend.Direction.UNCLEAR);
    }

    @Test
    void more_adverts_of_all_kinds_are_no_trend_of_the_share() {
        var counts = IntStream.range(0, 48)
                .mapToObj(i -> new MonthlyCount(DrawnDemand.START.plusMonths(i), 10 + i, 10 * (10 + i)))
                .toList();
        assertThat(measured(DemandCounts.of(counts).monthly(List.of(), 1)).yearlyFactor())
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void growth_that_is_exact_is_found_exactly() {
        var trend = measured(counts(48, month -> (int) Math.round(1000 * Math.pow(1.2, month / 12.0)), 100_000));
        assertThat(trend.yearlyFactor()).isCloseTo(1.2, within(0.001));
        assertThat(trend.months()).isEqualTo(48);
        assertThat(trend.method())
                .isEqualTo("Quasi-Poisson regression on time and a yearly wave; long-run variance of the residuals 0.99"
                        + " times that of chance, from 5 cosines; t distribution with 5 degrees of freedom");
    }

    @Test
    void the_slope_is_that_of_the_greatest_likelihood_seed_11() {
        var draws = new DrawnDemand(11);
        for (int run = 0; run < 50; run++) {
            var series = draws.series(new Kind(24 + run % 12, 2 + run, 2, 0.3, 0.5 + draws.share(), 1000));
            assertThat(Math.log(measured(series).yearlyFactor())).isCloseTo(slowSlope(series), within(1e-5));
        }
    }

    /// For each slope the best level is known; the slope is closed in on by thirds.
    private static double slowSlope(DemandSeries series) {
        double low = -10;
        double high = 10;
        while (high - low > 1e-8) {
            double third = (high - low) / 3;
            if (likelihood(series, low + third) < likelihood(series, high - third)) low += third;
            else high -= third;
        }
        return low;
    }

    private static double likelihood(DemandSeries series, double slope) {
        double mentions = 0;
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < series.points().size(); i++) {
            var point = series.points().get(i);
            mentions += point.adverts();
            weighted += point.of() * Math.exp(slope * i / 12);
            sum += point.adverts() * slope * i / 12;
        }
        return sum - mentions * Math.log(weighted);
    }

    @Test
    void months_without_adverts_are_left_out() {
        var whole = counts(60, month -> 20 + month, 1000);
        var gaps = IntStream.range(0, 60)
                .filter(i -> i % 5 != 2)
                .mapToObj(i -> new MonthlyCount(DrawnDemand.START.plusMonths(i), 20 + i, 1000))
                .toList();
        var trend = measured(DemandCounts.of(gaps).monthly(List.of(), 1));
        assertThat(trend.months()).isEqualTo(48);
        assertThat(trend.yearlyFactor()).isCloseTo(measured(whole).yearlyFactor(), within(0.01));
    }

    @Test
    void a_season_is_no_trend() {
        assertThat(measured(counts(40, month -> (int) (100 + 60 * Math.sin(month * Math.PI / 6)), 1000))
                        .p())
                .isGreaterThan(0.2);
    }

    @Test
    void too_little_is_too_few() {
        assertThat(Trend.of(counts(0, month -> 0, 0))).isEqualTo(new Trend.TooFew("There are no adverts."));
        assertThat(Trend.of(counts(23, month -> 9, 100)))
                .isEqualTo(new Trend.TooFew("A trend needs 24 months, and there are 23."));
        var rare = List.of(count(0), count(20), count(40));
        assertThat(Trend.of(DemandCounts.of(rare).monthly(List.of(), 1)))
                .isEqualTo(new Trend.TooFew("Only 3 of 41 months have adverts."));
        assertThat(Trend.of(counts(29, month -> 1, 100)))
                .isEqualTo(new Trend.TooFew("A trend needs 30 mentions, and there are 29."));
        assertThat(Trend.of(counts(36, month -> month == 35 ? 40 : 0, 100)))
                .isEqualTo(new Trend.TooFew("The mentions stand in too few of the months."));
    }

    @Test
    void pooled_months_have_no_trend_of_their_own() {
        var counts = DemandCounts.of(List.of(new MonthlyCount(DrawnDemand.START, 1, 2)));
        assertThatThrownBy(() -> Trend.of(counts.pooled(3, List.of(), 1)))
                .hasMessage("A trend is that of single months, got points of 3 months.");
    }

    /// Quantiles as in any table of Student's distribution.
    @ParameterizedTest(name = "{0} degrees of freedom: {1}")
    @CsvSource({"1, 12.7062", "2, 4.3027", "5, 2.5706", "8, 2.3060", "30, 2.0423", "120, 1.9799"})
    void quantiles_are_those_of_the_table(int freedom, double quantile) {
        assertThat(StudentT.at95(freedom)).isCloseTo(quantile, within(5e-5));
        assertThat(StudentT.beyond(quantile, freedom)).isCloseTo(0.05, within(1e-5));
        assertThat(StudentT.beyond(-quantile, freedom)).isCloseTo(0.05, within(1e-5));
    }

    @ParameterizedTest(name = "{0} months of about {1}, shape {2}")
    @CsvSource({"48, 3, 3", "48, 10, 5", "72, 10, 5", "96, 3, 3", "96, 60, 10"})
    void where_nothing_changes_3_to_8_percent_are_said_to(int months, double mean, double shape) {
        assertThat(rejected(new Kind(months, mean, shape, 0.4, 1, 1000))).isBetween(0.03, 0.08);
    }

    @ParameterizedTest(name = "{0} months of about {1}, {3} times a year: in {4} of 100 and more it is found")
    @CsvSource({"48, 60, 10, 1.4, 95", "72, 10, 5, 1.3, 93", "96, 10, 5, 1.2, 97", "96, 60, 10, 0.85, 97"})
    void true_growth_is_found(int months, double mean, double shape, double perYear, int found) {
        assertThat(rejected(new Kind(months, mean, shape, 0.4, perYear, 1000))).isGreaterThan(found / 100.0);
    }

    @Test
    void the_interval_of_the_factor_holds_the_true_one() {
        var draws = new DrawnDemand(4);
        int held = 0;
        for (int run = 0; run < RUNS; run++)
            if (measured(draws.series(new Kind(72, 20, 5, 0.4, 1.3, 1000)))
                    .interval()
                    .holds(1.3)) held++;
        assertThat((double) held / RUNS).isBetween(0.92, 0.97);
    }

    private static double rejected(Kind kind) {
        var draws = new DrawnDemand(kind.months());
        int rejected = 0;
        for (int run = 0; run < RUNS; run++) if (measured(draws.series(kind)).p() < 0.05) rejected++;
        return (double) rejected / RUNS;
    }

    private static Trend.Measured measured(DemandSeries series) {
        return switch (Trend.of(series)) {
            case Trend.Measured measured -> measured;
            case Trend.TooFew(var because) -> throw new AssertionError(because);
            case Trend.NotComparable(var at) -> throw new AssertionError(at.because());
        };
    }

    private static DemandSeries counts(int months, IntUnaryOperator adverts, int of) {
        var counts = IntStream.range(0, months)
                .mapToObj(i -> new MonthlyCount(DrawnDemand.START.plusMonths(i), adverts.applyAsInt(i), of))
                .toList();
        return DemandCounts.of(counts).monthly(List.of(), 1);
    }

    private static MonthlyCount count(int after) {
        return new MonthlyCount(DrawnDemand.START.plusMonths(after), 20, 100);
    }
}
