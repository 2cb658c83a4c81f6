package org.workways.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.learning.Catalogue;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Taxonomy;

/// Skills as numbers in the order of their ids, facts as numbers in the order of facts: skill · 4 + level - 1.
final class SkillNumbers {
    static final int LEVELS = Level.values().length;
    static final int NONE = -1;

    private final List<ConceptId> skills;
    private final Map<ConceptId, Integer> numbers = new HashMap<>();

    private SkillNumbers(SortedSet<ConceptId> skills) {
        this.skills = List.copyOf(skills);
        for (int number = 0; number < this.skills.size(); number++) numbers.put(this.skills.get(number), number);
    }

    /// All that the taxonomy knows and the catalogue names.
    static SkillNumbers of(Taxonomy taxonomy, Catalogue catalogue) {
        var skills = new TreeSet<ConceptId>();
        taxonomy.skills().forEach(skill -> skills.add(skill.id()));
        for (var course : catalogue.opportunities()) {
            course.requires().forEach(fact -> skills.add(fact.skill()));
            course.gives().forEach(fact -> skills.add(fact.skill()));
        }
        for (var job : catalogue.steppingStones()) job.gives().forEach(fact -> skills.add(fact.skill()));
        return new SkillNumbers(skills);
    }

    int skills() {
        return skills.size();
    }

    int facts() {
        return skills.size() * LEVELS;
    }

    /// `NONE` if there is no such skill.
    int skill(ConceptId skill) {
        return numbers.getOrDefault(skill, NONE);
    }

    ConceptId id(int skill) {
        return skills.get(skill);
    }

    static int fact(int skill, int level) {
        return skill * LEVELS + level - 1;
    }

    static int skillOf(int fact) {
        return fact / LEVELS;
    }

    static int levelOf(int fact) {
        return fact % LEVELS + 1;
    }

    Fact fact(int number) {
        return Fact.of(skills.get(skillOf(number)), levelOf(number));
    }

    /// Numbers of facts whose skills are known, ascending.
    int[] facts(Collection<Fact> facts) {
        int[] found = new int[facts.size()];
        int size = 0;
        for (var fact : facts) {
            int skill = skill(fact.skill());
            if (skill != NONE) found[size++] = fact(skill, fact.level().number());
        }
        return ascending(found, size);
    }

    /// The same, and the lower levels of each.
    int[] withLowerLevels(Collection<Fact> facts) {
        var all = new ArrayList<Integer>();
        for (var fact : facts)
            for (int level = 1; level <= fact.level().number(); level++) all.add(fact(skill(fact.skill()), level));
        return all.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    private static int[] ascending(int[] numbers, int size) {
        int[] sorted = java.util.Arrays.copyOf(numbers, size);
        java.util.Arrays.sort(sorted);
        return sorted;
    }
}
