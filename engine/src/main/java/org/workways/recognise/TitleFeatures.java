package org.workways.recognise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What a title has to do with each occupation that it might name, in numbers.
final class TitleFeatures {
    private static final int BY_NAMES = 120;
    private static final int BY_VOTES = 60;

    private final TitleIndex index;
    private final KnownTitles known;

    TitleFeatures(TitleIndex index, KnownTitles known) {
        this.index = index;
        this.known = known;
    }

    /// @param candidates positions of occupations, rising
    /// @param features   by candidate; standardised
    /// @param bestNames  by candidate, the position of the name that is most like the title
    /// @param likeness   by candidate, the cosine of that name and the title or a part of it
    /// @param known      by candidate, the cosine of its known title that is most like this one; 0 without one
    record Seen(int[] candidates, float[][] features, int[] bestNames, float[] likeness, float[] known) {}

    /// A title against all names and texts.
    private record Scores(
            TitleText title,
            List<float[]> vectors,
            float[] words,
            float[] letters,
            float[] text,
            double wordReach,
            double letterReach,
            float[] meaning,
            float[] blended,
            double[] coarse,
            Set<String> keys,
            Set<Integer> exactNames,
            Set<Integer> exactLabels,
            String head,
            Optional<KnownTitles.Votes> votes) {}

    /// @param vectors of the whole, then of the parts
    /// @param without see `KnownTitles.votes`
    Seen of(TitleText title, List<float[]> vectors, int without) {
        var scores = scores(title, vectors, without);
        var candidates = chosen(scores);
        var features = new float[candidates.length][];
        var bestNames = new int[candidates.length];
        var likeness = new float[candidates.length];
        var knownLikeness = new float[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            bestNames[i] = bestName(candidates[i], scores);
            likeness[i] = likest(bestNames[i], scores);
            int occupation = candidates[i];
            knownLikeness[i] = scores.votes()
                    .map(votes -> (float) votes.best()[occupation])
                    .orElse(0f);
            features[i] = features(candidates[i], scores);
        }
        standardise(features);
        return new Seen(candidates, features, bestNames, likeness, knownLikeness);
    }

    private Scores scores(TitleText title, List<float[]> vectors, int without) {
        var terms = TitleIndex.words(title.whole());
        var grams = TitleIndex.letters(title.whole());
        var words = index.byWords.scores(terms);
        var letters = index.byLetters.scores(grams);
        var meaning = new float[index.names.size()];
        var blended = new float[meaning.length];
        for (int row = 0; row < meaning.length; row++) {
            meaning[row] = index.vectors.dot(row, vectors.getFirst());
            blended[row] = meaning[row]
                    + 0.25f * words[row] / index.ownWords[row]
                    + 0.25f * letters[row] / index.ownLetters[row];
        }
        var best = index.best(blended);
        var coarse = new double[best.length];
        for (int i = 0; i < coarse.length; i++)
            coarse[i] = best[i] + 1.2 * LinkFeatures.dot(index.centroids[i], vectors.getFirst());
        var exactNames = new HashSet<Integer>();
        var exactLabels = new HashSet<Integer>();
        var keys = new TreeSet<String>();
        for (var text : title.parts()) keys.add(TitleIndex.key(TitleIndex.words(text)));
        keys.add(TitleIndex.key(terms));
        for (var key : keys) {
            exactNames.addAll(index.exactNames.getOrDefault(key, Set.of()));
            exactLabels.addAll(index.exactLabels.getOrDefault(key, Set.of()));
        }
        Optional<KnownTitles.Votes> votes =
                known.isEmpty() ? Optional.empty() : Optional.of(known.votes(title, vectors.getFirst(), without));
        return new Scores(
                title,
                vectors,
                words,
                letters,
                index.byText.scores(terms),
                reach(index.byWords, terms),
                reach(index.byLetters, grams),
                meaning,
                blended,
                coarse,
                keys,
                exactNames,
                exactLabels,
                TitleIndex.head(TitleIndex.words(title.parts().getFirst())).orElse(""),
                votes);
    }

    private static double reach(Bm25 texts, List<String> terms) {
        return terms.stream().distinct().mapToDouble(texts::rarity).sum() + 1e-6;
    }

    private int[] chosen(Scores scores) {
        var chosen = new TreeSet<>(scores.exactNames());
        chosen.addAll(best(scores.coarse(), BY_NAMES));
        scores.votes().ifPresent(votes -> {
            chosen.addAll(best(votes.near(), BY_VOTES));
            chosen.addAll(best(votes.letters(), BY_VOTES / 2));
            chosen.addAll(best(votes.ridge(), BY_VOTES / 2));
        });
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> best(double[] scores, int most) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .limit(most)
                .toList();
    }

