package org.workways.demand;

import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.ConceptId;

/// Which skills the adverts of a period ask for, alone and two together.
/// @param of     all adverts of the period, after duplicates are removed
/// @param skills adverts that ask for each
/// @param pairs  adverts that ask for both; a pair that is not in it occurs in none
public record PairCounts(int of, SortedMap<ConceptId, Integer> skills, SortedMap<Pair, Integer> pairs) {
    public PairCounts {
        skills = new TreeMap<>(skills);
        pairs = new TreeMap<>(pairs);
        for (var skill : skills.entrySet())
            if (skill.getValue() < 0 || skill.getValue() > of)
                throw new IllegalArgumentException("%d of %d adverts ask for %s, which cannot be."
                        .formatted(skill.getValue(), of, skill.getKey()));
        for (var pair : pairs.entrySet()) {
            int first = skills.getOrDefault(pair.getKey().first(), 0);
            int second = skills.getOrDefault(pair.getKey().second(), 0);
            int together = pair.getValue();
            // Together at most as often as each, and at least as often as there is no room to be apart.
            if (together < 0 || together > Math.min(first, second) || first + second - together > of)
                throw new IllegalArgumentException(
                        "%d adverts ask for %s together, %d and %d for each, which cannot be."
                                .formatted(together, pair.getKey(), first, second));
        }
    }

    /// Two skills, the smaller first.
    public record Pair(ConceptId first, ConceptId second) implements Comparable<Pair> {
        public Pair {
            if (first.compareTo(second) > 0) {
                var smaller = second;
                second = first;
                first = smaller;
            }
            if (first.equals(second)) throw new IllegalArgumentException("A pair is of two skills, got twice " + first);
        }

        @Override
        public int compareTo(Pair that) {
            int byFirst = first.compareTo(that.first);
            return byFirst != 0 ? byFirst : second.compareTo(that.second);
        }
    }

    /// @param adverts the skills that each asks for
    public static PairCounts of(Collection<? extends SortedSet<ConceptId>> adverts) {
        var skills = new TreeMap<ConceptId, Integer>();
        var pairs = new TreeMap<Pair, Integer>();
        for (var advert : adverts)
            for (var skill : new TreeSet<>(advert)) {
                skills.merge(skill, 1, Integer::sum);
                for (var before : advert.headSet(skill)) pairs.merge(new Pair(before, skill), 1, Integer::sum);
            }
        return new PairCounts(adverts.size(), skills, pairs);
    }

    int skill(ConceptId skill) {
        return skills.getOrDefault(skill, 0);
    }

    int together(Pair pair) {
        return pairs.getOrDefault(pair, 0);
    }
}
