package org.workways.demand;

import java.util.List;
import java.util.Optional;
import org.workways.concept.ConceptId;

/// Roles that no known occupation explains, or of which none has its own name, that are asked for
/// ever more, and for which adverts ask for like skills.
/// @param label       the role that most adverts name
/// @param roles       by adverts, the most first; the same role in its spellings is one
/// @param together    all of them: adverts, share of the last twelve months, trend; its q is the
///                    least of theirs
/// @param calledBy    the known occupation of which the taxonomy holds the label to be another
///                    name, if any
/// @param marks       skills that its adverts ask for more than others do, the surest first
/// @param nearest     the known occupation whose adverts ask for the likest skills
/// @param nearestName the known occupation whose name shares most words
public record NewOccupation(
        String label,
        List<OpenName> roles,
        OpenName together,
        Optional<Nearest> calledBy,
        List<SkillProfiles.Mark> marks,
        Optional<Nearest> nearest,
        Optional<Nearest> nearestName) {
    /// @param distance 0 is the same, 1 has nothing in common
    public record Nearest(ConceptId occupation, String label, double distance) {}

    public NewOccupation {
        if (roles.isEmpty())
            throw new IllegalArgumentException("An occupation has a role, got none for " + label + ".");
        roles = List.copyOf(roles);
        marks = List.copyOf(marks);
    }

    public ConceptId id() {
        return together.id();
    }
}
