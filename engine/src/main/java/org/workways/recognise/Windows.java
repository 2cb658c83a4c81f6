package org.workways.recognise;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All runs of up to eight words of a sentence, and the sentence as a whole. The vector of a run is the sum of its
/// words' made of length 1, so that its inner products are sums of those of the words.
public final class Windows {
    public static final int WIDEST = 8;

    /// Behind the last word the sentence as a whole.
    private final float[][] columns;

    /// By column which word it is.
    private final int[] at;

    /// By number of words less one, then by first word: 1 / length of the sum; 0 for a run that ends behind the
    /// sentence or has no piece.
    private final float[][] shrink;

    /// @param words    one vector a word, of any length
    /// @param sentence its vector, of length 1
    public Windows(List<float[]> words, float[] sentence) {
        this(words, sentence, IntStream.range(0, words.size()).toArray());
    }

    /// @param at by vector its word in the sentence; words may be left out
    Windows(List<float[]> words, float[] sentence, int[] at) {
        this.at = at;
        columns = Stream.concat(words.stream(), Stream.of(sentence)).toArray(float[][]::new);
        shrink = new float[WIDEST][columns.length];
        for (int from = 0; from < words.size(); from++) {
            var sum = new float[sentence.length];
            for (int more = 0; more < WIDEST && from + more < words.size(); more++) {
                var word = columns[from + more];
                for (int d = 0; d < sum.length; d++) sum[d] += word[d];
                float squares = LinkFeatures.dot(sum, sum);
                shrink[more][from] = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
            }
        }
    }

    /// How many vectors there are: one a word, and behind them that of the sentence.
    public int columns() {
        return columns.length;
    }

    /// Not a copy: to be read only.
    public float[] column(int at) {
        return columns[at];
    }

    /// By first word what makes the sum of a run of length 1; not a copy: to be read only.
    /// @param more number of words of the run less one
    public float[] shrink(int more) {
        return shrink[more];
    }

    private int words() {
        return columns.length - 1;
    }

    /// The highest similarity of any run to what has these inner products with the columns; at least 0.
    public float nearest(float[] near) {
        float best = 0;
        var sums = new float[near.length];
        for (int more = 0; more < WIDEST; more++)
            for (int from = 0; from + more < words(); from++) {
                sums[from] += near[from + more];
                best = Math.max(best, sums[from] * shrink[more][from]);
            }
        return best;
    }

    /// @param from the first word of a run
    /// @param to   after its last
    record Run(int from, int to) {}

    /// The run that is nearest to a row, in words of the sentence; of equals the narrowest, then the first. The first
    /// word if none is near.
    Run run(Vectors rows, int row) {
        float best = 0;
        var run = words() == 0 ? new Run(0, 0) : new Run(at[0], at[0] + 1);
        var sums = new float[words()];
        for (int more = 0; more < WIDEST; more++)
            for (int from = 0; from + more < words(); from++) {
                sums[from] += rows.dot(row, columns[from + more]);
                float similarity = sums[from] * shrink[more][from];
                if (similarity <= best) continue;
                best = similarity;
                run = new Run(at[from], at[from + more] + 1);
            }
        return run;
    }
}
