package org.workways.language;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;
import org.workways.recognise.Vectors;
import org.workways.recognise.Windows;

/// Compares rows with the runs of a sentence, sixteen rows at a time. Inner products are taken of many words at once, a
/// number of the row with that of each word, so that no sum goes across a register, and a word's number is read once
/// for eight rows. Then they are turned, and the runs are added up for all rows at once. To be named only where the
/// module of the Vector API is. Not for several threads at once.
final class WideNear {
    private static final VectorSpecies<Float> WIDTH = FloatVector.SPECIES_PREFERRED;
    private static final int HALF = 8;
    private static final int ROWS = 2 * HALF;

    /// Where rows come from.
    interface Rows {
        /// Writes the numbers of a row.
        /// @return what they are to be multiplied with, above 0
        float copy(int row, float[] to, int at);
    }

    private final int dimensions;
    private final int columns;
    private final int padded;
    /// By dimension, then word.
    private final float[] words;
    /// Of the rows at hand, one after the other.
    private final float[] numbers;
    /// Inner products by row at hand, then word; behind the words is the sentence.
    private final float[] products;
    /// By first word, then width.
    private final float[] shrink;
    /// The products by word, then row; behind the words there is room for a run that would end there.
    private final float[] turned;
    private final float[] best = new float[ROWS];
    private final float[] scales = new float[ROWS];

    WideNear(int dimensions, Windows windows) {
        this.dimensions = dimensions;
        columns = windows.columns();
        padded = (columns + WIDTH.length() - 1) / WIDTH.length() * WIDTH.length();
        words = new float[dimensions * padded];
        for (int word = 0; word < columns; word++) {
            var vector = windows.column(word);
            for (int d = 0; d < dimensions; d++) words[d * padded + word] = vector[d];
        }
        numbers = new float[ROWS * dimensions];
        products = new float[ROWS * padded];
        turned = new float[ROWS * (columns + Windows.WIDEST)];
        shrink = new float[Windows.WIDEST * columns];
        for (int more = 0; more < Windows.WIDEST; more++)
            for (int word = 0; word < columns; word++) shrink[word * Windows.WIDEST + more] = windows.shrink(more)[word];
    }

    Vectors.Near of(int[] rows, Rows from) {
        var runs = new float[rows.length];
        var whole = new float[rows.length];
        for (int at = 0; at < rows.length; at += ROWS) {
            int some = Math.min(ROWS, rows.length - at);
            for (int i = 0; i < some; i++) scales[i] = from.copy(rows[at + i], numbers, i * dimensions);
            multiply(some);
            turn();
            for (int i = 0; i < ROWS; i += WIDTH.length()) addUp(i);
            for (int i = 0; i < some; i++) {
                runs[at + i] = scales[i] * best[i];
                whole[at + i] = scales[i] * turned[(columns - 1) * ROWS + i];
            }
        }
        return new Vectors.Near(runs, whole);
    }

    private void multiply(int some) {
        for (int half = 0; half < some; half += HALF)
            for (int word = 0; word < padded; word += WIDTH.length())
                multiply(word, half * dimensions, half * padded + word);
    }

    /// Of one register of words with eight rows. Eight sums do not wait for each other: an addition takes four cycles,
    /// and two begin in each.
    /// @param from of the rows in `numbers`
    /// @param to   of the first row's products
    private void multiply(int word, int from, int to) {
        int n = dimensions;
        var a = FloatVector.zero(WIDTH);
        var b = a;
        var c = a;
        var d = a;
        var e = a;
        var f = a;
        var g = a;
        var h = a;
        for (int i = from; i < from + n; i++) {
            var column = FloatVector.fromArray(WIDTH, words, (i - from) * padded + word);
            a = column.fma(FloatVector.broadcast(WIDTH, numbers[i]), a);
            b = column.fma(FloatVector.broadcast(WIDTH, numbers[n + i]), b);
            c = column.fma(FloatVector.broadcast(WIDTH, numbers[2 * n + i]), c);
            d = column.fma(FloatVector.broadcast(WIDTH, numbers[3 * n + i]), d);
            e = column.fma(FloatVector.broadcast(WIDTH, numbers[4 * n + i]), e);
            f = column.fma(FloatVector.broadcast(WIDTH, numbers[5 * n + i]), f);
            g = column.fma(FloatVector.broadcast(WIDTH, numbers[6 * n + i]), g);
            h = column.fma(FloatVector.broadcast(WIDTH, numbers[7 * n + i]), h);
        }
        a.intoArray(products, to);
        b.intoArray(products, to + padded);
        c.intoArray(products, to + 2 * padded);
        d.intoArray(products, to + 3 * padded);
        e.intoArray(products, to + 4 * padded);
        f.intoArray(products, to + 5 * padded);
        g.intoArray(products, to + 6 * padded);
        h.intoArray(products, to + 7 * padded);
    }

    private void turn() {
        for (int row = 0; row < ROWS; row++)
            for (int word = 0; word < columns; word++) turned[word * ROWS + row] = products[row * padded + word];
    }

    /// The bits of floats that are not below 0 are in the order of the floats, and those of floats below 0 are below
    /// them: so the highest bits are those of the highest. To compare floats also minds NaN, and takes six times as
    /// long.
    /// @param row the first of one register of rows
    private void addUp(int row) {
        var highest = FloatVector.zero(WIDTH).reinterpretAsInts();
        for (int first = 0, scale = 0; first < columns - 1; first++, scale += Windows.WIDEST) {
            int word = first * ROWS + row;
            var a = FloatVector.fromArray(WIDTH, turned, word);
            var b = FloatVector.fromArray(WIDTH, turned, word + ROWS).add(a);
            var c = FloatVector.fromArray(WIDTH, turned, word + 2 * ROWS).add(b);
            var d = FloatVector.fromArray(WIDTH, turned, word + 3 * ROWS).add(c);
            var e = FloatVector.fromArray(WIDTH, turned, word + 4 * ROWS).add(d);
            var f = FloatVector.fromArray(WIDTH, turned, word + 5 * ROWS).add(e);
            var g = FloatVector.fromArray(WIDTH, turned, word + 6 * ROWS).add(f);
            var h = FloatVector.fromArray(WIDTH, turned, word + 7 * ROWS).add(g);
            highest = highest.max(shrunk(a, scale)).max(shrunk(b, scale + 1));
            highest = highest.max(shrunk(c, scale + 2)).max(shrunk(d, scale + 3));
            highest = highest.max(shrunk(e, scale + 4)).max(shrunk(f, scale + 5));
            highest = highest.max(shrunk(g, scale + 6)).max(shrunk(h, scale + 7));
        }
        highest.reinterpretAsFloats().intoArray(best, row);
    }

    private IntVector shrunk(FloatVector sum, int scale) {
        return sum.mul(FloatVector.broadcast(WIDTH, shrink[scale])).reinterpretAsInts();
    }
}
