package org.workways.taxonomy;

import org.workways.concept.ConceptId;

/// A concept of another scheme that means the same, or nearly.
public record Link(ConceptId target, Match match) implements Comparable<Link> {
    public enum Match {
        EXACT,
        CLOSE,
        BROADER,
        NEAREST
    }

    @Override
    public int compareTo(Link that) {
        int byTarget = target.compareTo(that.target);
        return byTarget != 0 ? byTarget : match.compareTo(that.match);
    }
}
