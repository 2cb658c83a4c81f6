package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.route.Zone.Vector;

/// The skyline against all sets of legs that can be followed, each with its calendar, on small worlds drawn from
/// seeds 0 to 2,999.
class SkylineReferenceTest {
    private static final int SEEDS = 3_000;
    private static final int SKILLS = 4;
    private static final int ENOUGH = 20_000_000;

    @Test
    void the_skyline_is_what_no_set_of_legs_beats_for_seeds_0_to_2999() {
        int several = 0;
        int supersets = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            var world = DrawnWorld.drawn(picture(random));
            var request = request(world, random);
            var skyline = new Router(world.taxonomy, world.catalogue).skyline(request);
            var expected = unbeaten(world, request);

            assertThat(skyline.isComplete()).as("seed " + seed).isTrue();
            assertThat(skyline.points().stream()
                            .map(point -> vector(point, request))
                            .toList())
                    .as("seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(expected);
            if (expected.size() > 2) several++;
            if (skyline.points().stream().anyMatch(point -> hasSpareLeg(point, request))) supersets++;
        }
        assertThat(several).as("worlds with three points or more").isGreaterThan(SEEDS / 30);
        assertThat(supersets)
                .as("worlds in which a leg is only there for the calendar")
                .isPositive();
    }

    @Test
    void a_skyline_that_is_stopped_early_says_where_something_may_be_missing_for_seeds_0_to_999() {
        int stopped = 0;
        for (int seed = 0; seed < SEEDS / 3; seed++) {
            var random = new SplittableRandom(seed);
            var world = DrawnWorld.drawn(picture(random));
            var request = request(world, random).withEffort(20 + random.nextInt(60));
            var skyline = new Router(world.taxonomy, world.catalogue).skyline(request);
            var points = skyline.points().stream()
                    .map(point -> vector(point, request))
                    .toList();
            if (!skyline.isComplete()) stopped++;

            for (var vector : unbeaten(world, request))
                assertThat(points.contains(vector)
                                || skyline.open().stream().anyMatch(open -> isIn(vector, open, request)))
                        .as("seed " + seed + ": " + vector + " is known, or lies where it was not searched")
                        .isTrue();
        }
        assertThat(stopped)
                .as("worlds that were stopped, so that the check is one")
                .isGreaterThan(SEEDS / 90);
    }

    private static boolean isIn(Vector vector, Skyline.Open open, RouteRequest request) {
        return (open.hours().isEmpty() || vector.hours() < open.hours().getAsDouble() * 100)
                && (open.cents().isEmpty() || vector.cents() < open.cents().getAsLong())
                && open.done()
                        .filter(day ->
                                !request.limits().start().plusDays(vector.day()).isBefore(day))
                        .isEmpty();
    }

    private static RouteRequest request(DrawnWorld world, SplittableRandom random) {
        var costing = new Costing("seeded", 0.1, random.nextInt(3) * 60, 1, 1, 10, new Costing.Credit(0, 0, 1), 0.3);
        var limits = limits(random);
        var held = random.nextInt(3) == 0 ? facts(random, 1) : "";
        var request = world.request(held, facts(random, 2) + " " + facts(random, 2), limits, costing);
        return request.withEffort(ENOUGH);
    }

    private static Limits limits(SplittableRandom random) {
        var limits = Limits.pace(5, DrawnWorld.MONDAY);
        if (random.nextInt(4) == 0) limits = limits.withBudget(random.nextLong(300) * 100);
        if (random.nextInt(4) == 0) limits = limits.withDeadline(DrawnWorld.MONDAY.plusDays(50 + random.nextInt(300)));
        if (random.nextInt(8) == 0) limits = limits.withAtOnce(1);
        return random.nextInt(3) > 0 ? limits : limits.withoutWorkLegs();
    }

