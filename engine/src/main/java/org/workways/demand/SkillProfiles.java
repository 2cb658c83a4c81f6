package org.workways.demand;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.ConceptId;

/// Which skills adverts ask for that have something in common, such as a role, beside all others.
/// @param of     all adverts
/// @param skills adverts that ask for each
/// @param groups what adverts of a group have
public record SkillProfiles(int of, SortedMap<ConceptId, Integer> skills, SortedMap<ConceptId, Profile> groups) {
    /// A skill marks a group whose log odds are so many standard errors above those of other
    /// adverts.
    private static final double MARKS = 1.96;

    /// @param adverts   of the group
    /// @param employers that posted them; those that are not known count as different ones
    /// @param skills    adverts of the group that ask for each
    public record Profile(int adverts, int employers, SortedMap<ConceptId, Integer> skills) {
        public Profile {
            skills = Collections.unmodifiableSortedMap(new TreeMap<>(skills));
        }
    }

    /// @param adverts of the group that ask for it
    /// @param logOdds ratio of the odds in the group to those in other adverts, as a natural
    ///                logarithm
    /// @param z       the same in standard errors
    public record Mark(ConceptId skill, int adverts, double logOdds, double z) {}

    public SkillProfiles {
        skills = Collections.unmodifiableSortedMap(new TreeMap<>(skills));
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    public int employers(ConceptId group) {
        var profile = groups.get(group);
        return profile == null ? 0 : profile.employers();
    }

    /// Skills that adverts of the group ask for more than others do, the surest first. A half is
    /// added to each of the four counts, so that none is infinite.
    /// Source: Anscombe, *On estimating binomial response relations*, 1956,
    /// doi:10.1093/biomet/43.3-4.461.
    public List<Mark> marks(ConceptId group) {
        var profile = groups.get(group);
        if (profile == null) return List.of();
        return profile.skills().entrySet().stream()
                .map(skill -> mark(profile, skill.getKey(), skill.getValue()))
                .filter(mark -> mark.z() >= MARKS)
                .sorted(Comparator.comparingDouble(Mark::z).reversed().thenComparing(Mark::skill))
                .toList();
    }

    /// How alike the marks of two groups are: the cosine of their standard errors above others.
    /// @return in [0, 1]; 0 if one of them has no mark
    public double likeness(ConceptId one, ConceptId other) {
        return cosine(weights(one), weights(other));
    }

    /// Skill → standard errors, of its marks.
    Map<ConceptId, Double> weights(ConceptId group) {
        var weights = new TreeMap<ConceptId, Double>();
        marks(group).forEach(mark -> weights.put(mark.skill(), mark.z()));
        return weights;
    }

    static double cosine(Map<ConceptId, Double> one, Map<ConceptId, Double> other) {
        double product = 0;
        for (var weight : one.entrySet()) product += weight.getValue() * other.getOrDefault(weight.getKey(), 0.0);
        double lengths = Math.sqrt(square(one) * square(other));
        return lengths == 0 ? 0 : Math.min(1, product / lengths);
    }

    private static double square(Map<ConceptId, Double> weights) {
        double sum = 0;
        for (double weight : weights.values()) sum += weight * weight;
        return sum;
    }

    private Mark mark(Profile profile, ConceptId skill, int adverts) {
        double have = adverts + 0.5;
        double lack = profile.adverts() - adverts + 0.5;
        double othersHave = skills.getOrDefault(skill, adverts) - adverts + 0.5;
        double othersLack = of - profile.adverts() - othersHave + 1;
        double logOdds = Math.log(have / lack) - Math.log(othersHave / othersLack);
        double error = Math.sqrt(1 / have + 1 / lack + 1 / othersHave + 1 / othersLack);
        return new Mark(skill, adverts, logOdds, logOdds / error);
    }
}
