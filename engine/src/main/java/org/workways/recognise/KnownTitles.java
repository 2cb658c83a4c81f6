package org.workways.recognise;

import java.util.Arrays;
import java.util.List;

/// Titles whose occupations somebody knows, and what they make of a new one: its nearest vote, its terms and its
/// vector speak for occupations.
final class KnownTitles {
    private static final double NEAR = 0.05;
    /// How many terms an occupation is thought to have before any title.
    private static final double GIVEN_WORDS = 10;
    private static final double GIVEN_LETTERS = 100;
    /// What an occupation without any vote gets, so that logarithms stay in reach.
    private static final double LEAST = 1e-9;

    private final int[] owner;
    private final float[][] vectors;
    private final int[] counts;
    private final TitleTerms words;
    private final TitleTerms letters;
    private final TitleRidge ridge;

    /// @param owner   the position of the occupation of each title
    /// @param vectors of the whole of each
    KnownTitles(List<TitleText> titles, int[] owner, List<float[]> vectors, int occupations) {
        this.owner = owner.clone();
        this.vectors = vectors.toArray(float[][]::new);
        counts = new int[occupations];
        for (int occupation : owner) counts[occupation]++;
        words = new TitleTerms(titles.stream().map(KnownTitles::words).toList(), owner, occupations, GIVEN_WORDS);
        letters = new TitleTerms(titles.stream().map(KnownTitles::letters).toList(), owner, occupations, GIVEN_LETTERS);
        ridge = new TitleRidge(vectors, owner, occupations);
    }

    boolean isEmpty() {
        return owner.length == 0;
    }

    /// @param without the position of a known title that is left out, as when it is the title itself; else -1
    Votes votes(TitleText title, float[] vector, int without) {
        int left = without < 0 ? -1 : owner[without];
        var near = new double[counts.length];
        var best = new double[counts.length];
        for (int i = 0; i < owner.length; i++) {
            if (i == without) continue;
            double cosine = LinkFeatures.dot(vectors[i], vector);
            near[owner[i]] += Math.exp((cosine - 1) / NEAR);
            best[owner[i]] = Math.max(best[owner[i]], cosine);
        }
        return new Votes(
                Arrays.stream(near).map(weight -> Math.log(weight + LEAST)).toArray(),
                best,
                words.scores(words(title), left),
                letters.scores(letters(title), left),
                without < 0 ? ridge.scores(vector) : ridge.scoresWithout(without),
                count(left));
    }

    /// By occupation.
    record Votes(double[] near, double[] best, double[] words, double[] letters, double[] ridge, double[] count) {}

    private static List<String> words(TitleText title) {
        return TitleTerms.words(title.whole());
    }

    private static List<String> letters(TitleText title) {
        return TitleTerms.letters(title.neutral());
    }

    private double[] count(int left) {
        var logs = new double[counts.length];
        for (int i = 0; i < logs.length; i++) logs[i] = Math.log(0.3 + counts[i] - (i == left ? 1 : 0));
        return logs;
    }
}