    private static String picture(SplittableRandom random) {
        var lines = new ArrayList<String>();
        int legs = 6 + random.nextInt(4);
        for (int leg = 0; leg < legs; leg++) {
            var requires = random.nextInt(5) < 3 ? "" : facts(random, random.nextInt(2));
            var gives = facts(random, 1 + random.nextInt(2));
            boolean job = !requires.isBlank() && random.nextInt(4) > 0;
            var price = random.nextInt(5) == 0 ? "?" : Integer.toString(50 * random.nextInt(4));
            lines.add(
                    job
                            ? "j%s (job): %s -> %s %d months"
                                    .formatted(letter(leg), requires, gives, 1 + random.nextInt(4))
                            : "c%s: %s -> %s %dh %sEUR"
                                    .formatted(letter(leg), requires, gives, 5 + random.nextInt(60), price));
        }
        return String.join("\n", lines);
    }

    private static String facts(SplittableRandom random, int most) {
        return IntStream.range(0, 1 + random.nextInt(Math.max(1, most)))
                .mapToObj(i -> letter(random.nextInt(SKILLS)) + ":" + (1 + random.nextInt(5) / 4))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private static String letter(int number) {
        return String.valueOf((char) ('p' + number));
    }

    private static Set<Vector> unbeaten(DrawnWorld world, RouteRequest request) {
        var all = new HashSet<Vector>();
        if (request.profile().holdsAll(request.goal())) return all;
        var legs = relevant(ObviousInstance.allowed(world.taxonomy, world.catalogue, request), request);
        EverySet.of(legs)
                .filter(set -> EverySet.canBeFollowed(set, request))
                .map(set -> vector(set, request))
                .filter(vector -> isWithin(vector, request.limits()))
                .forEach(all::add);
        var unbeaten = new HashSet<>(all);
        unbeaten.removeIf(one -> all.stream().anyMatch(other -> !other.equals(one) && other.isNoMoreThan(one)));
        return unbeaten;
    }

    /// Legs that open at all and give something that the goal, or a leg that can matter, asks for and is not held.
    private static List<Leg> relevant(List<Leg> legs, RouteRequest request) {
        var held = request.profile();
        var opening = new ArrayList<Leg>();
        for (boolean changed = true; changed; ) {
            changed = false;
            for (var leg : legs)
                if (!opening.contains(leg) && held.holdsAll(leg.requires())) {
                    opening.add(leg);
                    held = held.with(leg.gives());
                    changed = true;
                }
        }
        var wanted = new TreeSet<>(request.goal());
        var relevant = new ArrayList<Leg>();
        for (boolean changed = true; changed; ) {
            changed = false;
            for (var leg : opening) {
                var missing = request.profile().missing(wanted);
                boolean gives =
                        request.profile().with(leg.gives()).missing(wanted).size() < missing.size();
                if (relevant.contains(leg) || !gives) continue;
                relevant.add(leg);
                wanted.addAll(leg.requires());
                changed = true;
            }
        }
        return relevant;
    }

    private static boolean isWithin(Vector vector, Limits limits) {
        return limits.budgetCents().filter(most -> vector.cents() > most).isEmpty()
                && limits.deadline()
                        .filter(day -> limits.start().plusDays(vector.day()).isAfter(day))
                        .isEmpty();
    }

    private static boolean hasSpareLeg(Skyline.Point point, RouteRequest request) {
        return point.legs().stream()
                .anyMatch(gone -> EverySet.canBeFollowed(
                        point.legs().stream().filter(leg -> !leg.equals(gone)).toList(), request));
    }

    private static Vector vector(List<Leg> set, RouteRequest request) {
        var limits = request.limits();
        var finish = Schedule.of(request.profile(), set, limits).orElseThrow().finish(limits.start());
        return new Vector(
                set.stream()
                        .mapToLong(leg -> Math.round(leg.hours().likely() * 100))
                        .sum(),
                set.stream()
                        .mapToLong(leg -> leg.price()
                                .map(price -> price.highCents())
                                .orElse(Math.round(request.costing().unknownPriceInEuros() * 100)))
                        .sum(),
                limits.start().until(finish, ChronoUnit.DAYS));
    }

    private static Vector vector(Skyline.Point point, RouteRequest request) {
        var vector = vector(point.legs(), request);
        assertThat(point.hours()).isEqualTo(vector.hours() / 100.0);
        assertThat(point.cents()).isEqualTo(vector.cents());
        assertThat(point.done()).isEqualTo(request.limits().start().plusDays(vector.day()));
        return vector;
    }
}
