package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workways.profile.SkillProfile;
import org.workways.route.Leg.WorkLeg;
import org.workways.route.RouteAnswer.AlreadyQualified;
import org.workways.route.RouteAnswer.Found;
import org.workways.route.RouteAnswer.StoppedEarly;
import org.workways.route.RouteAnswer.Unreachable;
import org.workways.route.Schedule.Entry;

/// Calendars of drawn worlds, looked at from outside: whatever made them, they keep what they promise. And routes over
/// courses with dates cost what the best of all sets of legs costs.
class CalendarReferenceTest {
    private static final double MOMENT = 1e-6; // weeks
    private static final Costing HOURS = new Costing("hours", 0.1, 0, 1, 1, 20, new Costing.Credit(0, 0, 1), 0.3);

    @Test
    void calendars_keep_hours_requirements_dates_and_legs_at_once_for_seeds_0_to_2999() {
        int laid = 0;
        int withRun = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new SplittableRandom(seed);
            var world = DatedWorld.of(random, 4);
            var request = world.request(DatedWorld.facts(random, 2), "p", DatedWorld.limits(random), HOURS);
            var legs = opening(ObviousInstance.allowed(world.taxonomy, world.catalogue, request), request.profile());
            var schedule = Schedule.of(request.profile(), legs, request.limits());
            if (legs.stream().noneMatch(Leg::isDated))
                assertThat(schedule).as("seed " + seed).isPresent();
            if (schedule.isEmpty()) continue;
            check("seed " + seed, schedule.get(), legs, request);
            laid++;
            if (legs.stream().anyMatch(Leg::isDated)) withRun++;
        }
        assertThat(laid).isGreaterThan(1_500);
        assertThat(withRun).as("worlds with dates, so that the check is one").isGreaterThan(500);
    }

    @Test
    void routes_with_dates_cost_what_the_best_of_all_sets_of_legs_costs_for_seeds_0_to_1999() {
        int found = 0;
        int refused = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new SplittableRandom(seed);
            var world = DatedWorld.of(random, 5);
            var request = world.request(
                    DatedWorld.facts(random, 2), DatedWorld.facts(random, 2), DatedWorld.limits(random), HOURS);
            var expected = EverySet.cheapestHours(world, request);
            switch (world.route(request)) {
                case Found(var routes) -> {
                    assertThat(Optional.of(routes.getFirst().cost()))
                            .as("seed " + seed)
                            .isEqualTo(expected);
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
        assertThat(found).isGreaterThan(300);
        assertThat(refused).isGreaterThan(100);
    }

    private static void check(String seed, Schedule schedule, List<Leg> legs, RouteRequest request) {
        var entries = schedule.entries();
        assertThat(entries).as(seed).extracting(Entry::leg).containsExactlyInAnyOrderElementsOf(legs);
        for (var entry : entries) {
            var held = request.profile();
            for (var other : entries)
                if (other.endWeek() <= entry.startWeek() + MOMENT)
                    held = held.with(other.leg().gives());
            assertThat(held.holdsAll(entry.leg().requires()))
                    .as(seed + " " + entry)
                    .isTrue();
            assertThat(entry.startWeek()).as(seed).isGreaterThanOrEqualTo(0);
            assertThat(entry.run().isPresent()).as(seed).isEqualTo(entry.leg().isDated());
            entry.run().ifPresent(run -> {
                assertThat(entry.leg().runs(request.limits())).as(seed).contains(run);
                assertThat(entry.start(request.limits().start())).as(seed).isEqualTo(run.first());
                assertThat(entry.end(request.limits().start())).as(seed).isEqualTo(run.last());
            });
            if (entry.leg() instanceof WorkLeg job)
                assertThat(entry.endWeek() - entry.startWeek()).as(seed).isCloseTo(job.weeks(), within());
        }
        for (double time : times(entries)) checkMoment(seed, time, entries, request.limits());
        checkPace(seed, entries, request.limits().hoursPerWeek());
        assertThat(schedule.weeks())
                .as(seed)
                .isEqualTo(entries.stream().mapToDouble(Entry::endWeek).max().orElse(0));
    }

    private static void checkMoment(String seed, double time, List<Entry> entries, Limits limits) {
        var on = entries.stream().filter(entry -> isOn(entry, time)).toList();
        assertThat(on.size()).as(seed).isLessThanOrEqualTo(limits.atOnce().orElse(Integer.MAX_VALUE));
        assertThat(on.stream().filter(entry -> entry.leg() instanceof WorkLeg).count())
                .as(seed)
                .isLessThanOrEqualTo(1);
        assertThat(on.stream().filter(CalendarReferenceTest::isSelfPaced).count())
                .as(seed)
                .isLessThanOrEqualTo(1);
        assertThat(load(time, entries)).as(seed).isLessThanOrEqualTo(limits.hoursPerWeek() + MOMENT);
    }

    /// What the runs leave between the first and the last day of another course is just its hours.
    private static void checkPace(String seed, List<Entry> entries, double pace) {
        for (var entry : entries) {
            if (!isSelfPaced(entry)) continue;
            double hours = 0;
            var times = Stream.concat(
                            Stream.of(entry.startWeek(), entry.endWeek()),
                            times(entries).stream().filter(time -> time > entry.startWeek() && time < entry.endWeek()))
                    .sorted()
                    .toList();
            for (int i = 1; i < times.size(); i++)
                hours += (times.get(i) - times.get(i - 1)) * (pace - load(times.get(i - 1) + MOMENT, entries));
            assertThat(hours)
                    .as(seed + " " + entry)
                    .isCloseTo(entry.leg().hours().likely(), within());
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-3);
    }

    private static double load(double time, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.leg().isDated() && isOn(entry, time))
                .mapToDouble(entry ->
                        entry.leg().hours().likely() / entry.run().orElseThrow().weeks())
                .sum();
    }

    private static boolean isSelfPaced(Entry entry) {
        return !(entry.leg() instanceof WorkLeg) && !entry.leg().isDated();
    }

    private static boolean isOn(Entry entry, double time) {
        return entry.startWeek() <= time + MOMENT && entry.endWeek() > time + MOMENT;
    }

    private static List<Double> times(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.of(entry.startWeek(), entry.endWeek()))
                .toList();
    }

    /// Those of the legs that open one after the other.
    static List<Leg> opening(List<Leg> legs, SkillProfile profile) {
        var held = profile;
        var opened = new ArrayList<Leg>();
        var waiting = new ArrayList<>(legs);
        while (true) {
            var known = held;
            var next = waiting.stream()
                    .filter(leg -> known.holdsAll(leg.requires()))
                    .findFirst();
            if (next.isEmpty()) return opened;
            waiting.remove(next.get());
            opened.add(next.get());
            held = held.with(next.get().gives());
        }
    }
}
