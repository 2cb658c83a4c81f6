package org.workways.route;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.workways.route.Leg.WorkLeg;

/// Finds all that no set of legs beats on hours, price and finishing day. As long as a zone is left in which something
/// unknown may lie, a set of legs in it is looked for. If there is one, smaller zones are left; if it is proven that
/// there is none, the zone is done; if the effort does not tell, it stays open. So whatever is neither found nor
/// beaten lies in an open zone.
///
/// Hours and price are rows of the search's linear program. The day has two rows (the hours at the pace; the weeks
/// of jobs, one after the other), and then the calendar of a set decides. Sets with legs that only the calendar needs
/// are among those searched, as far as another leg waits for what they give (see `Acceptance.mayOpenEarlier`).
final class SkylineSearch {
    /// @param open zones in which something may lie that is not beaten
    record Outcome(List<List<Leg>> found, List<Zone> open) {}

    private record Found(Zone.Vector vector, List<Leg> legs) {}

    /// Which set of a zone is looked for first; it decides nothing but the time.
    private static final long EUROS_AN_HOUR = 20;
    /// A leg more costs less than anything else: of equal sets the fewest legs, and nothing is taken at will.
    private static final long PART = 1_000;

    /// A limit, used up, costs so much where it is tight.
    private static final long WHOLE = 1_000_000_000;

    private static final int FIRST_PART = 4;
    private static final int SHARES = 1_000;
    private static final int MOST_ZONES = 20;
    private static final int MOST_POINTS = 200;
    private static final int DAYS_A_WEEK = 7;
    private static final double WEEK_PARTS = 1_000;
    private static final double ROUNDING = 1e-6;

    private final SkylineTask task;
    private final RouteRequest request;
    private final boolean hasCalendar;
    private final double[] ends;
    private int nodes;

    SkylineSearch(SkylineTask relevant, RouteRequest request) {
        this.task = relevant.undominated();
        this.request = request;
        this.hasCalendar = task.hasCalendar();
        this.ends = task.earliestEnds();
    }

    /// Time: a search for each point and for each zone that is proven empty, of which there are at most about two a
    /// point.
    Outcome solve() {
        var zones = List.of(everything());
        var open = new ArrayList<Zone>();
        var done = new ArrayList<Zone>();
        var found = new ArrayList<Found>();
        while (!zones.isEmpty() && found.size() < MOST_POINTS && nodes < request.effort() / MOST_ZONES) {
            var zone = zones.getFirst();
            var isDone = done.stream().anyMatch(zone::isWithin);
            var outcome = isDone ? new Answer(Optional.empty(), true) : search(zone);
            if (outcome.found().isPresent()) {
                var vector = outcome.found().get().vector();
                found.add(outcome.found().get());
                zones = Zone.split(zones, vector);
                open = new ArrayList<>(Zone.split(open, vector));
                continue;
            }
            if (!isDone) (outcome.proven() ? done : open).add(zone);
            zones = zones.subList(1, zones.size());
        }
        open.addAll(zones);
        open.removeIf(zone -> isWithinAny(zone, done));
        return new Outcome(unbeaten(found), List.copyOf(open));
    }

    private static boolean isWithinAny(Zone zone, List<Zone> done) {
        return done.stream().anyMatch(zone::isWithin);
    }

    private Zone everything() {
        var limits = request.limits();
        return new Zone(
                Zone.ANY,
                limits.budgetCents().map(cents -> cents + 1).orElse(Zone.ANY),
                limits.deadline()
                        .map(day -> limits.start().until(day, ChronoUnit.DAYS) + 1)
                        .orElse(Zone.ANY));
    }

    private record Answer(Optional<Found> found, boolean proven) {}

    private Answer search(Zone zone) {
        double weeks = zone.day() == Zone.ANY ? Double.MAX_VALUE : (zone.day() + ROUNDING) / DAYS_A_WEEK;
        var part = task.only(IntStream.range(0, task.size())
                .filter(leg ->
                        task.hours()[leg] < zone.hours() && task.cents()[leg] < zone.cents() && ends[leg] <= weeks)
                .toArray());
        var limits = limits(part, zone, weeks);
        int effort = Math.max(1, request.effort() / SHARES);
        var outcome = search(part, zone, limits, balanced(part), LandmarkCut.NEVER, Math.max(1, effort / FIRST_PART));
        if (outcome.plan().isEmpty() && !outcome.proven() && !limits.isEmpty())
            outcome = search(part, zone, limits, againstLimits(part, limits), mostWithin(part, limits), effort);
        return new Answer(outcome.plan().map(plan -> found(part, plan)), outcome.proven());
    }

    private Search.Outcome search(
            SkylineTask part, Zone zone, List<PlanningTask.Resource> limits, long[] cost, long below, int effort) {
        var planning = new PlanningTask(part.facts(), part.requires(), part.gives(), cost, part.goal(), limits);
        var outcome = new Search(planning, new InZone(planning, part, zone), effort, below).solve();
        nodes += outcome.nodes();
        return outcome;
    }

