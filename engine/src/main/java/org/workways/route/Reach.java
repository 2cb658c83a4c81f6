package org.workways.route;

import org.workways.concept.ConceptId;

/// How far one occupation is.
public sealed interface Reach {
    ConceptId occupation();

    /// Its optimal route costs no more than was allowed.
    /// @param route the best, without substitutes
    record Inside(ConceptId occupation, Route route) implements Reach {}

    /// All it needs is held.
    record Open(ConceptId occupation) implements Reach {}

    /// Proven to cost more than was allowed, or not to be reachable at all within the limits.
    record Outside(ConceptId occupation) implements Reach {}

    /// The effort was used up before it was decided.
    record Undecided(ConceptId occupation) implements Reach {}
}
