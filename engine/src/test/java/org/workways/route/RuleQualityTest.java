package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.route.Leg.WorkLeg;

/// Calendars are laid by a rule (see `Timetable`). Here it stands beside trying every choice of runs and every order
/// of the other legs, on worlds of at most seven legs.
class RuleQualityTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final Costing FREE = new Costing("free", 0, 0, 0, 0, 0, new Costing.Credit(0, 0, 1), 0.3);

    @Test
    void the_rule_finds_98_of_100_calendars_that_any_order_finds_and_95_end_as_early_for_seeds_0_to_1499() {
        int any = 0;
        int found = 0;
        int early = 0;
        for (int seed = 0; seed < 1_500; seed++) {
            var random = new SplittableRandom(seed);
            var world = DatedWorld.of(random, 5);
            var request = world.request("", "q", DatedWorld.limits(random), FREE);
            var legs = CalendarReferenceTest.opening(
                    ObviousInstance.allowed(world.taxonomy, world.catalogue, request), request.profile());
            if (legs.size() > 7 || legs.stream().noneMatch(Leg::isDated)) continue;
            double best = best(legs, request);
            double rule = Schedule.of(request.profile(), legs, request.limits())
                    .map(Schedule::weeks)
                    .orElse(NEVER);
            assertThat(rule).as("seed " + seed).isGreaterThanOrEqualTo(best - 1e-6);
            if (best == NEVER) continue;
            any++;
            if (rule < NEVER) found++;
            if (rule <= best + 1e-6) early++;
        }
        assertThat(any).isGreaterThan(300);
        assertThat((double) found / any).isGreaterThan(0.98);
        assertThat((double) early / any).isGreaterThan(0.95);
    }

    private static double best(List<Leg> legs, RouteRequest request) {
        int[] dated = where(legs, true);
        var choice = new int[dated.length];
        double best = NEVER;
        do {
            best = Math.min(best, best(legs, dated, choice, request));
        } while (next(choice, dated, legs, request.limits()));
        return best;
    }

    private static double best(List<Leg> legs, int[] dated, int[] choice, RouteRequest request) {
        var limits = request.limits();
        var booked = new Bookings(dated, legs.size());
        for (int i = 0; i < dated.length; i++) {
            var run = legs.get(dated[i]).runs(limits).get(choice[i]);
            booked.from[dated[i]] = limits.start().until(run.first(), java.time.temporal.ChronoUnit.DAYS) / 7.0;
            booked.to[dated[i]] = booked.from[dated[i]] + run.weeks();
            booked.hoursAWeek[dated[i]] = legs.get(dated[i]).hours().likely() / run.weeks();
        }
        int most = limits.atOnce().orElse(Integer.MAX_VALUE);
        for (int leg : dated)
            if (booked.load(booked.from[leg]) > limits.hoursPerWeek() + 1e-6 || booked.count(booked.from[leg]) > most)
                return NEVER;
        var jobWeeks = legs.stream()
                .mapToDouble(leg -> leg instanceof WorkLeg job ? job.weeks() : 0)
                .toArray();
        var walk = new Walk(Precedence.of(request.profile(), legs), booked, limits.hoursPerWeek(), most, jobWeeks);
        double best = NEVER;
        for (var order : permutations(where(legs, false))) {
            int[] jobs = Arrays.stream(order)
                    .filter(leg -> legs.get(leg) instanceof WorkLeg)
                    .toArray();
            int[] courses = Arrays.stream(order)
                    .filter(leg -> !(legs.get(leg) instanceof WorkLeg))
                    .toArray();
            int late = walk.through(courses, jobs, leg -> legs.get(leg).hours().likely());
            if (late == Walk.NONE) best = Math.min(best, walk.weeks());
        }
        return best;
    }

    private static int[] where(List<Leg> legs, boolean dated) {
        return IntStream.range(0, legs.size())
                .filter(leg -> legs.get(leg).isDated() == dated)
                .toArray();
    }

    private static boolean next(int[] choice, int[] dated, List<Leg> legs, Limits limits) {
        for (int i = 0; i < choice.length; i++) {
            if (++choice[i] < legs.get(dated[i]).runs(limits).size()) return true;
            choice[i] = 0;
        }
        return false;
    }

    private static List<int[]> permutations(int[] items) {
        if (items.length == 0) return List.of(items);
        var all = new ArrayList<int[]>();
        for (int first : items)
            for (var rest : permutations(
                    Arrays.stream(items).filter(item -> item != first).toArray()))
                all.add(IntStream.concat(IntStream.of(first), Arrays.stream(rest))
                        .toArray());
        return all;
    }
}
