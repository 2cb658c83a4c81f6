package org.workways.route;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workways.learning.LearningOpportunity.Run;
import org.workways.profile.SkillProfile;
import org.workways.route.Leg.WorkLeg;
import org.workways.route.Schedule.Entry;

/// Lays the legs of a plan on the weeks; made once for a plan, so that a simulation can lay them hundreds of times.
///
/// Of the legs with dates each books the first run beside which the weekly hours and the number of legs at once leave
/// room for it; where several want the same, the order decides: lowest level first, then the shorter, then the
/// smaller id. Then the plan is walked through. A leg that is not open when its run begins books the next one, and
/// the walk begins again; so there are at most as many walks as runs. Two orders of the courses without dates are
/// tried: lowest level first, and first what an early run waits for; the one that ends earlier is kept.
///
/// This is a rule, not the best of all calendars, which is a hard problem of its own (resource-constrained
/// scheduling). Without dates it finds a calendar whenever the legs can be followed at all.
final class Timetable {
    private static final double WEEKS_UNTIL_REPEATED = 52;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private static final Comparator<Leg> GROUND_FIRST = Comparator.<Leg>comparingInt(leg -> leg.gives().stream()
                    .mapToInt(fact -> fact.level().number())
                    .max()
                    .orElse(0))
            .thenComparingDouble(leg -> leg.hours().likely())
            .thenComparing(Leg::id);

    private final List<Leg> legs;
    private final Limits limits;
    private final double[] likely;
    /// By leg, the runs that can be joined; empty for one without dates.
    private final List<List<Run>> runs;
    private final double[][] runFrom;
    private final double[][] runTo;
    private final Precedence precedence;
    private final Bookings booked;
    private final Walk walk;
    private final List<Order> orders;
    private Order order;
    private final int[] missed;
    private final int[] joined;

    /// The legs without dates, as they are preferred.
    private record Order(int[] courses, int[] jobs) {}

    /// @param legs a set that is executable from the profile
    Timetable(SkillProfile profile, List<Leg> legs, Limits limits) {
        this.legs = legs.stream().sorted(GROUND_FIRST).toList();
        this.limits = limits;
        int count = legs.size();
        this.likely = this.legs.stream().mapToDouble(leg -> leg.hours().likely()).toArray();
        this.runs = this.legs.stream().map(leg -> leg.runs(limits)).toList();
        this.runFrom = new double[count][];
        this.runTo = new double[count][];
        for (int leg = 0; leg < count; leg++) {
            runFrom[leg] = runs.get(leg).stream().mapToDouble(this::from).toArray();
            runTo[leg] = runs.get(leg).stream().mapToDouble(this::to).toArray();
        }
        this.precedence = Precedence.of(profile, this.legs);
        this.booked = new Bookings(where(Leg::isDated), count);
        this.walk = new Walk(
                precedence,
                booked,
                limits.hoursPerWeek(),
                limits.atOnce().orElse(Integer.MAX_VALUE),
                this.legs.stream()
                        .mapToDouble(leg -> leg instanceof WorkLeg job ? job.weeks() : 0)
                        .toArray());
        this.missed = new int[count];
        this.joined = new int[count];
        this.orders = orders();
        this.order = orders.getFirst();
    }

    /// The earlier of the calendars under the two orders, whose order stays in force; empty if both miss the last run
    /// of a leg.
    /// @throws IllegalArgumentException if a leg never opens
    Optional<Schedule> schedule() {
        Optional<Schedule> best = Optional.empty();
        for (var tried : orders) {
            double weeks = lay(tried, leg -> likely[leg], false);
            if (weeks == NEVER || best.filter(found -> found.weeks() <= weeks).isPresent()) continue;
            best = Optional.of(laid(weeks));
            order = tried;
        }
        return best;
    }

    /// How many weeks the plan takes if the courses take these hours, in the order in force. Runs are joined if their
    /// likely hours fit; one that is missed for good is taken to be given again a year later.
    double weeks(IntToDoubleFunction hours) {
        return lay(order, hours, true);
    }

    List<Leg> legs() {
        return legs;
    }

    private double lay(Order tried, IntToDoubleFunction hours, boolean repeated) {
        Arrays.fill(missed, 0);
        while (book(repeated)) {
            for (int leg : booked.legs)
                booked.hoursAWeek[leg] = hours.applyAsDouble(leg) / (booked.to[leg] - booked.from[leg]);
            int late = walk.through(tried.courses(), tried.jobs(), hours);
            if (late == Walk.NONE) return allDone();
            missed[late] = joined[late] + 1;
        }
        return NEVER;
    }

