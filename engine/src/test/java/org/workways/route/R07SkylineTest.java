package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.route.DrawnWorld.MONDAY;
import static org.workways.route.DrawnWorld.PLAIN;
import static org.workways.route.DrawnWorld.drawn;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// FEATURE R07: the skyline, all routes that no other beats on hours, price and finishing day at once.
class R07SkylineTest {
    private final DrawnWorld world = drawn("""
        free-course:             -> iot    100h
        short-course:            -> iot     60h  200EUR
        bootcamp:                -> iot     30h  900EUR
        slow-and-dear:           -> iot    110h  300EUR
        helper (job): counting   -> iot      4 months
        """);

    @Test
    void what_is_slower_and_dearer_than_another_is_not_on_it() {
        assertThat(skyline(world, world.request("", "iot"))).isEqualTo("""
            bootcamp: 30 h, 900 EUR, 2027-01-24
            short-course: 60 h, 200 EUR, 2027-02-14
            free-course: 100 h, 0 EUR, 2027-03-14\
            """);
    }

    @Test
    void a_job_takes_no_hours_and_no_money_but_months() {
        assertThat(skyline(world, world.request("counting", "iot")))
                .startsWith("helper: 0 h, 0 EUR, 2027-05-05\nbootcamp");
    }

    @Test
    void limits_cut_it() {
        var poor = Limits.pace(10, MONDAY).withBudget(50_000).withDeadline(MONDAY.plusWeeks(8));
        assertThat(skyline(world, world.request("", "iot", poor, PLAIN)))
                .isEqualTo("short-course: 60 h, 200 EUR, 2027-02-14");
    }

    @Test
    void a_course_that_is_only_there_so_that_the_job_begins_sooner_is_on_it() {
        var early = drawn("""
            long:                -> counting theory   200h
            short:               -> counting           10h
            helper (job): counting -> iot               4 months
            """);
        assertThat(skyline(early, early.request("", "iot theory"))).isEqualTo("""
            long > helper: 200 h, 0 EUR, 2027-09-22
            short > helper > long: 210 h, 0 EUR, 2027-05-30\
            """);
    }

    @Test
    void a_price_that_nobody_stated_counts_as_the_costing_says_and_is_flagged() {
        var vague = drawn("""
            mystery:  -> iot  50h ?EUR
            stated:   -> iot  60h 100EUR
            """);
        var costing = new Costing("c", 0, 300, 0, 0, 0, new Costing.Credit(0, 0, 0), 0.3);
        var skyline = router(vague).skyline(vague.request("", "iot", Limits.pace(10, MONDAY), costing));
        assertThat(skyline.points()).extracting(Skyline.Point::cents).containsExactly(30_000L, 10_000L);
        assertThat(skyline.points()).extracting(Skyline.Point::unpriced).containsExactly(1, 0);
    }

    @Test
    void of_sets_that_take_the_same_there_is_one_with_the_fewest_legs_and_of_twins_the_smaller_id() {
        var twins = drawn("""
            b-half:  -> mqtt  20h
            a-half:  -> mqtt  20h
            other:   -> coap  20h
            whole:   -> mqtt coap 40h
            """);
        assertThat(skyline(twins, twins.request("", "mqtt coap"))).startsWith("whole: 40 h");
        assertThat(skyline(twins, twins.request("", "mqtt"))).startsWith("a-half: 20 h");
    }

    @Test
    void who_has_all_or_can_get_nowhere_has_no_skyline() {
        assertThat(router(world).skyline(world.request("iot", "iot")).points()).isEmpty();
        assertThat(router(world).skyline(world.request("", "plc")).points()).isEmpty();
    }

    private static String skyline(DrawnWorld world, RouteRequest request) {
        var skyline = router(world).skyline(request);
        assertThat(skyline.isComplete()).isTrue();
        return skyline.points().stream()
                .map(point -> point.legs().stream().map(leg -> leg.id().code()).collect(Collectors.joining(" > "))
                        + ": %.0f h, %d EUR, %s".formatted(point.hours(), point.cents() / 100, point.done()))
                .collect(Collectors.joining("\n"));
    }

    private static Router router(DrawnWorld world) {
        return new Router(world.taxonomy, world.catalogue);
    }
}
