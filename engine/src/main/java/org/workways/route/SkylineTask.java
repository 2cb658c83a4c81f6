package org.workways.route;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.workways.route.Leg.WorkLeg;

/// All legs that can matter, with what the skyline compares.
/// @param legs     sorted by id
/// @param facts    number of facts, named 0 … facts-1
/// @param requires int[leg][], facts a leg needs that are not held
/// @param gives    int[leg][], facts a leg adds
/// @param hours    long[leg], learning hours in hundredths
/// @param cents    long[leg], highest price; where nobody stated it, what the costing says
/// @param weeks    double[leg], calendar weeks from beginning to end at least
record SkylineTask(
        List<Leg> legs,
        int facts,
        int[][] requires,
        int[][] gives,
        int[] goal,
        long[] hours,
        long[] cents,
        double[] weeks) {
    private static final double HUNDREDTHS = 100;

    static SkylineTask of(Instance instance, RouteRequest request) {
        var relevant = instance.relevant();
        var whole = instance.whole();
        double pace = request.limits().hoursPerWeek();
        return new SkylineTask(
                relevant,
                whole.facts(),
                whole.requires(),
                whole.gives(),
                whole.goal(),
                sums(relevant, SkylineTask::hundredths),
                sums(relevant, leg -> cents(leg, request.costing())),
                relevant.stream().mapToDouble(leg -> weeks(leg, pace)).toArray());
    }

    private static long[] sums(List<Leg> legs, ToLongFunction<Leg> of) {
        return legs.stream().mapToLong(of).toArray();
    }

    static long hundredths(Leg leg) {
        return Math.round(leg.hours().likely() * HUNDREDTHS);
    }

    static long cents(Leg leg, Costing costing) {
        return leg.price().map(price -> price.highCents()).orElse(Math.round(costing.unknownPriceInEuros() * 100));
    }

    private static double weeks(Leg leg, double pace) {
        return leg instanceof WorkLeg work ? work.weeks() : leg.hours().likely() / pace;
    }

    int size() {
        return legs.size();
    }

    /// Whether the hours alone do not tell when a set is done.
    boolean hasCalendar() {
        return legs.stream().anyMatch(leg -> leg instanceof WorkLeg || leg.isDated());
    }

    /// Without the legs that another one can always stand in for, where hours alone fill the calendar:
    /// beside jobs and dates a shorter course may delay another one (see `Instance`).
    SkylineTask undominated() {
        if (hasCalendar()) return this;
        var resources = List.of(new PlanningTask.Resource(hours, Zone.ANY), new PlanningTask.Resource(cents, Zone.ANY));
        var alike = new long[size()];
        Arrays.fill(alike, 1);
        var kept = Dominance.kept(new PlanningTask(facts, requires, gives, alike, goal, resources));
        return kept.cardinality() == size()
                ? this
                : only(kept.stream().toArray()).undominated();
    }

    /// Facts keep their numbers.
    SkylineTask only(int[] kept) {
        return new SkylineTask(
                IntStream.of(kept).mapToObj(legs::get).toList(),
                facts,
                IntStream.of(kept).mapToObj(leg -> requires[leg]).toArray(int[][]::new),
                IntStream.of(kept).mapToObj(leg -> gives[leg]).toArray(int[][]::new),
                goal,
                IntStream.of(kept).mapToLong(leg -> hours[leg]).toArray(),
                IntStream.of(kept).mapToLong(leg -> cents[leg]).toArray(),
                IntStream.of(kept).mapToDouble(leg -> weeks[leg]).toArray());
    }

    /// The earliest week by which each leg can be done if all went on at the same time, each once its facts are
    /// there: a bound below every calendar. Infinite for what does not open.
    double[] earliestEnds() {
        var known = new double[facts];
        Arrays.fill(known, Double.POSITIVE_INFINITY);
        var ends = new double[size()];
        Arrays.fill(ends, Double.POSITIVE_INFINITY);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int leg = 0; leg < ends.length; leg++) {
                double end = weeks[leg]
                        + IntStream.of(requires[leg])
                                .mapToDouble(fact -> known[fact])
                                .max()
                                .orElse(0);
                if (end >= ends[leg]) continue;
                ends[leg] = end;
                for (int fact : gives[leg]) known[fact] = Math.min(known[fact], end);
                changed = true;
            }
        }
        return ends;
    }
}
