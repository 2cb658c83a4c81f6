package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.workways.route.DrawnWorld.MONDAY;
import static org.workways.route.DrawnWorld.drawn;

import org.junit.jupiter.api.Test;
import org.workways.route.Robustness.Change;
import org.workways.route.Robustness.Decision;
import org.workways.route.Robustness.Result;
import org.workways.route.RouteAnswer.Found;

/// FEATURE R08: which decisions of the best route hold when hours or credit are off by 30 %, and what breaks without
/// a leg.
class R08RobustnessTest {
    private final DrawnWorld world = drawn("""
        intro:             -> python         40h
        course: python     -> iot            60h
        course-twin: python -> iot           70h
        """);

    @Test
    void a_leg_that_is_the_only_way_is_in_every_scenario_and_one_with_a_rival_close_by_is_not() {
        var robustness = robustness(world, world.request("", "iot python"));
        assertThat(decision(robustness, "intro").isRobust()).isTrue();
        assertThat(decision(robustness, "course").isRobust()).isFalse();
        assertThat(decision(robustness, "course").share()).hasValueCloseTo(8.0 / 9, within(0.001));
        assertThat(robustness.isRobust()).isFalse();
    }

    @Test
    void a_leg_may_take_as_many_hours_more_as_the_way_without_it_takes() {
        var robustness = robustness(world, world.request("", "iot python"));
        assertThat(decision(robustness, "course").hoursToSpare()).contains(10.0);
        assertThat(decision(robustness, "intro").hoursToSpare()).isEmpty();
    }

    @Test
    void where_weeks_count_an_hour_more_is_a_part_of_a_week_more() {
        var weeksCount = new Costing("w", 0, 0, 10, 0, 0, new Costing.Credit(0, 0, 0), 0.3);
        var request = world.request("", "iot python", Limits.pace(10, MONDAY), weeksCount);
        assertThat(decision(robustness(world, request), "course").hoursToSpare())
                .contains(10.0);
    }

    @Test
    void longer_hours_all_round_change_a_route_that_trades_hours_for_a_job() {
        var jobs = drawn("""
            course:               -> iot      100h
            helper (job): python  -> iot        1 months
            """);
        var costing = new Costing("j", 0, 0, 0, 0, 120, new Costing.Credit(0, 0, 0), 0.3);
        var robustness = robustness(jobs, jobs.request("python", "iot", Limits.pace(10, MONDAY), costing));
        assertThat(robustness.scenarios())
                .filteredOn(scenario -> scenario.change().equals(new Change.AllHours(1.3)))
                .extracting(Robustness.Scenario::result)
                .containsExactly(Result.CHANGES);
        assertThat(robustness.scenarios())
                .filteredOn(scenario -> scenario.change().equals(new Change.AllHours(0.7)))
                .extracting(Robustness.Scenario::result)
                .containsExactly(Result.STAYS);
    }

    @Test
    void without_credit_for_relatives_another_course_may_be_the_better_one() {
        var relatives = drawn("""
            shortened: -> p/mqtt        50h
            plain:     -> p/mqtt x/y    45h
            coap:      -> p/coap        30h
            """);
        var costing = new Costing("c", 0, 0, 0, 0, 0, new Costing.Credit(0, 0.2, 0.3), 0.3);
        var request = relatives.request("p/coap", "p/mqtt", Limits.pace(10, MONDAY), costing);
        assertThat(robustness(relatives, request).scenarios())
                .filteredOn(scenario -> scenario.result() == Result.CHANGES)
                .extracting(Robustness.Scenario::change)
                .contains(new Change.Credit(0));
    }

    @Test
    void in_a_scenario_that_keeps_no_limit_there_is_no_route() {
        var tight = Limits.pace(10, MONDAY).withDeadline(MONDAY.plusWeeks(10));
        var request = world.request("", "iot python", tight, DrawnWorld.PLAIN);
        assertThat(robustness(world, request).scenarios())
                .filteredOn(scenario -> scenario.result() == Result.NO_ROUTE)
                .extracting(Robustness.Scenario::change)
                .contains(new Change.AllHours(1.3));
    }

    @Test
    void what_breaks_without_a_leg_is_the_goal_or_a_later_leg() {
        var request = world.request("", "iot");
        var route = ((Found) world.route(request)).routes().getFirst();
        var intro = route.legs().getFirst().leg();
        var course = route.legs().getLast().leg();
        assertThat(route.without(intro, request).legs()).containsExactly(course);
        assertThat(route.without(intro, request).goal()).isEqualTo(DrawnWorld.facts("iot"));
        assertThat(route.without(course, request).legs()).isEmpty();
        assertThat(route.without(course, request).goal()).isEqualTo(DrawnWorld.facts("iot"));
    }

    @Test
    void the_difference_of_an_alternative_is_the_share_of_its_cost_on_other_legs() {
        var request = world.request("", "iot");
        var routes = ((Found) world.route(request)).routes();
        assertThat(routes.get(1).difference(routes.getFirst(), request)).isCloseTo(70.0 / 110, within(1e-9));
    }

    private static Robustness robustness(DrawnWorld world, RouteRequest request) {
        return new Router(world.taxonomy, world.catalogue).robustness(request).orElseThrow();
    }

    private static Decision decision(Robustness robustness, String leg) {
        return robustness.legs().stream()
                .filter(decision -> decision.leg().id().code().equals(leg))
                .findFirst()
                .orElseThrow();
    }
}
