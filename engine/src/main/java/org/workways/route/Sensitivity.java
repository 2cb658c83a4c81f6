package org.workways.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.route.Leg.CourseLeg;
import org.workways.route.Robustness.Change;
import org.workways.route.Robustness.Decision;
import org.workways.route.Robustness.Result;
import org.workways.route.Robustness.Scenario;

/// Solves a request again under other assumptions. In each scenario only a route is looked for that costs less than
/// the best one does there: where there is none, the best stays, and ties change nothing.
final class Sensitivity {
    /// Estimates of hours and credit may be off by so much, either way.
    private static final double OFF = 0.3;

    private final PersonalCatalogue person;
    private final RouteRequest request;
    private final Solution best;

    /// @param best of the request
    Sensitivity(PersonalCatalogue person, RouteRequest request, Solution best) {
        this.person = person;
        this.request = request;
        this.best = best;
    }

    /// @param without the best routes without each leg
    Robustness robustness(Prohibitions without) {
        var scenarios = changes().stream().map(this::scenario).toList();
        return new Robustness(
                scenarios,
                best.legs().stream()
                        .map(leg -> new Decision(leg, share(leg, scenarios), hoursToSpare(leg, without)))
                        .toList());
    }

    private List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (double times : new double[] {1 - OFF, 1 + OFF}) changes.add(new Change.AllHours(times));
        for (double times : new double[] {0, 1 - OFF, 1 + OFF}) changes.add(new Change.Credit(times));
        for (var leg : best.legs())
            if (leg instanceof CourseLeg)
                for (double times : new double[] {1 - OFF, 1 + OFF}) changes.add(new Change.OwnHours(leg, times));
        return changes;
    }

    private Scenario scenario(Change change) {
        return switch (change) {
            case Change.AllHours(double times) -> scenario(change, request, person.with(leg -> times(leg, times)));
            case Change.OwnHours(Leg own, double times) ->
                scenario(change, request, person.with(leg -> leg.id().equals(own.id()) ? times(leg, times) : leg));
            case Change.Credit(double times) -> {
                var other = request.under(request.costing().withCredit(times));
                yield scenario(change, other, PersonalCatalogue.of(person.catalogue(), other));
            }
        };
    }

    private static Leg times(Leg leg, double times) {
        return switch (leg) {
            case CourseLeg course ->
                new CourseLeg(course.opportunity(), course.hours().times(times));
            case Leg.WorkLeg work -> work;
        };
    }

    private Scenario scenario(Change change, RouteRequest asked, PersonalCatalogue changed) {
        var instance = Instance.of(changed, asked);
        var ids = best.ids();
        var same = changed.legsToward(asked.goalId()).stream()
                .filter(leg -> ids.contains(leg.id()))
                .toList();
        boolean isKept = same.size() == best.legs().size() && Solution.inTime(same, asked);
        long cost = same.stream()
                .mapToLong(leg -> Legs.cost(leg, asked.limits(), asked.costing()))
                .sum();
        if (!instance.untaught().isEmpty())
            return new Scenario(change, Result.NO_ROUTE, List.of(), OptionalDouble.empty());
        var better = Solution.of(instance, asked, new TreeSet<>(), isKept ? cost : LandmarkCut.NEVER);
        if (better.found())
            return new Scenario(
                    change, Result.CHANGES, kept(better.ids()), OptionalDouble.of(Legs.hours(better.cost())));
        if (!better.proven()) return new Scenario(change, Result.OPEN, List.of(), OptionalDouble.empty());
        if (!isKept) return new Scenario(change, Result.NO_ROUTE, List.of(), OptionalDouble.empty());
        return new Scenario(change, Result.STAYS, best.legs(), OptionalDouble.of(Legs.hours(cost)));
    }

    private List<Leg> kept(SortedSet<ConceptId> ids) {
        return best.legs().stream().filter(leg -> ids.contains(leg.id())).toList();
    }

    private static OptionalDouble share(Leg leg, List<Scenario> scenarios) {
        var decided = scenarios.stream()
                .filter(scenario -> scenario.result() != Result.OPEN)
                .toList();
        if (decided.isEmpty()) return OptionalDouble.empty();
        long with = decided.stream()
                .filter(scenario -> scenario.kept().contains(leg))
                .count();
        return OptionalDouble.of((double) with / decided.size());
    }

    /// The route costs an hour more with each hour of the leg (and with the weeks these take), the best without the leg
    /// does not, and every other route that has the leg is dearer by as much as before.
    private Optional<Double> hoursToSpare(Leg leg, Prohibitions without) {
        if (!(leg instanceof CourseLeg) || request.limits().deadline().isPresent()) return Optional.empty();
        if (best.legs().stream().anyMatch(Leg::isDated)) return Optional.empty();
        var other = without.without(new TreeSet<>(List.of(leg.id())));
        if (!other.proven() || !other.found()) return Optional.empty();
        double extra = Legs.hours(Math.max(0, other.cost() - best.cost()));
        return Optional.of(
                extra / (1 + request.costing().weekInHours() / request.limits().hoursPerWeek()));
    }
}
