package org.workways.exposure;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;

/// What one technology does to one task.
/// @param task        what people do there, in a few words, beginning with a verb
/// @param onet        the task of O\*NET that says the same or holds it, if there is one
/// @param occupations whose task it is, or becomes; never empty
/// @param reason      why the technology does that, in one clause
public record TaskEffect(
        String task,
        Optional<OnetTask> onet,
        Kind kind,
        SortedSet<ConceptId> occupations,
        String reason,
        Attestation attestation) {
    public enum Kind {
        /// Nobody has to do it any more where the technology is in use.
        TAKES,
        /// A person still does it, with the technology and in another way.
        CHANGES,
        /// Nobody did it before.
        CREATES;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A task statement of O\*NET.
    /// @param occupation the O\*NET-SOC code whose task it is, as `onet:…`
    /// @param task       the number of the task, as in `Task Statements`
    public record OnetTask(ConceptId occupation, int task) {}

    public TaskEffect {
        occupations = Collections.unmodifiableSortedSet(new TreeSet<>(occupations));
        if (occupations.isEmpty()) throw new IllegalArgumentException("A task is somebody's task.");
    }
}
