package org.workways.taxonomy;

import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;

/// Something a person can do or know.
/// @param group    the lowest group it lies in; skills of one group spare one another part of the hours
/// @param buildsOn skills of which at least the foundation must be there first
/// @param closeTo  skills of other groups that spare part of the hours
/// @param links    the same or nearly the same concept in other schemes
public record Skill(
        ConceptId id,
        Labels labels,
        SkillFamily family,
        String group,
        String description,
        SortedSet<ConceptId> buildsOn,
        SortedSet<ConceptId> closeTo,
        SortedSet<Link> links) {
    public Skill {
        buildsOn = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(buildsOn));
        closeTo = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(closeTo));
        links = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(links));
    }

    /// A skill with no more than a name, a family and a group.
    public static Skill of(ConceptId id, String label, SkillFamily family, String group) {
        return new Skill(id, Labels.of(label), family, group, "", new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    public String label() {
        return labels.preferred();
    }
}
