package org.workways.route;

import java.util.BitSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.workways.route.CompiledCatalogue.Destination;

/// The optimal cost of one goal after another for one person, or the proof that it is above a limit. Cheap bounds come
/// first; only what they leave open is searched, over those legs that a way within the bound can have. Keeps arrays
/// from goal to goal; not for two threads.
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

        /// @param bySearch or else a bound met the cost of a known way
        record Solved(Solution solution, RouteRequest request, boolean bySearch) implements Verdict {}

        /// @param lowerBound in cost units
        record Undecided(long lowerBound) implements Verdict {}
    }

    private final PersonalCatalogue person;
    private final Outlook outlook;
    private final Pruning pruning;
    private final Cover cover;
    private final Reachability reachability;

    GoalCost(Outlook outlook, Pruning pruning) {
        this.person = outlook.person();
        this.outlook = outlook;
        this.pruning = pruning;
        this.cover = new Cover(outlook.whole().task(), outlook.landmarks(), outlook.distances());
        this.reachability = new Reachability(outlook.whole().task());
    }

    /// @param most   in cost units; `LandmarkCut.NEVER` for any
    /// @param effort most search nodes
    Verdict of(Destination goal, long most, int effort) {
        int[] missing = outlook.whole().missing(goal);
        if (missing.length == 0) return new Verdict.Open();
        long farthest = outlook.distances().toAll(missing);
        if (farthest >= LandmarkCut.NEVER) return new Verdict.Unreachable();
        if (farthest > most) return new Verdict.BeyondDistance();
        var way = known(missing);
        long bound = Math.min(most, way.map(this::cost).orElse(LandmarkCut.NEVER));
        long least = cover.bound(missing, bound);
        if (least > most) return new Verdict.BeyondLandmarks();
        if (way.isPresent() && cost(way.get()) == least)
            return new Verdict.Solved(solution(way.get()), request(goal, effort), false);
        return searched(goal, bound, effort);
    }

    private Verdict searched(Destination goal, long bound, int effort) {
        var instance = pruning.instance(person, goal.essentials(), usable(goal), person.limits(), person::cost);
        // Without the legs beyond the bound a part of the goal is out of reach.
        if (!instance.untaught().isEmpty()) return new Verdict.BeyondLandmarks();
        var request = request(goal, effort);
        long below = bound < LandmarkCut.NEVER ? bound + 1 : bound;
        var solution = Solution.of(instance, request, new TreeSet<>(), below);
        if (!solution.proven()) return new Verdict.Undecided(solution.lowerBound());
        return solution.found() ? new Verdict.Solved(solution, request, true) : new Verdict.BeyondSearch();
    }

    private RouteRequest request(Destination goal, int effort) {
        return new RouteRequest(
                person.profile(), goal.id(), goal.essentials(), person.limits(), person.costing(), 0, effort);
    }

    private Solution solution(BitSet way) {
        long cost = cost(way);
        return new Solution(way.stream().mapToObj(outlook.whole()::leg).toList(), cost, cost, true, new TreeSet<>());
    }

    /// The goal is no step to itself, and a leg that makes every way dearer than the bound is on no way within it.
    private IntPredicate usable(Destination goal) {
        int itself = person.catalogue().job(goal.id());
        return leg -> {
            int action = outlook.whole().action(leg);
            return leg != itself && action != SkillNumbers.NONE && !cover.isOut(action);
        };
    }

    /// A way that is sure to keep the limits, if one is known without a search.
    private Optional<BitSet> known(int[] missing) {
        if (person.limits().deadline().isPresent()) return Optional.empty();
        var way = withoutSpares(outlook.distances().wayTo(missing), missing);
        if (!reach(way, missing)) return Optional.empty();
        if (way.stream().anyMatch(action -> outlook.whole().leg(action).isDated())) return Optional.empty();
        for (var resource : outlook.whole().task().resources())
            if (sum(way, resource.use()) > resource.limit()) return Optional.empty();
        return Optional.of(way);
    }

    private long cost(BitSet way) {
        return sum(way, outlook.whole().task().cost());
    }

    /// Drops actions while the facts stay in reach, dearest first.
    private BitSet withoutSpares(BitSet way, int[] facts) {
        long[] cost = outlook.whole().task().cost();
        way.stream()
                .boxed()
                .sorted((one, other) -> Long.compare(cost[other], cost[one]))
                .forEachOrdered(action -> {
                    way.clear(action);
                    if (!reach(way, facts)) way.set(action);
                });
        return way;
    }

    private boolean reach(BitSet way, int[] facts) {
        var reached = reachability.from(way);
        for (int fact : facts) if (!reached.get(fact)) return false;
        return true;
    }

    private static long sum(BitSet way, long[] values) {
        long sum = 0;
        for (int action = way.nextSetBit(0); action >= 0; action = way.nextSetBit(action + 1)) sum += values[action];
        return sum;
    }
}
