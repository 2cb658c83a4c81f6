package org.workways.route;

import java.util.OptionalInt;
import org.workways.concept.ConceptId;

/// One row of a costing's own credit table: what a relative of a skill spares, where the two numbers for all close
/// skills and all skills of a group are too coarse.
public sealed interface CreditRow {
    /// Which share of a step is spared, 0 to 1.
    double share();

    /// At a level, all close skills or all of a group.
    /// @param level 1 to 4: the step from the level below it
    record OfRelation(Relation relation, int level, double share) implements CreditRow {
        public OfRelation {
            check(OptionalInt.of(level), share);
        }
    }

    /// One skill for another, whether or not they are relatives otherwise.
    /// @param have  who has this skill at a level
    /// @param learn is spared part of the way to the same level of this one
    /// @param level 1 to 4, the step from the level below it; empty for all
    record OfPair(ConceptId have, ConceptId learn, OptionalInt level, double share) implements CreditRow {
        public OfPair {
            check(level, share);
            if (have.equals(learn))
                throw new IllegalArgumentException(
                        "A credit row says what one skill spares of another, got %s for itself.".formatted(have));
        }
    }

    /// How two skills are related in the taxonomy.
    enum Relation {
        CLOSE_SKILL,
        SAME_GROUP
    }

    private static void check(OptionalInt level, double share) {
        if (level.isPresent() && (level.getAsInt() < 1 || level.getAsInt() > 4))
            throw new IllegalArgumentException("Levels are 1 to 4, a credit row has " + level.getAsInt() + ".");
        if (!(share >= 0 && share <= 1))
            throw new IllegalArgumentException("A credit row's value is a share from 0 to 1, got " + share + ".");
    }

    /// The same with so many times the share, at most all.
    default CreditRow times(double times) {
        double product = Math.min(1, share() * times);
        return switch (this) {
            case OfRelation row -> new OfRelation(row.relation(), row.level(), product);
            case OfPair row -> new OfPair(row.have(), row.learn(), row.level(), product);
        };
    }
}
