package org.workways.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.recognise.Words.Word;

/// Finds the labels of concepts in text: longest first, inflected, and for labels of several words in any order.
final class LabelIndex {
    private static final int LONGEST = 8;
    private static final Set<String> SMALL_WORDS = Set.of(
            "of", "the", "a", "an", "for", "in", "with", "to", "on", "by", "der", "die", "das", "von", "de", "la", "du",
            "del");

    enum Kind {
        PREFERRED(1.0),
        ALTERNATIVE(0.95),
        TRANSLATED(0.9),
        HIDDEN(0.85);

        final double score;

        Kind(double score) {
            this.score = score;
        }
    }

    /// @param label as the taxonomy writes it
    record Entry(ConceptId concept, String label, Kind kind, boolean exactCase) {}

    /// Words `from` to `to` (exclusive) name the concepts, best first.
    /// @param reordered whether the words stand in another order than in the label
    record Hit(int from, int to, List<Entry> entries, boolean reordered) {
        int length() {
            return to - from;
        }

        /// Whether the other lies in this one and is shorter: `predictive maintenance` in `predictive maintenance
        /// technician`.
        boolean holds(Hit other) {
            return from <= other.from && other.to <= to && other.length() < length();
        }
    }

    static final Comparator<Entry> BEST_FIRST =
            Comparator.comparing(Entry::kind).thenComparing(Entry::concept);
    private static final Comparator<Hit> BETTER_FIRST = Comparator.comparingInt((Hit hit) -> -hit.length())
            .thenComparing(Hit::reordered)
            .thenComparing(hit -> hit.entries().getFirst().kind())
            .thenComparingInt(Hit::from);

    /// Best first, by the words of the labels in their order.
    private final LabelTrie<Entry> inOrder = new LabelTrie<>(BEST_FIRST);
    /// The same by their distinct content words, sorted by number, for labels with two and more.
    private final LabelTrie<Entry> anyOrder = new LabelTrie<>(BEST_FIRST);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Function<String, List<Word>> words;

    /// By the words of English.
    LabelIndex() {
        this(Words::of);
    }

    /// @param words cuts labels as the texts are cut
    LabelIndex(Function<String, List<Word>> words) {
        this.words = words;
    }

    void add(ConceptId concept, Labels labels) {
        entries(concept, labels).forEach(this::add);
    }

    static List<Entry> entries(ConceptId concept, Labels labels) {
        var entries = new ArrayList<Entry>();
        entries.add(entry(concept, labels.preferred(), Kind.PREFERRED));
        labels.alternatives().forEach(label -> entries.add(entry(concept, label, Kind.ALTERNATIVE)));
        labels.hidden().forEach(label -> entries.add(entry(concept, label, Kind.HIDDEN)));
        return entries;
    }

    private static Entry entry(ConceptId concept, String label, Kind kind) {
        return new Entry(concept, label, kind, Spelling.needsCapitals(label));
    }

    /// Names that another classification has for the concept in the language of the texts.
    void addTranslations(ConceptId concept, List<String> labels) {
        labels.forEach(label -> add(entry(concept, label, Kind.TRANSLATED)));
    }

    /// Hits that do not overlap, in the order of the text; of overlapping ones the longer wins, then the one with
    /// the better label, then the first. Time O(n) in the number of words: no label is longer than `LONGEST`.
    List<Hit> find(List<Word> words) {
        var hits = new ArrayList<Hit>();
        var numbered = new int[words.size()];
        Arrays.setAll(numbered, at -> numbers.getOrDefault(words.get(at).stem(), LabelTrie.NONE));
        for (int from = 0; from < words.size(); from++) addHits(hits, words, numbered, from);
        return best(hits, words.size());
    }

    /// Of overlapping hits the better one.
    static List<Hit> best(List<Hit> hits, int words) {
        hits.sort(BETTER_FIRST);
        var taken = new boolean[words];
        var kept = new ArrayList<Hit>();
        for (var hit : hits)
            if (isFree(hit, taken)) {
                Arrays.fill(taken, hit.from(), hit.to(), true);
                kept.add(hit);
            }
        kept.sort(Comparator.comparingInt(Hit::from));
        return kept;
    }

