package org.workways.learning;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Fact;

/// A job on the way to another job: after so many months it has given its practised skills.
/// @param months at least 1
/// @param gives  what the months add for somebody who only just met the entry requirements; never empty
public record SteppingStone(ConceptId occupation, int months, SortedSet<Fact> gives, Attestation attestation) {
    public SteppingStone {
        gives = Collections.unmodifiableSortedSet(new TreeSet<>(gives));
        if (months < 1) throw new IllegalArgumentException("A job lasts at least one month, got " + months + ".");
        if (gives.isEmpty()) throw new IllegalArgumentException(occupation + " gives nothing.");
    }
}
