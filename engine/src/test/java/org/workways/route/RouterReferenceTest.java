package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.route.RouteAnswer.AlreadyQualified;
import org.workways.route.RouteAnswer.Found;
import org.workways.route.RouteAnswer.StoppedEarly;
import org.workways.route.RouteAnswer.Unreachable;

/// The whole router, with levels, jobs, budget and deadline, against trying every set of legs the obvious way, on
/// small
/// worlds drawn from seeds 0 to 1,999.
class RouterReferenceTest {
    private static final int SEEDS = 2_000;
    private static final int SKILLS = 5;

    @Test
    void the_route_costs_what_the_best_of_all_sets_of_legs_costs_for_seeds_0_to_1999() {
        int found = 0;
        int refused = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            var world = DrawnWorld.drawn(RandomPicture.of(
                    random,
                    2 + random.nextInt(6),
                    () -> facts(random, random.nextInt(2)),
                    () -> facts(random, 1 + random.nextInt(2))));
            var request =
                    world.request(facts(random, 2), facts(random, 2), limits(random), RandomPicture.costing(random));
            var expected = EverySet.cheapestHours(world, request);
            switch (world.route(request)) {
                case Found(var routes) -> {
                    assertThat(Optional.of(routes.getFirst().cost()))
                            .as("seed " + seed)
                            .isEqualTo(expected);
                    assertThat(routes.getFirst().lowerBound())
                            .as("seed " + seed)
                            .isEqualTo(expected.orElseThrow());
                    found++;
                }
                case AlreadyQualified qualified ->
                    assertThat(expected).as("seed " + seed).contains(0.0);
                case Unreachable unreachable -> {
                    assertThat(expected).as("seed " + seed).isEmpty();
                    refused++;
                }
                case StoppedEarly stopped -> throw new AssertionError("seed " + seed + " stopped early");
            }
        }
        assertThat(found).as("worlds with a route, so that the check is one").isGreaterThan(SEEDS / 5);
        assertThat(refused).as("worlds without a route").isGreaterThan(SEEDS / 20);
    }

    private static String facts(SplittableRandom random, int most) {
        int count = 1 + random.nextInt(Math.max(1, most));
        return IntStream.range(0, count)
                .mapToObj(i -> RandomPicture.letter(random.nextInt(SKILLS)) + ":" + (1 + random.nextInt(3)))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private static Limits limits(SplittableRandom random) {
        var limits = Limits.pace(5, DrawnWorld.MONDAY);
        if (random.nextBoolean()) limits = limits.withBudget(random.nextLong(300) * 100);
        if (random.nextBoolean()) limits = limits.withDeadline(DrawnWorld.MONDAY.plusDays(random.nextInt(150)));
        return random.nextBoolean() ? limits : limits.withoutWorkLegs();
    }
}
