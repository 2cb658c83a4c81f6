package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.route.Leg.CourseLeg;
import org.workways.route.Robustness.Change;
import org.workways.route.Robustness.Result;
import org.workways.route.RouteAnswer.Found;
import org.workways.taxonomy.Fact;

/// Whatever is said about a route beside the route itself (what its legs are for, what breaks without one, what would
/// take its place, what alternatives are best without, what happens if hours are off) against trying every set of
/// legs, on small worlds drawn from seeds 0 to 1,499.
class ReasonsReferenceTest {
    private static final int SEEDS = 1_500;
    private static final int SKILLS = 5;

    private int legsSeen;
    private int substitutes;
    private int alternatives;
    private int changed;

    @Test
    void every_reason_is_true_for_seeds_0_to_1499() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            var world = DrawnWorld.drawn(RandomPicture.of(
                    random, 5 + random.nextInt(4), () -> facts(random, 1), () -> facts(random, 1 + random.nextInt(2))));
            var request = request(world, random);
            var router = new Router(world.taxonomy, world.catalogue);
            if (!(router.route(request) instanceof Found(var routes))) continue;
            var legs = ObviousInstance.allowed(world.taxonomy, world.catalogue, request);
            var where = "seed " + seed;
            for (var planned : routes.getFirst().legs()) checkLeg(planned, routes.getFirst(), legs, request, where);
            for (var other : routes.subList(1, routes.size()))
                checkAlternative(other, routes.getFirst(), legs, request, where);
            if (seed % 3 == 0)
                checkRobustness(router.robustness(request).orElseThrow(), routes.getFirst(), legs, request, where);
        }
        assertThat(legsSeen).isGreaterThan(SEEDS / 2);
        assertThat(substitutes).isGreaterThan(SEEDS / 8);
        assertThat(alternatives).isGreaterThan(SEEDS / 20);
        assertThat(changed).as("scenarios in which the route changes").isGreaterThan(SEEDS / 100);
    }

    private void checkLeg(Route.PlannedLeg planned, Route route, List<Leg> legs, RouteRequest request, String where) {
        legsSeen++;
        var rest = legsOf(route);
        rest.remove(planned.leg());
        var stuck = new ArrayList<>(rest);
        var held = EverySet.followed(stuck, request.profile());
        var breakage = route.without(planned.leg(), request);
        assertThat(breakage.goal()).as(where).isEqualTo(held.missing(request.goal()));
        assertThat(breakage.legs()).as(where).containsExactlyInAnyOrderElementsOf(stuck);
        assertThat(breakage.isNone()).as(where).isFalse();

        for (var fact : planned.needed())
            assertThat(isAsked(fact, rest, request)).as(where + " " + fact).isTrue();

        var without = EverySet.cheapest(where(legs, leg -> !leg.equals(planned.leg())), request);
        assertThat(planned.substitute().isPresent()).as(where).isEqualTo(without.isPresent());
        planned.substitute().ifPresent(substitute -> {
            substitutes++;
            assertThat(substitute.proven()).as(where).isTrue();
            assertThat(units(route.cost() + substitute.extraCost())).as(where).isEqualTo(without.getAsLong());
            var kept = where(rest, leg -> true);
            var together = new ArrayList<>(kept);
            together.addAll(substitute.instead());
            assertThat(EverySet.cheapest(together, request)).as(where).isEqualTo(without);
        });
    }

    private static boolean isAsked(Fact fact, List<Leg> others, RouteRequest request) {
        return request.goal().contains(fact)
                || others.stream().anyMatch(leg -> leg.requires().contains(fact));
    }

    private void checkAlternative(Route other, Route best, List<Leg> legs, RouteRequest request, String where) {
        alternatives++;
        assertThat(other.proven()).as(where).isTrue();
        var without = EverySet.cheapest(where(legs, leg -> !other.leftOut().contains(leg.id())), request);
        assertThat(units(other.cost())).as(where).isEqualTo(without.orElseThrow());
        var mine = legsOf(other);
        mine.removeAll(legsOf(best));
        assertThat(other.difference(best, request))
                .as(where)
                .isEqualTo((double) EverySet.cost(mine, request) / EverySet.cost(legsOf(other), request))
                .isGreaterThanOrEqualTo(request.costing().alternativeDifference());
    }

    private void checkRobustness(
            Robustness robustness, Route best, List<Leg> legs, RouteRequest request, String where) {
        var ids = legsOf(best).stream().map(Leg::id).toList();
        for (var scenario : robustness.scenarios()) {
            if (scenario.change() instanceof Change.Credit) continue;
            var now = legs.stream().map(leg -> changed(leg, scenario.change())).toList();
            long least = EverySet.cheapest(now, request).orElseThrow();
            long same = EverySet.cost(where(now, leg -> ids.contains(leg.id())), request);
            assertThat(scenario.result()).as(where).isEqualTo(same == least ? Result.STAYS : Result.CHANGES);
            assertThat(units(scenario.cost().orElseThrow())).as(where).isEqualTo(least);
            if (same > least) changed++;
        }
        for (var decision : robustness.legs())
            decision.hoursToSpare().ifPresent(hours -> {
                assertThat(isStillBest(decision.leg(), hours - 0.1, ids, legs, request))
                        .as(where)
                        .isTrue();
                assertThat(isStillBest(decision.leg(), hours + 0.1, ids, legs, request))
                        .as(where)
                        .isFalse();
            });
    }

    private static boolean isStillBest(Leg longer, double more, List<?> best, List<Leg> legs, RouteRequest request) {
        if (more < 0) return true;
        double times = 1 + more / longer.hours().likely();
        var now = legs.stream()
                .map(leg -> leg.equals(longer) ? changed(leg, new Change.AllHours(times)) : leg)
                .toList();
        return EverySet.cheapest(now, request).orElseThrow()
                == EverySet.cost(where(now, leg -> best.contains(leg.id())), request);
    }

    private static Leg changed(Leg leg, Change change) {
        if (!(leg instanceof CourseLeg course)) return leg;
        double times =
                switch (change) {
                    case Change.AllHours all -> all.times();
                    case Change.OwnHours own -> own.leg().id().equals(leg.id()) ? own.times() : 1;
                    case Change.Credit credit -> 1;
                };
        return new CourseLeg(course.opportunity(), course.hours().times(times));
    }

    private static List<Leg> legsOf(Route route) {
        return new ArrayList<>(route.legs().stream().map(Route.PlannedLeg::leg).toList());
    }

    private static List<Leg> where(List<Leg> legs, Predicate<Leg> wanted) {
        return legs.stream().filter(wanted).toList();
    }

    private static long units(double hours) {
        return Math.round(hours * 100);
    }

    private static RouteRequest request(DrawnWorld world, SplittableRandom random) {
        var limits = Limits.pace(5, DrawnWorld.MONDAY);
        if (random.nextInt(3) == 0) limits = limits.withBudget(random.nextLong(400) * 100);
        if (random.nextInt(3) == 0) limits = limits.withoutWorkLegs();
        var costing = RandomPicture.costing(random);
        return world.request("", facts(random, 2) + " " + facts(random, 2), limits, costing);
    }

    private static String facts(SplittableRandom random, int most) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(i -> RandomPicture.letter(random.nextInt(SKILLS)) + ":" + (1 + random.nextInt(5) / 3))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }
}
