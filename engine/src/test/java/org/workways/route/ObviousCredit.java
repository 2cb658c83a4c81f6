package org.workways.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.concept.Hours;
import org.workways.concept.Level;
import org.workways.learning.LearningOpportunity;
import org.workways.profile.SkillProfile;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Taxonomy;

/// How much of a course's hours this person's skills spare: never a fact, only hours.
///
/// A course lifts each skill it gives by some level steps above what it requires. Steps the person has already count
/// in full; steps a close skill or one of the same group has reached count by the costing's shares. What the person
/// learns on the way does not count: only so is the cost of a leg the same in every order, which the proof of
/// optimality needs.
final class ObviousCredit {
    private final Taxonomy taxonomy;
    private final SkillProfile profile;
    private final Costing.Credit credit;
    private final Map<String, List<ConceptId>> heldOfGroup;

    ObviousCredit(Taxonomy taxonomy, SkillProfile profile, Costing.Credit credit) {
        this.taxonomy = taxonomy;
        this.profile = profile;
        this.credit = credit;
        this.heldOfGroup = byGroup(taxonomy, profile);
    }

    /// The hours that are left of the course for this person.
    Hours remaining(LearningOpportunity course) {
        double steps = 0;
        double spared = 0;
        for (var fact : course.gives()) {
            int from = requiredLevel(course, fact.skill());
            int to = Math.max(fact.level().number(), from);
            steps += to - from;
            spared += sparedSteps(fact.skill(), from, to);
        }
        if (steps == 0) return course.hours();
        return course.hours().times(Math.max(credit.leastShare(), 1 - spared / steps));
    }

    private double sparedSteps(ConceptId skill, int from, int to) {
        double own = Math.clamp(heldLevel(skill) - from, 0, to - from);
        double left = to - from - own;
        return own + Math.min(left, relativesSteps(skill, from, to));
    }

    private double relativesSteps(ConceptId id, int from, int to) {
        var found = taxonomy.findSkill(id);
        if (found.isEmpty()) return 0;
        var skill = found.get();
        if (!credit.rows().isEmpty()) return stepsByTable(skill, from, to);
        int close = 0;
        for (var other : skill.closeTo()) close = Math.max(close, heldLevel(other));
        int sameGroup = 0;
        for (var other : heldOfGroup.getOrDefault(skill.group(), List.of()))
            if (!other.equals(id) && !skill.closeTo().contains(other))
                sameGroup = Math.max(sameGroup, heldLevel(other));
        return Math.max(
                credit.closeSkill() * Math.clamp(close - from, 0, to - from),
                credit.sameGroup() * Math.clamp(sameGroup - from, 0, to - from));
    }

    /// What the best of all held skills spares, step by step.
    private double stepsByTable(Skill skill, int from, int to) {
        double most = 0;
        for (var other : profile.levels().keySet()) {
            if (other.equals(skill.id()) || taxonomy.findSkill(other).isEmpty()) continue;
            double steps = 0;
            for (int level = from + 1; level <= Math.min(to, heldLevel(other)); level++)
                steps += credit.share(other, skill.id(), relation(skill, other), level);
            most = Math.max(most, steps);
        }
        return most;
    }

    private Optional<CreditRow.Relation> relation(Skill skill, ConceptId other) {
        if (skill.closeTo().contains(other)) return Optional.of(CreditRow.Relation.CLOSE_SKILL);
        boolean isOfGroup = !skill.group().isEmpty() && skill.group().equals(group(taxonomy, other));
        return isOfGroup ? Optional.of(CreditRow.Relation.SAME_GROUP) : Optional.empty();
    }

    /// Held skills by their group; a skill without a group has no such relatives.
    private static Map<String, List<ConceptId>> byGroup(Taxonomy taxonomy, SkillProfile profile) {
        return profile.levels().keySet().stream()
                .filter(skill -> !group(taxonomy, skill).isEmpty())
                .collect(Collectors.groupingBy(skill -> group(taxonomy, skill)));
    }

    private static String group(Taxonomy taxonomy, ConceptId skill) {
        return taxonomy.findSkill(skill).map(Skill::group).orElse("");
    }

    private int heldLevel(ConceptId skill) {
        return profile.level(skill).map(Level::number).orElse(0);
    }

    private static int requiredLevel(LearningOpportunity course, ConceptId skill) {
        return course.requires().stream()
                .filter(fact -> fact.skill().equals(skill))
                .map(Fact::level)
                .mapToInt(Level::number)
                .max()
                .orElse(0);
    }
}
