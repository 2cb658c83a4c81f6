package org.workways.taxonomy;

import org.workways.concept.ConceptId;
import org.workways.concept.Level;

/// "Skill s at this level or above." Ordered by skill, then level.
public record Fact(ConceptId skill, Level level) implements Comparable<Fact> {
    public static Fact of(ConceptId skill, int level) {
        return new Fact(skill, Level.of(level));
    }

    @Override
    public int compareTo(Fact that) {
        int bySkill = skill.compareTo(that.skill);
        return bySkill != 0 ? bySkill : level.compareTo(that.level);
    }

    /// `atlas:python:2`
    @Override
    public String toString() {
        return skill + ":" + level.number();
    }
}
