package org.workways.recognise;

import java.util.List;

/// All runs of up to eight words of a sentence, and how near they come to a vector. The vector of a run is the sum of
/// its words' made of length 1, so that its inner products are sums of those of the words.
final class Windows {
    private static final int WIDEST = 8;

    private final float[][] words;
    /// By first word and number of words less one: 1 / length of the sum; 0 for a run without any piece.
    private final float[][] shrink;

    Windows(List<float[]> words, int dimensions) {
        this.words = words.toArray(float[][]::new);
        shrink = new float[this.words.length][];
        for (int from = 0; from < shrink.length; from++) {
            shrink[from] = new float[Math.min(WIDEST, shrink.length - from)];
            var sum = new float[dimensions];
            for (int more = 0; more < shrink[from].length; more++) {
                var word = this.words[from + more];
                for (int d = 0; d < dimensions; d++) sum[d] += word[d];
                float squares = LinkFeatures.dot(sum, sum);
                shrink[from][more] = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
            }
        }
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    /// @param from the first word of the nearest run
    /// @param to   after its last
    record Nearest(float similarity, int from, int to) {}

    /// The run nearest to a row; of equals the first.
    /// @throws java.util.NoSuchElementException if there are no words
    Nearest nearest(Vectors rows, int row) {
        if (isEmpty()) throw new java.util.NoSuchElementException("There are no words.");
        var near = near(rows, row);
        float best = Float.NEGATIVE_INFINITY;
        int bestFrom = 0;
        int bestTo = 1;
        for (int from = 0; from < near.length; from++) {
            float sum = 0;
            for (int more = 0; more < shrink[from].length; more++) {
                sum += near[from + more];
                float similarity = sum * shrink[from][more];
                if (similarity <= best) continue;
                best = similarity;
                bestFrom = from;
                bestTo = from + more + 1;
            }
        }
        return new Nearest(best, bestFrom, bestTo);
    }

    private float[] near(Vectors rows, int row) {
        var near = new float[words.length];
        for (int word = 0; word < near.length; word++) near[word] = rows.dot(row, words[word]);
        return near;
    }
}
