package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.route.DrawnWorld.MONDAY;
import static org.workways.route.DrawnWorld.PLAIN;
import static org.workways.route.DrawnWorld.drawn;
import static org.workways.route.DrawnWorld.text;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.workways.route.Route.Substitute.Instead;
import org.workways.route.Route.Substitute.None;
import org.workways.route.Route.Substitute.Undecided;
import org.workways.route.RouteAnswer.Found;

/// FEATURE R05: alternatives in substance, jobs that open on the way, why each leg, when it is done, what prior
/// skills spare.
class R05OnTheWayTest {
    private final DrawnWorld world = drawn("""
        intro:             -> python         40h
        course: python     -> iot            60h
        course-twin: python -> iot           61h
        academy:           -> python iot    130h
        coder [goal]: python
        developer [goal]: python iot
        """);

    @Test
    void an_alternative_spends_much_of_its_effort_elsewhere() {
        assertThat(text(world.route(world.request("", "developer")))).isEqualTo("""
            intro > course [100 h]
            intro > course-twin [101 h]
            academy [130 h]\
            """);
    }

    @Test
    void where_small_changes_do_not_differ_enough_as_much_as_can_be_is_left_out() {
        var threeOfEach = drawn("""
            a-one:    -> alpha   20h
            a-two:    -> alpha   21h
            b-one:    -> beta    20h
            b-two:    -> beta    21h
            c-one:    -> gamma   20h
            c-two:    -> gamma   21h
            d-one:    -> delta   20h
            d-two:    -> delta   21h
            """);
        var choosy = new Costing("c", 0, 0, 0, 0, 0, new Costing.Credit(0, 0, 0), 0.9);
        var request = threeOfEach.request("", "alpha beta gamma delta", Limits.pace(10, MONDAY), choosy);
        assertThat(text(threeOfEach.route(request)))
                .isEqualTo("a-one > b-one > c-one > d-one [80 h]\na-two > b-two > c-two > d-two [84 h]");
    }

    @Test
    void what_costs_many_times_more_is_no_alternative() {
        var far = drawn("""
            course:         -> iot     10h
            apprenticeship: -> iot   1000h
            """);
        assertThat(text(far.route(far.request("", "iot")))).isEqualTo("course [10 h]");
    }

    @Test
    void the_same_set_less_one_course_is_no_alternative() {
        var onlyDetails = drawn("""
            long:     -> iot   95h
            a:        -> tip    5h
            b:        -> tip    6h
            """);
        assertThat(text(onlyDetails.route(onlyDetails.request("", "iot tip")))).isEqualTo("a > long [100 h]");
    }

    @Test
    void a_job_that_opens_half_way_is_an_off_ramp() {
        var found = (Found) world.route(world.request("", "developer"));
        assertThat(found.routes().getFirst().offRamps())
                .extracting(ramp ->
                        ramp.afterLeg().code() + " opens " + ramp.occupation().code())
                .containsExactly("intro opens coder");
    }

    @Test
    void each_leg_says_what_it_is_needed_for_and_what_would_replace_it() {
        var route =
                ((Found) world.route(world.request("", "developer"))).routes().getFirst();
        assertThat(route.legs().getLast().needed()).isEqualTo(DrawnWorld.facts("iot"));
        var instead = (Instead) route.legs().getLast().substitute();
        assertThat(instead.legs()).extracting(leg -> leg.id().code()).containsExactly("course-twin");
        assertThat(instead.extraCost()).isEqualTo(1);
    }

    @Test
    void a_leg_without_which_there_is_no_way_has_no_substitute() {
        var narrow = drawn("only: -> iot 10h");
        var route = ((Found) narrow.route(narrow.request("", "iot"))).routes().getFirst();
        assertThat(route.legs().getFirst().substitute()).isEqualTo(new None());
    }

    @Test
    void what_was_not_decided_is_not_told_as_no_way() {
        var tight = drawn("""
            basics:               -> python sql  45h
            iot: python           -> iot         24h 5EUR
            iot-dear:             -> iot         42h 7EUR
            iot-paid:             -> iot         46h 4EUR
            iot-all: python       -> iot         60h
            again: python         -> python sql  19h
            """);
        var request =
                tight.request("", "iot python sql", Limits.pace(10, MONDAY).withBudget(600), PLAIN);
        assertThat(lastLeg(tight, request.withEffort(1)).substitute()).isEqualTo(new Undecided());
        assertThat(lastLeg(tight, request).substitute()).isInstanceOf(Instead.class);
    }

    private static Route.PlannedLeg lastLeg(DrawnWorld world, RouteRequest request) {
        return ((Found) world.route(request)).routes().getFirst().legs().getLast();
    }

