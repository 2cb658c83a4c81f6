package org.workways.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        LABEL_LENGTH(15);

        /// Its place in an array of values.
        final int at;

        Feature(int at) {
            this.at = at;
        }
    }

    static final int COUNT = Feature.values().length;
    /// Whose windows are looked at: of all skills those nearest to the sentence as a whole.
    private static final int COARSE = 1_500;

    private static final int BY_SENTENCE = 120;
    private static final int BY_WINDOW = 150;
    private static final int BY_TERMS = 80;
    private static final int WIDEST = 8;

    private final LinkIndex index;

    LinkFeatures(LinkIndex index) {
        this.index = index;
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

    /// A run of words and its vector.
    private record Window(int from, int to, float[] vector) {}

    /// What the sentence is compared with each skill by, before candidates are chosen.
    /// @param best the window nearest to the skill, for those whose windows were looked at
    private record Scores(
            float[] sentence,
            float[] centroid,
            float[] names,
            float[] bestName,
            float[] text,
            float[] window,
            int[] best) {}

    List<Candidate> of(List<Words.Word> words, WordEncoder.Encoded encoded, List<Integer> wordParts) {
        var windows = windows(words, encoded, wordParts);
        var exact = exact(words);
        var scores = scores(words, encoded.sentence(), windows, exact.keySet());
        var candidates = new ArrayList<Candidate>();
        for (int skill : chosen(scores, exact.keySet())) {
            var values = values(skill, scores, encoded.sentence(), windows, Optional.ofNullable(exact.get(skill)));
            var window = windows.isEmpty()
                    ? new Window(0, words.size(), encoded.sentence())
                    : windows.get(scores.best()[skill]);
            candidates.add(new Candidate(skill, values.clone(), values, window.from(), window.to()));
        }
        standardise(candidates);
        return candidates;
    }

    private Scores scores(List<Words.Word> words, float[] sentence, List<Window> windows, Set<Integer> exact) {
        var bySentence = new float[index.size()];
        var byCentroid = new float[index.size()];
        for (int skill = 0; skill < index.size(); skill++) {
            bySentence[skill] = index.names.dot(index.nameFrom[skill], sentence);
            byCentroid[skill] = dot(index.centroids[skill], sentence);
        }
        var terms = words.stream().map(Words.Word::stem).toList();
        var names = index.byName.scores(terms);
        var texts = index.byText.scores(terms);
        var bestNames = bestNames(names);
        var coarse = new TreeSet<>(exact);
        addBest(byCentroid, COARSE, coarse);
        addBest(texts, 2 * BY_TERMS, coarse);
        addBest(bestNames, 2 * BY_TERMS, coarse);
        var byWindow = new float[index.size()];
        var best = new int[index.size()];
        for (int skill : coarse)
            for (int w = 0; w < windows.size(); w++) {
                float near = dot(index.centroids[skill], windows.get(w).vector());
                if (w > 0 && near <= byWindow[skill]) continue;
                byWindow[skill] = near;
                best[skill] = w;
            }
        return new Scores(bySentence, byCentroid, names, bestNames, texts, byWindow, best);
    }

    private static Set<Integer> chosen(Scores scores, Set<Integer> exact) {
        var chosen = new TreeSet<>(exact);
        addBest(scores.sentence(), BY_SENTENCE, chosen);
        addBest(scores.centroid(), BY_SENTENCE, chosen);
        addBest(scores.window(), BY_WINDOW, chosen);
        addBest(scores.text(), BY_TERMS, chosen);
        addBest(scores.bestName(), BY_TERMS, chosen);
        return chosen;
    }

    private double[] values(int skill, Scores scores, float[] sentence, List<Window> windows, Optional<Exact> exact) {
        var values = new double[COUNT];
        int label = index.nameFrom[skill];
        set(values, Feature.SENTENCE_LABEL, scores.sentence()[skill]);
        set(values, Feature.SENTENCE_CENTROID, scores.centroid()[skill]);
        set(values, Feature.SENTENCE_NAME, nearestName(skill, sentence));
        set(values, Feature.WINDOW_CENTROID, scores.window()[skill]);
        set(
                values,
                Feature.WINDOW_LABEL,
                windows.stream()
                        .mapToDouble(window -> index.names.dot(label, window.vector()))
                        .max()
                        .orElse(-1));
        set(
                values,
                Feature.WINDOW_NAME,
                windows.stream()
                        .mapToDouble(window -> nearestName(skill, window.vector()))
                        .max()
                        .orElse(-1));
        set(values, Feature.TERMS_LABEL, scores.names()[label]);
        set(values, Feature.TERMS_NAME, scores.bestName()[skill]);
        set(values, Feature.TERMS_TEXT, scores.text()[skill]);
        exact.ifPresent(hit -> {
            set(values, hit.isLabel() ? Feature.EXACT_LABEL : Feature.EXACT_NAME, 1);
            set(values, Feature.EXACT_LENGTH, hit.length());
        });
        set(values, Feature.OCCUPATIONS_ESSENTIAL, index.essential[skill]);
        set(values, Feature.OCCUPATIONS_OPTIONAL, index.optional[skill]);
        set(values, Feature.TRANSVERSAL, index.isTransversal(skill) ? 1 : 0);
        set(
                values,
                Feature.LABEL_LENGTH,
                Math.log(index.skills.get(skill).label().length()));
        return values;
    }

    private float nearestName(int skill, float[] vector) {
        float nearest = -1;
        for (int row = index.nameFrom[skill]; row < index.nameFrom[skill + 1]; row++)
            nearest = Math.max(nearest, index.names.dot(row, vector));
        return nearest;
    }

    private record Exact(boolean isLabel, int length) {}

    private Map<Integer, Exact> exact(List<Words.Word> words) {
        var exact = new HashMap<Integer, Exact>();
        for (var hit : index.labels.find(words))
            for (var entry : hit.entries()) {
                int skill = index.positions.getOrDefault(entry.concept(), -1);
                var found = new Exact(entry.kind() == LabelIndex.Kind.PREFERRED, hit.length());
                exact.merge(skill, found, (one, other) -> one.length() >= other.length() ? one : other);
            }
        return exact;
    }

    private float[] bestNames(float[] nameScores) {
        var best = new float[index.size()];
        for (int skill = 0; skill < best.length; skill++)
            for (int row = index.nameFrom[skill]; row < index.nameFrom[skill + 1]; row++)
                best[skill] = Math.max(best[skill], nameScores[row]);
        return best;
    }

    private static List<Window> windows(List<Words.Word> words, WordEncoder.Encoded encoded, List<Integer> wordParts) {
        var windows = new ArrayList<Window>();
        for (int from = 0; from < words.size(); from++) {
            var sum = new float[encoded.sentence().length];
            for (int to = from + 1; to <= Math.min(words.size(), from + WIDEST); to++) {
                var part = encoded.sums().get(wordParts.get(to - 1));
                for (int d = 0; d < sum.length; d++) sum[d] += part[d];
                windows.add(new Window(from, to, LinkIndex.unit(sum.clone())));
            }
        }
        return windows;
    }

    /// Those with the highest scores above 0; of equals those that come first.
    private static void addBest(float[] scores, int most, Set<Integer> chosen) {
        var sorted = scores.clone();
        Arrays.sort(sorted);
        float least = Math.max(sorted[Math.max(0, sorted.length - most)], Float.MIN_VALUE);
        int left = most;
        for (int i = 0; i < scores.length && left > 0; i++)
            if (scores[i] >= least) {
                chosen.add(i);
                left--;
            }
    }

    private static void standardise(List<Candidate> candidates) {
        for (int f = 0; f < COUNT; f++) {
            int feature = f;
            double mean = candidates.stream()
                    .mapToDouble(candidate -> candidate.values()[feature])
                    .average()
                    .orElse(0);
            double variance = candidates.stream()
                    .mapToDouble(candidate -> Math.pow(candidate.values()[feature] - mean, 2))
                    .average()
                    .orElse(0);
            double deviation = Math.sqrt(variance);
            for (var candidate : candidates)
                candidate.values()[f] = deviation < 1e-9 ? 0 : (candidate.values()[f] - mean) / deviation;
        }
    }

    private static void set(double[] values, Feature feature, double value) {
        values[feature.at] = value;
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
