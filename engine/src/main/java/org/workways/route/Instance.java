package org.workways.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Fact;

/// A request as a planning task: only legs that can matter, their facts as small integers.
/// @param task     the task; action i is `legs.get(i)`
/// @param legs     of the relevant ones those that no other can always stand in for
/// @param relevant legs that can matter; once some are forbidden, those that they stood in for may matter
/// @param whole    the task with all of these, action i is `relevant.get(i)`
/// @param untaught goal facts that no sequence of the given legs reaches; they are not in the task
record Instance(PlanningTask task, List<Leg> legs, List<Leg> relevant, PlanningTask whole, SortedSet<Fact> untaught) {
    static Instance of(PersonalCatalogue person, RouteRequest request) {
        return of(person, request, Set.of());
    }

    /// The goal facts that no sequence of legs reaches, and no more of the instance.
    static SortedSet<Fact> untaught(PersonalCatalogue person, RouteRequest request) {
        var usable = person.usableToward(request.goalId(), Set.of());
        return new Pruning(person.catalogue()).untaught(person, request.goal(), usable::get);
    }

    /// The same without some legs.
    static Instance of(PersonalCatalogue person, RouteRequest request, Set<ConceptId> forbidden) {
        return of(person, request, forbidden, person::cost);
    }

    /// The same with another cost than the costing's.
    /// @param cost at least 1
    static Instance of(PersonalCatalogue person, RouteRequest request, ToLongFunction<Leg> cost) {
        return of(person, request, Set.of(), leg -> cost.applyAsLong(person.leg(leg)));
    }

    private static Instance of(
            PersonalCatalogue person, RouteRequest request, Set<ConceptId> forbidden, IntToLongFunction cost) {
        var usable = person.usableToward(request.goalId(), forbidden);
        return new Pruning(person.catalogue()).instance(person, request.goal(), usable::get, request.limits(), cost);
    }

    /// Under a deadline a plan must also fit the calendar, where courses and jobs run side by side: a shorter leg may
    /// then delay another one (Graham, *Bounds on multiprocessing timing anomalies*, 1969). With courses alone the
    /// calendar is the sum of their hours. Courses with dates make such anomalies without a deadline too: whether a
    /// run can be joined depends on everything before it.
    static boolean mayExchange(List<Leg> legs, Limits limits) {
        if (legs.stream().anyMatch(Leg::isDated)) return false;
        return limits.deadline().isEmpty() || legs.stream().noneMatch(Leg.WorkLeg.class::isInstance);
    }

    List<Leg> legsOf(BitSet plan) {
        return plan.stream().mapToObj(legs::get).toList();
    }

    /// The budget in cents; under a deadline also the learning time in hundredths of an hour, as a bound on what
    /// fits in the weeks.
    static List<PlanningTask.Resource> resources(List<Leg> legs, Limits limits) {
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
