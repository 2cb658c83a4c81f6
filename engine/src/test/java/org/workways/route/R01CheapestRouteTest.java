package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.route.DrawnWorld.drawn;
import static org.workways.route.DrawnWorld.text;

import org.junit.jupiter.api.Test;
import org.workways.route.RouteAnswer.Found;

/// FEATURE R01: the cheapest set of legs that reaches the goal, in an order that can be followed.
class R01CheapestRouteTest {
    private final DrawnWorld world = drawn("""
        intro:                 -> python           40h
        embedded: python       -> sensor           60h
        bundle:                -> sensor network   150h
        network-basics:        -> network          30h
        academy: python        -> sensor network   80h
        """);

    @Test
    void a_course_waits_for_its_prerequisite() {
        assertThat(best("", "sensor")).isEqualTo("intro > embedded [100 h]");
    }

    @Test
    void one_course_that_gives_two_things_beats_two_that_give_one_each() {
        assertThat(best("", "sensor network")).isEqualTo("intro > academy [120 h]");
    }

    @Test
    void what_is_held_is_skipped() {
        assertThat(best("python", "sensor")).isEqualTo("embedded [60 h]");
    }

    @Test
    void who_has_all_is_already_qualified() {
        assertThat(best("sensor:2 network", "sensor network")).isEqualTo("already qualified");
    }

    @Test
    void a_higher_level_includes_the_lower_ones_and_not_the_other_way_round() {
        var levels = drawn("""
            first:         -> plc      20h
            second: plc    -> plc:2    50h
            master: plc:2  -> plc:3   100h
            """);
        assertThat(text(levels.route(levels.request("", "plc:3")))).isEqualTo("first > second > master [170 h]");
        assertThat(text(levels.route(levels.request("plc:3", "plc:2")))).isEqualTo("already qualified");
    }

    @Test
    void of_two_equal_ways_the_same_is_chosen_however_the_catalogue_is_ordered() {
        var one = drawn("""
            a: -> sensor 10h
            b: -> sensor 10h
            """);
        var other = drawn("""
            b: -> sensor 10h
            a: -> sensor 10h
            """);
        assertThat(text(one.route(one.request("", "sensor")))).startsWith("a [10 h]");
        assertThat(text(other.route(other.request("", "sensor")))).startsWith("a [10 h]");
    }

    @Test
    void the_best_route_is_proven_and_says_so() {
        var found = (Found) world.route(world.request("", "sensor network"));
        assertThat(found.routes().getFirst().lowerBound()).isEqualTo(120);
        assertThat(found.routes().getFirst().proven()).isTrue();
    }

    @Test
    void euros_weeks_courses_are_traded_into_hours_as_the_costing_says() {
        var shops = drawn("""
            paid: -> sensor 10h 400EUR
            free: -> sensor 25h
            """);
        var moneyCounts = new Costing("m", 0.05, 0, 0, 0, 0, new Costing.Credit(0, 0, 0), 0.3);
        var weeksCount = new Costing("w", 0, 0, 10, 1, 0, new Costing.Credit(0, 0, 0), 0.3);
        var pace = Limits.pace(10, DrawnWorld.MONDAY);
        assertThat(text(shops.route(shops.request("", "sensor", pace, moneyCounts))))
                .startsWith("free [25 h]");
        assertThat(text(shops.route(shops.request("", "sensor", pace, weeksCount))))
                .startsWith("paid [21 h]");
    }

    private String best(String held, String goal) {
        return world.best(world.request(held, goal));
    }
}
