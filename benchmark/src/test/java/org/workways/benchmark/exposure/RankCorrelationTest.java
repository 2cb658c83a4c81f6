package org.workways.benchmark.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {
    @Test
    void ranks_count_and_not_distances() {
        assertThat(RankCorrelation.spearman(pairs(1, 1, 2, 4, 3, 900))).isEqualTo(1, within(1e-12));
        assertThat(RankCorrelation.spearman(pairs(1, 9, 2, 4, 3, 1))).isEqualTo(-1, within(1e-12));
    }

    /// By hand: ranks 0, 1.5, 1.5, 3 against 0, 2, 1, 3.
    @Test
    void ties_share_their_rank() {
        assertThat(RankCorrelation.spearman(pairs(1, 1, 2, 3, 2, 2, 3, 4)))
                .isEqualTo(0.9486832980505138, within(1e-12));
    }

    @Test
    void the_interval_holds_the_value() {
        var found = RankCorrelation.of(pairs(1, 2, 2, 1, 3, 4, 4, 3, 5, 6, 6, 5, 7, 7), 3);
        assertThat(found.interval().holds(found.value())).isTrue();
        assertThat(found.pairs()).isEqualTo(7);
    }

    /// Ten copies of one pair tell no more than the pair.
    @Test
    void pairs_that_are_alike_within_a_group_make_the_interval_no_narrower() {
        var once = pairs(1, 2, 2, 1, 3, 4, 4, 3, 5, 6, 6, 5, 7, 7);
        var tenTimes = once.stream()
                .map(pair -> java.util.Collections.nCopies(10, pair))
                .toList();
        var one = RankCorrelation.of(once, 3).interval();
        var ten = RankCorrelation.ofGroups(tenTimes, 3).interval();
        assertThat(ten.low()).isEqualTo(one.low(), within(1e-9));
        assertThat(ten.high()).isEqualTo(one.high(), within(1e-9));
    }

    private static List<double[]> pairs(double... values) {
        var pairs = new java.util.ArrayList<double[]>();
        for (int at = 0; at < values.length; at += 2) pairs.add(new double[] {values[at], values[at + 1]});
        return pairs;
    }
}
