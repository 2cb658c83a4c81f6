package org.workways.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What a sentence has to do with each skill that it might speak of, in numbers.
///
/// Source of the recipe: measured on the public gold sets, see `docs/recognise.md`.
final class LinkFeatures {
    enum Feature {
        SENTENCE_LABEL(0),
        SENTENCE_NAME(1),
        SENTENCE_CENTROID(2),
        WINDOW_LABEL(3),
        WINDOW_CENTROID(4),
        WINDOW_NAME(5),
        TERMS_LABEL(6),
        TERMS_NAME(7),
        TERMS_TEXT(8),
        EXACT_LABEL(9),
        EXACT_NAME(10),
        EXACT_LENGTH(11),
        OCCUPATIONS_ESSENTIAL(12),
        OCCUPATIONS_OPTIONAL(13),
        TRANSVERSAL(14),
        LABEL_LENGTH(15),
        /// What the tier before said; 0 in the first.
        EARLIER(16);

        /// Its place in an array of values.
        final int at;

        Feature(int at) {
            this.at = at;
        }
    }

    static final int COUNT = Feature.values().length;
    /// How wide the funnel is: more of any bring no more than chance on the sets that the weights are fitted to.
    private static final int COARSE = 800;

    private static final int COARSE_BY_TERMS = 200;
    private static final int BY_SENTENCE = 50;
    private static final int BY_WINDOW = 80;
    private static final int BY_TERMS = 30;

    private final LinkIndex index;
    private final LinkTexts texts;

    LinkFeatures(LinkIndex index) {
        this.index = index;
        this.texts = index.texts();
    }

    /// A skill that the sentence may speak of.
    /// @param skill  its position in the index
    /// @param raw    by feature, as measured
    /// @param values by feature, each with mean 0 and deviation 1 over the candidates of the sentence
    /// @param from   the first word of the window nearest to it
    /// @param to     after its last
    record Candidate(int skill, double[] raw, double[] values, int from, int to) {
        double measured(Feature feature) {
            return raw[feature.at];
        }
    }

    /// A skill to be looked at, and what the tier before said of it.
    record Proposed(int skill, double score) {}

    /// Those that look likeliest of all skills.
    List<Candidate> of(List<Words.Word> words, WordEncoder.Encoded encoded, Windows windows) {
        var exact = exact(words);
        var chosen = chosen(terms(words), encoded.sentence(), windows, exact);
        return of(words, encoded, windows, exact, chosen);
    }

    /// Those that another tier proposes, by position in the index.
    List<Candidate> of(
            List<Words.Word> words, WordEncoder.Encoded encoded, Windows windows, Collection<Proposed> proposed) {
        return of(words, encoded, windows, exact(words), proposed);
    }

    private List<Candidate> of(
            List<Words.Word> words,
            WordEncoder.Encoded encoded,
            Windows windows,
            Map<Integer, Exact> exact,
            Collection<Proposed> proposed) {
        var terms = terms(words);
        var inNames = texts.byName.query(terms);
        var inTexts = texts.byText.scores(terms);
        var candidates = new ArrayList<Candidate>(proposed.size());
        for (var one : proposed) {
            int skill = one.skill();
            var raw = new double[COUNT];
            raw[Feature.EARLIER.at] = one.score();
            raw[Feature.TERMS_TEXT.at] = inTexts[skill];
            describe(skill, raw);
            byName(skill, encoded.sentence(), windows, inNames, raw);
            var hit = exact.get(skill);
            if (hit != null) {
                raw[(hit.isLabel() ? Feature.EXACT_LABEL : Feature.EXACT_NAME).at] = 1;
                raw[Feature.EXACT_LENGTH.at] = hit.length();
            }
            raw[Feature.SENTENCE_CENTROID.at] = index.centres().dot(skill, encoded.sentence());
            var nearest = windows.isEmpty()
                    ? new Windows.Nearest(-1, 0, words.size())
                    : windows.nearest(index.centres(), skill);
            raw[Feature.WINDOW_CENTROID.at] = nearest.similarity();
            candidates.add(new Candidate(skill, raw, raw.clone(), nearest.from(), nearest.to()));
        }
        standardise(candidates);
        return candidates;
    }

    /// What is known of a skill whatever the sentence.
    private void describe(int skill, double[] raw) {
        raw[Feature.OCCUPATIONS_ESSENTIAL.at] = texts.essential[skill];
        raw[Feature.OCCUPATIONS_OPTIONAL.at] = texts.optional[skill];
        raw[Feature.TRANSVERSAL.at] = texts.isTransversal(skill) ? 1 : 0;
        raw[Feature.LABEL_LENGTH.at] =
                Math.log(texts.skills.get(skill).label().length());
    }

