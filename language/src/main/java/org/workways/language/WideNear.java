package org.workways.language;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.workways.recognise.Windows;

/// Compares rows with the runs of a sentence, many words at a time: a number of the row with that of each word, so
/// that no sum goes across a register. To be named only where the module of the Vector API is. Not for several threads at once.
final class WideNear {
    private static final VectorSpecies<Float> WIDTH = FloatVector.SPECIES_PREFERRED;

    private final int dimensions;
    private final int padded;
    /// By dimension, then word.
    private final float[] words;
    /// By width, then first word.
    private final float[] shrink;
    private final float[] near;

    WideNear(int dimensions, Windows windows) {
        this.dimensions = dimensions;
        padded = Math.max(1, (windows.size() + WIDTH.length() - 1) / WIDTH.length()) * WIDTH.length();
        words = new float[dimensions * padded];
        for (int word = 0; word < windows.size(); word++) {
            var vector = windows.word(word);
            for (int d = 0; d < dimensions; d++) words[d * padded + word] = vector[d];
        }
        shrink = new float[Windows.WIDEST * padded];
        for (int more = 0; more < Windows.WIDEST; more++)
            System.arraycopy(windows.shrink(more), 0, shrink, more * padded, windows.size());
        near = new float[padded + Windows.WIDEST];
    }

    /// @param at where the row begins in `rows`
    float nearest(float[] rows, int at) {
        for (int from = 0; from < padded; from += WIDTH.length()) products(rows, at, from);
        var best = FloatVector.zero(WIDTH);
        for (int from = 0; from < padded; from += WIDTH.length()) best = best.max(best(from));
        return best.reduceLanes(VectorOperators.MAX);
    }

    private void products(float[] rows, int at, int from) {
        var even = FloatVector.zero(WIDTH);
        var odd = FloatVector.zero(WIDTH);
        int d = 0;
        for (; d + 1 < dimensions; d += 2) {
            even = FloatVector.fromArray(WIDTH, words, d * padded + from)
                    .fma(FloatVector.broadcast(WIDTH, rows[at + d]), even);
            odd = FloatVector.fromArray(WIDTH, words, (d + 1) * padded + from)
                    .fma(FloatVector.broadcast(WIDTH, rows[at + d + 1]), odd);
        }
        if (d < dimensions)
            even = FloatVector.fromArray(WIDTH, words, d * padded + from)
                    .fma(FloatVector.broadcast(WIDTH, rows[at + d]), even);
        even.add(odd).intoArray(near, from);
    }

    private FloatVector best(int from) {
        var best = FloatVector.zero(WIDTH);
        var sum = FloatVector.zero(WIDTH);
        for (int more = 0; more < Windows.WIDEST; more++) {
            sum = sum.add(FloatVector.fromArray(WIDTH, near, from + more));
            best = best.max(sum.mul(FloatVector.fromArray(WIDTH, shrink, more * padded + from)));
        }
        return best;
    }
}
