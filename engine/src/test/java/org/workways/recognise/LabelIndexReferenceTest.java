package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.recognise.LabelIndex.Entry;
import org.workways.recognise.LabelIndex.Hit;
import org.workways.recognise.Words.Word;

/// REFERENCE: the scan that walks a trie finds what a scan finds that holds every label against every window of words.
class LabelIndexReferenceTest {
    private static final List<String> WORDS = List.of(
            "data",
            "analysis",
            "analysing",
            "sensor",
            "sensors",
            "programming",
            "programmed",
            "PLC",
            "plc",
            "PLCs",
            "of",
            "the",
            "for",
            "in",
            "C",
            "R",
            "Excel",
            "excel",
            "machine",
            "Learning",
            "learn");
    private static final List<String> BREAKS = List.of(" ", " ", " ", " ", "-", ", ", "/", ". ");

    @Test
    void fast_scan_equals_slow_scan_on_3000_sentences_of_seed_7() {
        var random = new Random(7);
        int found = 0;
        int turned = 0;
        int several = 0;
        for (int round = 0; round < 300; round++) {
            var labels = IntStream.range(0, 12).mapToObj(i -> text(random, 3)).toList();
            var index = new LabelIndex();
            for (int i = 0; i < labels.size(); i++) index.add(id(i % 9), labels(labels, i));
            for (int i = 0; i < 10; i++) {
                var sentence = text(random, 14);
                var hits = index.find(Words.of(sentence));
                assertThat(hits).as("%s in '%s'", labels, sentence).isEqualTo(slowly(labels, Words.of(sentence)));
                found += hits.size();
                turned += (int) hits.stream().filter(Hit::reordered).count();
                several += (int)
                        hits.stream().filter(hit -> hit.entries().size() > 1).count();
            }
        }
        assertThat(List.of(found, turned, several)).allMatch(count -> count > 100); // the test tests something
    }

    private static String text(Random random, int most) {
        var text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int more = random.nextInt(most); more > 0; more--)
            text.append(BREAKS.get(random.nextInt(BREAKS.size()))).append(WORDS.get(random.nextInt(WORDS.size())));
        return text.toString();
    }

    private static ConceptId id(int number) {
        return ConceptId.atlas("skill" + number);
    }

    /// Every third label is the preferred one of its skill, the others stand beside it.
    private static Labels labels(List<String> labels, int i) {
        var label = labels.get(i);
        return switch (i % 3) {
            case 0 -> new Labels(label, List.of(), List.of());
            case 1 -> new Labels("zzz", List.of(label), List.of());
            default -> new Labels("zzz", List.of(), List.of(label));
        };
    }

    private static List<Hit> slowly(List<String> labels, List<Word> sentence) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < labels.size(); i++) entries.addAll(LabelIndex.entries(id(i % 9), labels(labels, i)));
        var hits = new ArrayList<Hit>();
        for (int from = 0; from < sentence.size(); from++)
            for (int to = from + 1; to <= sentence.size(); to++)
                hit(entries, sentence, from, to).forEach(hits::add);
        return LabelIndex.best(hits, sentence.size());
    }

    private static Stream<Hit> hit(List<Entry> entries, List<Word> sentence, int from, int to) {
        var span = sentence.subList(from, to);
        if (span.stream().skip(1).anyMatch(Word::newPhrase)) return Stream.empty();
        if (span.size() == 1 && Spelling.isLost(sentence, from)) return Stream.empty();
        var same = sorted(entries.stream()
                .filter(entry -> stems(Words.of(entry.label())).equals(stems(span)))
                .toList());
        if (!LabelIndex.fitting(same, span).isEmpty())
            return Stream.of(new Hit(from, to, LabelIndex.fitting(same, span), false));
        if (LabelIndex.isSmall(span.getFirst())
                || LabelIndex.isSmall(span.getLast())
                || content(span).size() < 2) return Stream.empty();
        if (!LabelIndex.mayBeTurned(span)) return Stream.empty();
        var turned = sorted(entries.stream()
                .filter(entry -> content(Words.of(entry.label())).size() >= 2)
                .filter(entry -> new TreeSet<>(content(Words.of(entry.label()))).equals(new TreeSet<>(content(span))))
                .toList());
        var fitting = LabelIndex.fitting(turned, span);
        return fitting.isEmpty() ? Stream.empty() : Stream.of(new Hit(from, to, fitting, true));
    }

    private static List<Entry> sorted(List<Entry> entries) {
        return entries.stream().sorted(LabelIndex.BEST_FIRST).toList();
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }

    private static List<String> content(List<Word> words) {
        return words.stream()
                .filter(word -> !LabelIndex.isSmall(word))
                .map(Word::stem)
                .collect(Collectors.toList());
    }
}
