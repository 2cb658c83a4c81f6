package org.workways.taxonomy;

import org.workways.concept.ConceptId;
import org.workways.concept.Level;

/// What an occupation asks for: a skill, at least at this level.
public record Requirement(ConceptId skill, Level level, Need need) implements Comparable<Requirement> {
    public enum Need {
        ESSENTIAL,
        OPTIONAL
    }

    public Fact fact() {
        return new Fact(skill, level);
    }

    @Override
    public int compareTo(Requirement that) {
        int byFact = fact().compareTo(that.fact());
        return byFact != 0 ? byFact : need.compareTo(that.need);
    }
}
