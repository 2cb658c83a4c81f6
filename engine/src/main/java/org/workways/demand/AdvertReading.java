package org.workways.demand;

import java.util.List;
import java.util.SortedSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;

/// What one advert asks for.
/// @param skills    each once, by id; denied ones are not among them
/// @param jobs      occupations that its headline names
/// @param unmatched places that look like a skill and match none
public record AdvertReading(List<AskedSkill> skills, SortedSet<ConceptId> jobs, int unmatched) {
    public AdvertReading {
        skills = List.copyOf(skills);
    }

    /// @param level the highest that the advert speaks of, or the least that may be assumed
    /// @param score of the surest mention, 0 to 1
    public record AskedSkill(ConceptId skill, Level level, double score) {}
}
