package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.route.Limits;
import org.workways.route.ReachRequest;

class ReachPageTest {
    private static final DrawnPlan WORLD = DrawnPlan.of("""
        Python for all:      -> python@ml 40h 0EUR
        Devices: python@ml   -> mqtt@iot  30h 120EUR
        Machines: mqtt@iot   -> plc@iot   900h 0EUR
        annotator (ramp): python@ml
        welder (ramp): welding@other
        developer (ramp): python@ml mqtt@iot
        engineer (goal): plc@iot
        """);

    @Test
    void jobs_stand_in_the_order_of_their_distance_and_the_others_are_named() {
        var words = PageText.of(html()).words();

        assertThat(words)
                .contains("Jobs within 300\u202Fh of amina.pdf")
                .contains("2 jobs are within reach, the nearest annotator.")
                .contains("Farther, or out of reachengineer, welder");
        assertThat(words.lastIndexOf("annotator (EQF\u00A04)")).isLessThan(words.lastIndexOf("developer (EQF\u00A04)"));
    }

    @Test
    void the_same_answer_is_the_same_bytes() {
        assertThat(html()).isEqualTo(html()).doesNotContain("null");
    }

    private static String html() {
        var route = WORLD.request(Limits.pace(8, DrawnPlan.MONDAY), List.of());
        var request = ReachRequest.of(route.profile(), route.limits(), route.costing(), 300);
        return ReachPage.html(WORLD.person(), request, WORLD.router().reach(request), WORLD.taxonomy(), WORLD.data());
    }
}
