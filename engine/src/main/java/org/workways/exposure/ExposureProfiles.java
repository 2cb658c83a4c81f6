package org.workways.exposure;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.ConceptId;

/// Profiles of many occupations, worked out once: for places where the tasks themselves are not at hand.
/// @param onet    version of O\*NET whose tasks they are of
/// @param ratings what the ratings were called, so that it shows when these have changed since
public record ExposureProfiles(String onet, String ratings, SortedMap<ConceptId, Entry> entries) {
    /// One occupation.
    /// @param importance of its rated tasks together, a core one counting 1; of several occupations of O\*NET the
    // mean
    public record Entry(ExposureProfile profile, double importance) {}

    public ExposureProfiles {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    public Optional<Entry> find(ConceptId occupation) {
        return Optional.ofNullable(entries.get(occupation));
    }
}
