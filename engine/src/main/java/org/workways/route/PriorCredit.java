package org.workways.route;

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
final class PriorCredit {
    private final Taxonomy taxonomy;
    private final SkillProfile profile;
    private final Costing.Credit credit;

    PriorCredit(Taxonomy taxonomy, SkillProfile profile, Costing.Credit credit) {
        this.taxonomy = taxonomy;
        this.profile = profile;
        this.credit = credit;
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

    private double relativesSteps(ConceptId skill, int from, int to) {
        var found = taxonomy.findSkill(skill);
        if (found.isEmpty()) return 0;
        double best = 0;
        for (var held : profile.levels().entrySet()) {
            double share = relation(found.get(), held.getKey());
            best = Math.max(best, share * Math.clamp(held.getValue().number() - from, 0, to - from));
        }
        return best;
    }

    private double relation(Skill skill, ConceptId other) {
        if (skill.closeTo().contains(other)) return credit.closeSkill();
        boolean sameGroup = taxonomy.findSkill(other)
                .filter(relative -> !relative.id().equals(skill.id())
                        && relative.group().equals(skill.group())
                        && !skill.group().isEmpty())
                .isPresent();
        return sameGroup ? credit.sameGroup() : 0;
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
