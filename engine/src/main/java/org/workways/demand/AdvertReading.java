package org.workways.demand;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;

/// What one advert asks for.
/// @param skills    each once, by id; denied ones are not among them
/// @param families  of these skills: scheme `family`
/// @param jobs      occupations that its headline names
/// @param terms     words in a list of skills that name none that is known: scheme `term`
/// @param roles     as the advert calls them, whether an occupation is called so or not: scheme `role`
/// @param unmatched places that look like a skill and match none
public record AdvertReading(
        List<AskedSkill> skills,
        SortedSet<ConceptId> families,
        SortedSet<ConceptId> jobs,
        SortedSet<ConceptId> terms,
        SortedSet<ConceptId> roles,
        int unmatched) {
    public AdvertReading {
        skills = List.copyOf(skills);
        families = Collections.unmodifiableSortedSet(new TreeSet<>(families));
        jobs = Collections.unmodifiableSortedSet(new TreeSet<>(jobs));
        terms = Collections.unmodifiableSortedSet(new TreeSet<>(terms));
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    /// @param level the highest that the advert speaks of, or the least that may be assumed
    /// @param score of the surest mention, 0 to 1
    public record AskedSkill(ConceptId skill, Level level, double score) {}
}
