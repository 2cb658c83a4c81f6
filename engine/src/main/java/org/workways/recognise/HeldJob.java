package org.workways.recognise;

import java.util.Optional;
import org.workways.concept.ConceptId;

/// A job that a CV lists.
/// @param period when, empty if neither the line nor the one below says
public record HeldJob(
        ConceptId occupation, String label, Optional<Period> period, Sentence sentence, int start, int end) {
    /// How long, 0 if unknown.
    public double years() {
        return period.map(Period::years).orElse(0.0);
    }
}