    private List<PlanningTask.Resource> limits(SkylineTask part, Zone zone, double weeks) {
        var limits = new ArrayList<PlanningTask.Resource>();
        if (zone.hours() != Zone.ANY) limits.add(new PlanningTask.Resource(part.hours(), zone.hours() - 1));
        if (zone.cents() != Zone.ANY) limits.add(new PlanningTask.Resource(part.cents(), zone.cents() - 1));
        if (zone.day() != Zone.ANY) limits.addAll(calendar(part, weeks));
        return limits;
    }

    /// What no calendar of so many weeks exceeds: its hours, and the weeks of jobs.
    private List<PlanningTask.Resource> calendar(SkylineTask part, double weeks) {
        double pace = request.limits().hoursPerWeek();
        var hours = part.legs().stream()
                .mapToLong(leg -> (long) Math.floor(leg.hours().likely() * 100 + ROUNDING))
                .toArray();
        var jobs = part.legs().stream()
                .mapToLong(leg -> leg instanceof WorkLeg job ? (long) Math.floor(job.weeks() * WEEK_PARTS) : 0)
                .toArray();
        return List.of(
                new PlanningTask.Resource(hours, (long) Math.floor(weeks * pace * 100 + 1)),
                new PlanningTask.Resource(jobs, (long) Math.floor(weeks * WEEK_PARTS + 1)));
    }

    /// Hours and price, so that what is found is not beaten by something close by.
    private static long[] balanced(SkylineTask part) {
        var cost = new long[part.size()];
        for (int leg = 0; leg < cost.length; leg++)
            cost[leg] = (part.hours()[leg] * EUROS_AN_HOUR + part.cents()[leg]) * PART + 1;
        return cost;
    }

    /// What the zone is short of, each limit as much as the others: so the bound is highest where nothing is left.
    private static long[] againstLimits(SkylineTask part, List<PlanningTask.Resource> limits) {
        var cost = new long[part.size()];
        Arrays.fill(cost, 1);
        for (var limit : limits)
            for (int leg = 0; leg < cost.length; leg++) cost[leg] += limit.use()[leg] * weight(limit);
        return cost;
    }

    /// Each plan that keeps the limits costs less.
    private static long mostWithin(SkylineTask part, List<PlanningTask.Resource> limits) {
        return 1
                + part.size()
                + limits.stream()
                        .mapToLong(limit -> limit.limit() * weight(limit))
                        .sum();
    }

    private static long weight(PlanningTask.Resource limit) {
        return Math.max(1, WHOLE / Math.max(1, limit.limit()));
    }

    private Found found(SkylineTask part, BitSet plan) {
        var vector = new Zone.Vector(
                plan.stream().mapToLong(leg -> part.hours()[leg]).sum(),
                plan.stream().mapToLong(leg -> part.cents()[leg]).sum(),
                hasCalendar ? day(part.legs(), plan) : 0);
        return new Found(vector, plan.stream().mapToObj(part.legs()::get).toList());
    }

    /// Whether a plan ends within the days of a zone.
    private final class InZone implements Acceptance {
        private final PlanningTask planning;
        private final SkylineTask part;
        private final Zone zone;

        InZone(PlanningTask planning, SkylineTask part, Zone zone) {
            this.planning = planning;
            this.part = part;
            this.zone = zone;
        }

        @Override
        public boolean test(BitSet plan) {
            return isWithinDays(part, plan, zone);
        }

        @Override
        public boolean mayHelp(BitSet plan, int action) {
            return plan.stream().anyMatch(leg -> part.legs().get(leg).isDated())
                    || Acceptance.mayOpenEarlier(planning, plan, action);
        }
    }

    private boolean isWithinDays(SkylineTask part, BitSet plan, Zone zone) {
        if (zone.day() == Zone.ANY && part.legs().stream().noneMatch(Leg::isDated)) return true;
        return day(part.legs(), plan) < zone.day();
    }

    /// The last day; any if the dates of a leg cannot be kept.
    private long day(List<Leg> legs, BitSet plan) {
        var limits = request.limits();
        var set = plan.stream().mapToObj(legs::get).toList();
        return Schedule.of(request.profile(), set, limits)
                .map(schedule -> limits.start().until(schedule.finish(limits.start()), ChronoUnit.DAYS))
                .orElse(Zone.ANY);
    }

    /// Least hours first. What was found first may be beaten by what was found later.
    private static List<List<Leg>> unbeaten(List<Found> found) {
        var byVector = new TreeMap<Zone.Vector, List<Leg>>(Comparator.comparingLong(Zone.Vector::hours)
                .thenComparingLong(Zone.Vector::cents)
                .thenComparingLong(Zone.Vector::day));
        for (var one : found)
            if (found.stream()
                    .noneMatch(other -> !other.vector().equals(one.vector())
                            && other.vector().isNoMoreThan(one.vector()))) byVector.put(one.vector(), one.legs());
        return List.copyOf(byVector.values());
    }
}
