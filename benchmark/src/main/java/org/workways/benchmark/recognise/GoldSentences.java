package org.workways.benchmark.recognise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.files.table.Table;
import org.workways.taxonomy.Taxonomy;

/// Sentences with the ESCO skills that people found in them, from a table `sentence,span,sub_span,label`: one row a
/// span.
/// @param name      of the file
/// @param sentences in the order of the file
/// @param unknown   labels that are no skill of the taxonomy, with how often
record GoldSentences(String name, List<Gold> sentences, Map<String, Integer> unknown) {
    /// @param skills empty if the sentence has no skill that ESCO knows
    record Gold(String sentence, SortedSet<ConceptId> skills) {}

    private static final List<String> NO_LABEL = List.of("LABEL NOT PRESENT", "UNDERSPECIFIED", "");

    static GoldSentences read(Path file, Taxonomy esco) {
        var byLabel = new LinkedHashMap<String, ConceptId>();
        esco.skills().forEach(skill -> byLabel.putIfAbsent(skill.label(), skill.id()));
        var skills = new LinkedHashMap<String, SortedSet<ConceptId>>();
        var unknown = new LinkedHashMap<String, Integer>();
        Table.csv(file.toString())
                .requires("sentence", "label")
                .read(
                        file,
                        row -> {
                            var own = skills.computeIfAbsent(row.cell("sentence"), text -> new TreeSet<>());
                            var label = row.cell("label");
                            var skill = byLabel.get(label);
                            if (skill != null) own.add(skill);
                            else if (!NO_LABEL.contains(label)) unknown.merge(label, 1, Integer::sum);
                        },
                        issue -> {
                            throw new IllegalStateException(issue.message());
                        });
        var sentences = new ArrayList<Gold>();
        skills.forEach((sentence, own) -> sentences.add(new Gold(sentence, own)));
        return new GoldSentences(String.valueOf(file.getFileName()), sentences, unknown);
    }

    /// Those with at least one skill.
    List<Gold> labelled() {
        return sentences.stream().filter(gold -> !gold.skills().isEmpty()).toList();
    }
}
