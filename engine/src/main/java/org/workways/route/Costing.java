package org.workways.route;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.workways.concept.ConceptId;

/// What a person would trade against an hour of learning. Read from a file in `costings/`; nothing of it is a
/// constant in code.
///
/// @param name                  as the user gives it
/// @param euroInHours           one euro is worth so many hours of learning
/// @param unknownPriceInEuros  a price that nobody stated is taken to be so many euros
/// @param weekInHours           finishing a week later is worth so many hours
/// @param courseInHours         beginning one more course is worth so many hours
/// @param jobChangeInHours      taking up a stepping-stone job is worth so many hours
/// @param credit                how much of a course's hours prior skills spare
/// @param alternativeDifference share of its effort that an alternative spends on other legs, 0 to 1; the best costs
/// at
///                              least that share of it
public record Costing(
        String name,
        double euroInHours,
        double unknownPriceInEuros,
        double weekInHours,
        double courseInHours,
        double jobChangeInHours,
        Credit credit,
        double alternativeDifference) {
    /// Shares are 0 to 1.
    /// @param closeSkill share of a step that a close skill (named so in the atlas) at the same level spares
    /// @param sameGroup  share of a step that a skill of the same lowest group at the same level spares
    /// @param leastShare share of a course's hours that always remains: what is known must still be gone through
    /// @param rows       where other shares hold; of those that fit, a row for the pair and level counts before one
    ///                   for the pair, and this before one for the relation and level
    public record Credit(double closeSkill, double sameGroup, double leastShare, List<CreditRow> rows) {
        public Credit {
            checkShare("close_skill", closeSkill);
            checkShare("same_group", sameGroup);
            checkShare("least_share", leastShare);
            rows = List.copyOf(rows);
        }

        public Credit(double closeSkill, double sameGroup, double leastShare) {
            this(closeSkill, sameGroup, leastShare, List.of());
        }

        /// The share of the step to a level that another skill, which is held at that level, spares.
        /// @param relation empty if they are no relatives
        double share(ConceptId have, ConceptId learn, Optional<CreditRow.Relation> relation, int level) {
            return pair(have, learn, OptionalInt.of(level))
                    .or(() -> pair(have, learn, OptionalInt.empty()))
                    .orElseGet(() -> relation.map(kind -> share(kind, level)).orElse(0.0));
        }

        private Optional<Double> pair(ConceptId have, ConceptId learn, OptionalInt level) {
            return rows.stream()
                    .filter(row -> row instanceof CreditRow.OfPair pair
                            && pair.have().equals(have)
                            && pair.learn().equals(learn)
                            && pair.level().equals(level))
                    .map(CreditRow::share)
                    .findFirst();
        }

        private double share(CreditRow.Relation relation, int level) {
            return rows.stream()
                    .filter(row -> row instanceof CreditRow.OfRelation kind
                            && kind.relation() == relation
                            && kind.level() == level)
                    .map(CreditRow::share)
                    .findFirst()
                    .orElse(
                            switch (relation) {
                                case CLOSE_SKILL -> closeSkill;
                                case SAME_GROUP -> sameGroup;
                            });
        }

        Credit times(double times) {
            return new Credit(
                    Math.min(1, closeSkill * times),
                    Math.min(1, sameGroup * times),
                    leastShare,
                    rows.stream().map(row -> row.times(times)).toList());
        }
    }

    public Costing {
        checkTrade("euro_in_hours", euroInHours);
        checkTrade("unknown_price_in_euros", unknownPriceInEuros);
        checkTrade("week_in_hours", weekInHours);
        checkTrade("course_in_hours", courseInHours);
        checkTrade("job_change_in_hours", jobChangeInHours);
        checkShare("alternative_difference", alternativeDifference);
    }

    /// The same with relatives of a skill sparing so many times as much, at most all.
    public Costing withCredit(double times) {
        return new Costing(
                name,
                euroInHours,
                unknownPriceInEuros,
                weekInHours,
                courseInHours,
                jobChangeInHours,
                credit.times(times),
                alternativeDifference);
    }

    private static void checkTrade(String name, double value) {
        if (!(value >= 0 && value <= 10_000))
            throw new IllegalArgumentException("%s is 0 to 10000, got %s.".formatted(name, value));
    }

    private static void checkShare(String name, double value) {
        if (!(value >= 0 && value <= 1))
            throw new IllegalArgumentException("%s is a share from 0 to 1, got %s.".formatted(name, value));
    }
}
