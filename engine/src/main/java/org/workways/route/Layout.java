package org.workways.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.workways.concept.Price;
import org.workways.profile.SkillProfile;
import org.workways.route.CompiledCatalogue.Destination;
import org.workways.route.Route.OffRamp;
import org.workways.route.Route.PlannedLeg;
import org.workways.route.Route.Substitute;
import org.workways.taxonomy.Fact;

/// Turns a solution into a route that people can follow: dates, reasons, jobs that open on the way.
final class Layout {
    private final List<Destination> destinations;
    private final RouteRequest request;

    /// @param destinations jobs that may open on the way, by id
    Layout(List<Destination> destinations, RouteRequest request) {
        this.destinations = destinations;
        this.request = request;
    }

    Route lay(Solution solution) {
        return lay(solution, leg -> new Substitute.NotAsked());
    }

    /// @param substitute what would take a leg's place
    Route lay(Solution solution, Function<Leg, Substitute> substitute) {
        var limits = request.limits();
        var timetable = new Timetable(request.profile(), solution.legs(), limits);
        var schedule = timetable.schedule().orElseThrow();
        var planned = schedule.entries().stream()
                .map(entry -> new PlannedLeg(
                        entry.leg(),
                        entry.start(limits.start()),
                        entry.end(limits.start()),
                        needed(entry.leg(), schedule),
                        substitute.apply(entry.leg()),
                        entry.run()))
                .toList();
        return new Route(
                planned,
                Legs.hours(solution.cost()),
                Legs.hours(solution.lowerBound()),
                schedule.hours(),
                solution.legs().stream().flatMap(leg -> leg.price().stream()).reduce(Price.FREE, Price::plus),
                (int) solution.legs().stream()
                        .filter(leg -> leg.price().isEmpty())
                        .count(),
                Finish.of(timetable, limits.start()),
                offRamps(schedule),
                solution.leftOut());
    }

    /// Facts the leg gives that are wanted later and that no leg before it has given.
    private SortedSet<Fact> needed(Leg leg, Schedule schedule) {
        var given = SkillProfile.of(leg.gives());
        var needed = new TreeSet<Fact>();
        addHeld(needed, given, request.goal());
        for (var entry : schedule.entries())
            if (!entry.leg().equals(leg)) addHeld(needed, given, entry.leg().requires());
        needed.removeIf(request.profile()::holds);
        for (var entry : schedule.entries()) {
            if (entry.leg().equals(leg)) break;
            needed.removeIf(fact -> gives(entry.leg(), fact));
        }
        return needed;
    }

    private static void addHeld(SortedSet<Fact> to, SkillProfile held, Collection<Fact> wanted) {
        for (var fact : wanted) if (held.holds(fact)) to.add(fact);
    }

    private static boolean gives(Leg leg, Fact fact) {
        for (var given : leg.gives())
            if (given.skill().equals(fact.skill()) && given.level().atLeast(fact.level())) return true;
        return false;
    }

    /// Jobs by the end of each leg; a job that is open from the start is no off-ramp.
    private List<OffRamp> offRamps(Schedule schedule) {
        var ramps = new ArrayList<OffRamp>();
        var byEnd = schedule.entries().stream()
                .sorted(Comparator.comparingDouble(Schedule.Entry::endWeek))
                .toList();
        var closed = new ArrayList<>(destinations);
        closed.removeIf(job -> request.profile().holdsAll(job.essentials()));
        var held = request.profile();
        for (var entry : byEnd) {
            held = held.with(entry.leg().gives());
            for (var job : opened(closed, held))
                ramps.add(new OffRamp(entry.leg().id(), job.id()));
        }
        ramps.removeIf(ramp -> ramp.occupation().equals(request.goalId()));
        return ramps;
    }

    /// Takes them away from the closed ones.
    private static List<Destination> opened(List<Destination> closed, SkillProfile held) {
        var opened =
                closed.stream().filter(job -> held.holdsAll(job.essentials())).toList();
        closed.removeAll(opened);
        return opened;
    }
}
