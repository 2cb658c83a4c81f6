package org.workways.language;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.workways.recognise.Products;

/// Products with the widest registers of the processor, eight rows at a time, so that a number of the matrix is read
/// once for all of them. To be named only where the module of the Vector API is.
final class WideProducts implements Products {
    static final int ROWS = 8;
    private static final VectorSpecies<Float> WIDTH = FloatVector.SPECIES_PREFERRED;

    @Override
    public void add(float[] rows, int step, int length, float[] matrix, float[] sums, int at, int width, int count) {
        int wide = WIDTH.loopBound(width);
        for (int k = 0; k < count; k += ROWS) {
            int some = Math.min(ROWS, count - k);
            for (int j = 0; j < wide; j += WIDTH.length())
                eight(rows, k * step, step, some, length, matrix, j, sums, at + k * width + j, width);
            for (int row = k; row < k + some; row++)
                for (int i = 0; i < length; i++)
                    for (int j = wide; j < width; j++)
                        sums[at + row * width + j] += rows[row * step + i] * matrix[i * width + j];
        }
    }

    /// One register of the columns of a matrix, for up to eight rows. Eight sums do not wait for each other: an
    /// addition takes four cycles, and two begin in each.
    /// @param from   where the first row begins
    /// @param some   how many rows there are; in place of those that there are not the last is reckoned again
    /// @param column the first of the matrix
    /// @param to     where the sums of the first row begin
    static void eight(
            float[] rows,
            int from,
            int step,
            int some,
            int length,
            float[] matrix,
            int column,
            float[] sums,
            int to,
            int width) {
        int last = from + (some - 1) * step;
        int second = Math.min(from + step, last);
        int third = Math.min(from + 2 * step, last);
        int fourth = Math.min(from + 3 * step, last);
        int fifth = Math.min(from + 4 * step, last);
        int sixth = Math.min(from + 5 * step, last);
        int seventh = Math.min(from + 6 * step, last);
        int eighth = Math.min(from + 7 * step, last);
        var a = FloatVector.zero(WIDTH);
        var b = a;
        var c = a;
        var d = a;
        var e = a;
        var f = a;
        var g = a;
        var h = a;
        for (int i = 0; i < length; i++) {
            var numbers = FloatVector.fromArray(WIDTH, matrix, i * width + column);
            a = numbers.fma(FloatVector.broadcast(WIDTH, rows[from + i]), a);
            b = numbers.fma(FloatVector.broadcast(WIDTH, rows[second + i]), b);
            c = numbers.fma(FloatVector.broadcast(WIDTH, rows[third + i]), c);
            d = numbers.fma(FloatVector.broadcast(WIDTH, rows[fourth + i]), d);
            e = numbers.fma(FloatVector.broadcast(WIDTH, rows[fifth + i]), e);
            f = numbers.fma(FloatVector.broadcast(WIDTH, rows[sixth + i]), f);
            g = numbers.fma(FloatVector.broadcast(WIDTH, rows[seventh + i]), g);
            h = numbers.fma(FloatVector.broadcast(WIDTH, rows[eighth + i]), h);
        }
        add(a, sums, to, 0, some, width);
        add(b, sums, to, 1, some, width);
        add(c, sums, to, 2, some, width);
        add(d, sums, to, 3, some, width);
        add(e, sums, to, 4, some, width);
        add(f, sums, to, 5, some, width);
        add(g, sums, to, 6, some, width);
        add(h, sums, to, 7, some, width);
    }

    private static void add(FloatVector sum, float[] sums, int to, int row, int some, int width) {
        if (row >= some) return;
        int at = to + row * width;
        FloatVector.fromArray(WIDTH, sums, at).add(sum).intoArray(sums, at);
    }
}
