package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.route.Leg.CourseLeg;
import org.workways.route.Robustness.Change;
import org.workways.route.Robustness.Result;
import org.workways.route.Robustness.Scenario;
import org.workways.route.Route.Substitute;
import org.workways.route.RouteAnswer.Found;
import org.workways.taxonomy.Fact;

/// Whatever is said about a route beside the route itself (what its legs are for, what breaks without one, what would
/// take its place, what alternatives are best without, what happens if hours or credit are off) against trying every
/// set of legs, on small worlds drawn from seeds 0 to 1,499.
class ReasonsReferenceTest {
    private static final int SEEDS = 1_500;
    private static final int SKILLS = 5;

    private int legsSeen;
    private int substitutes;
    private int alternatives;
    private int changed;
    private int changedByCredit;
    private int noRoute;

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
            if (seed % 3 > 0)
                checkRobustness(
                        router.robustness(request).orElseThrow(), routes.getFirst(), world, legs, request, where);
            if (seed % 3 == 0)
                router.robustness(request.withEffort(1)).ifPresent(robust -> robust.scenarios()
                        .forEach(scenario -> checkHurried(scenario, routes.getFirst(), world, legs, request, where)));
        }
        assertThat(legsSeen).isGreaterThan(SEEDS / 3);
        assertThat(substitutes).isGreaterThan(SEEDS / 10);
        assertThat(alternatives).isGreaterThan(SEEDS / 20);
        assertThat(changed).as("scenarios in which the route changes").isGreaterThan(SEEDS / 100);
        assertThat(changedByCredit).as("the same by credit").isGreaterThan(SEEDS / 300);
        assertThat(noRoute).as("scenarios without a route").isGreaterThan(SEEDS / 100);
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
        // Under a deadline a leg may be there only so that others begin sooner.
        if (request.limits().deadline().isEmpty())
            assertThat(breakage.isNone()).as(where).isFalse();
        assertThat(planned.needed()).as(where).isEqualTo(needed(planned, route, request));

        var without = EverySet.cheapest(where(legs, leg -> !leg.equals(planned.leg())), request);
        if (without.isEmpty()) {
            assertThat(planned.substitute()).as(where).isEqualTo(new Substitute.None());
            return;
        }
        substitutes++;
        var substitute = (Substitute.Instead) planned.substitute();
        assertThat(substitute.proven()).as(where).isTrue();
        assertThat(units(route.cost() + substitute.extraCost())).as(where).isEqualTo(without.getAsLong());
        var together = new ArrayList<>(rest);
        together.addAll(substitute.legs());
        assertThat(EverySet.cheapest(together, request)).as(where).isEqualTo(without);
    }

    /// What the goal or a later leg asks for, the leg gives, and nothing before it gave.
    private static SortedSet<Fact> needed(Route.PlannedLeg planned, Route route, RouteRequest request) {
        int place = route.legs().indexOf(planned);
        var before = legsOf(route).subList(0, place);
        var needed = new TreeSet<>(request.goal());
        legsOf(route).subList(place + 1, route.legs().size()).forEach(later -> needed.addAll(later.requires()));
        needed.removeIf(fact -> !gives(planned.leg(), fact)
                || request.profile().holdsAll(List.of(fact))
                || before.stream().anyMatch(leg -> gives(leg, fact)));
        return needed;
    }

    private static boolean gives(Leg leg, Fact wanted) {
        return leg.gives().stream()
                .anyMatch(fact ->
                        fact.skill().equals(wanted.skill()) && fact.level().compareTo(wanted.level()) >= 0);
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
            Robustness robustness, Route best, DrawnWorld world, List<Leg> legs, RouteRequest request, String where) {
        for (var scenario : robustness.scenarios()) {
            var truth = truth(scenario.change(), best, world, legs, request);
            assertThat(scenario.result()).as(where).isEqualTo(truth.result());
            assertThat(scenario.cost().stream().mapToLong(hours -> units(hours)).boxed())
                    .as(where)
                    .containsExactlyElementsOf(truth.least().stream().boxed().toList());
            if (truth.result() == Result.NO_ROUTE) noRoute++;
            if (truth.result() == Result.CHANGES) changed++;
            if (truth.result() == Result.CHANGES && scenario.change() instanceof Change.Credit) changedByCredit++;
        }
        var ids = legsOf(best).stream().map(Leg::id).toList();
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

    /// With hardly any effort fewer scenarios are decided, and those rightly.
    private static void checkHurried(
            Scenario scenario, Route best, DrawnWorld world, List<Leg> legs, RouteRequest request, String where) {
        if (scenario.result() == Result.OPEN) return;
        var truth = truth(scenario.change(), best, world, legs, request);
        assertThat(scenario.result()).as(where).isEqualTo(truth.result());
        scenario.cost().ifPresent(cost -> assertThat(units(cost))
                .as(where)
                .isGreaterThanOrEqualTo(truth.least().getAsLong()));
    }

    /// @param least cost of any route there
    private record Truth(Result result, OptionalLong least) {}

    private static Truth truth(Change change, Route best, DrawnWorld world, List<Leg> legs, RouteRequest request) {
        var asked = change instanceof Change.Credit(double times)
                ? request.under(request.costing().withCredit(times))
                : request;
        var now = change instanceof Change.Credit
                ? ObviousInstance.allowed(world.taxonomy, world.catalogue, asked)
                : legs.stream().map(leg -> changed(leg, change)).toList();
        var ids = legsOf(best).stream().map(Leg::id).toList();
        var same = EverySet.cheapest(where(now, leg -> ids.contains(leg.id())), asked);
        var least = EverySet.cheapest(now, asked);
        if (least.isEmpty()) return new Truth(Result.NO_ROUTE, least);
        return new Truth(same.equals(least) ? Result.STAYS : Result.CHANGES, least);
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
        if (random.nextInt(2) == 0) limits = limits.withDeadline(DrawnWorld.MONDAY.plusDays(20 + random.nextInt(130)));
        var held = random.nextInt(2) == 0 ? "" : facts(random, 2);
        return world.request(held, facts(random, 2) + " " + facts(random, 2), limits, costing(random));
    }

    private static Costing costing(SplittableRandom random) {
        var plain = RandomPicture.costing(random);
        return new Costing(
                plain.name(),
                plain.euroInHours(),
                plain.unknownPriceInEuros(),
                plain.weekInHours(),
                plain.courseInHours(),
                plain.jobChangeInHours(),
                new Costing.Credit(0, random.nextInt(4) * 0.2, random.nextInt(4) * 0.1, creditRows(random)),
                plain.alternativeDifference());
    }

    private static List<CreditRow> creditRows(SplittableRandom random) {
        var rows = new ArrayList<CreditRow>();
        for (int have = 0; have < SKILLS; have++) {
            int learn = (have + 1 + random.nextInt(SKILLS - 1)) % SKILLS;
            var level = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1);
            rows.add(new CreditRow.OfPair(
                    DrawnWorld.id(skill(have)), DrawnWorld.id(skill(learn)), level, random.nextInt(10) * 0.1));
        }
        return rows;
    }

    /// Some skills are of one group, so that who holds one is spared a part of the others.
    private static String facts(SplittableRandom random, int most) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(i -> skill(random.nextInt(SKILLS)) + ":" + (1 + random.nextInt(5) / 3))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private static String skill(int number) {
        return (number < SKILLS / 2 ? "" : "g/") + RandomPicture.letter(number);
    }
}
