package org.workways.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.recognise.Words.Word;

/// Finds the labels of concepts in text: longest first, inflected, and for labels of several words in any order.
final class LabelIndex {
    private static final int LONGEST = 8;
    private static final Set<String> SMALL_WORDS = Set.of(
            "of", "the", "a", "an", "for", "in", "with", "to", "on", "by", "der", "die", "das", "von", "de", "la", "du",
            "del");

    /// Products and tools whose names are everyday words: they count only when written with a capital.
    private static final Set<String> EVERYDAY = Set.of(
            "excel",
            "word",
            "outlook",
            "access",
            "teams",
            "slack",
            "rust",
            "tableau",
            "spring",
            "swift",
            "spark",
            "airflow",
            "go",
            "notion",
            "fusion",
            "snort",
            "chef",
            "puppet",
            "salt",
            "flux",
            "rails",
            "flask",
            "node",
            "redshift",
            "graphite",
            "cassandra",
            "angular",
            "android",
            "agile",
            "redux",
            "rest",
            "zoom",
            "backbone",
            "ember",
            "bootstrap",
            "hive",
            "jest",
            "ionic",
            "unity",
            "thrift",
            "storm");

    /// Short names in capitals that are no words in small letters either.
    private static final Set<String> UNMISTAKABLE =
            Set.of("AWS", "CSS", "HTML", "SQL", "GCP", "JSON", "XML", "TDD", "BDD", "SVN", "ETL", "NLP", "K8s", "HDFS");

    /// Names that count only as an item of a list or beside a word that says so; else they are seasons and cities.
    private static final Set<String> LISTED = Set.of("go", "spring", "storm", "hive", "salt", "networking", "embedded");

    private static final Set<String> BESIDE_LETTERS = Set.of(
            "in",
            "and",
            "or",
            "with",
            "use",
            "us",
            "programm",
            "program",
            "language",
            "languag",
            "code",
            "cod",
            "embedd",
            "know",
            "of",
            "und",
            "oder",
            "mit",
            "y",
            "o",
            "et",
            "ou",
            "en",
            "developer",
            "development",
            "basic",
            "advanc",
            "good",
            "expert",
            "c++",
            "python",
            "java",
            "for",
            "engineer",
            "javascript",
            "js",
            "node",
            "ruby",
            "rust",
            "scala",
            "php",
            "erlang",
            "elixir",
            "haskell",
            "clojure",
            "kotlin",
            "like",
            "mostly",
            "mainly",
            "primarily",
            "hadoop",
            "spark",
            "kafka",
            "hibernat");

    enum Kind {
        PREFERRED(1.0),
        ALTERNATIVE(0.95),
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

    private final Map<String, List<Entry>> inOrder = new HashMap<>();
    private final Map<String, List<Entry>> anyOrder = new HashMap<>();

    void add(ConceptId concept, Labels labels) {
        add(concept, labels.preferred(), Kind.PREFERRED);
        labels.alternatives().forEach(label -> add(concept, label, Kind.ALTERNATIVE));
        labels.hidden().forEach(label -> add(concept, label, Kind.HIDDEN));
    }

    /// Hits that do not overlap, in the order of the text; of overlapping ones the longer wins, then the one with
    /// the better label.
    List<Hit> find(List<Word> words) {
        var hits = new ArrayList<Hit>();
        for (int from = 0; from < words.size(); from++)
            for (int to = Math.min(words.size(), from + LONGEST); to > from; to--)
                hit(words, from, to).forEach(hits::add);
        hits.sort((a, b) -> a.length() != b.length()
                ? b.length() - a.length()
                : a.reordered() != b.reordered()
                        ? Boolean.compare(a.reordered(), b.reordered())
                        : Double.compare(
                                b.entries().getFirst().kind().score,
                                a.entries().getFirst().kind().score));
        var taken = new boolean[words.size()];
        var kept = new ArrayList<Hit>();
        for (var hit : hits)
            if (isFree(hit, taken)) {
                Arrays.fill(taken, hit.from(), hit.to(), true);
                kept.add(hit);
            }
        kept.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return kept;
    }

    private void add(ConceptId concept, String label, Kind kind) {
        var words = Words.of(label);
        if (words.isEmpty() || words.size() > LONGEST) return;
        var entry = new Entry(concept, label, kind, needsExactCase(label));
        inOrder.computeIfAbsent(key(words.stream()), key -> new ArrayList<>()).add(entry);
        if (content(words).count() >= 2)
            anyOrder.computeIfAbsent(sortedKey(words), key -> new ArrayList<>()).add(entry);
    }

