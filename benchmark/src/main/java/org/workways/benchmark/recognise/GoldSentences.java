package org.workways.benchmark.recognise;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.workways.concept.ConceptId;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.taxonomy.Taxonomy;

/// Sentences with the ESCO skills that people found in them, from a table `sentence,span,sub_span,label` (one row a
/// span) or `sentence,skills` (a row a sentence, its labels as a list in Python); maybe compressed.
/// @param name      of the file
/// @param sentences in the order of the file
/// @param unknown   labels that are no skill of the taxonomy, with how often
public record GoldSentences(String name, List<Gold> sentences, Map<String, Integer> unknown) {
    /// @param skills empty if the sentence has no skill that ESCO knows
    public record Gold(String sentence, SortedSet<ConceptId> skills) {}

    private static final List<String> NO_LABEL = List.of("LABEL NOT PRESENT", "UNDERSPECIFIED", "");
    private static final Pattern QUOTED = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

    public static GoldSentences read(Path file, Taxonomy esco) {
        var byLabel = new HashMap<String, ConceptId>();
        esco.skills().forEach(skill -> byLabel.putIfAbsent(skill.label(), skill.id()));
        var skills = new LinkedHashMap<String, SortedSet<ConceptId>>();
        var unknown = new LinkedHashMap<String, Integer>();
        try (var in = open(file)) {
            Table.csv(file.toString())
                    .requires("sentence")
                    .allows("label", "skills")
                    .read(
                            in,
                            row -> {
                                var own = skills.computeIfAbsent(row.cell("sentence"), text -> new TreeSet<>());
                                for (var label : labels(row)) {
                                    var skill = Optional.ofNullable(byLabel.get(label));
                                    skill.ifPresent(own::add);
                                    if (skill.isEmpty() && !NO_LABEL.contains(label))
                                        unknown.merge(label, 1, Integer::sum);
                                }
                            },
                            issue -> {
                                throw new IllegalStateException(issue.message());
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sentences = new ArrayList<Gold>();
        skills.forEach((sentence, own) -> sentences.add(new Gold(sentence, own)));
        return new GoldSentences(String.valueOf(file.getFileName()), sentences, unknown);
    }

    private static InputStream open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static List<String> labels(Row row) {
        if (!row.cell("label").isEmpty()) return List.of(row.cell("label"));
        return QUOTED.matcher(row.cell("skills"))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    /// Those with at least one skill.
    List<Gold> labelled() {
        return sentences.stream().filter(gold -> !gold.skills().isEmpty()).toList();
    }
}
