package org.workways.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.workways.profile.SkillProfile;

/// The obvious way to the cheapest route: all sets of legs are tried.
final class AllSets {
    private AllSets() {}

    /// @return in hours under the costing; none if no set does
    static Optional<Double> cheapest(DrawnWorld world, RouteRequest request) {
        if (request.profile().holdsAll(request.goal())) return Optional.of(0.0);
        var legs = ObviousInstance.allowed(world.taxonomy, world.catalogue, request);
        Optional<Double> cheapest = Optional.empty();
        for (int mask = 1; mask < 1 << legs.size(); mask++) {
            int chosen = mask;
            var set = IntStream.range(0, legs.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(legs::get)
                    .toList();
            if (!isGood(set, request)) continue;
            double cost = Legs.hours(set.stream()
                    .mapToLong(leg -> Legs.cost(leg, request.limits(), request.costing()))
                    .sum());
            if (cheapest.isEmpty() || cost < cheapest.get()) cheapest = Optional.of(cost);
        }
        return cheapest;
    }

    /// Every leg opens, the goal holds at the end, and budget and deadline are kept.
    private static boolean isGood(List<Leg> set, RouteRequest request) {
        var held = request.profile();
        var waiting = new ArrayList<>(set);
        for (var next = open(waiting, held); next.isPresent(); next = open(waiting, held)) {
            waiting.remove(next.get());
            held = held.with(next.get().gives());
        }
        if (!waiting.isEmpty() || !held.holdsAll(request.goal())) return false;
        var limits = request.limits();
        long cents = set.stream()
                .mapToLong(leg -> leg.price().orElseThrow().highCents())
                .sum();
        if (limits.budgetCents().filter(most -> cents > most).isPresent()) return false;
        return Schedule.of(request.profile(), set, limits)
                .map(schedule -> schedule.finish(limits.start()))
                .filter(finish -> limits.deadline().filter(finish::isAfter).isEmpty())
                .isPresent();
    }

    private static Optional<Leg> open(List<Leg> waiting, SkillProfile held) {
        return waiting.stream().filter(leg -> held.holdsAll(leg.requires())).findFirst();
    }
}
