package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/// FEATURE D04: months from which counts are not comparable with those before are found and marked,
/// and nothing is said about growth across them.
class D04BreaksTest {
    private static final YearMonth START = YearMonth.of(2014, 1);

    @Test
    void another_source_is_a_break() {
        assertThat(breaks(24, month -> List.of(volume(month, month < 12 ? "a" : "b", "1", 100))))
                .containsExactly(new Break(YearMonth.of(2015, 1), "the source changed from a to b"));
    }

    @Test
    void one_more_source_is_a_break_unless_it_is_a_small_one() {
        assertThat(breaks(
                        24,
                        month -> List.of(volume(month, "a", "1", 100), volume(month, "b", "1", month < 12 ? 0 : 50))))
                .containsExactly(new Break(YearMonth.of(2015, 1), "the source changed from a to a and b"));
        assertThat(breaks(
                        24,
                        month -> List.of(volume(month, "a", "1", 100), volume(month, "b", "1", month < 12 ? 0 : 5))))
                .isEmpty();
    }

    @Test
    void another_version_of_the_recogniser_is_a_break() {
        assertThat(breaks(24, month -> List.of(volume(month, "a", month < 12 ? "1" : "2", 100))))
                .containsExactly(new Break(YearMonth.of(2015, 1), "the recogniser changed from 1 to 2"));
    }

    @Test
    void a_volume_that_doubles_at_once_is_a_break() {
        var draws = new DrawnDemand(1);
        assertThat(breaks(36, month -> List.of(volume(month, "a", "1", (month < 20 ? 300 : 700) + draws.below(60)))))
                .singleElement()
                .satisfies(found -> assertThat(found.from()).isEqualTo(START.plusMonths(20)))
                .satisfies(found -> assertThat(found.because()).startsWith("adverts of a a month went to 2."));
    }

    @Test
    void a_volume_that_grows_steadily_or_with_the_seasons_is_none() {
        assertThat(breaks(60, month -> List.of(volume(month, "a", "1", (int) (100 * Math.pow(1.05, month))))))
                .isEmpty();
        assertThat(breaks(
                        60,
                        month -> List.of(volume(month, "a", "1", (int) (300 + 200 * Math.sin(month * Math.PI / 6))))))
                .isEmpty();
    }

    @Test
    void few_adverts_that_vary_by_chance_are_none() {
        for (int seed = 0; seed < 50; seed++) {
            var counts = new DrawnDemand(seed).series(new DrawnDemand.Kind(96, 8, 20, 0.4, 1, 1000));
            assertThat(breaks(
                            96,
                            month -> List.of(volume(
                                    month, "a", "1", counts.points().get(month).adverts()))))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void there_is_no_growth_rate_across_a_break() {
        var broken = new Break(YearMonth.of(2016, 1), "the source changed from a to b");
        var drawn = new DrawnDemand(2).series(new DrawnDemand.Kind(96, 50, 20, 0, 1.3, 1000));
        var series = new DemandSeries(drawn.points(), List.of(broken), 1);
        assertThat(Trend.of(series.between(YearMonth.of(2012, 1), YearMonth.of(2017, 12))))
                .isEqualTo(new Trend.NotComparable(broken));
        assertThat(Trend.of(series)).isEqualTo(new Trend.NotComparable(broken));
        assertThat(Trend.of(series.between(YearMonth.of(2016, 1), YearMonth.of(2018, 12))))
                .isInstanceOfSatisfying(
                        Trend.Measured.class,
                        measured -> assertThat(measured.interval().holds(1.3)).isTrue());
        assertThat(Trend.of(series.sinceLastBreak())).isInstanceOf(Trend.Measured.class);
        assertThat(Trend.of(series.between(YearMonth.of(2016, 1), YearMonth.of(2016, 12))))
                .isInstanceOfSatisfying(Trend.TooFew.class, few -> assertThat(few.because())
                        .startsWith("A trend needs 24 months, and there are 12"));
    }

    private static MonthlyVolume volume(int month, String source, String recogniser, int adverts) {
        return new MonthlyVolume(START.plusMonths(month), source, recogniser, adverts);
    }

    private static List<Break> breaks(int months, IntFunction<List<MonthlyVolume>> volumes) {
        var all = new ArrayList<MonthlyVolume>();
        for (int month = 0; month < months; month++) all.addAll(volumes.apply(month));
        return Breaks.of(all);
    }
}
