package org.workways.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.learning.Catalogue;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// How many hours of a learner it takes to get to a level in a skill: the median over courses that give it, of their
/// likely hours by the number of skills that they give; without such a course the median of the family.
public final class TeachingHours {
    /// Where not even the family has a course.
    private static final double USUAL = 20;

    private final Map<Fact, Double> byFact = new HashMap<>();
    private final Map<SkillFamily, Double> byFamily = new EnumMap<>(SkillFamily.class);
    private final Taxonomy taxonomy;

    public TeachingHours(Catalogue catalogue, Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        var facts = new HashMap<Fact, List<Double>>();
        var families = new EnumMap<SkillFamily, List<Double>>(SkillFamily.class);
        for (var course : catalogue.opportunities()) {
            double each = course.hours().likely() / course.gives().size();
            for (var fact : course.gives()) {
                facts.computeIfAbsent(fact, any -> new ArrayList<>()).add(each);
                taxonomy.findSkill(fact.skill())
                        .ifPresent(skill -> families.computeIfAbsent(skill.family(), any -> new ArrayList<>())
                                .add(each));
            }
        }
        facts.forEach((fact, hours) -> byFact.put(fact, median(hours)));
        families.forEach((family, hours) -> byFamily.put(family, median(hours)));
    }

    /// @param from the level that is there already; empty steps cost nothing
    public double of(ConceptId skill, int from, Level to) {
        double hours = 0;
        for (int level = from + 1; level <= to.number(); level++) hours += step(skill, Level.of(level));
        return hours;
    }

    private double step(ConceptId skill, Level to) {
        var own = byFact.get(new Fact(skill, to));
        if (own != null) return own;
        var family = taxonomy.findSkill(skill).map(found -> found.family()).orElse(SkillFamily.OTHER);
        return byFamily.getOrDefault(family, USUAL);
    }

    private static double median(List<Double> hours) {
        double[] sorted = hours.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