    @Test
    void legs_lie_on_the_calendar_one_after_the_other() {
        var route =
                ((Found) world.route(world.request("", "developer"))).routes().getFirst();
        assertThat(route.legs().stream()
                        .map(leg -> leg.leg().id().code() + " " + leg.start() + " to " + leg.end())
                        .collect(Collectors.joining(", ")))
                .isEqualTo("intro 2027-01-04 to 2027-01-31, course 2027-02-01 to 2027-03-14");
        assertThat(route.finish().p50()).isEqualTo("2027-03-14");
    }

    @Test
    void a_wide_range_of_hours_gives_a_wide_range_of_days_in_order() {
        var vague = drawn("course: -> iot 20-40-120h");
        var finish = ((Found) vague.route(vague.request("", "iot")))
                .routes()
                .getFirst()
                .finish();
        assertThat(finish.p10()).isAfter(MONDAY.plusWeeks(2)).isBefore(finish.p50());
        assertThat(finish.p90()).isAfter(finish.p50()).isBefore(MONDAY.plusWeeks(12));
        // Median of the triangular distribution over 20, 40, 120 h: 120 - sqrt(0.5 * 100 * 80) = 56.8 h, 5.7 weeks.
        assertThat(finish.p50()).isBetween(MONDAY.plusDays(36), MONDAY.plusDays(43));
    }

    @Test
    void a_relative_of_the_same_group_spares_hours_and_never_the_fact() {
        var protocols = drawn("""
            course:  -> p/mqtt:2   40h
            coap:    -> p/coap:2   40h
            """);
        var credit = new Costing("c", 0, 0, 0, 0, 0, new Costing.Credit(0.5, 0.25, 0.2), 0.3);
        var pace = Limits.pace(10, MONDAY);
        assertThat(text(protocols.route(protocols.request("p/coap:2", "p/mqtt:2", pace, credit))))
                .isEqualTo("course [30 h]");
        assertThat(text(protocols.route(protocols.request("p/mqtt:1", "p/mqtt:2", pace, credit))))
                .isEqualTo("course [20 h]");
        assertThat(text(protocols.route(protocols.request("p/coap:2", "p/mqtt:2", pace, PLAIN))))
                .isEqualTo("course [40 h]");
    }

    @Test
    void what_a_course_requires_anyway_spares_nothing() {
        var second = drawn("second: python -> python:2 50h");
        var credit = new Costing("c", 0, 0, 0, 0, 0, new Costing.Credit(0.5, 0.25, 0.2), 0.3);
        assertThat(text(second.route(second.request("python", "python:2", Limits.pace(10, MONDAY), credit))))
                .isEqualTo("second [50 h]");
    }

    @Test
    void with_too_little_effort_the_best_so_far_comes_with_a_true_bound() {
        var request = world.request("", "developer");
        var hurried = new RouteRequest(
                request.profile(), request.goalId(), request.goal(), request.limits(), request.costing(), 2, 1);
        assertThat(text(world.route(hurried)))
                .matches("(stopped early, at least \\d+ h: )?intro > course \\[100 h](.|\n)*");
    }

    @Test
    void a_costing_may_have_a_credit_table_of_its_own() {
        var protocols = drawn("""
            course:  -> p/mqtt:2   40h
            coap:    -> p/coap:2   40h
            radio:   -> x/radio:2  40h
            """);
        var held = "p/coap:2 x/radio:2";
        var coarse = new Costing.Credit(0.5, 0.25, 0.2);
        assertThat(hours(protocols, held, coarse)).isEqualTo("course [30 h]");
        var less = new CreditRow.OfRelation(CreditRow.Relation.SAME_GROUP, 2, 0);
        assertThat(hours(protocols, held, coarse, less)).isEqualTo("course [35 h]");
        var pair = new CreditRow.OfPair(
                DrawnWorld.id("p/coap"), DrawnWorld.id("p/mqtt"), java.util.OptionalInt.empty(), 0.5);
        assertThat(hours(protocols, held, coarse, less, pair)).isEqualTo("course [20 h]");
        var exact =
                new CreditRow.OfPair(DrawnWorld.id("p/coap"), DrawnWorld.id("p/mqtt"), java.util.OptionalInt.of(2), 0);
        assertThat(hours(protocols, held, coarse, less, pair, exact)).isEqualTo("course [30 h]");
        var strangers = new CreditRow.OfPair(
                DrawnWorld.id("x/radio"), DrawnWorld.id("p/mqtt"), java.util.OptionalInt.empty(), 0.7);
        assertThat(hours(protocols, held, coarse, strangers)).isEqualTo("course [12 h]");
    }

    private static String hours(DrawnWorld world, String held, Costing.Credit credit, CreditRow... rows) {
        var table = new Costing.Credit(
                credit.closeSkill(), credit.sameGroup(), credit.leastShare(), java.util.List.of(rows));
        var costing = new Costing("c", 0, 0, 0, 0, 0, table, 0.3);
        return text(world.route(world.request(held, "p/mqtt:2", Limits.pace(10, MONDAY), costing)));
    }
}
