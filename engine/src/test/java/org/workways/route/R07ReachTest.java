package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.route.DrawnWorld.MONDAY;
import static org.workways.route.DrawnWorld.PLAIN;
import static org.workways.route.DrawnWorld.drawn;
import static org.workways.route.DrawnWorld.facts;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.workways.profile.SkillProfile;
import org.workways.route.Reached.Decided;
import org.workways.route.RouteAnswer.AlreadyQualified;
import org.workways.route.RouteAnswer.Found;

/// FEATURE R06: all jobs within so many hours, each with its optimal cost or proven outside.
class R07ReachTest {
    private static final int SEEDS = 1_000;

    private final DrawnWorld world = drawn("""
        intro:                -> python          40h
        devices: python       -> sensor          30h
        networks:             -> network         50h
        controls: sensor      -> plc            500h
        tester [goal]:      python
        developer [goal]:   sensor network
        engineer [goal]:    plc
        astronaut [goal]:   orbit
        """);

    @Test
    void jobs_come_cheapest_first_and_the_others_are_named() {
        assertThat(text(reach("", 130)))
                .isEqualTo("inside tester 40, inside developer 120, outside astronaut, outside engineer");
        assertThat(text(reach("python", 130)))
                .isEqualTo("open tester, inside developer 80, outside astronaut, outside engineer");
    }

    @Test
    void it_says_what_decided() {
        assertThat(reach("python", 100).decided()).isEqualTo(new Decided(1, 1, 1, 1, 0));
        assertThat(reach("", 100).decided())
                .as("the developer's 40, 30 and 50 h are more than 100 h, though no chain is; the tester's 40 h"
                        + " are all there is")
                .isEqualTo(new Decided(0, 1, 1, 2, 0));
    }

    @Test
    void a_way_inside_is_laid_out_like_any_route() {
        var inside = (Reach.Inside) reach("", 130).jobs().get(1);
        assertThat(DrawnWorld.text(inside.route())).isEqualTo("intro > devices > networks [120 h]");
        assertThat(inside.route()).isSameAs(inside.route());
    }

    @Test
    void every_cost_is_the_one_that_route_finds_for_seeds_0_to_999() {
        int inside = 0;
        int outside = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var seeded = new SeededWorld(seed);
            var profile = SkillProfile.of(facts(seeded.facts(2)));
            var question = ReachRequest.of(profile, seeded.limits(), seeded.costing(), 10 + seeded.below(120));
            var router = new Router(seeded.world.taxonomy, seeded.world.catalogue);
            var reached = router.reach(question);
            assertThat(reached.decided().all()).isEqualTo(reached.jobs().size());
            for (var reach : reached.jobs()) {
                var expected = expected(router, seeded.world, question, reach);
                assertThat(text(reach)).as("seed " + seed).isEqualTo(expected);
                if (reach instanceof Reach.Inside) inside++;
                if (reach instanceof Reach.Outside) outside++;
            }
        }
        assertThat(inside).isGreaterThan(SEEDS / 4);
        assertThat(outside).isGreaterThan(SEEDS / 4);
    }

    private static String expected(Router router, DrawnWorld world, ReachRequest question, Reach reach) {
        var request = RouteRequest.of(
                question.profile(),
                reach.occupation(),
                world.taxonomy.occupation(reach.occupation()).essentials(),
                question.limits(),
                question.costing());
        var code = reach.occupation().code();
        return switch (router.route(request)) {
            case AlreadyQualified qualified -> "open " + code;
            case Found(var routes)
            when routes.getFirst().cost() <= question.within() ->
                "inside %s %.0f".formatted(code, routes.getFirst().cost());
            default -> "outside " + code;
        };
    }

    private Reached reach(String held, double within) {
        return new Router(world.taxonomy, world.catalogue)
                .reach(ReachRequest.of(SkillProfile.of(facts(held)), Limits.pace(10, MONDAY), PLAIN, within));
    }

    private static String text(Reached reached) {
        return reached.jobs().stream().map(R07ReachTest::text).collect(Collectors.joining(", "));
    }

    private static String text(Reach reach) {
        var code = reach.occupation().code();
        return switch (reach) {
            case Reach.Open open -> "open " + code;
            case Reach.Inside inside -> "inside %s %.0f".formatted(code, inside.cost());
            case Reach.Outside outside -> "outside " + code;
            case Reach.Undecided undecided -> "undecided " + code;
        };
    }
}
