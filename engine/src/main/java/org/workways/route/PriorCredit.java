package org.workways.route;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import org.workways.concept.ConceptId;
import org.workways.concept.Hours;
import org.workways.profile.SkillProfile;

/// How much of a course's hours this person's skills spare: never a fact, only hours.
///
/// A course lifts each skill it gives by some level steps above what it requires. Steps the person has already count
/// in full; steps a close skill or one of the same group has reached count by the costing's shares. What the person
/// learns on the way does not count: only so is the cost of a leg the same in every order, which the proof of
/// optimality needs.
final class PriorCredit {
    private final CompiledCatalogue catalogue;
    private final Costing.Credit credit;
    /// By skill, 0 for none.
    private final byte[] held;
    /// By group, one of its skills that are held; by skill, the next of its group.
    private final int[] firstOfGroup;

    private final int[] nextOfGroup;

    PriorCredit(CompiledCatalogue catalogue, SkillProfile profile, Costing.Credit credit) {
        this.catalogue = catalogue;
        this.credit = credit;
        int skills = catalogue.numbers().skills();
        this.held = new byte[skills];
        this.nextOfGroup = new int[skills];
        this.firstOfGroup = new int[catalogue.groups()];
        Arrays.fill(firstOfGroup, SkillNumbers.NONE);
        profile.levels().forEach((id, level) -> hold(catalogue.numbers().skill(id), level.number()));
    }

    private void hold(int skill, int level) {
        if (skill == SkillNumbers.NONE) return;
        held[skill] = (byte) level;
        int group = catalogue.group(skill);
        if (group == SkillNumbers.NONE) return;
        nextOfGroup[skill] = firstOfGroup[group];
        firstOfGroup[group] = skill;
    }

    /// The hours that are left of the course for this person.
    Hours remaining(CompiledLeg.Course course) {
        var hours = course.opportunity().hours();
        if (course.steps() == 0) return hours;
        double steps = course.steps();
        double spared = 0;
        int[] lessons = course.lessons();
        for (int i = 0; i < lessons.length; i += 3) spared += sparedSteps(lessons[i], lessons[i + 1], lessons[i + 2]);
        return hours.times(Math.max(credit.leastShare(), 1 - spared / steps));
    }

    private double sparedSteps(int skill, int from, int to) {
        double own = Math.clamp(held[skill] - from, 0, to - from);
        double left = to - from - own;
        return own + Math.min(left, relativesSteps(skill, from, to));
    }

    private double relativesSteps(int skill, int from, int to) {
        if (!credit.rows().isEmpty()) return stepsByTable(skill, from, to);
        int close = 0;
        for (int other : catalogue.closeTo(skill)) close = Math.max(close, held[other]);
        return Math.max(
                credit.closeSkill() * Math.clamp(close - from, 0, to - from),
                credit.sameGroup() * Math.clamp(sameGroup(skill) - from, 0, to - from));
    }

    /// What the best relative spares, step by step.
    private double stepsByTable(int skill, int from, int to) {
        var relatives = new TreeMap<Integer, Optional<CreditRow.Relation>>();
        var id = catalogue.numbers().id(skill);
        for (var row : credit.rows())
            if (row instanceof CreditRow.OfPair pair && pair.learn().equals(id))
                relatives.put(catalogue.numbers().skill(pair.have()), Optional.empty());
        int group = catalogue.group(skill);
        for (int other = group == SkillNumbers.NONE ? group : firstOfGroup[group];
                other != SkillNumbers.NONE;
                other = nextOfGroup[other])
            if (other != skill) relatives.put(other, Optional.of(CreditRow.Relation.SAME_GROUP));
        for (int other : catalogue.closeTo(skill)) relatives.put(other, Optional.of(CreditRow.Relation.CLOSE_SKILL));
        relatives.remove(SkillNumbers.NONE);
        double most = 0;
        for (var relative : relatives.entrySet())
            most = Math.max(most, steps(relative.getKey(), relative.getValue(), id, from, to));
        return most;
    }

    private double steps(int other, Optional<CreditRow.Relation> relation, ConceptId learn, int from, int to) {
        var have = catalogue.numbers().id(other);
        double steps = 0;
        for (int level = from + 1; level <= Math.min(to, held[other]); level++)
            steps += credit.share(have, learn, relation, level);
        return steps;
    }

    /// The highest level of another skill of the group; a skill without a group has no such relatives.
    private int sameGroup(int skill) {
        int group = catalogue.group(skill);
        if (group == SkillNumbers.NONE) return 0;
        int highest = 0;
        for (int other = firstOfGroup[group]; other != SkillNumbers.NONE; other = nextOfGroup[other])
            if (other != skill && held[other] > highest && !isClose(skill, other)) highest = held[other];
        return highest;
    }

    private boolean isClose(int skill, int other) {
        for (int close : catalogue.closeTo(skill)) if (close == other) return true;
        return false;
    }
}
