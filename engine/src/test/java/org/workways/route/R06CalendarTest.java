package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.route.DrawnWorld.MONDAY;
import static org.workways.route.DrawnWorld.PLAIN;
import static org.workways.route.DrawnWorld.drawn;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.workways.route.RouteAnswer.Found;
import org.workways.route.RouteAnswer.Unreachable;

/// FEATURE R06: legs lie on the calendar; a course with dates is joined when it is given, and only then.
class R06CalendarTest {
    private static final Limits PACE = Limits.pace(10, MONDAY);

    @Test
    void a_run_keeps_its_dates_and_other_courses_take_the_hours_it_leaves() {
        // Four weeks from 1 February at 5 h a week: the book has 40 h before, then 5 h a week, then 10 again.
        var world = drawn("""
            evening:  -> sql      20h 2027-02-01/2027-02-28
            book:     -> python   70h
            """);
        assertThat(calendar(world, "sql python", PACE)).isEqualTo("""
            book 2027-01-04 to 2027-03-07
            evening 2027-02-01 to 2027-02-28\
            """);
    }

    @Test
    void a_run_that_takes_all_hours_lets_the_course_before_it_rest() {
        var world = drawn("""
            intensive:  -> sql     40h 2027-01-11/2027-02-07
            book:       -> python  20h
            """);
        assertThat(calendar(world, "sql python", PACE)).isEqualTo("""
            book 2027-01-04 to 2027-02-14
            intensive 2027-01-11 to 2027-02-07\
            """);
    }

    @Test
    void who_is_not_ready_joins_the_next_run() {
        var world = drawn("""
            book:             -> python  30h
            evening: python   -> sql     20h 2027-01-18/2027-02-14 2027-05-03/2027-05-30
            """);
        assertThat(calendar(world, "sql", PACE)).isEqualTo("""
            book 2027-01-04 to 2027-01-24
            evening 2027-05-03 to 2027-05-30\
            """);
        assertThat(calendar(world, "sql", Limits.pace(15, MONDAY))).isEqualTo("""
            book 2027-01-04 to 2027-01-17
            evening 2027-01-18 to 2027-02-14\
            """);
    }

    @Test
    void two_runs_that_are_too_much_at_once_are_taken_one_after_the_other() {
        var world = drawn("""
            sql-evening:     -> sql     24h 2027-01-11/2027-02-07 2027-04-05/2027-05-02
            python-evening:  -> python  25h 2027-01-11/2027-02-07 2027-03-01/2027-03-28
            """);
        assertThat(calendar(world, "sql python", PACE)).isEqualTo("""
            sql-evening 2027-01-11 to 2027-02-07
            python-evening 2027-03-01 to 2027-03-28\
            """);
        assertThat(calendar(world, "sql python", Limits.pace(13, MONDAY))).isEqualTo("""
            python-evening 2027-01-11 to 2027-02-07
            sql-evening 2027-01-11 to 2027-02-07\
            """);
    }

    @Test
    void what_an_early_run_waits_for_comes_first() {
        // Lowest level first would begin with the long book and miss the only run.
        var world = drawn("""
            tables:            -> tables    20h
            python:            -> python:2  30h
            evening: python:2  -> sql       20h 2027-01-25/2027-02-21
            """);
        assertThat(calendar(world, "tables sql", PACE)).isEqualTo("""
            python 2027-01-04 to 2027-01-24
            evening 2027-01-25 to 2027-02-21
            tables 2027-01-25 to 2027-02-21\
            """);
    }

    @Test
    void one_at_once_keeps_the_weeks_of_a_run_free() {
        // Begun at once, the long book would still be open when the run begins; the short one is done by then.
        var world = drawn("""
            evening:  -> sql     10h 2027-01-18/2027-02-14
            short:    -> iot     20h
            long:     -> python  50h
            """);
        assertThat(calendar(world, "sql iot python", PACE.withAtOnce(1))).isEqualTo("""
            short 2027-01-04 to 2027-01-17
            evening 2027-01-18 to 2027-02-14
            long 2027-02-15 to 2027-03-21\
            """);
    }

