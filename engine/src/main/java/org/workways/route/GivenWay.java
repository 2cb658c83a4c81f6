package org.workways.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;

/// Legs that somebody chose, as a solution.
record GivenWay(Instance instance, RouteRequest request) {
    /// @param best the cheapest way, which bounds the cost of this one
    /// @return empty if a leg can never matter, or they do not lead to the goal within the limits
    Optional<Solution> along(SortedSet<ConceptId> ids, Solution best) {
        var legs = instance.relevant();
        var plan = new BitSet(legs.size());
        for (int action = 0; action < legs.size(); action++)
            if (ids.contains(legs.get(action).id())) plan.set(action);
        if (plan.cardinality() < ids.size() || !isWay(plan)) return Optional.empty();
        long cost = plan.stream()
                .mapToLong(action -> instance.whole().cost()[action])
                .sum();
        var chosen = plan.stream().mapToObj(legs::get).toList();
        boolean isBest = cost <= best.lowerBound();
        return Optional.of(new Solution(chosen, cost, Math.min(cost, best.lowerBound()), isBest, new TreeSet<>()))
                .filter(way -> Solution.inTime(way.legs(), request));
    }

    /// Whether each of them opens, they reach the goal and keep the totals.
    private boolean isWay(BitSet plan) {
        var task = instance.whole();
        var reached = new Reachability(task).from(plan);
        return holdsAll(reached, task.goal())
                && plan.stream().allMatch(action -> holdsAll(reached, task.requires()[action]))
                && task.resources().stream()
                        .allMatch(resource -> plan.stream()
                                        .mapToLong(action -> resource.use()[action])
                                        .sum()
                                <= resource.limit());
    }

    private static boolean holdsAll(BitSet held, int[] facts) {
        return Arrays.stream(facts).allMatch(held::get);
    }
}
