package org.workways.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;

/// Skills and occupations, immutable, by id. Every skill that an occupation requires, a skill builds on or is close
/// to is there.
public final class Taxonomy {
    private final SortedMap<ConceptId, Skill> skills;
    private final SortedMap<ConceptId, Occupation> occupations;

    /// @throws IllegalArgumentException if an id occurs twice or a required or related skill is not there; the
    /// message names it
    public Taxonomy(Collection<Skill> skills, Collection<Occupation> occupations) {
        this.skills = byId(skills, Skill::id);
        this.occupations = byId(occupations, Occupation::id);
        for (var skill : skills) {
            skill.buildsOn().forEach(base -> requireSkill(base, skill.id()));
            skill.closeTo().forEach(relative -> requireSkill(relative, skill.id()));
        }
        for (var occupation : occupations)
            occupation.requirements().forEach(requirement -> requireSkill(requirement.skill(), occupation.id()));
    }

    public Collection<Skill> skills() {
        return java.util.Collections.unmodifiableCollection(skills.values());
    }

    public Collection<Occupation> occupations() {
        return java.util.Collections.unmodifiableCollection(occupations.values());
    }

    /// Occupations that one can set out for: destinations that need something.
    public List<Occupation> destinations() {
        return occupations().stream()
                .filter(job -> job.isDestination() && !job.essentials().isEmpty())
                .toList();
    }

    /// @throws IllegalArgumentException if there is no such skill
    public Skill skill(ConceptId id) {
        return findSkill(id).orElseThrow(() -> new IllegalArgumentException("No skill " + id + "."));
    }

    /// @throws IllegalArgumentException if there is no such occupation
    public Occupation occupation(ConceptId id) {
        return findOccupation(id).orElseThrow(() -> new IllegalArgumentException("No occupation " + id + "."));
    }

    public Optional<Skill> findSkill(ConceptId id) {
        return Optional.ofNullable(skills.get(id));
    }

    public Optional<Occupation> findOccupation(ConceptId id) {
        return Optional.ofNullable(occupations.get(id));
    }

    /// This taxonomy and what the other adds; where both have an id, the other's wins.
    public Taxonomy with(Collection<Skill> moreSkills, Collection<Occupation> moreOccupations) {
        var allSkills = new TreeMap<>(skills);
        moreSkills.forEach(skill -> allSkills.put(skill.id(), skill));
        var allOccupations = new TreeMap<>(occupations);
        moreOccupations.forEach(occupation -> allOccupations.put(occupation.id(), occupation));
        return new Taxonomy(allSkills.values(), allOccupations.values());
    }

    private void requireSkill(ConceptId skill, ConceptId by) {
        if (!skills.containsKey(skill))
            throw new IllegalArgumentException(by + " names the skill " + skill + ", which is not there.");
    }

    private static <T> SortedMap<ConceptId, T> byId(Collection<T> concepts, Function<T, ConceptId> id) {
        return concepts.stream()
                .collect(Collectors.toMap(
                        id,
                        concept -> concept,
                        (first, second) -> {
                            throw new IllegalArgumentException("Two concepts have the id " + id.apply(first) + ".");
                        },
                        TreeMap::new));
    }
}
