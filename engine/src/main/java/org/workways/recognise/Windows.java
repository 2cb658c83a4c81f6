package org.workways.recognise;

import java.util.List;

/// All runs of up to eight words of a sentence. The vector of a run is the sum of its words' made of length 1, so that
/// its inner products are sums of those of the words.
public final class Windows {
    public static final int WIDEST = 8;

    private final float[][] words;
    /// By number of words less one, then by first word: 1 / length of the sum; 0 for a run that ends behind the
    /// sentence or has no piece.
    private final float[][] shrink;

    /// @param words      one vector a word, of any length
    /// @param dimensions of them
    public Windows(List<float[]> words, int dimensions) {
        this.words = words.toArray(float[][]::new);
        shrink = new float[WIDEST][this.words.length];
        for (int from = 0; from < this.words.length; from++) {
            var sum = new float[dimensions];
            for (int more = 0; more < WIDEST && from + more < this.words.length; more++) {
                var word = this.words[from + more];
                for (int d = 0; d < dimensions; d++) sum[d] += word[d];
                float squares = LinkFeatures.dot(sum, sum);
                shrink[more][from] = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
            }
        }
    }

    /// How many words there are.
    public int size() {
        return words.length;
    }

    /// Not a copy: to be read only.
    public float[] word(int at) {
        return words[at];
    }

    /// By first word what makes the sum of a run of length 1; not a copy: to be read only.
    /// @param more number of words of the run less one
    public float[] shrink(int more) {
        return shrink[more];
    }

    /// The highest similarity of any run to what has these inner products with the words; at least 0.
    public float nearest(float[] near) {
        float best = 0;
        var sums = new float[near.length];
        for (int more = 0; more < WIDEST; more++)
            for (int from = 0; from + more < words.length; from++) {
                sums[from] += near[from + more];
                best = Math.max(best, sums[from] * shrink[more][from]);
            }
        return best;
    }

    /// @param from the first word of a run
    /// @param to   after its last
    record Run(int from, int to) {}

    /// The run that is nearest to a row; of equals the narrowest, then the first. The first word if none is near.
    Run run(Vectors rows, int row) {
        float best = 0;
        var run = new Run(0, Math.min(1, words.length));
        var sums = new float[words.length];
        for (int more = 0; more < WIDEST; more++)
            for (int from = 0; from + more < words.length; from++) {
                sums[from] += rows.dot(row, words[from + more]);
                float similarity = sums[from] * shrink[more][from];
                if (similarity <= best) continue;
                best = similarity;
                run = new Run(from, from + more + 1);
            }
        return run;
    }
}
