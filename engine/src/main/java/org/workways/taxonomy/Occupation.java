package org.workways.taxonomy;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;

/// A kind of job.
/// @param role       whether AIoT creates it, changes it, both, or neither is known
/// @param families   the skill families it lives from
/// @param links      the same or the nearest occupation in other schemes
/// @param isco       four digits of ISCO-08, if known
/// @param entryLevel the qualification usually asked for at entry (EQF 1 to 8), if known
/// @param jobZone    how much preparation it takes (O*NET job zone 1 to 5), if known
public record Occupation(
        ConceptId id,
        Labels labels,
        Role role,
        SortedSet<SkillFamily> families,
        SortedSet<Link> links,
        Optional<String> isco,
        OptionalInt entryLevel,
        OptionalInt jobZone,
        String description,
        SortedSet<Requirement> requirements) {
    public enum Role {
        DESTINATION,
        ORIGIN,
        BOTH,
        OTHER;

        public boolean isDestination() {
            return this == DESTINATION || this == BOTH;
        }

        public boolean isOrigin() {
            return this == ORIGIN || this == BOTH;
        }
    }

    public Occupation {
        families = Collections.unmodifiableSortedSet(new TreeSet<>(families));
        links = Collections.unmodifiableSortedSet(new TreeSet<>(links));
        requirements = Collections.unmodifiableSortedSet(new TreeSet<>(requirements));
    }

    /// An occupation with no more than a name and what it requires.
    public static Occupation of(ConceptId id, String label, Collection<Requirement> requirements) {
        return new Occupation(
                id,
                Labels.of(label),
                Role.DESTINATION,
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                "",
                new TreeSet<>(requirements));
    }

    public String label() {
        return labels.preferred();
    }

    public boolean isDestination() {
        return role.isDestination();
    }

    public boolean isOrigin() {
        return role.isOrigin();
    }

    /// What nobody can start without.
    public SortedSet<Fact> essentials() {
        return requirements.stream()
                .filter(requirement -> requirement.need() == Requirement.Need.ESSENTIAL)
                .map(Requirement::fact)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
