package org.workways.route;

import java.util.function.Supplier;
import org.workways.concept.ConceptId;

/// How far one occupation is.
public sealed interface Reach {
    ConceptId occupation();

    /// Its optimal route costs no more than was allowed.
    /// @param cost   hours under the costing
    /// @param layout lays the best route out, without substitutes, when it is first asked for
    record Inside(ConceptId occupation, double cost, Supplier<Route> layout) implements Reach {
        public Route route() {
            return layout.get();
        }
    }

    /// All it needs is held.
    record Open(ConceptId occupation) implements Reach {}

    /// Proven to cost more than was allowed, or not to be reachable at all within the limits.
    record Outside(ConceptId occupation) implements Reach {}

    /// The effort was used up before it was decided.
    record Undecided(ConceptId occupation) implements Reach {}
}
