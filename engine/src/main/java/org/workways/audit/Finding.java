package org.workways.audit;

import java.util.List;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;

/// What an audit says of one skill.
public sealed interface Finding {
    ConceptId skill();

    /// Places in the syllabi that it rests on.
    List<Teaching> by();

    /// An outcome teaches it to the level that is asked for.
    /// @param by that outcome and others of that level
    record Covered(ConceptId skill, Level asked, List<Teaching> by) implements Finding {
        public Covered {
            by = List.copyOf(by);
        }
    }

    /// It is taught, and not enough.
    /// @param isMentioned whether it stands in contents only and in no outcome; else the level is too low
    /// @param reached     the highest level of an outcome; the foundation if it is only mentioned
    record Thin(ConceptId skill, Level asked, Level reached, boolean isMentioned, List<Teaching> by)
            implements Finding {
        public Thin {
            by = List.copyOf(by);
        }
    }

    /// No module teaches it.
    /// @param by   where it is named without being taught: as what one must know before
    /// @param near skills that are taught and close to it
    record Missing(ConceptId skill, Level asked, List<Teaching> by, List<ConceptId> near) implements Finding {
        public Missing {
            by = List.copyOf(by);
            near = List.copyOf(near);
        }
    }

    /// Several modules teach it to the same level.
    /// @param by an outcome of each
    record Repeated(ConceptId skill, Level level, List<Teaching> by) implements Finding {
        public Repeated {
            by = List.copyOf(by);
        }
    }

    /// It is an outcome, and no module that has it says how it is assessed.
    record Unassessed(ConceptId skill, List<Teaching> by) implements Finding {
        public Unassessed {
            by = List.copyOf(by);
        }
    }

    /// It is an outcome, and none of the targets asks for it. That is no reason to stop teaching it.
    record Unasked(ConceptId skill, List<Teaching> by) implements Finding {
        public Unasked {
            by = List.copyOf(by);
        }
    }
}
