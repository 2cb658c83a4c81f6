package org.workways.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.route.Leg.CourseLeg;
import org.workways.route.Leg.WorkLeg;

/// Other good routes. Each is the best, as far as a share of the effort can tell, under a prohibition: without one leg
/// of the best route, without two of its three dearest, without its paid courses, its jobs, or one of its providers.
/// Kept are the cheapest that spend enough of their effort on other legs.
final class Alternatives {
    private final Prohibitions prohibitions;
    private final RouteRequest request;
    private final Solution best;

    Alternatives(Prohibitions prohibitions, RouteRequest request, Solution best) {
        this.prohibitions = prohibitions;
        this.request = request;
        this.best = best;
    }

    /// At most `count`, cheapest first, each different enough from the best and from one another. If small
    /// prohibitions
    /// do not give enough of them, as much as can be of the best and of what was chosen is forbidden.
    List<Solution> choose(int count) {
        if (count == 0) return List.of();
        var chosen = new ArrayList<Solution>();
        sets().forEach(prohibitions::without);
        while (chosen.size() < count) {
            var next = prohibitions.solved().stream()
                    .filter(Solution::found)
                    .filter(candidate -> differs(candidate, best))
                    .filter(candidate -> chosen.stream().allMatch(other -> differs(candidate, other)))
                    .min(Solution.cheapestFirst())
                    .or(() -> furtherAway(chosen));
            if (next.isEmpty()) break;
            chosen.add(next.get());
        }
        chosen.sort(Solution.cheapestFirst());
        return chosen;
    }

    /// The best without just enough legs of each that was chosen, as far as the goal stays within reach without them;
    /// tried from the dearest leg on and from the cheapest on.
    private Optional<Solution> furtherAway(List<Solution> chosen) {
        var all = Stream.concat(Stream.of(best), chosen.stream()).toList();
        var dearestFirst = Comparator.<Leg>comparingLong(leg -> -cost(leg)).thenComparing(Leg::id);
        return Stream.of(dearestFirst, dearestFirst.reversed())
                .map(order -> prohibitions.without(avoided(all, order)))
                .filter(Solution::found)
                .filter(candidate -> all.stream().allMatch(other -> differs(candidate, other)))
                .min(Solution.cheapestFirst());
    }

    private SortedSet<ConceptId> avoided(List<Solution> all, Comparator<Leg> order) {
        var avoided = new TreeSet<ConceptId>();
        all.stream()
                .flatMap(solution -> solution.legs().stream())
                .distinct()
                .sorted(order)
                .forEachOrdered(leg -> {
                    boolean enough = all.stream()
                            .filter(other -> other.legs().contains(leg))
                            .allMatch(other -> isLeftEnough(other, avoided));
                    if (enough) return;
                    avoided.add(leg.id());
                    if (!prohibitions.isReachableWithout(avoided)) avoided.remove(leg.id());
                });
        return avoided;
    }

    /// Whether so much of the solution is avoided that a solution of equal cost without it would differ.
    private boolean isLeftEnough(Solution solution, SortedSet<ConceptId> avoided) {
        long left = solution.legs().stream()
                .filter(leg -> avoided.contains(leg.id()))
                .mapToLong(this::cost)
                .sum();
        return left >= request.costing().alternativeDifference() * solution.cost();
    }

    private Set<SortedSet<ConceptId>> sets() {
        var sets = new LinkedHashSet<SortedSet<ConceptId>>();
        best.legs().forEach(leg -> sets.add(ids(List.of(leg))));
        var dearest = best.legs().stream()
                .sorted(Comparator.<Leg>comparingLong(leg -> -cost(leg)).thenComparing(Leg::id))
                .limit(3)
                .toList();
        for (var leg : dearest)
            sets.add(ids(dearest.stream().filter(other -> !other.equals(leg)).toList()));
        sets.add(ids(dearest));
        sets.add(ids(prohibitions.legs().stream()
                .filter(leg ->
                        leg.price().filter(price -> price.highCents() == 0).isEmpty())
                .toList()));
        sets.add(ids(
                prohibitions.legs().stream().filter(WorkLeg.class::isInstance).toList()));
        for (var leg : best.legs()) if (leg instanceof CourseLeg course) sets.add(ids(ofProvider(course)));
        sets.remove(new TreeSet<ConceptId>());
        return sets;
    }

    private List<Leg> ofProvider(CourseLeg course) {
        return prohibitions.legs().stream()
                .filter(leg -> leg instanceof CourseLeg other
                        && other.opportunity()
                                .provider()
                                .equals(course.opportunity().provider()))
                .toList();
    }

    /// Enough of the effort lies elsewhere, and it is not so dear that nobody would think of it.
    private boolean differs(Solution candidate, Solution other) {
        long elsewhere =
                candidate.legsNotIn(other).stream().mapToLong(this::cost).sum();
        double share = request.costing().alternativeDifference();
        boolean isAffordable = best.cost() >= share * candidate.cost();
        return isAffordable && elsewhere >= share * candidate.cost() && elsewhere > 0;
    }

    private long cost(Leg leg) {
        return Legs.cost(leg, request.limits(), request.costing());
    }

    private static SortedSet<ConceptId> ids(List<Leg> legs) {
        var ids = new TreeSet<ConceptId>();
        legs.forEach(leg -> ids.add(leg.id()));
        return ids;
    }
}
