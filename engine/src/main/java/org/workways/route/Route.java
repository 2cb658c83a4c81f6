package org.workways.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Hours;
import org.workways.concept.Price;
import org.workways.learning.LearningOpportunity.Run;
import org.workways.taxonomy.Fact;

/// An executable sequence of legs that reaches the goal, laid on the calendar.
/// @param legs       in the order in which they begin
/// @param cost       hours under the costing
/// @param lowerBound no route under the same limits costs less; equal to `cost` if the route is proven to be the best
/// @param hours      learning hours of all courses, for this person
/// @param price      of all legs whose price is known
/// @param unpriced   how many legs have a price that nobody stated
/// @param finish     last day, as a range
/// @param offRamps   jobs that open on the way
/// @param leftOut    legs that were forbidden to find this route; empty for the best
public record Route(
        List<PlannedLeg> legs,
        double cost,
        double lowerBound,
        Hours hours,
        Price price,
        int unpriced,
        Finish finish,
        List<OffRamp> offRamps,
        SortedSet<ConceptId> leftOut) {
    /// @param needed     facts it gives that the goal or a later leg needs and that nothing before it gave
    /// @param substitute what would take its place
    /// @param run        the run that is joined, if the leg has dates
    public record PlannedLeg(
            Leg leg,
            LocalDate start,
            LocalDate end,
            SortedSet<Fact> needed,
            Substitute substitute,
            Optional<Run> run) {}

    /// What would take a leg's place.
    public sealed interface Substitute {
        /// Only the legs of a route that is proven the best are asked about.
        record NotAsked() implements Substitute {}

        /// It is proven that there is no way without the leg.
        record None() implements Substitute {}

        /// The effort sufficed neither to find a way without the leg nor to prove that there is none.
        record Undecided() implements Substitute {}

        /// @param legs      that the best route found without this leg has and the best route has not
        /// @param extraCost what that route costs more, in hours under the costing
        /// @param atLeast   no route without this leg costs less more; equal to `extraCost` if that is proven
        record Instead(List<Leg> legs, double extraCost, double atLeast) implements Substitute {
            public Instead {
                legs = List.copyOf(legs);
            }

            public boolean proven() {
                return atLeast >= extraCost;
            }
        }
    }

    /// A job whose essential requirements hold after a leg, and did not before.
    public record OffRamp(ConceptId afterLeg, ConceptId occupation) {}

    public Route {
        legs = List.copyOf(legs);
        offRamps = List.copyOf(offRamps);
    }

    /// What its legs are called, in order.
    public List<String> titles() {
        return legs.stream().map(leg -> leg.leg().title()).toList();
    }

    public boolean proven() {
        return lowerBound >= cost;
    }

    /// What would break without one of its legs.
    /// @param request that it answers
    public Breakage without(Leg leg, RouteRequest request) {
        return Breakage.of(legs.stream().map(PlannedLeg::leg).toList(), leg, request);
    }

    /// The measure of alternatives: which share of its cost lies on legs that another route has not, 0 to 1.
    /// @param request that both answer
    public double difference(Route other, RouteRequest request) {
        var theirs = other.legs().stream().map(planned -> planned.leg().id()).toList();
        long elsewhere = 0;
        long all = 0;
        for (var planned : legs) {
            long part = Legs.cost(planned.leg(), request.limits(), request.costing());
            all += part;
            if (!theirs.contains(planned.leg().id())) elsewhere += part;
        }
        return all == 0 ? 0 : (double) elsewhere / all;
    }
}
