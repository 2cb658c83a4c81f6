package org.workways.route;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.profile.SkillProfile;
import org.workways.taxonomy.Fact;

/// One question to the router.
/// @param goal         facts that must hold at the end
/// @param goalId       the occupation the facts come from, so that it is not offered as a leg to itself; an advert
/// has an id of its own
/// @param alternatives how many routes beside the best, 0 to 9
/// @param effort       most search nodes a solution may take; the answer is exact if it suffices, else anytime with
/// a proven gap
public record RouteRequest(
        SkillProfile profile,
        ConceptId goalId,
        SortedSet<Fact> goal,
        Limits limits,
        Costing costing,
        int alternatives,
        int effort) {
    public static final int DEFAULT_EFFORT = 200_000;

    public RouteRequest {
        goal = Collections.unmodifiableSortedSet(new TreeSet<>(goal));
        if (goal.isEmpty()) throw new IllegalArgumentException("A goal has at least one fact.");
        if (alternatives < 0 || alternatives > 9)
            throw new IllegalArgumentException("Alternatives are 0 to 9, got " + alternatives + ".");
        if (effort < 1) throw new IllegalArgumentException("Effort is at least one node, got " + effort + ".");
    }

    public static RouteRequest of(
            SkillProfile profile, ConceptId goalId, Collection<Fact> goal, Limits limits, Costing costing) {
        return new RouteRequest(profile, goalId, new TreeSet<>(goal), limits, costing, 2, DEFAULT_EFFORT);
    }

    RouteRequest toward(SortedSet<Fact> facts) {
        return new RouteRequest(profile, goalId, facts, limits, costing, alternatives, effort);
    }

    RouteRequest withEffort(int nodes) {
        return new RouteRequest(profile, goalId, goal, limits, costing, alternatives, nodes);
    }

    RouteRequest within(Limits others) {
        return new RouteRequest(profile, goalId, goal, others, costing, alternatives, effort);
    }

    RouteRequest under(Costing other) {
        return new RouteRequest(profile, goalId, goal, limits, other, alternatives, effort);
    }
}
