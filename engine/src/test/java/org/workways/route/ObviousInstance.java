package org.workways.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.workways.learning.Catalogue;
import org.workways.profile.SkillProfile;
import org.workways.route.Leg.CourseLeg;
import org.workways.route.Leg.WorkLeg;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Taxonomy;

/// The pruned task of a request the obvious way: sets of facts and lists of legs, made anew for each request. What
/// [Pruning] does over arrays must equal this.
final class ObviousInstance {
    private ObviousInstance() {}

    static List<Leg> allowed(Taxonomy taxonomy, Catalogue catalogue, RouteRequest request) {
        var credit =
                new ObviousCredit(taxonomy, request.profile(), request.costing().credit());
        var legs = new ArrayList<Leg>();
        for (var course : catalogue.opportunities())
            if (request.limits().allow(course)) legs.add(new CourseLeg(course, credit.remaining(course)));
        if (request.limits().workLegs())
            for (var job : catalogue.steppingStones())
                if (!job.occupation().equals(request.goalId()))
                    legs.add(new WorkLeg(taxonomy.occupation(job.occupation()), job));
        legs.removeIf(leg -> !leg.canBeJoined(request.limits().withoutTotals()));
        return legs;
    }

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
                .filter(leg -> leg.canBeJoined(request.limits()))
                .sorted(Comparator.comparing(Leg::id))
                .toList();
        var undominated = relevant;
        var whole = task(profile, wanted, relevant, request, cost);
        var task = whole;
        while (Instance.mayExchange(relevant, request.limits())) {
            var kept = Dominance.kept(task);
            if (kept.cardinality() == undominated.size()) break;
            undominated = kept.stream().mapToObj(undominated::get).toList();
            // What only dominated legs asked for is no fact any more, so others may be dominated now.
            task = task(profile, wanted, undominated, request, cost);
        }
        return new Instance(task, undominated, relevant, whole, untaught);
    }

    private static PlanningTask task(
            SkillProfile profile,
            SortedSet<Fact> goal,
            List<Leg> legs,
            RouteRequest request,
            ToLongFunction<Leg> cost) {
        return task(new FactNumbers(profile, goal, legs), goal, legs, request.limits(), cost);
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
        return new PlanningTask(
                numbers.size(), requires, gives, cost, numbers.missing(goal), Instance.resources(legs, limits));
    }
}