    private void byName(int skill, float[] sentence, Windows windows, NameTerms.Query terms, double[] raw) {
        int label = texts.nameFrom[skill];
        double bySentence = -1;
        double byWindow = -1;
        double byTerms = 0;
        for (int row = label; row < texts.nameFrom[skill + 1]; row++) {
            double near = index.names().dot(row, sentence);
            double window =
                    windows.isEmpty() ? -1 : windows.nearest(index.names(), row).similarity();
            double shared = terms.score(row);
            bySentence = Math.max(bySentence, near);
            byWindow = Math.max(byWindow, window);
            byTerms = Math.max(byTerms, shared);
            if (row > label) continue;
            raw[Feature.SENTENCE_LABEL.at] = near;
            raw[Feature.WINDOW_LABEL.at] = window;
            raw[Feature.TERMS_LABEL.at] = shared;
        }
        raw[Feature.SENTENCE_NAME.at] = bySentence;
        raw[Feature.WINDOW_NAME.at] = byWindow;
        raw[Feature.TERMS_NAME.at] = byTerms;
    }

    /// A funnel: all skills by the leading dimensions of their centres and by the words of their texts, then some
    /// hundreds by their windows.
    private Collection<Proposed> chosen(
            List<String> terms, float[] sentence, Windows windows, Map<Integer, Exact> exact) {
        var inTexts = texts.byText.scores(terms);
        var coarse = new TreeSet<>(exact.keySet());
        add(index.scan().near(sentence), COARSE, coarse);
        add(inTexts, COARSE_BY_TERMS, coarse);
        var byCentre = new float[inTexts.length];
        var byWindow = new float[inTexts.length];
        var byName = new float[inTexts.length];
        var inNames = texts.byName.query(terms);
        for (int skill : coarse) {
            for (int row = texts.nameFrom[skill]; row < texts.nameFrom[skill + 1]; row++)
                byName[skill] = Math.max(byName[skill], inNames.score(row));
            byCentre[skill] = index.centres().dot(skill, sentence);
            if (!windows.isEmpty())
                byWindow[skill] = windows.nearest(index.centres(), skill).similarity();
        }
        var chosen = new TreeSet<>(exact.keySet());
        add(byCentre, BY_SENTENCE, chosen);
        add(byWindow, BY_WINDOW, chosen);
        add(inTexts, BY_TERMS, chosen);
        add(byName, BY_TERMS, chosen);
        return chosen.stream().map(skill -> new Proposed(skill, 0)).toList();
    }

    private static void add(float[] scores, int most, TreeSet<Integer> chosen) {
        for (int skill : Top.of(scores, most)) chosen.add(skill);
    }

    private static List<String> terms(List<Words.Word> words) {
        return words.stream().map(Words.Word::stem).toList();
    }

    private record Exact(boolean isLabel, int length) {}

    private Map<Integer, Exact> exact(List<Words.Word> words) {
        var exact = new HashMap<Integer, Exact>();
        for (var hit : texts.labels.find(words))
            for (var entry : hit.entries()) {
                int skill = texts.positions.getOrDefault(entry.concept(), -1);
                var found = new Exact(entry.kind() == LabelIndex.Kind.PREFERRED, hit.length());
                exact.merge(skill, found, (one, other) -> one.length() >= other.length() ? one : other);
            }
        return exact;
    }

    private static void standardise(List<Candidate> candidates) {
        for (int f = 0; f < COUNT; f++) {
            double sum = 0;
            for (var candidate : candidates) sum += candidate.raw()[f];
            double mean = sum / candidates.size();
            double squares = 0;
            for (var candidate : candidates) squares += (candidate.raw()[f] - mean) * (candidate.raw()[f] - mean);
            double deviation = Math.sqrt(squares / candidates.size());
            for (var candidate : candidates)
                candidate.values()[f] = deviation < 1e-9 ? 0 : (candidate.raw()[f] - mean) / deviation;
        }
    }

    static float dot(float[] one, float[] other) {
        float a = 0, b = 0, c = 0, d = 0;
        int even = one.length & -4;
        for (int i = 0; i < even; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (int i = even; i < one.length; i++) a += one[i] * other[i];
        return (a + b) + (c + d);
    }
}
