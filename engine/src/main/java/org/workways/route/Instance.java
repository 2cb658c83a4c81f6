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
import org.workways.profile.SkillProfile;
import org.workways.taxonomy.Fact;

/// A request as a planning task: only legs that can matter, their facts as small integers.
/// @param task     the task; action i is `legs.get(i)`
/// @param untaught goal facts that no sequence of the given legs reaches; they are not in the task
record Instance(PlanningTask task, List<Leg> legs, SortedSet<Fact> untaught) {
    /// Time O(sizes of the legs), but for sorting.
    static Instance of(SkillProfile profile, SortedSet<Fact> goal, List<Leg> legs, RouteRequest request) {
        var numbers = new FactNumbers(profile, goal, legs);
        var all = task(numbers, goal, legs, request.limits().withoutTotals(), request.costing());
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
        var left = new FactNumbers(profile, wanted, relevant);
        return new Instance(task(left, wanted, relevant, request.limits(), request.costing()), relevant, untaught);
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
            FactNumbers numbers, SortedSet<Fact> goal, List<Leg> legs, Limits limits, Costing costing) {
        var requires = new int[legs.size()][];
        var gives = new int[legs.size()][];
        var cost = new long[legs.size()];
        for (int i = 0; i < cost.length; i++) {
            var leg = legs.get(i);
            requires[i] = numbers.missing(leg.requires());
            gives[i] = numbers.given(leg.gives());
            cost[i] = Legs.cost(leg, limits, costing);
        }
        return new PlanningTask(numbers.size(), requires, gives, cost, numbers.missing(goal), resources(legs, limits));
    }

    /// The budget in cents; under a deadline also the learning time in hundredths of an hour, as a bound on what
    /// fits in the weeks.
    private static List<PlanningTask.Resource> resources(List<Leg> legs, Limits limits) {
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
