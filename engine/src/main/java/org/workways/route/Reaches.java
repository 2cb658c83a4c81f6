package org.workways.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.workways.concept.ConceptId;
import org.workways.route.CompiledCatalogue.Destination;
import org.workways.route.GoalCost.Verdict;
import org.workways.route.Reached.Decided;

/// All destinations within so many hours: the distances of all facts once, then every destination by itself.
final class Reaches {
    private final CompiledCatalogue catalogue;
    private final ReachRequest request;

    Reaches(CompiledCatalogue catalogue, ReachRequest request) {
        this.catalogue = catalogue;
        this.request = request;
    }

    Reached answer() {
        var destinations = catalogue.destinations();
        var outlook = Outlook.of(catalogue, request.profile(), request.limits(), request.costing(), destinations);
        long most = Legs.units(request.within());
        var verdicts = new Verdict[destinations.size()];
        SideBySide.each(
                verdicts.length,
                () -> new GoalCost(outlook, new Pruning(catalogue)),
                (costs, number) -> verdicts[number] = costs.of(destinations.get(number), most, request.effort()));
        return reached(destinations, List.of(verdicts));
    }

    private Reached reached(List<Destination> destinations, List<Verdict> verdicts) {
        var jobs = new ArrayList<Reach>();
        for (int i = 0; i < verdicts.size(); i++)
            jobs.add(reach(destinations.get(i).id(), verdicts.get(i)));
        jobs.sort(Comparator.comparingDouble(Reaches::rank).thenComparing(Reach::occupation));
        return new Reached(jobs, decided(verdicts));
    }

    private Reach reach(ConceptId occupation, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Open() -> new Reach.Open(occupation);
            case Verdict.Solved(var solution, var asked, var bySearch) ->
                new Reach.Inside(occupation, Legs.hours(solution.cost()), layout(solution, asked));
            case Verdict.Undecided undecided -> new Reach.Undecided(occupation);
            case Verdict.Unreachable unreachable -> new Reach.Outside(occupation);
            case Verdict.BeyondDistance beyond -> new Reach.Outside(occupation);
            case Verdict.BeyondLandmarks beyond -> new Reach.Outside(occupation);
            case Verdict.BeyondSearch beyond -> new Reach.Outside(occupation);
        };
    }

    private Supplier<Route> layout(Solution solution, RouteRequest asked) {
        return new Once<>(() -> new Layout(catalogue.destinations(), asked).lay(solution));
    }

    private static Decided decided(List<Verdict> verdicts) {
        int[] counts = new int[5];
        for (var verdict : verdicts) counts[means(verdict)]++;
        return new Decided(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private static int means(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Open open -> 0;
            case Verdict.Unreachable unreachable -> 1;
            case Verdict.BeyondDistance beyond -> 2;
            case Verdict.BeyondLandmarks beyond -> 3;
            case Verdict.BeyondSearch beyond -> 4;
            case Verdict.Solved solved -> solved.bySearch() ? 4 : 3;
            case Verdict.Undecided undecided -> 4;
        };
    }

    private static double rank(Reach reach) {
        return switch (reach) {
            case Reach.Open open -> -1;
            case Reach.Inside inside -> inside.cost();
            case Reach.Outside outside -> Double.MAX_VALUE;
            case Reach.Undecided undecided -> Double.MAX_VALUE / 2;
        };
    }
}
