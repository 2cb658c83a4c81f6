package org.workways.route;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.workways.learning.LearningOpportunity.Run;
import org.workways.profile.SkillProfile;
import org.workways.route.Leg.WorkLeg;
import org.workways.route.Schedule.Entry;

/// Lays the legs of a plan on the weeks; made once for a plan, so that a simulation can lay them hundreds of times.
///
/// Of the legs with dates each books the first run beside which the weekly hours and the number of legs at once leave
/// room for it; where several want the same, the order decides: lowest level first, then the shorter, then the
/// smaller id. Then the plan is walked through. A leg that is not open when its run begins books the next one, and
/// the walk begins again; so there are at most as many walks as runs. This is tried from each choice of runs on (at
/// most 64), with the courses without dates in two orders: lowest level first, and first what an early run waits for.
/// The calendar that ends first is kept.
///
/// This is a rule, not the best of all calendars, which is a hard problem of its own (resource-constrained
/// scheduling; `RuleQualityTest` compares). Without dates it finds a calendar whenever the legs can be followed at all.
final class Timetable {
    private static final double WEEKS_UNTIL_REPEATED = 52;
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final int MOST_CHOICES = 64;

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
    private final Order ground;
    /// For each leg with dates, whether it waits for a leg, directly or by way of others.
    private final boolean[][] waitsFor;
    /// Of the best calendar: the order, and the earliest run of each leg.
    private Order order;
    private int[] earliest;
    private final int[] missed;
    private final int[] joined;

    /// The legs without dates, as they are preferred.
    private record Order(int[] courses, int[] jobs) {}

    /// @param legs a set that is executable from the profile
    Timetable(SkillProfile profile, List<Leg> legs, Limits limits) {
        this.legs = legs.stream().sorted(GROUND_FIRST).toList();
        this.limits = limits;
        int count = legs.size();
        this.likely =
                this.legs.stream().mapToDouble(leg -> leg.hours().likely()).toArray();
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
        this.ground =
                new Order(where(leg -> !(leg instanceof WorkLeg) && !leg.isDated()), where(WorkLeg.class::isInstance));
        this.waitsFor = new boolean[count][];
        for (int leg : booked.legs) waitsFor[leg] = waitsFor(leg);
        this.order = ground;
        this.earliest = new int[count];
    }

    /// The calendar that ends first, whose order and runs stay in force; empty if a leg always misses its last run.
    /// @throws IllegalArgumentException if a leg never opens
    Optional<Schedule> schedule() {
        return schedule(0);
    }

    /// Whether there is a calendar that ends within so many weeks.
    boolean canBeDoneWithin(double weeks) {
        return schedule(weeks).filter(found -> found.weeks() <= weeks).isPresent();
    }

    /// @param enough a calendar of so many weeks will do
    private Optional<Schedule> schedule(double enough) {
        Optional<Schedule> best = Optional.empty();
        if (Arrays.stream(booked.legs).anyMatch(leg -> runFrom[leg].length == 0)) return best;
        var choice = new int[legs.size()];
        int tries = 0;
        do {
            for (var tried : booked.legs.length == 0 ? List.of(ground) : List.of(ground, byDue(choice))) {
                double weeks = lay(tried, choice, leg -> likely[leg], false);
                if (weeks == NEVER
                        || best.filter(found -> found.weeks() <= weeks).isPresent()) continue;
                best = Optional.of(laid(weeks));
                order = tried;
                earliest = choice.clone();
                if (weeks <= enough) return best;
            }
        } while (++tries < MOST_CHOICES && next(choice));
        return best;
    }

    /// The next choice of runs, the first leg's changing first.
    private boolean next(int[] choice) {
        for (int leg : booked.legs) {
            if (++choice[leg] < runFrom[leg].length) return true;
            choice[leg] = 0;
        }
        return false;
    }

    /// How many weeks the plan takes if the courses take these hours, in the order and from the runs in force. A run is
    /// joined if its likely hours fit; one that is missed for good is taken to be given again a year later.
    double weeks(IntToDoubleFunction hours) {
        return lay(order, earliest, hours, true);
    }

    List<Leg> legs() {
        return legs;
    }

    private double lay(Order tried, int[] first, IntToDoubleFunction hours, boolean repeated) {
        System.arraycopy(first, 0, missed, 0, missed.length);
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
            if (walk.end[leg] == NEVER) throw new IllegalArgumentException("This leg never opens: " + legs.get(leg));
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
        return given(runFrom[leg], run);
    }

    private double to(int leg, int run) {
        return given(runTo[leg], run);
    }

    /// After the last stated run they are counted on from the first again.
    private static double given(double[] stated, int run) {
        int repeats = run / stated.length;
        return stated[run % stated.length] + WEEKS_UNTIL_REPEATED * repeats;
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
        return runs.get(leg).isEmpty()
                ? Optional.empty()
                : Optional.of(runs.get(leg).get(joined[leg]));
    }

    private int[] where(java.util.function.Predicate<Leg> wanted) {
        return IntStream.range(0, legs.size())
                .filter(leg -> wanted.test(legs.get(leg)))
                .toArray();
    }

    /// First what the earliest of the chosen runs waits for.
    private Order byDue(int[] choice) {
        var due = new double[legs.size()];
        Arrays.fill(due, NEVER);
        for (int run : booked.legs)
            for (int leg = 0; leg < due.length; leg++)
                if (waitsFor[run][leg]) due[leg] = Math.min(due[leg], runFrom[run][choice[run]]);
        return new Order(byDue(ground.courses(), due), byDue(ground.jobs(), due));
    }

    private static int[] byDue(int[] some, double[] due) {
        return Arrays.stream(some)
                .boxed()
                .sorted(Comparator.comparingDouble(leg -> due[leg])) // stable: else as before
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean[] waitsFor(int run) {
        var found = new boolean[legs.size()];
        found[run] = true;
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int leg = 0; leg < found.length; leg++)
                if (!found[leg] && feeds(leg, found)) {
                    found[leg] = true;
                    grew = true;
                }
        }
        return found;
    }

    private boolean feeds(int leg, boolean[] some) {
        for (int fact : precedence.gives()[leg])
            for (int waiting : precedence.wanting()[fact]) if (some[waiting]) return true;
        return false;
    }
}
