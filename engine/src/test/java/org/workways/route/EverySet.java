package org.workways.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workways.profile.SkillProfile;

/// The obvious slow way: every set of legs is tried. When a set is done says the product's own [Schedule], which has a
/// slow way of its own ([SlowSchedule]).
final class EverySet {
    private static final int MOST_LEGS = 20;

    private EverySet() {}

    static Stream<List<Leg>> of(List<Leg> legs) {
        if (legs.size() > MOST_LEGS)
            throw new IllegalArgumentException("Sets of %d legs are too many to try.".formatted(legs.size()));
        return IntStream.range(0, 1 << legs.size()).mapToObj(mask -> IntStream.range(0, legs.size())
                .filter(i -> (mask >> i & 1) == 1)
                .mapToObj(legs::get)
                .toList());
    }

    /// Whether each leg opens, and the goal holds at the end.
    static boolean canBeFollowed(List<Leg> set, RouteRequest request) {
        var waiting = new ArrayList<>(set);
        return followed(waiting, request.profile()).holdsAll(request.goal()) && waiting.isEmpty();
    }

    /// What is held once all is done that can be begun.
    /// @param waiting loses what is done
    static SkillProfile followed(List<Leg> waiting, SkillProfile profile) {
        var held = profile;
        while (true) {
            var now = held;
            var next =
                    waiting.stream().filter(leg -> now.holdsAll(leg.requires())).findFirst();
            if (next.isEmpty()) return held;
            waiting.remove(next.get());
            held = held.with(next.get().gives());
        }
    }

    /// The least cost of a set that can be followed and keeps budget, deadline and the dates of runs, in cost units.
    static OptionalLong cheapest(List<Leg> legs, RouteRequest request) {
        return of(legs).filter(set -> canBeFollowed(set, request))
                .filter(set -> isWithinBudget(set, request.limits()) && isInTime(set, request))
                .mapToLong(set -> cost(set, request))
                .min();
    }

    /// The same of all legs that the limits allow, in hours under the costing.
    static Optional<Double> cheapestHours(DrawnWorld world, RouteRequest request) {
        var least = cheapest(ObviousInstance.allowed(world.taxonomy, world.catalogue, request), request);
        return least.isPresent() ? Optional.of(Legs.hours(least.getAsLong())) : Optional.empty();
    }

    private static boolean isWithinBudget(List<Leg> set, Limits limits) {
        return limits.budgetCents()
                .filter(most -> set.stream()
                                .mapToLong(leg -> leg.price().orElseThrow().highCents())
                                .sum()
                        > most)
                .isEmpty();
    }

    private static boolean isInTime(List<Leg> set, RouteRequest request) {
        var limits = request.limits();
        return Schedule.of(request.profile(), set, limits)
                .map(schedule -> schedule.finish(limits.start()))
                .filter(finish -> limits.deadline().filter(finish::isAfter).isEmpty())
                .isPresent();
    }

    static long cost(List<Leg> set, RouteRequest request) {
        return set.stream()
                .mapToLong(leg -> Legs.cost(leg, request.limits(), request.costing()))
                .sum();
    }
}
