package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.route.DrawnWorld.MONDAY;
import static org.workways.route.DrawnWorld.PLAIN;
import static org.workways.route.DrawnWorld.drawn;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.route.RouteAnswer.Found;

/// FEATURE R09: the steps of a way may be chosen; it is laid out like the best, and says what the best costs.
class R09AlongTest {
    private static final int SEEDS = 2_000;
    private static final int SKILLS = 5;

    private final DrawnWorld world = drawn("""
        intro:            -> python   40h
        short:            -> sensor   60h 100EUR
        long:   python    -> sensor   30h
        lost:   unicorn   -> sensor   10h
        """);

    @Test
    void a_dearer_way_is_laid_out_and_says_what_the_cheapest_costs() {
        var way = along("intro", "long").orElseThrow();
        assertThat(DrawnWorld.text(way)).isEqualTo("intro > long [70 h]");
        assertThat(way.lowerBound()).isEqualTo(60);
        assertThat(way.proven()).isFalse();
        assertThat(along("short").orElseThrow().proven()).isTrue();
    }

    @Test
    void steps_that_do_not_lead_there_are_no_way() {
        assertThat(along("intro")).isEmpty();
        assertThat(along("long")).isEmpty();
        assertThat(along("nothing-like-it")).isEmpty();
        assertThat(along()).isEmpty();
    }

    @Test
    void a_step_that_never_opens_is_on_no_way() {
        assertThat(along("short", "lost")).isEmpty();
        assertThat(along("short", "long")).isEmpty(); // nothing gives python
    }

    @Test
    void a_way_keeps_the_limits() {
        var free = world.request("", "sensor", Limits.pace(10, MONDAY).withBudget(0), PLAIN);
        assertThat(new Router(world.taxonomy, world.catalogue).along(free, ids("short")))
                .isEmpty();
        var hurried = world.request("", "sensor", Limits.pace(10, MONDAY).withDeadline(MONDAY.plusWeeks(6)), PLAIN);
        assertThat(new Router(world.taxonomy, world.catalogue).along(hurried, ids("intro", "long")))
                .isEmpty();
    }

    @Test
    void every_set_of_steps_is_a_way_or_none_and_what_the_router_shows_is_one_for_seeds_0_to_1999() {
        int ways = 0;
        int none = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            var drawn = drawn(
                    RandomPicture.of(random, 4 + random.nextInt(5), () -> facts(random, 1), () -> facts(random, 2)));
            var limits = Limits.pace(5, MONDAY);
            if (random.nextBoolean()) limits = limits.withBudget(random.nextLong(300) * 100);
            if (random.nextBoolean()) limits = limits.withDeadline(MONDAY.plusDays(20 + random.nextInt(150)));
            var request = drawn.request("", facts(random, 2), limits, RandomPicture.costing(random));
            var router = new Router(drawn.taxonomy, drawn.catalogue);
            if (!(router.route(request) instanceof Found(var routes))) continue;

            var sets = EverySet.of(ObviousInstance.allowed(drawn.taxonomy, drawn.catalogue, request))
                    .toList();
            for (var set : sets) {
                var way = router.along(request, ids(set));
                if (way.isEmpty()) {
                    none++;
                    continue;
                }
                ways++;
                assertThat(EverySet.canBeFollowed(set, request))
                        .as("seed " + seed)
                        .isTrue();
                assertThat(way.get().cost()).as("seed " + seed).isEqualTo(Legs.hours(EverySet.cost(set, request)));
                assertThat(way.get().lowerBound())
                        .as("seed " + seed)
                        .isEqualTo(routes.getFirst().cost());
            }
            for (var route : routes)
                assertThat(router.along(
                                request,
                                route.legs().stream()
                                        .map(planned -> planned.leg().id())
                                        .toList()))
                        .as("a route of seed " + seed)
                        .isPresent();
            for (var point : router.skyline(request).points())
                assertThat(router.along(request, ids(point.legs())))
                        .as("a point of seed " + seed)
                        .isPresent();
        }
        assertThat(ways).as("ways, so that the check is one").isGreaterThan(SEEDS / 2);
        assertThat(none).as("sets that are none").isGreaterThan(SEEDS);
    }

    private Optional<Route> along(String... legs) {
        return new Router(world.taxonomy, world.catalogue).along(world.request("", "sensor"), ids(legs));
    }

    private static List<ConceptId> ids(String... legs) {
        return Arrays.stream(legs).map(DrawnWorld::id).toList();
    }

    private static List<ConceptId> ids(List<Leg> legs) {
        return legs.stream().map(Leg::id).toList();
    }

    private static String facts(SplittableRandom random, int most) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(i -> RandomPicture.letter(random.nextInt(SKILLS)) + ":" + (1 + random.nextInt(3)))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }
}
