package org.workways.language;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.workways.recognise.Windows;

/// Compares rows with the runs of a sentence, many words at a time: a number of the row with that of each word, so
/// that no sum goes across a register. To be named only where the module of the Vector API is. Not for several threads
// at once.
final class WideNear {
    private static final VectorSpecies<Float> WIDTH = FloatVector.SPECIES_PREFERRED;

    private final int dimensions;
    private final int columns;
    private final int padded;
    /// By dimension, then word.
    private final float[] words;
    /// By width, then first word.
    private final float[] shrink;
    private final float[] near;
    private final float[] lanes = new float[WIDTH.length()];

    WideNear(int dimensions, Windows windows) {
        this.dimensions = dimensions;
        columns = windows.columns();
        padded = Math.max(1, (windows.columns() + WIDTH.length() - 1) / WIDTH.length()) * WIDTH.length();
        words = new float[dimensions * padded];
        for (int word = 0; word < windows.columns(); word++) {
            var vector = windows.column(word);
            for (int d = 0; d < dimensions; d++) words[d * padded + word] = vector[d];
        }
        shrink = new float[Windows.WIDEST * padded];
        for (int more = 0; more < Windows.WIDEST; more++)
            System.arraycopy(windows.shrink(more), 0, shrink, more * padded, windows.columns());
        near = new float[padded + Windows.WIDEST];
    }

    /// @param at where the row begins in `rows`
    float nearest(float[] rows, int at) {
        for (int from = 0; from < padded; from += WIDTH.length()) products(rows, at, from);
        float best = 0;
        for (int from = 0; from < padded; from += WIDTH.length()) {
            best(from).intoArray(lanes, 0);
            for (float lane : lanes) if (lane > best) best = lane;
        }
        return best;
    }

    /// The inner product of the sentence and the row that was asked for last.
    float whole() {
        return near[columns - 1];
    }

    /// Of one register of words. Four sums that do not wait for each other: an addition takes four cycles.
    private void products(float[] rows, int at, int from) {
        var a = FloatVector.zero(WIDTH);
        var b = FloatVector.zero(WIDTH);
        var c = FloatVector.zero(WIDTH);
        var e = FloatVector.zero(WIDTH);
        int d = 0;
        int place = from;
        for (; d + 3 < dimensions; d += 4) {
            a = FloatVector.fromArray(WIDTH, words, place).fma(FloatVector.broadcast(WIDTH, rows[at + d]), a);
            b = FloatVector.fromArray(WIDTH, words, place + padded)
                    .fma(FloatVector.broadcast(WIDTH, rows[at + d + 1]), b);
            c = FloatVector.fromArray(WIDTH, words, place + 2 * padded)
                    .fma(FloatVector.broadcast(WIDTH, rows[at + d + 2]), c);
            e = FloatVector.fromArray(WIDTH, words, place + 3 * padded)
                    .fma(FloatVector.broadcast(WIDTH, rows[at + d + 3]), e);
            place += 4 * padded;
        }
        for (; d < dimensions; d++, place += padded)
            a = FloatVector.fromArray(WIDTH, words, place).fma(FloatVector.broadcast(WIDTH, rows[at + d]), a);
        a.add(b).add(c.add(e)).intoArray(near, from);
    }

    private FloatVector best(int from) {
        var best = FloatVector.zero(WIDTH);
        var sum = FloatVector.zero(WIDTH);
        for (int more = 0; more < Windows.WIDEST; more++) {
            sum = sum.add(FloatVector.fromArray(WIDTH, near, from + more));
            var similarity = sum.mul(FloatVector.fromArray(WIDTH, shrink, more * padded + from));
            // Not max(): it also minds NaN and -0, which takes six times as long.
            best = best.blend(similarity, similarity.compare(VectorOperators.GT, best));
        }
        return best;
    }
}
