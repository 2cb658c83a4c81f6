package org.workways.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.profile.SkillProfile;
import org.workways.taxonomy.Fact;

/// A request as a planning task: only legs that can matter, their facts as small integers.
/// @param task     the task; action i is `legs.get(i)`
/// @param untaught goal facts that no sequence of the given legs reaches; they are not in the task
record Instance(PlanningTask task, List<Leg> legs, SortedSet<Fact> untaught) {
    static Instance of(SkillProfile profile, SortedSet<Fact> goal, List<Leg> legs, RouteRequest request) {
        var reachable = profile.with(List.of());
        var open = new ArrayList<Leg>();
        var waiting = new ArrayList<>(legs);
        for (boolean moved = true; moved; ) {
            var known = reachable;
            var now = waiting.stream()
                    .filter(leg -> known.holdsAll(leg.requires()))
                    .toList();
            moved = waiting.removeAll(now);
            open.addAll(now);
            for (var leg : now) reachable = reachable.with(leg.gives());
        }
        var untaught = reachable.missing(goal);
        var wanted = new TreeSet<>(profile.missing(goal));
        wanted.removeAll(untaught);
        open.sort(java.util.Comparator.comparing(Leg::id));
        return new Instance(
                task(profile, wanted, relevant(profile, wanted, open), request),
                relevant(profile, wanted, open),
                untaught);
    }

    BitSet allActions() {
        var all = new BitSet();
        all.set(0, legs.size());
        return all;
    }

    List<Leg> legsOf(BitSet plan) {
        return plan.stream().mapToObj(legs::get).toList();
    }

    /// Legs that give something that is needed for the goal, directly or by way of another leg's requirements.
    private static List<Leg> relevant(SkillProfile profile, SortedSet<Fact> goal, List<Leg> legs) {
        var needed = new TreeMap<Fact, Boolean>();
        goal.forEach(fact -> needed.put(fact, true));
        var taken = new TreeMap<org.workways.concept.ConceptId, Leg>();
        for (boolean grown = true; grown; ) {
            grown = false;
            for (var leg : legs) {
                if (taken.containsKey(leg.id()) || needed.keySet().stream().noneMatch(fact -> gives(leg, fact)))
                    continue;
                taken.put(leg.id(), leg);
                profile.missing(leg.requires()).forEach(fact -> needed.put(fact, true));
                grown = true;
            }
        }
        return List.copyOf(taken.values());
    }

    private static boolean gives(Leg leg, Fact fact) {
        return leg.gives().stream()
                .anyMatch(given ->
                        given.skill().equals(fact.skill()) && given.level().atLeast(fact.level()));
    }

    private static PlanningTask task(SkillProfile profile, SortedSet<Fact> goal, List<Leg> legs, RouteRequest request) {
        var numbers = numbered(profile, goal, legs);
        var requires = new int[legs.size()][];
        var gives = new int[legs.size()][];
        var cost = new long[legs.size()];
        for (int i = 0; i < cost.length; i++) {
            var leg = legs.get(i);
            requires[i] = numbers(profile.missing(leg.requires()), numbers);
            gives[i] = numbers.entrySet().stream()
                    .filter(named -> gives(leg, named.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sorted()
                    .toArray();
            cost[i] = Legs.cost(leg, request.limits(), request.costing());
        }
        return new PlanningTask(
                numbers.size(), requires, gives, cost, numbers(goal, numbers), resources(legs, request.limits()));
    }

    private static Map<Fact, Integer> numbered(SkillProfile profile, SortedSet<Fact> goal, List<Leg> legs) {
        var facts = new TreeSet<>(goal);
        legs.forEach(leg -> facts.addAll(profile.missing(leg.requires())));
        var numbers = new HashMap<Fact, Integer>();
        for (var fact : facts) numbers.put(fact, numbers.size());
        return numbers;
    }

    private static int[] numbers(SortedSet<Fact> facts, Map<Fact, Integer> numbers) {
        return facts.stream().mapToInt(numbers::get).toArray();
    }

    /// The budget in cents; under a deadline also the learning time in hundredths of an hour, as a bound on what
    /// fits in the weeks.
    private static List<PlanningTask.Resource> resources(List<Leg> legs, Limits limits) {
        var resources = new ArrayList<PlanningTask.Resource>();
        limits.budgetCents()
                .ifPresent(cents -> resources.add(new PlanningTask.Resource(
                        legs.stream()
                                .mapToLong(leg -> leg.price().orElseThrow().highCents())
                                .toArray(),
                        cents)));
        limits.deadline().ifPresent(day -> {
            double weeks = (java.time.temporal.ChronoUnit.DAYS.between(limits.start(), day) + 1) / 7.0;
            resources.add(new PlanningTask.Resource(
                    legs.stream()
                            .mapToLong(leg -> (long) Math.floor(leg.hours().likely() * 100))
                            .toArray(),
                    (long) Math.ceil(weeks * limits.hoursPerWeek() * 100)));
        });
        return resources;
    }

    @Override
    public String toString() {
        return "%d legs, %d facts, goal %s".formatted(legs.size(), task.facts(), Arrays.toString(task.goal()));
    }
}
