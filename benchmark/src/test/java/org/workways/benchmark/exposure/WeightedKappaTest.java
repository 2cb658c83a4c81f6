package org.workways.benchmark.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.concept.Chance;
import org.workways.exposure.Agreement;

class WeightedKappaTest {
    /// By hand: one of four differs by 1, so 1/4 is observed. Each first rating against each second
    /// one: 0 gives 6, 1 gives 2, both 2s give 6, together 20 in 16, so 5/4 is expected; 1 - (1/4)
    /// / (5/4) = 0.8.
    @Test
    void four_ratings_of_which_one_differs_give_what_one_reckons_by_hand() {
        assertThat(Agreement.kappa(rated("00 11 21 22"))).isEqualTo(0.8, within(1e-12));
    }

    @Test
    void the_same_throughout_is_1_and_the_opposite_is_below_0() {
        assertThat(Agreement.kappa(rated("00 11 22 33"))).isEqualTo(1);
        assertThat(Agreement.kappa(rated("11 11"))).isEqualTo(1);
        assertThat(Agreement.kappa(rated("03 12 21 30"))).isEqualTo(-1, within(1e-12));
    }

    @Test
    void being_two_apart_counts_more_than_being_one_apart_twice() {
        assertThat(Agreement.kappa(rated("00 11 22 20")))
                .isLessThan(Agreement.kappa(rated("00 11 21 10")))
                .isGreaterThan(0);
    }

    @Test
    void on_ratings_by_chance_of_seed_5_it_equals_every_pair_reckoned_one_by_one() {
        var chance = new Chance(5);
        var pairs = new ArrayList<int[]>();
        for (int i = 0; i < 60; i++) pairs.add(new int[] {chance.below(4), chance.below(4)});
        double observed = 0;
        double expected = 0;
        for (var one : pairs) {
            observed += Math.pow(one[0] - one[1], 2) / 60;
            for (var other : pairs) expected += Math.pow(one[0] - other[1], 2) / 3_600;
        }
        assertThat(Agreement.kappa(pairs)).isEqualTo(1 - observed / expected, within(1e-12));
        assertThat(WeightedKappa.of(pairs, 7).interval().holds(Agreement.kappa(pairs)))
                .isTrue();
    }

    /// Drawn as pairs of digits: the first rater's and the second's.
    private static List<int[]> rated(String pairs) {
        return Arrays.stream(pairs.split(" "))
                .map(pair -> new int[] {pair.charAt(0) - '0', pair.charAt(1) - '0'})
                .toList();
    }
}
