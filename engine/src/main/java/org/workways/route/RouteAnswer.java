package org.workways.route;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Fact;

/// What came of a request.
public sealed interface RouteAnswer {
    /// The cheapest route, proven, then alternatives that differ in substance.
    /// @param routes never empty, best first
    record Found(List<Route> routes) implements RouteAnswer {
        public Found {
            routes = List.copyOf(routes);
        }
    }

    /// All that the goal needs is held.
    record AlreadyQualified() implements RouteAnswer {}

    /// No route under these limits.
    /// @param untaught facts that no leg of the catalogue gives, or none that can be entered
    /// @param barred   facts that only legs outside the limits give
    /// @param tooTight set if budget or deadline alone stand in the way
    /// @param partial  the cheapest way to all that can be reached (or, if `tooTight`, to the goal without budget
    /// and deadline)
    /// @param nearest  the reachable occupation that is most like the goal
    record Unreachable(
            SortedSet<Fact> untaught,
            SortedSet<Fact> barred,
            Optional<TooTight> tooTight,
            Optional<Route> partial,
            Optional<ConceptId> nearest)
            implements RouteAnswer {}

    /// The effort was used up: the best found, and what no route can beat.
    /// @param routes maybe empty
    record StoppedEarly(List<Route> routes, double lowerBound) implements RouteAnswer {
        public StoppedEarly {
            routes = List.copyOf(routes);
        }
    }

    /// @param leastCents the least that any route to the goal costs in money, if that is above the budget
    record TooTight(OptionalLong leastCents) {}
}
