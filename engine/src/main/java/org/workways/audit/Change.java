package org.workways.audit;

import java.util.List;
import java.util.OptionalInt;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.taxonomy.SkillFamily;

/// One change to a programme.
public sealed interface Change {
    List<Addition> additions();

    /// Of a learner, of all that is added.
    default double hours() {
        return additions().stream().mapToDouble(Addition::hours).sum();
    }

    /// A skill that is to be taught, or further than it is.
    /// @param from  the level that is reached today, 0 for none
    /// @param hours of a learner
    record Addition(ConceptId skill, int from, Level to, double hours) {}

    /// A module teaches more.
    /// @param near what it teaches already that this fits to
    /// @param frees what could go from it: taught elsewhere to the same level, or asked for by none; the educator
    ///              decides
    record Extended(Module module, List<Addition> additions, List<ConceptId> near, List<ConceptId> frees)
            implements Change {
        public Extended {
            additions = List.copyOf(additions);
            near = List.copyOf(near);
            frees = List.copyOf(frees);
        }
    }

    /// A module that is not there.
    /// @param family of most of what it teaches
    /// @param term   the earliest in which all that it builds on is there; empty if no module says its term
    record Added(SkillFamily family, OptionalInt term, List<Addition> additions) implements Change {
        public Added {
            additions = List.copyOf(additions);
        }
    }
}