    @Test
    void a_run_that_has_begun_or_is_too_dense_does_not_count() {
        var world = drawn("""
            begun:   -> sql  10h 2027-01-03/2027-01-30
            dense:   -> sql  20h 2027-02-01/2027-02-07
            course:  -> sql  90h
            """);
        assertThat(best(world, "sql", PACE)).isEqualTo("course [90 h]");
        assertThat(best(world, "sql", Limits.pace(20, MONDAY))).isEqualTo("dense [20 h]");
        var onlyBegun = drawn("""
            begun:   -> sql  10h 2027-01-03/2027-01-30
            """);
        assertThat(best(onlyBegun, "sql", PACE)).isEqualTo("unreachable, only outside the limits sql:1");
    }

    @Test
    void a_deadline_leaves_only_the_runs_that_end_by_then() {
        var world = drawn("""
            evening:  -> sql  20h 2027-02-01/2027-02-28
            course:   -> sql  50h
            """);
        assertThat(best(world, "sql", PACE.withDeadline(LocalDate.parse("2027-02-28"))))
                .isEqualTo("evening [20 h]");
        assertThat(best(world, "sql", PACE.withDeadline(LocalDate.parse("2027-02-27"))))
                .isEqualTo("course [50 h]");
        assertThat(best(world, "sql", PACE.withDeadline(LocalDate.parse("2027-02-06"))))
                .isEqualTo("unreachable, not in time; partly evening [20 h]");
    }

    @Test
    void the_cheaper_course_with_dates_gives_way_where_they_cannot_be_kept() {
        var world = drawn("""
            book:             -> python  30h
            evening: python   -> sql     20h 2027-01-18/2027-02-14
            course: python    -> sql     40h
            """);
        assertThat(best(world, "sql", PACE)).isEqualTo("book > course [70 h]");
        assertThat(best(world, "sql", Limits.pace(15, MONDAY))).isEqualTo("book > evening [50 h]");
    }

    @Test
    void a_leg_more_may_be_what_opens_a_run_in_time() {
        // The job gives all that is wanted but the last; only the short course besides it opens the one run.
        var world = drawn("""
            technician (job):          -> python plc  6 months
            short:                     -> python      10h
            evening: python            -> sql         20h 2027-02-01/2027-02-28
            """);
        assertThat(best(world, "plc sql", PACE)).startsWith("short > technician > evening");
    }

    @Test
    void without_any_run_left_there_is_no_way_and_no_date_is_made_up() {
        var world = drawn("""
            book:             -> python  30h
            evening: python   -> sql     20h 2027-01-18/2027-02-14
            """);
        var answer = world.route(world.request("", "sql", PACE, PLAIN));
        assertThat(answer).isInstanceOf(Unreachable.class);
        assertThat(((Unreachable) answer).tooTight()).isPresent();
    }

    @Test
    void the_finish_of_a_plan_that_ends_with_a_run_is_its_last_day() {
        var world = drawn("""
            book:             -> python  10-20-30h
            evening: python   -> sql     10-20-30h 2027-03-01/2027-03-28
            """);
        var finish = route(world, "sql", PACE).finish();
        assertThat(finish).isEqualTo(new Finish(day("2027-03-28"), day("2027-03-28"), day("2027-03-28")));
    }

    @Test
    void who_may_miss_the_first_run_has_the_next_in_the_range() {
        var world = drawn("""
            book:             -> python  10-20-30h
            evening: python   -> sql     20h 2027-01-20/2027-02-16 2027-05-03/2027-05-30
            """);
        var finish = route(world, "sql", PACE).finish();
        assertThat(finish.p10()).isEqualTo(day("2027-02-16"));
        assertThat(finish.p90()).isEqualTo(day("2027-05-30"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Route route(DrawnWorld world, String goal, Limits limits) {
        return ((Found) world.route(world.request("", goal, limits, PLAIN)))
                .routes()
                .getFirst();
    }

    private static String best(DrawnWorld world, String goal, Limits limits) {
        return world.best(world.request("", goal, limits, PLAIN));
    }

    private static String calendar(DrawnWorld world, String goal, Limits limits) {
        return route(world, goal, limits).legs().stream()
                .map(leg -> "%s %s to %s".formatted(leg.leg().id().code(), leg.start(), leg.end()))
                .collect(Collectors.joining("\n"));
    }
}
