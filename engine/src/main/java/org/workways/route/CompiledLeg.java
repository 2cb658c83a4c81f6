package org.workways.route;

import org.workways.concept.ConceptId;
import org.workways.learning.LearningOpportunity;
import org.workways.route.Leg.WorkLeg;

/// A leg as numbers, the same for everybody.
sealed interface CompiledLeg {
    ConceptId id();

    /// Numbers of the facts it needs, ascending.
    int[] requires();

    /// Numbers of the facts it adds: each and the lower levels of its skill, ascending.
    int[] gives();

    /// @param lessons what it teaches, three numbers each: the skill, the level it begins at, the level it ends at; in
    ///                the order of its facts
    /// @param steps   levels that all lessons climb together
    record Course(LearningOpportunity opportunity, int[] requires, int[] gives, int[] lessons, int steps)
            implements CompiledLeg {
        @Override
        public ConceptId id() {
            return opportunity.id();
        }
    }

    record Job(WorkLeg leg, int[] requires, int[] gives) implements CompiledLeg {
        @Override
        public ConceptId id() {
            return leg.id();
        }
    }
}