    private double allDone() {
        for (int leg = 0; leg < walk.end.length; leg++)
            if (walk.end[leg] == NEVER)
                throw new IllegalArgumentException("This leg never opens: " + legs.get(leg));
        return walk.weeks();
    }

    /// Books for each leg with dates the first run that it has not missed and that has room.
    /// @return false if one has no run left
    private boolean book(boolean repeated) {
        for (int at = 0; at < booked.legs.length; at++) {
            int leg = booked.legs[at];
            int run = missed[leg];
            int stated = runFrom[leg].length;
            while ((repeated || run < stated) && !hasRoom(at, from(leg, run), to(leg, run))) run++;
            if (!repeated && run >= stated) return false;
            joined[leg] = run;
            booked.from[leg] = from(leg, run);
            booked.to[leg] = to(leg, run);
        }
        return true;
    }

    /// Whether the runs booked before leave room throughout: what is booked only grows where a run begins.
    private boolean hasRoom(int at, double from, double to) {
        double own = likely[booked.legs[at]] / (to - from);
        if (!hasRoomAt(from, at, own)) return false;
        for (int other = 0; other < at; other++) {
            double begins = booked.from[booked.legs[other]];
            if (begins > from && begins < to - Bookings.MOMENT && !hasRoomAt(begins, at, own)) return false;
        }
        return true;
    }

    private boolean hasRoomAt(double time, int at, double own) {
        double hours = own;
        int count = 1;
        for (int other = 0; other < at; other++) {
            int leg = booked.legs[other];
            if (!booked.isOn(leg, time)) continue;
            hours += likely[leg] / (booked.to[leg] - booked.from[leg]);
            count++;
        }
        return hours <= limits.hoursPerWeek() + Bookings.MOMENT
                && count <= limits.atOnce().orElse(Integer.MAX_VALUE);
    }

    private double from(int leg, int run) {
        int stated = runFrom[leg].length;
        return runFrom[leg][run % stated] + WEEKS_UNTIL_REPEATED * (run / stated);
    }

    private double to(int leg, int run) {
        int stated = runTo[leg].length;
        return runTo[leg][run % stated] + WEEKS_UNTIL_REPEATED * (run / stated);
    }

    private double from(Run run) {
        return limits.start().until(run.first(), ChronoUnit.DAYS) / 7.0;
    }

    private double to(Run run) {
        return (limits.start().until(run.last(), ChronoUnit.DAYS) + 1) / 7.0;
    }

    private Schedule laid(double weeks) {
        var entries = IntStream.range(0, legs.size())
                .mapToObj(leg -> new Entry(legs.get(leg), walk.start[leg], walk.end[leg], run(leg)))
                .sorted(Comparator.comparingDouble(Entry::startWeek)
                        .thenComparingDouble(Entry::endWeek)
                        .thenComparing(entry -> entry.leg().id()))
                .toList();
        return new Schedule(entries, weeks);
    }

    private Optional<Run> run(int leg) {
        return runs.get(leg).isEmpty() ? Optional.empty() : Optional.of(runs.get(leg).get(joined[leg]));
    }

    private List<Order> orders() {
        var ground = new Order(
                where(leg -> !(leg instanceof WorkLeg) && !leg.isDated()), where(WorkLeg.class::isInstance));
        if (booked.legs.length == 0 || Stream.of(runFrom).allMatch(from -> from.length == 0)) return List.of(ground);
        var due = due();
        return List.of(ground, new Order(byDue(ground.courses(), due), byDue(ground.jobs(), due)));
    }

    private int[] where(java.util.function.Predicate<Leg> wanted) {
        return IntStream.range(0, legs.size())
                .filter(leg -> wanted.test(legs.get(leg)))
                .toArray();
    }

    private static int[] byDue(int[] some, double[] due) {
        return Arrays.stream(some)
                .boxed()
                .sorted(Comparator.comparingDouble(leg -> due[leg])) // stable: else as before
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// By leg, when the first run begins that waits for it, directly or by way of other legs.
    private double[] due() {
        var due = new double[legs.size()];
        Arrays.fill(due, NEVER);
        for (int leg : booked.legs) if (runFrom[leg].length > 0) due[leg] = runFrom[leg][0];
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int leg = 0; leg < due.length; leg++)
                for (int fact : precedence.gives()[leg])
                    for (int waiting : precedence.wanting()[fact])
                        if (due[waiting] < due[leg]) {
                            due[leg] = due[waiting];
                            changed = true;
                        }
        }
        return due;
    }
}
