package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.demand.DrawnDemand.Kind;

/// FEATURE D05: a skill that was not asked for and is now, and since when.
class D05EmergenceTest {
    @Test
    void what_was_not_asked_for_and_is_now_has_emerged_since_a_month() {
        var emergence = Emergence.of(counts(month -> month == 20 ? 1 : month < 36 ? 0 : 10), 12, 0.005);
        assertThat(emergence).isInstanceOfSatisfying(Emergence.Emerged.class, emerged -> {
            assertThat(emerged.firstSeen()).isEqualTo(YearMonth.of(2012, 9));
            assertThat(emerged.since()).isEqualTo(YearMonth.of(2014, 1));
            assertThat(emerged.earliest()).isEqualTo(emerged.latest()).isEqualTo(emerged.since());
        });
    }

    @Test
    void what_was_asked_for_all_along_is_not_new() {
        assertThat(Emergence.of(counts(month -> 10), 12, 0.005)).isInstanceOf(Emergence.NotNew.class);
    }

    @Test
    void what_is_hardly_asked_for_has_not_emerged_yet() {
        assertThat(Emergence.of(counts(month -> month < 50 ? 0 : 3), 12, 0.005)).isInstanceOf(Emergence.NotYet.class);
    }

    @Test
    void too_few_months_or_adverts_do_not_tell() {
        assertThat(Emergence.of(counts(month -> 0).between(DrawnDemand.START, YearMonth.of(2012, 11)), 12, 0.005))
                .isEqualTo(new Emergence.TooFew("Two periods of 12 months are needed, and there are 23 months."));
        var thin = IntStream.range(0, 24)
                .mapToObj(i -> new MonthlyCount(DrawnDemand.START.plusMonths(i), 0, 2))
                .toList();
        assertThat(Emergence.of(DemandCounts.of(thin).monthly(List.of(), 1), 12, 0.005))
                .isEqualTo(new Emergence.TooFew(
                        "30 adverts are needed in the first and in the last 12 months, and there are 24 and 24."));
    }

    @Test
    void nothing_emerges_across_a_break() {
        var broken = new Break(YearMonth.of(2013, 1), "the recogniser changed from 1 to 2");
        var series = new DemandSeries(counts(month -> month / 6).points(), List.of(broken), 1);
        assertThat(Emergence.of(series, 12, 0.005)).isEqualTo(new Emergence.NotComparable(broken));
    }

    @Test
    void the_month_lies_between_the_earliest_and_the_latest_in_nine_of_ten_cases_seed_6() {
        var draws = new DrawnDemand(6);
        int held = 0;
        int emerged = 0;
        for (int run = 0; run < 500; run++) {
            int change = 15 + draws.below(30);
            var rare = draws.series(new Kind(60, 0.5, 5, 0.2, 1, 1000)).points();
            var frequent = draws.series(new Kind(60, 8, 5, 0.2, 1, 1000)).points();
            var points = IntStream.range(0, 60)
                    .mapToObj(month -> month < change ? rare.get(month) : frequent.get(month))
                    .toList();
            if (!(Emergence.of(new DemandSeries(points, List.of(), 1), 12, 0.003) instanceof Emergence.Emerged found))
                continue;
            emerged++;
            var truth = DrawnDemand.START.plusMonths(change);
            if (!truth.isBefore(found.earliest()) && !truth.isAfter(found.latest())) held++;
        }
        assertThat(emerged).isGreaterThan(450);
        assertThat((double) held / emerged).isGreaterThan(0.9);
    }

    private static DemandSeries counts(IntUnaryOperator adverts) {
        var counts = IntStream.range(0, 60)
                .mapToObj(i -> new MonthlyCount(DrawnDemand.START.plusMonths(i), adverts.applyAsInt(i), 500))
                .toList();
        return DemandCounts.of(counts).monthly(List.of(), 1);
    }
}
