package org.workways.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.workways.concept.Trigrams;
import org.workways.taxonomy.Occupation;

/// Occupations by any of their names, in lower case.
final class LabelIndex {
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0]+");

    private final SortedLines lines;

    /// @param lines label, then ids of occupations: first those that prefer the label, then the others
    LabelIndex(SortedLines lines) {
        this.lines = lines;
    }

    static SortedLines lines(Collection<Occupation> occupations) {
        var ids = new HashMap<String, Set<String>>();
        for (var one : occupations) add(ids, one.labels().preferred(), one);
        for (var one : occupations) one.labels().alternatives().forEach(label -> add(ids, label, one));
        for (var one : occupations) one.labels().hidden().forEach(label -> add(ids, label, one));
        return SortedLines.of(ids.entrySet(), label -> new CellWriter()
                .text(label.getKey())
                .list(label.getValue())
                .line());
    }

    /// The ids of the occupations that are called exactly so, case and width of gaps aside.
    List<String> exactly(String text) {
        return lines.find(folded(text), LabelIndex::ids).orElse(List.of());
    }

    /// The ids of at most `most` occupations that share a trigram with the text, the most similar first, then by id.
    List<String> nearest(String text, int most) {
        var wanted = Trigrams.of(folded(text));
        var similarity = new HashMap<String, Double>();
        lines.all(cells -> {
            double near = wanted.similarity(Trigrams.of(cells.text()));
            if (near > 0) cells.list().forEach(id -> similarity.merge(id, near, Math::max));
            return near;
        });
        return similarity.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void add(Map<String, Set<String>> ids, String label, Occupation occupation) {
        var folded = folded(label);
        if (folded.isEmpty()) return;
        ids.computeIfAbsent(folded, key -> new LinkedHashSet<>())
                .add(occupation.id().toString());
    }

    private static List<String> ids(CellReader cells) {
        cells.text();
        return new ArrayList<>(cells.list());
    }

    private static String folded(String text) {
        var composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        return GAPS.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /// Such texts need no normaliser, whose loading takes 10 ms.
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 0x80) return false;
        return true;
    }
}
