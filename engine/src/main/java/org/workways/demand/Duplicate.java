package org.workways.demand;

/// An advert that asks for nothing new: it is one that was already counted, posted again.
/// @param id         of the advert that does not count
/// @param of         id of the one that was counted, of the same source and at most 60 days older
/// @param similarity share of the word triples of both that both have, in [0, 1]; 1 if exact
public record Duplicate(String id, String of, Kind kind, double similarity) {
    public enum Kind {
        /// The same but for case, punctuation and white space.
        EXACT,
        /// Edited.
        NEAR
    }

    public Duplicate {
        if (!(similarity >= 0 && similarity <= 1))
            throw new IllegalArgumentException("A similarity is 0 to 1, got " + similarity + " for " + id + ".");
    }
}
