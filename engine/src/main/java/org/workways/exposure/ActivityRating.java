package org.workways.exposure;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;

/// What can be done of a kind of work activity, as two raters saw it without knowing of each other.
/// @param activity     id of O\*NET, as in `4.A.1.a.1.I01`: an intermediate work activity, or a detailed one where that
/// differs
/// @param first        one rating
/// @param second       the other
/// @param settled      what was agreed on where they differ
/// @param technologies of the atlas, that do it
/// @param reason       why, in one sentence
public record ActivityRating(
        String activity,
        Rubric first,
        Rubric second,
        Rubric settled,
        SortedSet<ConceptId> technologies,
        String reason) {
    public ActivityRating {
        if (activity.isBlank()) throw new IllegalArgumentException("A rating is of an activity.");
        technologies = Collections.unmodifiableSortedSet(new TreeSet<>(technologies));
    }

    /// Whether it is of a detailed work activity, which is one kind of an intermediate one.
    public boolean isDetailed() {
        return activity.matches(".*\\.D[0-9]+");
    }

    /// The two ratings and what was agreed on: what a reasonable person may say.
    public List<Rubric> readings() {
        return List.of(first, second, settled);
    }
}