    /// Acronyms and names of up to four capitals are words of their own right only when written so: `CAN`, `SPS`,
    /// `C`.
    private static boolean needsExactCase(String label) {
        boolean capitals = label.equals(label.toUpperCase(Locale.ROOT))
                && !label.equals(label.toLowerCase(Locale.ROOT))
                && !UNMISTAKABLE.contains(label);
        return (label.length() <= 4 && capitals) || isEveryday(label) || isListed(label);
    }

    private static boolean isEveryday(String label) {
        return EVERYDAY.contains(label.toLowerCase(Locale.ROOT));
    }

    private static boolean isListed(String label) {
        return LISTED.contains(label.toLowerCase(Locale.ROOT));
    }

    private Stream<Hit> hit(List<Word> words, int from, int to) {
        for (int at = from + 1; at < to; at++) if (words.get(at).newPhrase()) return Stream.empty();
        var span = words.subList(from, to);
        if (to - from == 1 && mustStandAlone(words.get(from)) && !standsAlone(words, from)) return Stream.empty();
        var exact = fitting(inOrder.getOrDefault(key(span.stream()), List.of()), span);
        if (!exact.isEmpty()) return Stream.of(new Hit(from, to, exact, false));
        if (isSmall(span.getFirst()) || isSmall(span.getLast()) || content(span).count() < 2) return Stream.empty();
        if (!mayBeTurned(span)) return Stream.empty();
        var turned = fitting(anyOrder.getOrDefault(sortedKey(span), List.of()), span);
        return turned.isEmpty() ? Stream.empty() : Stream.of(new Hit(from, to, turned, true));
    }

    private static List<Entry> fitting(List<Entry> entries, List<Word> span) {
        return entries.stream()
                .filter(entry -> !entry.exactCase() || isWrittenSo(entry.label(), span))
                .sorted((a, b) -> a.kind() != b.kind()
                        ? a.kind().compareTo(b.kind())
                        : a.concept().compareTo(b.concept()))
                .toList();
    }

    /// In the same capitals; a single letter must also stand alone, not as part of `R&D`, `C-level` or `C. Brown`.
    private static boolean isWrittenSo(String label, List<Word> span) {
        if (isEveryday(label) || isListed(label)) {
            var first = span.getFirst().text();
            boolean capital = Character.isUpperCase(first.charAt(0)) || !isEveryday(label);
            return capital && Words.plain(first).equals(Words.plain(label));
        }
        var written = span.stream().map(Word::text).collect(Collectors.joining(" "));
        boolean plural = written.equals(label + "s");
        if (!written.equals(label)
                && !plural
                && !Words.of(label).getFirst().text().equals(written)) return false;
        return label.length() > 1 || !span.getFirst().joined();
    }

    private static boolean mustStandAlone(Word word) {
        return word.text().length() == 1 || isListed(word.text());
    }

    /// A single letter is a name in a list (`C, C++`) or beside a word that says so (`programming in C`), not a mark
    /// (`Business C 2013`).
    private static boolean standsAlone(List<Word> words, int at) {
        boolean before = at == 0
                || words.get(at).newPhrase()
                || BESIDE_LETTERS.contains(words.get(at - 1).stem());
        boolean after = at + 1 == words.size()
                || words.get(at + 1).newPhrase()
                || BESIDE_LETTERS.contains(words.get(at + 1).stem());
        return before && after;
    }

    /// `Programming PLCs` and `analysis of data` turn the names PLC programming and data analysis; `structured data`
    /// is another thing than data structures.
    private static boolean mayBeTurned(List<Word> span) {
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

    private static boolean isSmall(Word word) {
        return SMALL_WORDS.contains(word.stem());
    }

    private static Stream<Word> content(Collection<Word> words) {
        return words.stream().filter(word -> !isSmall(word));
    }

    private static String key(Stream<Word> words) {
        return words.map(Word::stem).collect(Collectors.joining(" "));
    }

    private static String sortedKey(Collection<Word> words) {
        return content(words).map(Word::stem).sorted().collect(Collectors.toCollection(LinkedHashSet::new)).stream()
                .collect(Collectors.joining(" "));
    }
}