    private void add(Entry entry) {
        var words = this.words.apply(entry.label());
        if (words.isEmpty() || words.size() > LONGEST) return;
        inOrder.add(words.stream().mapToInt(this::number).toArray(), entry);
        var content = words.stream().filter(word -> !isSmall(word)).toList();
        if (content.size() >= 2)
            anyOrder.add(
                    content.stream().mapToInt(this::number).sorted().distinct().toArray(), entry);
    }

    private int number(Word word) {
        return numbers.computeIfAbsent(word.stem(), fresh -> numbers.size());
    }

    /// Those that start at one word: in the order of a label, else turned.
    private void addHits(List<Hit> hits, List<Word> words, int[] numbered, int from) {
        var named = new boolean[LONGEST + 1];
        int last = lastOfPhrase(words, from);
        int node = LabelTrie.ROOT;
        for (int to = from + 1; to <= last; to++) {
            node = inOrder.step(node, numbered[to - 1]);
            if (node == LabelTrie.NONE) break;
            var entries = fitting(inOrder.at(node), words.subList(from, to));
            if (entries.isEmpty() || (to == from + 1 && Spelling.isLost(words, from))) continue;
            named[to - from] = true;
            hits.add(new Hit(from, to, entries, false));
        }
        addTurned(hits, words, numbered, from, last, named);
    }

    private void addTurned(List<Hit> hits, List<Word> words, int[] numbered, int from, int last, boolean[] named) {
        if (isSmall(words.get(from))) return;
        var content = new int[LONGEST];
        int distinct = 0;
        int all = 0;
        for (int to = from + 1; to <= last; to++) {
            if (isSmall(words.get(to - 1))) continue;
            if (numbered[to - 1] == LabelTrie.NONE) return; // no label holds this word
            distinct = insert(content, distinct, numbered[to - 1]);
            all++;
            if (all < 2 || named[to - from] || !mayBeTurned(words.subList(from, to))) continue;
            int node = LabelTrie.ROOT;
            for (int at = 0; at < distinct && node != LabelTrie.NONE; at++) node = anyOrder.step(node, content[at]);
            if (node == LabelTrie.NONE) continue;
            var entries = fitting(anyOrder.at(node), words.subList(from, to));
            if (!entries.isEmpty()) hits.add(new Hit(from, to, entries, true));
        }
    }

    /// Keeps the first `size` numbers sorted and distinct.
    /// @return how many there are with the new one
    private static int insert(int[] sorted, int size, int number) {
        int found = Arrays.binarySearch(sorted, 0, size, number);
        if (found >= 0) return size;
        int at = -found - 1;
        System.arraycopy(sorted, at, sorted, at + 1, size - at);
        sorted[at] = number;
        return size + 1;
    }

    /// The end of the longest window from there: no label goes on over punctuation.
    private static int lastOfPhrase(List<Word> words, int from) {
        int end = Math.min(words.size(), from + LONGEST);
        for (int at = from + 1; at < end; at++) if (words.get(at).newPhrase()) return at;
        return end;
    }

    static List<Entry> fitting(List<Entry> entries, List<Word> span) {
        if (entries.stream().noneMatch(Entry::exactCase)) return entries;
        return entries.stream()
                .filter(entry -> !entry.exactCase() || Spelling.isOf(entry.label(), span))
                .toList();
    }

    /// `Programming PLCs` and `analysis of data` turn the names PLC programming and data analysis; `structured data`
    /// is another thing than data structures.
    static boolean mayBeTurned(List<Word> span) {
        var first = span.getFirst().text();
        return (first.endsWith("ing") && !first.equalsIgnoreCase("building"))
                || span.stream()
                        .anyMatch(
                                word -> word.stem().equals("of") || word.stem().equals("for"));
    }

    private static boolean isFree(Hit hit, boolean[] taken) {
        for (int at = hit.from(); at < hit.to(); at++) if (taken[at]) return false;
        return true;
    }

    static boolean isSmall(Word word) {
        return SMALL_WORDS.contains(word.stem());
    }
}
