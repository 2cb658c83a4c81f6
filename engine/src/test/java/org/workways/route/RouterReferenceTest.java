package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
            var world = DrawnWorld.drawn(picture(random));
            var request = world.request(facts(random, 2), facts(random, 2), limits(random), costing(random));
            var expected = AllSets.cheapest(world, request);
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

    private static String picture(SplittableRandom random) {
        var lines = new ArrayList<String>();
        int legs = 2 + random.nextInt(6);
        for (int leg = 0; leg < legs; leg++) {
            var requires = random.nextInt(5) < 3 ? "" : facts(random, random.nextInt(2));
            var gives = facts(random, 1 + random.nextInt(2));
            boolean job = !requires.isBlank() && random.nextInt(5) == 0;
            lines.add(
                    job
                            ? "j%s (job): %s -> %s %d months"
                                    .formatted(letter(leg), requires, gives, 1 + random.nextInt(4))
                            : "c%s: %s -> %s %dh %dEUR"
                                    .formatted(
                                            letter(leg),
                                            requires,
                                            gives,
                                            5 + random.nextInt(60),
                                            50 * random.nextInt(4)));
        }
        return String.join("\n", lines);
    }

    private static String facts(SplittableRandom random, int most) {
        int count = 1 + random.nextInt(Math.max(1, most));
        return IntStream.range(0, count)
                .mapToObj(i -> letter(random.nextInt(SKILLS)) + ":" + (1 + random.nextInt(3)))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private static String letter(int number) {
        return String.valueOf((char) ('p' + number));
    }

    private static Limits limits(SplittableRandom random) {
        var limits = Limits.pace(5, DrawnWorld.MONDAY);
        if (random.nextBoolean()) limits = limits.withBudget(random.nextLong(300) * 100);
        if (random.nextBoolean()) limits = limits.withDeadline(DrawnWorld.MONDAY.plusDays(random.nextInt(150)));
        return random.nextBoolean() ? limits : limits.withoutWorkLegs();
    }

    private static Costing costing(SplittableRandom random) {
        return new Costing(
                "seeded",
                random.nextInt(3) * 0.1,
                0,
                random.nextInt(3),
                random.nextInt(3),
                random.nextInt(50),
                new Costing.Credit(0, 0, 1),
                0.3);
    }
}
