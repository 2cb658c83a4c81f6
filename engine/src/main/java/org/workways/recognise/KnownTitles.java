package org.workways.recognise;

import java.util.Arrays;
import java.util.List;

/// Titles whose occupations somebody knows, each a vote for its occupation, the more the nearer it is.
final class KnownTitles {
    private static final double NEAR = 0.05;
    private static final double WIDE = 0.1;
    private static final double LETTERS = 0.08;
    /// What an occupation without any vote gets, so that logarithms stay in reach.
    private static final double LEAST = 1e-9;

    private final int[] owner;
    private final float[][] vectors;
    private final Bm25 letters;
    private final float[] ownLetters;
    private final int occupations;
    private final float[][] sums;
    private final double[] lengths;
    private final int[] counts;

    /// @param owner the position of the occupation of each title
    KnownTitles(List<String> titles, int[] owner, List<float[]> vectors, int occupations) {
        this.owner = owner.clone();
        this.vectors = vectors.toArray(float[][]::new);
        this.occupations = occupations;
        var grams = titles.stream().map(TitleIndex::letters).toList();
        letters = new Bm25(grams);
        ownLetters = TitleIndex.own(letters, grams);
        int dimensions = vectors.isEmpty() ? 0 : vectors.getFirst().length;
        sums = new float[occupations][dimensions];
        counts = new int[occupations];
        for (int i = 0; i < owner.length; i++) {
            counts[owner[i]]++;
            for (int d = 0; d < dimensions; d++) sums[owner[i]][d] += this.vectors[i][d];
        }
        lengths = Arrays.stream(sums)
                .mapToDouble(sum -> Math.sqrt(LinkFeatures.dot(sum, sum)))
                .toArray();
    }

    boolean isEmpty() {
        return owner.length == 0;
    }

    /// @param without the position of a known title that is left out, as when it is the title itself; else -1
    Votes votes(String title, float[] vector, int without) {
        var near = new double[occupations];
        var wide = new double[occupations];
        var spelt = new double[occupations];
        var best = new double[occupations];
        var grams = TitleIndex.letters(title);
        var scores = letters.scores(grams);
        double reach = grams.stream().distinct().mapToDouble(letters::rarity).sum() + 1e-6;
        for (int i = 0; i < owner.length; i++) {
            if (i == without) continue;
            double cosine = LinkFeatures.dot(vectors[i], vector);
            double alike = scores[i] / Math.max(reach, ownLetters[i]);
            near[owner[i]] += Math.exp((cosine - 1) / NEAR);
            wide[owner[i]] += Math.exp((cosine - 1) / WIDE);
            spelt[owner[i]] += Math.exp((Math.min(1, alike) - 1) / LETTERS);
            best[owner[i]] = Math.max(best[owner[i]], cosine);
        }
        return new Votes(logs(near), logs(wide), logs(spelt), best, centroid(vector, without), count(without));
    }

    /// By occupation.
    record Votes(double[] near, double[] wide, double[] spelt, double[] best, double[] centroid, double[] count) {}

    private double[] logs(double[] weights) {
        return Arrays.stream(weights).map(weight -> Math.log(weight + LEAST)).toArray();
    }

    private double[] centroid(float[] vector, int without) {
        var cosines = new double[occupations];
        for (int i = 0; i < occupations; i++)
            if (counts[i] > 0) cosines[i] = LinkFeatures.dot(sums[i], vector) / Math.max(1e-6, lengths[i]);
        if (without >= 0) {
            var sum = sums[owner[without]].clone();
            for (int d = 0; d < sum.length; d++) sum[d] -= vectors[without][d];
            cosines[owner[without]] = LinkFeatures.dot(LinkIndex.unit(sum), vector);
        }
        return cosines;
    }

    private double[] count(int without) {
        var logs = new double[occupations];
        for (int i = 0; i < occupations; i++)
            logs[i] = Math.log(0.3 + counts[i] - (without >= 0 && owner[without] == i ? 1 : 0));
        return logs;
    }
}
