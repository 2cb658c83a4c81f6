package org.workways.route;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;

/// The best set of legs for one request, before it is laid out for people.
/// @param legs       sorted by id
/// @param cost       in cost units (see [Legs])
/// @param leftOut    legs that were forbidden
record Solution(List<Leg> legs, long cost, long lowerBound, boolean proven, SortedSet<ConceptId> leftOut) {
    /// Solves an instance whose goal is within reach.
    /// @return nothing found (and proven or not) is a solution without legs
    static Solution of(Instance instance, RouteRequest request, SortedSet<ConceptId> leftOut, long below) {
        var search = new Search(instance.task(), new InTime(instance, request), request.effort(), below);
        var outcome = search.solve();
        var legs = outcome.plan().map(instance::legsOf).orElse(List.of());
        return new Solution(legs, outcome.cost(), outcome.lowerBound(), outcome.proven(), leftOut);
    }

    boolean found() {
        return !legs.isEmpty();
    }

    SortedSet<ConceptId> ids() {
        var ids = new TreeSet<ConceptId>();
        legs.forEach(leg -> ids.add(leg.id()));
        return ids;
    }

    List<Leg> legsNotIn(Solution other) {
        var theirs = other.ids();
        return legs.stream().filter(leg -> !theirs.contains(leg.id())).toList();
    }

    static Comparator<Solution> cheapestFirst() {
        return Comparator.comparingLong(Solution::cost)
                .thenComparing(solution -> solution.ids().toString());
    }

    /// Whether the dates of runs and the deadline can be kept. A set that cannot may be part of one that can: another
    /// leg may open a run earlier.
    static boolean inTime(List<Leg> legs, RouteRequest request) {
        var limits = request.limits();
        if (limits.deadline().isEmpty() && legs.stream().noneMatch(Leg::isDated)) return true;
        return new Timetable(request.profile(), legs, limits).canBeDoneWithin(Schedule.weeksUntil(limits));
    }
}
