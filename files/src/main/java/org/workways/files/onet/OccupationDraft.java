package org.workways.files.onet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;

/// An occupation of which not all tables have been read yet.
final class OccupationDraft {
    private final ConceptId id;
    private final String title;
    private final String description;
    private final List<String> alternatives = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final SortedSet<Requirement> requirements = new TreeSet<>();
    private OptionalInt jobZone = OptionalInt.empty();

    OccupationDraft(ConceptId id, String title, String description) {
        this.id = id;
        this.title = title;
        this.description = description;
    }

    ConceptId id() {
        return id;
    }

    void alternative(String other) {
        if (!other.equals(title)) alternatives.add(other);
    }

    void hidden(String other) {
        if (!other.isEmpty() && !other.equals(title)) hidden.add(other);
    }

    void jobZone(int zone) {
        jobZone = OptionalInt.of(zone);
    }

    /// @return false if it was there
    boolean requires(Requirement requirement) {
        return requirements.add(requirement);
    }

    Occupation occupation() {
        return new Occupation(
                id,
                new Labels(title, alternatives, hidden),
                Occupation.Role.OTHER,
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty(),
                OptionalInt.empty(),
                jobZone,
                description,
                requirements);
    }
}
