package org.workways.route;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.profile.SkillProfile;
import org.workways.taxonomy.Fact;

/// The facts that a goal and some legs ask for and the profile does not hold, as small integers in the order of the
/// facts.
final class FactNumbers {
    private static final int NONE = -1;
    private static final int LEVELS = Level.values().length;
    private static final int[] NOWHERE = unnumbered();

    private final List<Fact> facts;
    /// By skill, at each level - 1 the fact's number, or `NONE`.
    private final Map<ConceptId, int[]> ofSkill = new HashMap<>();

    FactNumbers(SkillProfile profile, Collection<Fact> goal, Collection<Leg> legs) {
        var asked = new HashSet<>(goal);
        for (var leg : legs) asked.addAll(leg.requires());
        this.facts =
                asked.stream().filter(fact -> !profile.holds(fact)).sorted().toList();
        for (int number = 0; number < facts.size(); number++) {
            var fact = facts.get(number);
            ofSkill.computeIfAbsent(fact.skill(), skill -> unnumbered())[
                    fact.level().number() - 1] = number;
        }
    }

    private static int[] unnumbered() {
        var numbers = new int[LEVELS];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    int size() {
        return facts.size();
    }

    Fact fact(int number) {
        return facts.get(number);
    }

    /// Those of the facts that are not held.
    /// @param asked facts of the goal or of what the legs require
    int[] missing(Collection<Fact> asked) {
        return asked.stream()
                .mapToInt(fact -> levels(fact)[fact.level().number() - 1])
                .filter(number -> number != NONE)
                .sorted()
                .toArray();
    }

    /// All that a leg with these facts adds: each fact and the lower levels of its skill.
    int[] given(Collection<Fact> gives) {
        return gives.stream()
                .flatMapToInt(
                        fact -> Arrays.stream(levels(fact), 0, fact.level().number()))
                .filter(number -> number != NONE)
                .sorted()
                .distinct()
                .toArray();
    }

    private int[] levels(Fact fact) {
        return ofSkill.getOrDefault(fact.skill(), NOWHERE);
    }
}
