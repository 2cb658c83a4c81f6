package org.workways.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.workways.profile.SkillProfile;
import org.workways.taxonomy.Fact;

/// A request as a planning task: only legs that can matter, their facts as small integers.
/// @param task     the task; action i is `legs.get(i)`
/// @param legs     of the relevant ones those that no other can always stand in for
/// @param relevant legs that can matter; once some are forbidden, those that they stood in for may matter
/// @param untaught goal facts that no sequence of the given legs reaches; they are not in the task
record Instance(PlanningTask task, List<Leg> legs, List<Leg> relevant, SortedSet<Fact> untaught) {
    /// Time O(sizes of the legs), but for sorting.
    static Instance of(SkillProfile profile, SortedSet<Fact> goal, List<Leg> legs, RouteRequest request) {
        return of(profile, goal, legs, request, leg -> Legs.cost(leg, request.limits(), request.costing()));
    }

    /// The same with another cost than the costing's.
    /// @param cost at least 1
    static Instance of(
            SkillProfile profile,
            SortedSet<Fact> goal,
            List<Leg> legs,
            RouteRequest request,
            ToLongFunction<Leg> cost) {
        var numbers = new FactNumbers(profile, goal, legs);
        var all = task(numbers, goal, legs, request.limits().withoutTotals(), cost);
        var everyLeg = new BitSet();
        everyLeg.set(0, legs.size());
        var reached = new Reachability(all).from(everyLeg);
        var untaught = new TreeSet<Fact>();
        var wanted = new TreeSet<Fact>();
        for (int fact : all.goal()) (reached.get(fact) ? wanted : untaught).add(numbers.fact(fact));
        var relevant = relevant(all, reached).stream()
                .mapToObj(legs::get)
                .sorted(Comparator.comparing(Leg::id))
                .toList();
        var undominated = relevant;
        var task = task(profile, wanted, relevant, request, cost);
        while (mayExchange(relevant, request.limits())) {
            var kept = Dominance.kept(task);
            if (kept.cardinality() == undominated.size()) break;
            undominated = kept.stream().mapToObj(undominated::get).toList();
            // What only dominated legs asked for is no fact any more, so others may be dominated now.
            task = task(profile, wanted, undominated, request, cost);
        }
        return new Instance(task, undominated, relevant, untaught);
    }

    private static PlanningTask task(
            SkillProfile profile,
            SortedSet<Fact> goal,
            List<Leg> legs,
            RouteRequest request,
            ToLongFunction<Leg> cost) {
        return task(new FactNumbers(profile, goal, legs), goal, legs, request.limits(), cost);
    }

    /// Under a deadline a plan must also fit the calendar, where courses and jobs run side by side: a shorter leg may
    /// then delay another one (Graham, *Bounds on multiprocessing timing anomalies*, 1969). With courses alone the
    /// calendar is the sum of their hours.
    static boolean mayExchange(List<Leg> legs, Limits limits) {
        return limits.deadline().isEmpty() || legs.stream().noneMatch(Leg.WorkLeg.class::isInstance);
    }

    List<Leg> legsOf(BitSet plan) {
        return plan.stream().mapToObj(legs::get).toList();
    }

    /// Actions that open at all and give something that is needed for the reached part of the goal, directly or by
    /// way of another action's requirements.
    private static BitSet relevant(PlanningTask all, BitSet reached) {
        var givenBy = Achievers.of(all.facts(), all.gives());
        var relevant = new BitSet();
        var needed = new BitSet();
        var queue = new ArrayDeque<Integer>();
        for (int fact : all.goal()) if (reached.get(fact)) need(fact, needed, queue);
        while (!queue.isEmpty())
            for (int action : givenBy[queue.remove()])
                if (!relevant.get(action) && opens(all.requires()[action], reached)) {
                    relevant.set(action);
                    for (int fact : all.requires()[action]) need(fact, needed, queue);
                }
        return relevant;
    }

    private static void need(int fact, BitSet needed, Queue<Integer> queue) {
        if (needed.get(fact)) return;
        needed.set(fact);
        queue.add(fact);
    }

    private static boolean opens(int[] requires, BitSet reached) {
        for (int fact : requires) if (!reached.get(fact)) return false;
        return true;
    }

    private static PlanningTask task(
            FactNumbers numbers, SortedSet<Fact> goal, List<Leg> legs, Limits limits, ToLongFunction<Leg> costOf) {
        var requires = new int[legs.size()][];
        var gives = new int[legs.size()][];
        var cost = new long[legs.size()];
        for (int i = 0; i < cost.length; i++) {
            var leg = legs.get(i);
            requires[i] = numbers.missing(leg.requires());
            gives[i] = numbers.given(leg.gives());
            cost[i] = costOf.applyAsLong(leg);
        }
        return new PlanningTask(numbers.size(), requires, gives, cost, numbers.missing(goal), resources(legs, limits));
    }

    /// The budget in cents; under a deadline also the learning time in hundredths of an hour, as a bound on what
    /// fits in the weeks.
    static List<PlanningTask.Resource> resources(List<Leg> legs, Limits limits) {
        var resources = new ArrayList<PlanningTask.Resource>();
        limits.budgetCents()
                .ifPresent(cents -> resources.add(new PlanningTask.Resource(
                        legs.stream()
                                .mapToLong(leg -> leg.price().orElseThrow().highCents())
                                .toArray(),
                        cents)));
        limits.deadline().ifPresent(day -> {
            double weeks = (java.time.temporal.ChronoUnit.DAYS.between(limits.start(), day) + 1) / 7.0;
            resources.add(new PlanningTask.Resource(
                    legs.stream()
                            .mapToLong(leg -> (long) Math.floor(leg.hours().likely() * 100))
                            .toArray(),
                    (long) Math.ceil(weeks * limits.hoursPerWeek() * 100)));
        });
        return resources;
    }

    @Override
    public String toString() {
        return "%d legs, %d facts, goal %s".formatted(legs.size(), task.facts(), Arrays.toString(task.goal()));
    }
}
