package org.workways.files.onet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;

/// A technology, its spellings and the commodities it is listed under, counted.
final class TechnologyDraft {
    private final Map<String, Integer> names = new TreeMap<>();
    private final Map<String, Integer> commodities = new TreeMap<>();

    void met(String name, String commodity) {
        names.merge(name, 1, Integer::sum);
        commodities.merge(commodity, 1, Integer::sum);
    }

    /// The most frequent spelling is the label, the most frequent commodity the group; of equals, the first in the
    /// alphabet.
    Skill skill(ConceptId id) {
        var label = mostFrequent(names);
        var others = names.keySet().stream().filter(name -> !name.equals(label)).toList();
        return new Skill(
                id,
                new Labels(label, others, List.of()),
                SkillFamily.OTHER,
                mostFrequent(commodities),
                "",
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        var best = "";
        int most = 0;
        for (var count : counts.entrySet())
            if (count.getValue() > most) {
                best = count.getKey();
                most = count.getValue();
            }
        return best;
    }
}
