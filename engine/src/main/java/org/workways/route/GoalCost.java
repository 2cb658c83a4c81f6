package org.workways.route;

import java.util.BitSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.workways.route.CompiledCatalogue.Destination;

/// The optimal cost of one goal after another for people whose distances are measured, or the proof that it is above a
/// limit. Cheap bounds come first; only what they leave open is searched, over those legs that a way within the bound
/// can have. Keeps arrays from goal to goal; not for two threads.
final class GoalCost {
    /// What was found out about a goal.
    sealed interface Verdict {
        record Open() implements Verdict {}

        /// Something needed is given by no leg that can be entered.
        record Unreachable() implements Verdict {}

        record BeyondDistance() implements Verdict {}

        record BeyondLandmarks() implements Verdict {}

        /// The search has shown that nothing is within the limit.
        record BeyondSearch() implements Verdict {}

        record Solved(Solution solution, RouteRequest request) implements Verdict {}

        /// @param lowerBound in cost units
        record Undecided(long lowerBound) implements Verdict {}
    }

    private final Pruning pruning;
    private final long[] share;
    private final int[] shareOf;
    private int pass;

    GoalCost(CompiledCatalogue catalogue) {
        this.pruning = new Pruning(catalogue);
        this.share = new long[catalogue.size()];
        this.shareOf = new int[catalogue.size()];
    }

    /// @param most   in cost units; `LandmarkCut.NEVER` for any
    /// @param effort most search nodes
    Verdict of(PersonalCatalogue person, Distances distances, Destination goal, long most, int effort) {
        int[] missing = Pruning.missing(person, goal.facts());
        if (missing.length == 0) return new Verdict.Open();
        long farthest = distances.toAll(missing);
        if (farthest >= LandmarkCut.NEVER) return new Verdict.Unreachable();
        if (farthest > most) return new Verdict.BeyondDistance();
        if (givers(person, distances, missing, most) > most) return new Verdict.BeyondLandmarks();
        var request = new RouteRequest(
                person.profile(), goal.id(), goal.essentials(), person.limits(), person.costing(), 0, effort);
        long bound = Math.min(most, known(person, distances, missing));
        var instance = pruning.instance(
                person, goal.essentials(), usable(person, distances, goal, bound), person.limits(), person::cost);
        if (most < LandmarkCut.NEVER
                && new LandmarkCut(instance.task()).bound(instance.task().cost()) > most)
            return new Verdict.BeyondLandmarks();
        var solution = Solution.of(instance, request, new TreeSet<>(), bound < LandmarkCut.NEVER ? bound + 1 : bound);
        if (!solution.proven()) return new Verdict.Undecided(solution.lowerBound());
        return solution.found() ? new Verdict.Solved(solution, request) : new Verdict.BeyondSearch();
    }

    /// The goal is no step to itself, and a leg beyond the bound is on no way within it.
    private static IntPredicate usable(
            PersonalCatalogue person, Distances distances, Destination goal, long bound) {
        int itself = person.catalogue().job(goal.id());
        return leg -> leg != itself && person.allowed().get(leg) && distances.through(leg) <= bound;
    }

    /// A bound from the last legs alone: every way takes, for each missing fact, one of the legs that give it. The cost
    /// of a leg is shared out evenly among the missing facts that it gives, so the least shares add up.
    private long givers(PersonalCatalogue person, Distances distances, int[] missing, long most) {
        if (most >= LandmarkCut.NEVER) return 0;
        var catalogue = person.catalogue();
        pass++;
        for (int fact : missing)
            for (int leg : catalogue.givers(fact)) {
                if (shareOf[leg] != pass) share[leg] = 0;
                shareOf[leg] = pass;
                share[leg]++;
            }
        double bound = 0;
        for (int fact : missing) {
            double least = Double.MAX_VALUE;
            for (int leg : catalogue.givers(fact))
                if (distances.through(leg) <= most)
                    least = Math.min(least, (double) person.cost(leg) / share[leg]);
            bound += least;
        }
        return (long) Math.floor(bound - ROUNDING);
    }

    /// So that sums of thirds never add up to more than the whole.
    private static final double ROUNDING = 1e-3;

    /// What a way that is known costs, if it is sure to keep the limits.
    private static long known(PersonalCatalogue person, Distances distances, int[] missing) {
        if (person.limits().deadline().isPresent()) return LandmarkCut.NEVER;
        var way = distances.wayTo(missing);
        if (person.limits().budgetCents().filter(cents -> cents(person, way) > cents).isPresent())
            return LandmarkCut.NEVER;
        return way.stream().mapToLong(person::cost).sum();
    }

    private static long cents(PersonalCatalogue person, BitSet way) {
        return way.stream()
                .mapToLong(leg -> person.leg(leg).price().orElseThrow().highCents())
                .sum();
    }
}
