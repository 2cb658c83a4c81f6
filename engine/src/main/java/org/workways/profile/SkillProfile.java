package org.workways.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.taxonomy.Fact;

/// Skills and how well they are mastered; immutable and sorted.
public record SkillProfile(SortedMap<ConceptId, Level> levels) {
    public static final SkillProfile EMPTY = new SkillProfile(new TreeMap<>());

    public SkillProfile {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    }

    public static SkillProfile of(Map<ConceptId, Level> levels) {
        return new SkillProfile(new TreeMap<>(levels));
    }

    public static SkillProfile of(Collection<Fact> facts) {
        return EMPTY.with(facts);
    }

    public Optional<Level> level(ConceptId skill) {
        return Optional.ofNullable(levels.get(skill));
    }

    public boolean holds(Fact fact) {
        var held = levels.get(fact.skill());
        return held != null && held.atLeast(fact.level());
    }

    public boolean holdsAll(Collection<Fact> facts) {
        for (var fact : facts) if (!holds(fact)) return false;
        return true;
    }

    /// The facts that are not held.
    public SortedSet<Fact> missing(Collection<Fact> facts) {
        return facts.stream().filter(fact -> !holds(fact)).collect(Collectors.toCollection(TreeSet::new));
    }

    /// This profile raised by the facts; nothing is ever lowered.
    public SkillProfile with(Collection<Fact> facts) {
        var raised = new TreeMap<>(levels);
        facts.forEach(fact -> raised.merge(fact.skill(), fact.level(), Level::max));
        return new SkillProfile(raised);
    }
}
