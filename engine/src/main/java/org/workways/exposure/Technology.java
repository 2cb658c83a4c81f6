package org.workways.exposure;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;

/// Something that senses, decides, acts or connects, and that a workplace can adopt.
/// @param skills  what people must know to install, run or build it
/// @param effects what it does to tasks
public record Technology(
        ConceptId id,
        Labels labels,
        Group group,
        Maturity maturity,
        SortedSet<ConceptId> skills,
        String description,
        List<TaskEffect> effects) {
    /// What it does.
    public enum Group {
        SENSING,
        IDENTIFYING,
        CONNECTING,
        DECIDING,
        ACTING,
        INTEGRATING,
        PROTECTING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How far it has come, from what only laboratories have to what one may take for granted.
    public enum Maturity {
        RESEARCH,
        PILOT,
        ESTABLISHED,
        COMMON;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Technology {
        skills = Collections.unmodifiableSortedSet(new TreeSet<>(skills));
        effects = List.copyOf(effects);
    }

    public String label() {
        return labels.preferred();
    }
}
