package org.workways.audit;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;

/// What a curriculum is to teach.
/// @param needs    by skill
/// @param welcome  skills that a job likes and does not insist on
public record Target(SortedMap<ConceptId, Need> needs, SortedSet<ConceptId> welcome) {
    /// @param level  the highest that any of those asks for
    /// @param askers the occupations that ask, or none if the skill was asked for by itself
    /// @param weight how many of the askers, weighed
    public record Need(Level level, SortedSet<ConceptId> askers, double weight) {
        public Need {
            askers = Collections.unmodifiableSortedSet(new TreeSet<>(askers));
        }
    }

    public Target {
        needs = Collections.unmodifiableSortedMap(new TreeMap<>(needs));
        welcome = Collections.unmodifiableSortedSet(new TreeSet<>(welcome));
    }

    /// The essential skills of these occupations, each as heavy as the others.
    public static Target of(Collection<Occupation> occupations) {
        var needs = new TreeMap<ConceptId, Need>();
        var welcome = new TreeSet<ConceptId>();
        for (var occupation : occupations)
            for (var requirement : occupation.requirements()) {
                if (requirement.need() == Requirement.Need.OPTIONAL) welcome.add(requirement.skill());
                else needs.merge(requirement.skill(), need(requirement, occupation), Target::both);
            }
        return new Target(needs, welcome);
    }

    /// The same with skills that are asked for by themselves.
    public Target with(Collection<Fact> facts) {
        var more = new TreeMap<>(needs);
        for (var fact : facts) more.merge(fact.skill(), new Need(fact.level(), new TreeSet<>(), 1), Target::both);
        return new Target(more, welcome);
    }

    public Optional<Need> need(ConceptId skill) {
        return Optional.ofNullable(needs.get(skill));
    }

    private static Need need(Requirement requirement, Occupation occupation) {
        var asker = new TreeSet<ConceptId>();
        asker.add(occupation.id());
        return new Need(requirement.level(), asker, 1);
    }

    private static Need both(Need one, Need other) {
        var askers = new TreeSet<>(one.askers());
        askers.addAll(other.askers());
        return new Need(one.level().max(other.level()), askers, one.weight() + other.weight());
    }
}
