package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.route.DrawnWorld.drawn;
import static org.workways.route.DrawnWorld.text;

import org.junit.jupiter.api.Test;

/// FEATURE R04: when nothing leads there, the answer says which facts are missing, how far one can get, and which
/// job is near.
class R04UnreachableTest {
    private final DrawnWorld world = drawn("""
        intro:            -> python         40h
        security: network -> firewall       30h
        analyst [goal]: python unicorn
        coder [goal]: python
        guard [goal]: firewall
        """);

    @Test
    void a_fact_that_nothing_teaches_is_named_and_the_rest_is_planned() {
        assertThat(text(world.route(world.request("", "analyst"))))
                .isEqualTo("unreachable, nothing teaches unicorn:1; partly intro [40 h]; nearest coder");
    }

    @Test
    void a_course_that_can_never_be_entered_teaches_nothing() {
        assertThat(text(world.route(world.request("", "guard")))).isEqualTo("unreachable, nothing teaches firewall:1");
    }

    @Test
    void two_courses_that_wait_for_each_other_never_open() {
        var deadlock = drawn("""
            hen: egg -> hen 1h
            egg: hen -> egg 1h
            """);
        assertThat(text(deadlock.route(deadlock.request("", "egg")))).isEqualTo("unreachable, nothing teaches egg:1");
    }
}
