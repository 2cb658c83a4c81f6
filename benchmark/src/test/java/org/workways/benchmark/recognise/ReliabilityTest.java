package org.workways.benchmark.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.benchmark.recognise.Reliability.Scored;

class ReliabilityTest {
    @Test
    void scores_of_three_quarters_of_which_three_in_four_are_right_are_probabilities() {
        var all = scored(0.75, 3, 4);
        assertThat(new Reliability(all).error()).isEqualTo(0, within(1e-9));
        assertThat(new Reliability(all).table().toString())
                .contains("| 0.70 to 0.80 |      4 |       0.75 |        0.75 |  0.30 to 0.95 |");
    }

    @Test
    void the_error_is_the_mean_distance_weighted_by_the_numbers() {
        var all = scored(0.75, 3, 4); // as it should be
        all.addAll(scored(0.15, 1, 2)); // .35 too little
        assertThat(new Reliability(all).error()).isEqualTo(0.35 * 2 / 6, within(1e-9));
    }

    @Test
    void what_was_measured_three_times_counts_once() {
        var thrice = new ArrayList<Scored>();
        for (int draw = 0; draw < 3; draw++) thrice.addAll(scored(0.85, 3, 4));
        assertThat(new Reliability(thrice, 3).table().toString())
                .isEqualTo(new Reliability(scored(0.85, 3, 4)).table().toString());
    }

    @Test
    void wilson_s_interval_of_7_in_10_and_of_all() {
        assertThat(new Share(7, 10).low()).isEqualTo(0.397, within(5e-4));
        assertThat(new Share(7, 10).high()).isEqualTo(0.892, within(5e-4));
        assertThat(new Share(5, 5).high()).isEqualTo(1);
        assertThatThrownBy(() -> new Share(2, 1)).hasMessage("A share is of some, got 2.0 of 1.0.");
    }

    @Test
    void a_drawing_has_the_marks_of_both_and_none_for_fewer_than_five() {
        var atlas = scored(0.95, 9, 10);
        var esco = scored(0.3, 4, 10);
        esco.addAll(scored(0.8, 1, 1));
        var svg = new ReliabilityDrawing(new Reliability(atlas), new Reliability(esco)).svg();
        assertThat(svg)
                .contains("Skills of the atlas: 95 % shown, 90 % of 10 right.")
                .contains("Skills of ESCO: 30 % shown, 40 % of 10 right.");
        assertThat(svg.split("<circle", -1)).hasSize(3); // and one in the legend
    }

    private static List<Scored> scored(double score, int right, int all) {
        var scored = new ArrayList<Scored>();
        for (int i = 0; i < all; i++) scored.add(new Scored(score, i < right));
        return scored;
    }
}
