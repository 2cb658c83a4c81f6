package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.route.DrawnWorld.MONDAY;
import static org.workways.route.DrawnWorld.drawn;
import static org.workways.route.DrawnWorld.text;

import org.junit.jupiter.api.Test;
import org.workways.route.RouteAnswer.Found;

/// FEATURE R02: a job can be a leg of the way. It opens when its requirements hold, takes months, and teaches by
/// being done.
class R02WorkLegTest {
    private final DrawnWorld world = drawn("""
        basics:                    -> electric         30h
        technician (job): electric -> plc:2 sensor     6 months
        plc-course:                -> plc:2           200h
        sensor-course:             -> sensor           90h
        cloud-course: sensor       -> cloud            20h
        integrator [goal]: plc:2 sensor cloud
        """);
    private final Costing jobsCostOneHundred = new Costing("j", 0, 0, 0, 0, 100, new Costing.Credit(0, 0, 0), 0.3);

    @Test
    void a_job_replaces_two_courses_once_its_own_requirements_hold() {
        assertThat(first(Limits.pace(10, MONDAY))).isEqualTo("basics > technician > cloud-course [150 h]");
    }

    @Test
    void whoever_wants_no_jobs_on_the_way_gets_none() {
        assertThat(first(Limits.pace(10, MONDAY).withoutWorkLegs()))
                .isEqualTo("sensor-course > cloud-course > plc-course [310 h]");
    }

    @Test
    void the_goal_is_no_step_to_itself() {
        assertThat(text(world.route(world.request("electric", "technician")))).isEqualTo("already qualified");
        var circle = drawn("""
            technician (job): electric plc -> plc:2   6 months
            basics:                        -> electric plc 30h
            """);
        assertThat(text(circle.route(circle.request("", "technician")))).isEqualTo("basics [30 h]");
    }

    @Test
    void courses_run_beside_the_job_and_the_plan_ends_with_the_later_of_both() {
        var twoTracks = drawn("""
            technician (job): electric -> plc:2   6 months
            cloud-course:              -> cloud  100h
            integrator [goal]: plc:2 cloud
            """);
        var found = (Found) twoTracks.route(twoTracks.request("electric", "integrator"));
        var legs = found.routes().getFirst().legs();
        assertThat(legs).extracting(leg -> leg.start()).containsOnly(MONDAY);
        assertThat(legs)
                .extracting(leg -> leg.leg().id().code() + " until " + leg.end())
                .containsExactly("cloud-course until 2027-03-14", "technician until 2027-07-05");
    }

    private String first(Limits limits) {
        return world.best(world.request("", "integrator", limits, jobsCostOneHundred));
    }
}
