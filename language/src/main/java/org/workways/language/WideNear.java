package org.workways.language;

import java.util.Arrays;
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
    private static final int ROWS = 16;

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
            for (int word = 0; word < columns; word++)
                shrink[word * Windows.WIDEST + more] = windows.shrink(more)[word];
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
        Arrays.fill(products, 0);
        for (int row = 0; row < some; row += WideProducts.ROWS)
            for (int word = 0; word < padded; word += WIDTH.length())
                WideProducts.eight(
                        numbers,
                        row * dimensions,
                        dimensions,
                        Math.min(WideProducts.ROWS, some - row),
                        dimensions,
                        words,
                        word,
                        products,
                        row * padded + word,
                        padded);
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
