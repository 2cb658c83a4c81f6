package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// FEATURE D04: adverts that mention something, month by month, as a share with its interval, where
/// enough adverts stand behind it and they are comparable.
class D04SeriesTest {
    private static final long SEED = 1;
    private static final YearMonth MAY = YearMonth.of(2016, 5);

    @Test
    void a_share_has_a_95_percent_interval() {
        assertThat(text(series(count(0, 10, 100)))).isEqualTo("2016-05 10/100 10.0 % (5.5 to 17.4) WILSON");
    }

    @Test
    void no_percentage_is_made_of_fewer_than_30_adverts() {
        assertThat(text(series(count(0, 15, 29), count(1, 15, 30)))).isEqualTo("""
            2016-05 15/29
            2016-06 15/30 50.0 % (33.2 to 66.8) WILSON\
            """);
    }

    @Test
    void a_month_of_fewer_than_10_adverts_is_not_shown() {
        var series = series(count(0, 3, 9), count(1, 0, 10));
        assertThat(series.points()).hasSize(2);
        assertThat(series.shown()).extracting(DemandPoint::month).containsExactly(MAY.plusMonths(1));
    }

    @Test
    void a_month_without_adverts_is_a_point_of_none() {
        assertThat(text(series(count(0, 1, 20), count(2, 2, 20)))).isEqualTo("""
            2016-05 1/20
            2016-06 0/0
            2016-07 2/20\
            """);
    }

    @Test
    void nothing_counted_is_a_series_without_points() {
        assertThat(series().points()).isEmpty();
        assertThat(series().sinceLastBreak().points()).isEmpty();
    }

    @Test
    void thin_months_are_pooled_with_those_before() {
        var counts = List.of(count(0, 1, 20), count(1, 2, 20), count(2, 3, 20), count(3, 0, 20));
        assertThat(text(DemandCounts.of(counts).pooled(3, List.of(), SEED))).isEqualTo("""
            2016-05 1/20
            2016-06 3/40 7.5 % (2.6 to 19.9) WILSON
            2016-07 6/60 10.0 % (4.7 to 20.1) WILSON
            2016-08 5/60 8.3 % (3.6 to 18.1) WILSON\
            """);
    }

    @Test
    void nothing_is_pooled_across_a_break() {
        var counts = List.of(count(0, 9, 20), count(1, 9, 20), count(2, 1, 20), count(3, 2, 20));
        var breaks = List.of(new Break(MAY.plusMonths(2), "the source changed from a to b"));
        assertThat(DemandCounts.of(counts).pooled(3, breaks, SEED).points())
                .extracting(point -> point.adverts() + "/" + point.of())
                .containsExactly("9/20", "18/40", "1/20", "3/40");
    }

    @Test
    void where_each_employer_has_few_adverts_they_count_as_independent() {
        var counts = new ArrayList<EmployerCount>();
        for (int i = 0; i < 100; i++) counts.add(new EmployerCount(MAY, "employer " + i, i < 10 ? 1 : 0, 1));
        assertThat(text(DemandCounts.ofEmployers(counts).monthly(List.of(), SEED)))
                .isEqualTo("2016-05 10/100 10.0 % (5.5 to 17.4) WILSON");
    }

    @Test
    void where_one_employer_weighs_much_the_interval_says_so() {
        var counts = new ArrayList<EmployerCount>();
        counts.add(new EmployerCount(MAY, "one", 20, 20));
        counts.add(new EmployerCount(MAY, "", 4, 80));
        var share = DemandCounts.ofEmployers(counts)
                .monthly(List.of(), SEED)
                .points()
                .getFirst()
                .share()
                .orElseThrow();
        var naive = Wilson.interval(24, 100);
        assertThat(share.method()).isEqualTo(Share.Method.EMPLOYER_BOOTSTRAP);
        assertThat(share.interval().holds(share.value())).isTrue();
        assertThat(share.interval().low()).isLessThan(naive.low() - 0.05);
        assertThat(share.interval().high()).isGreaterThan(naive.high() + 0.05);
    }

    @Test
    void pooled_months_add_up_by_employer() {
        var counts = new ArrayList<EmployerCount>();
        for (int month = 0; month < 3; month++)
            for (int i = 0; i < 40; i++)
                counts.add(new EmployerCount(MAY.plusMonths(month), "employer " + i, i % 2, 1));
        var pooled = DemandCounts.ofEmployers(counts).pooled(3, List.of(), SEED).points();
        assertThat(pooled)
                .extracting(point -> point.share().orElseThrow().method())
                .containsExactly(Share.Method.WILSON, Share.Method.EMPLOYER_BOOTSTRAP, Share.Method.EMPLOYER_BOOTSTRAP);
        // Forty employers who say the same again tell no more than forty.
        assertThat(pooled.getLast().share().orElseThrow().interval().width())
                .isCloseTo(pooled.getFirst().share().orElseThrow().interval().width(), within(0.05));
    }

    @Test
    void the_same_seed_gives_the_same_interval() {
        var counts =
                DemandCounts.ofEmployers(new DrawnDemand(3).employers(new int[] {30, 20, 10, 5, 5, 1, 1}, 0.4, 0.3));
        assertThat(counts.monthly(List.of(), 7)).isEqualTo(counts.monthly(List.of(), 7));
    }

    @Test
    void more_mentions_than_adverts_are_a_mistake() {
        assertThatThrownBy(() -> new MonthlyCount(MAY, 3, 2)).hasMessage("3 of 2 adverts in 2016-05 cannot be.");
        assertThatThrownBy(() -> new EmployerCount(MAY, "", -1, 2)).hasMessage("-1 of 2 adverts in 2016-05 cannot be.");
    }

    private static MonthlyCount count(int after, int adverts, int of) {
        return new MonthlyCount(MAY.plusMonths(after), adverts, of);
    }

    private static DemandSeries series(MonthlyCount... counts) {
        return DemandCounts.of(List.of(counts)).monthly(List.of(), SEED);
    }

    private static String text(DemandSeries series) {
        return series.points().stream().map(D04SeriesTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(DemandPoint point) {
        return "%s %d/%d".formatted(point.month(), point.adverts(), point.of())
                + point.share()
                        .map(share -> " %.1f %% (%.1f to %.1f) %s"
                                .formatted(
                                        100 * share.value(),
                                        100 * share.interval().low(),
                                        100 * share.interval().high(),
                                        share.method()))
                        .orElse("");
    }
}
