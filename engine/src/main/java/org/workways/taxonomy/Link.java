package org.workways.taxonomy;

import org.workways.concept.ConceptId;

/// A concept of another scheme that means the same, or nearly.
public record Link(ConceptId target, Match match) implements Comparable<Link> {
    /// How the target lies to what is linked; the better ones first.
    /// Source: W3C, *SKOS Reference*, 2009, section 10.
    public enum Match {
        EXACT("exactMatch"),
        CLOSE("closeMatch"),
        /// The target is wider.
        BROADER("broadMatch"),
        /// The target is narrower.
        NARROWER("narrowMatch"),
        /// None is close, and this one is the nearest. SKOS has no word of its own for it.
        NEAREST("closeMatch");

        private final String skos;

        Match(String skos) {
            this.skos = skos;
        }

        /// What SKOS calls the relation from what is linked to the target.
        public String skos() {
            return skos;
        }
    }

    @Override
    public int compareTo(Link that) {
        int byTarget = target.compareTo(that.target);
        return byTarget != 0 ? byTarget : match.compareTo(that.match);
    }
}