    private int bestName(int occupation, Scores scores) {
        int best = index.from[occupation];
        for (int row = best; row < index.from[occupation + 1]; row++)
            if (likeness(row, scores) > likeness(best, scores)) best = row;
        return best;
    }

    /// The best of whole and parts, and better yet the same words.
    private double likeness(int row, Scores scores) {
        double best = Math.max(scores.blended()[row], likest(row, scores));
        boolean same = scores.keys().contains(index.keys.get(row));
        return same ? best + 2 : best;
    }

    private float likest(int row, Scores scores) {
        float best = -1;
        for (var vector : scores.vectors()) best = Math.max(best, index.vectors.dot(row, vector));
        return best;
    }

    private float[] features(int occupation, Scores scores) {
        var features = index.constants[occupation].clone();
        var whole = scores.vectors().getFirst();
        double wordsOfName = 0;
        double lettersOfName = 0;
        double letters = 0;
        double meaning = -1;
        double part = -1;
        for (int row = index.from[occupation]; row < index.from[occupation + 1]; row++) {
            meaning = Math.max(meaning, scores.meaning()[row]);
            letters = Math.max(letters, scores.letters()[row]);
            wordsOfName = Math.max(wordsOfName, scores.words()[row] / index.ownWords[row]);
            lettersOfName = Math.max(lettersOfName, scores.letters()[row] / index.ownLetters[row]);
            for (var vector : scores.vectors().subList(1, scores.vectors().size()))
                part = Math.max(part, index.vectors.dot(row, vector));
        }
        put(features, TitleFeature.MEANING, meaning);
        put(features, TitleFeature.CENTROID, LinkFeatures.dot(index.centroids[occupation], whole));
        put(features, TitleFeature.PART, part);
        put(features, TitleFeature.ESSENTIAL_SKILLS, LinkFeatures.dot(index.essentialSkills[occupation], whole));
        put(features, TitleFeature.OPTIONAL_SKILLS, LinkFeatures.dot(index.optionalSkills[occupation], whole));
        put(features, TitleFeature.WORDS_OF_NAME, wordsOfName);
        put(features, TitleFeature.LETTERS_OF_NAME, lettersOfName);
        put(features, TitleFeature.LETTERS_OF_TITLE, letters / scores.letterReach());
        put(features, TitleFeature.TEXT, scores.text()[occupation] / scores.wordReach());
        put(features, TitleFeature.EXACT_LABEL, scores.exactLabels().contains(occupation) ? 1 : 0);
        put(features, TitleFeature.EXACT_NAME, scores.exactNames().contains(occupation) ? 1 : 0);
        var head = scores.head();
        put(features, TitleFeature.HEAD_OF_LABEL, index.labelHeads[occupation].equals(head) ? 1 : 0);
        put(features, TitleFeature.HEAD_OF_NAME, index.heads.get(occupation).contains(head) ? 1 : 0);
        scores.votes().ifPresent(votes -> votes(features, occupation, votes));
        return features;
    }

    private static void votes(float[] features, int occupation, KnownTitles.Votes votes) {
        put(features, TitleFeature.VOTE, votes.near()[occupation]);
        put(features, TitleFeature.KNOWN, votes.best()[occupation]);
        put(features, TitleFeature.KNOWN_WORDS, votes.words()[occupation]);
        put(features, TitleFeature.KNOWN_LETTERS, votes.letters()[occupation]);
        put(features, TitleFeature.KNOWN_VECTORS, votes.ridge()[occupation]);
        put(features, TitleFeature.KNOWN_COUNT, votes.count()[occupation]);
    }

    private static void put(float[] features, TitleFeature feature, double value) {
        features[feature.at] = (float) value;
    }

    /// To mean 0 and deviation 1 over the candidates; what is the same for all becomes 0.
    private static void standardise(float[][] features) {
        for (var feature : TitleFeature.values()) {
            if (feature.isFlag()) continue;
            int f = feature.at;
            double mean =
                    Arrays.stream(features).mapToDouble(row -> row[f]).average().orElse(0);
            double deviation = Math.sqrt(Arrays.stream(features)
                    .mapToDouble(row -> (row[f] - mean) * (row[f] - mean))
                    .average()
                    .orElse(0));
            for (var row : features) row[f] = deviation < 1e-6 ? 0 : (float) ((row[f] - mean) / deviation);
        }
    }
}
