package org.workways.route;

import java.util.List;
import org.workways.concept.ConceptId;
import org.workways.profile.SkillProfile;

/// The question what every one of some occupations costs every one of some people.
/// @param effort most search nodes one cost may take
public record MatrixRequest(
        List<SkillProfile> profiles, List<ConceptId> occupations, Limits limits, Costing costing, int effort) {
    public static final int DEFAULT_EFFORT = 20_000;

    public MatrixRequest {
        profiles = List.copyOf(profiles);
        occupations = List.copyOf(occupations);
        if (effort < 1) throw new IllegalArgumentException("Effort is at least one node, got " + effort + ".");
    }

    public static MatrixRequest of(
            List<SkillProfile> profiles, List<ConceptId> occupations, Limits limits, Costing costing) {
        return new MatrixRequest(profiles, occupations, limits, costing, DEFAULT_EFFORT);
    }
}
