package org.workways.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.workways.concept.ConceptId;

/// The best routes without some legs. Fewer legs never make another one matter. What the best route
/// keeps, completed at the least cost, is where each search begins.
final class Prohibitions {
    /// Many are asked about, and some make hard tasks: what is best without half of the catalogue
    /// need not be proven, as what is best at all must be. So each gets this share of the effort,
    /// and all of it only where nothing else is known that keeps the limits.
    private static final int SHARES = 200;

    private final List<Leg> legs;
    private final Map<ConceptId, Integer> numbers = new HashMap<>();
    private final PlanningTask task;
    /// Actions that no other can always stand in for, as long as all are there.
    private final BitSet undominated;
    private final Reachability reachability;
    private final RelaxedPlan plans;
    private final RouteRequest request;
    private final Solution best;
    private final BitSet bestActions;
    private final Map<SortedSet<ConceptId>, Solution> solved = new LinkedHashMap<>();

    /// @param instance the request without prohibitions
    /// @param best     its solution
    Prohibitions(Instance instance, RouteRequest request, Solution best) {
        this.legs = instance.relevant();
        for (int action = 0; action < legs.size(); action++)
            numbers.put(legs.get(action).id(), action);
        this.task = instance.whole();
        this.request = request;
        this.best = best;
        this.reachability = new Reachability(task);
        this.plans = new RelaxedPlan(task, reachability);
        this.undominated = Instance.mayExchange(legs, request.limits()) ? Dominance.kept(task) : all();
        this.bestActions = actions(best.ids());
    }

    List<Leg> legs() {
        return legs;
    }

    /// All that were found so far, in the order in which they were asked for.
    List<Solution> solved() {
        return List.copyOf(solved.values());
    }

    /// The best without these legs, or the best that was found. One without legs: none was found, and if it is proven,
    /// there is none.
    Solution without(SortedSet<ConceptId> forbidden) {
        return solved.computeIfAbsent(
                new TreeSet<>(forbidden), ids -> known(ids).orElseGet(() -> solve(ids)));
    }

    boolean isReachableWithout(Set<ConceptId> forbidden) {
        var left = all();
        left.andNot(actions(forbidden));
        return reachability.reachesGoal(left);
    }

    /// What is the best without fewer of the legs, and uses none of the others, is the best without all of them.
    private Optional<Solution> known(SortedSet<ConceptId> forbidden) {
        if (isFreeOf(best, forbidden)) return Optional.of(best);
        return solved.values().stream()
                .filter(other -> other.proven() && other.found())
                .filter(other -> forbidden.containsAll(other.leftOut()) && isFreeOf(other, forbidden))
                .findFirst();
    }

    private static boolean isFreeOf(Solution solution, Set<ConceptId> forbidden) {
        return solution.legs().stream().noneMatch(leg -> forbidden.contains(leg.id()));
    }

    private Solution solve(SortedSet<ConceptId> forbidden) {
        var gone = actions(forbidden);
        int[] kept = kept(gone).stream().toArray();
        if (!isReachableWithout(forbidden))
            return new Solution(List.of(), LandmarkCut.NEVER, LandmarkCut.NEVER, true, forbidden);
        var instance = only(kept);
        var first = completed(gone).filter(plan -> isAllowed(plan));
        long below = first.map(plan -> cost(plan) + 1).orElse(LandmarkCut.NEVER);
        var few = Solution.of(instance, request.withEffort(Math.max(1, request.effort() / SHARES)), forbidden, below);
        if (few.found() || few.proven()) return few;
        if (first.isEmpty()) return Solution.of(instance, request, forbidden, below);
        return new Solution(legsOf(first.get()), cost(first.get()), few.lowerBound(), false, forbidden);
    }

    /// Without some legs, those that they alone stood in for may matter. Whoever stands in gives all the other gives.
    private BitSet kept(BitSet gone) {
        var kept = (BitSet) undominated.clone();
        for (int action = undominated.nextClearBit(0);
                action < task.actions();
                action = undominated.nextClearBit(action + 1)) if (mayStandIn(gone, action)) kept.set(action);
        kept.andNot(gone);
        return kept;
    }

    private boolean mayStandIn(BitSet gone, int action) {
        return gone.stream().anyMatch(other -> holdsAll(task.gives()[other], task.gives()[action]));
    }

    private static boolean holdsAll(int[] sorted, int[] some) {
        for (int fact : some) if (Arrays.binarySearch(sorted, fact) < 0) return false;
        return true;
    }

    /// What the best route keeps, and the least beside it that leads to the goal by an estimate.
    private Optional<BitSet> completed(BitSet gone) {
        var costs = task.cost().clone();
        bestActions.stream().forEach(action -> costs[action] = 1);
        gone.stream().forEach(action -> costs[action] = LandmarkCut.NEVER);
        return plans.find(costs);
    }

    private boolean isAllowed(BitSet plan) {
        for (var resource : task.resources())
            if (plan.stream().mapToLong(action -> resource.use()[action]).sum() > resource.limit()) return false;
        return Solution.inTime(legsOf(plan), request);
    }

    private long cost(BitSet plan) {
        return plan.stream().mapToLong(action -> task.cost()[action]).sum();
    }

    private List<Leg> legsOf(BitSet plan) {
        return plan.stream().mapToObj(legs::get).toList();
    }

    private Instance only(int[] kept) {
        var some = IntStream.of(kept).mapToObj(legs::get).toList();
        var resources = new ArrayList<PlanningTask.Resource>();
        for (var resource : task.resources())
            resources.add(new PlanningTask.Resource(of(kept, resource.use()), resource.limit()));
        var part = new PlanningTask(
                task.facts(),
                IntStream.of(kept).mapToObj(action -> task.requires()[action]).toArray(int[][]::new),
                IntStream.of(kept).mapToObj(action -> task.gives()[action]).toArray(int[][]::new),
                of(kept, task.cost()),
                task.goal(),
                resources);
        return new Instance(part, some, some, part, new TreeSet<>());
    }

    private static long[] of(int[] kept, long[] values) {
        return IntStream.of(kept).mapToLong(action -> values[action]).toArray();
    }

    private BitSet all() {
        var all = new BitSet();
        all.set(0, task.actions());
        return all;
    }

    private BitSet actions(Set<ConceptId> ids) {
        var actions = new BitSet();
        for (var id : ids) {
            var action = numbers.get(id);
            if (action != null) actions.set(action);
        }
        return actions;
    }
}
