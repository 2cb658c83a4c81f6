package org.workways.recognise;

import java.util.Arrays;
import org.workways.recognise.SpanNet.Block;
import org.workways.recognise.SpanTagger.Kind;

/// How the negative logarithm of the likelihood of labels changes with each weight of the network, summed over
/// sentences.
final class SpanSlopes {
    private final SpanNet net;
    private final float[] turnedNear;
    /// What the thinning multiplied the kept values of a layer by.
    private final float kept;

    /// In the blocks of the network.
    final SpanNet sums;

    int words;

    SpanSlopes(SpanNet net, double thinLayer) {
        this.net = net;
        kept = (float) (1 / (1 - thinLayer));
        sums = SpanNet.zero(net.inner(), net.whole(), net.first(), net.second());
        turnedNear = new float[net.of(Block.NEAR).length];
    }

    /// Before the first sentence, and whenever the weights were changed.
    void clear() {
        words = 0;
        sums.blocks().forEach(block -> Arrays.fill(block, 0));
        var near = net.of(Block.NEAR);
        int size = net.first() * net.second();
        for (int from = 0; from < near.length; from += size)
            for (int i = 0; i < net.first(); i++)
                for (int j = 0; j < net.second(); j++)
                    turnedNear[from + j * net.first() + i] = near[from + i * net.second() + j];
    }

    /// @param labels int[kinds][words] that are so
    /// @return the negative logarithm of their likelihood
    double add(SpanNet.Pass pass, int[][] labels) {
        words += pass.words();
        var slopes = new float[pass.words()][SpanNet.SCORES];
        double loss = 0;
        for (var kind : Kind.values()) loss += addSlopes(kind, labels[kind.at], pass, slopes);
        var seconds = new float[pass.words()][];
        for (int i = 0; i < pass.words(); i++) seconds[i] = throughLast(pass.second()[i], slopes[i]);
        throughFirst(pass, throughNear(pass, seconds));
        return loss;
    }

    /// Of the scores of the labels and of the moves: what is expected less what is so.
    private double addSlopes(Kind kind, int[] labels, SpanNet.Pass pass, float[][] slopes) {
        var chain = net.chain(pass, kind);
        var marginals = chain.marginals();
        int moves = kind.at * marginals.moves().length;
        var moveSums = sums.of(Block.MOVES);
        for (int m = 0; m < marginals.moves().length; m++)
            moveSums[moves + m] += (float) marginals.moves()[m];
        for (int i = 0; i < labels.length; i++) {
            int before = i == 0 ? SpanChain.START : labels[i - 1];
            moveSums[moves + before * SpanChain.LABELS + labels[i]]--;
            for (int label = 0; label < SpanChain.LABELS; label++)
                slopes[i][kind.at * SpanChain.LABELS + label] =
                        (float) (marginals.labels()[i][label] - (labels[i] == label ? 1 : 0));
        }
        return marginals.total() - chain.score(labels);
    }

    private float[] throughLast(float[] second, float[] slope) {
        addOuter(second, slope, sums.of(Block.LAST), 0);
        add(slope, sums.of(Block.LAST_CONSTANT));
        var before = new float[second.length];
        for (int j = 0; j < second.length; j++) {
            if (second[j] == 0) continue; // cut off or left out
            for (int s = 0; s < slope.length; s++) before[j] += net.of(Block.LAST)[j * slope.length + s] * slope[s];
            before[j] *= kept;
        }
        add(before, sums.of(Block.SECOND_CONSTANT));
        return before;
    }

    private float[][] throughNear(SpanNet.Pass pass, float[][] slopes) {
        int n = pass.words();
        var before = new float[n][net.first()];
        for (int i = 0; i < n; i++)
            for (int at = Math.max(0, i - SpanNet.REACH); at <= Math.min(n - 1, i + SpanNet.REACH); at++) {
                int from = (at - i + SpanNet.REACH) * net.first() * net.second();
                addOuter(pass.first()[at], slopes[i], sums.of(Block.NEAR), from);
                SpanNet.addProduct(slopes[i], turnedNear, from, before[at]);
            }
        return before;
    }

    private void throughFirst(SpanNet.Pass pass, float[][] slopes) {
        var sum = new float[net.first()];
        for (int i = 0; i < pass.words(); i++) {
            for (int j = 0; j < sum.length; j++) slopes[i][j] *= pass.first()[i][j] == 0 ? 0 : kept;
            addOuter(pass.inner()[i], slopes[i], sums.of(Block.INNER), 0);
            add(slopes[i], sum);
        }
        addOuter(pass.whole(), sum, sums.of(Block.WHOLE), 0);
        add(sum, sums.of(Block.FIRST_CONSTANT));
    }

    /// Adds each product of a row and a column to the matrix that starts at `from`.
    private static void addOuter(float[] rows, float[] columns, float[] sum, int from) {
        for (int i = 0; i < rows.length; i++) {
            float value = rows[i];
            if (value == 0) continue;
            int at = from + i * columns.length;
            for (int j = 0; j < columns.length; j++) sum[at + j] += value * columns[j];
        }
    }

    private static void add(float[] values, float[] sum) {
        for (int i = 0; i < sum.length; i++) sum[i] += values[i];
    }
}
