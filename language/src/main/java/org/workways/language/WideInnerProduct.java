package org.workways.language;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// [InnerProduct] with the widest registers of the processor. To be named only where [InnerProduct#WIDE]: it cannot be
/// loaded where the module of the Vector API is absent.
final class WideInnerProduct {
    private static final VectorSpecies<Float> WIDTH = FloatVector.SPECIES_PREFERRED;

    /// Registers of bytes are at least 64 bits wide, a quarter of those of floats.
    private static final boolean HAS_BYTES = WIDTH.vectorBitSize() >= 256;

    private static final VectorSpecies<Byte> BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, WIDTH.vectorBitSize() / 4)));

    private WideInnerProduct() {}

    static float of(float[] vector, byte[] rows, int at) {
        if (!HAS_BYTES) return InnerProduct.plain(vector, rows, at);
        var sum = FloatVector.zero(WIDTH);
        var i = 0;
        for (; i <= vector.length - WIDTH.length(); i += WIDTH.length()) {
            var row =
                    (FloatVector) ByteVector.fromArray(BYTES, rows, at + i).convertShape(VectorOperators.B2F, WIDTH, 0);
            sum = FloatVector.fromArray(WIDTH, vector, i).fma(row, sum);
        }
        var all = sum.reduceLanes(VectorOperators.ADD);
        for (; i < vector.length; i++) all += vector[i] * rows[at + i];
        return all;
    }

    static float of(float[] vector, float[] rows, int at) {
        var step = WIDTH.length();
        var first = FloatVector.zero(WIDTH);
        var second = FloatVector.zero(WIDTH);
        var i = 0;
        for (; i <= vector.length - 2 * step; i += 2 * step) {
            first = FloatVector.fromArray(WIDTH, vector, i).fma(FloatVector.fromArray(WIDTH, rows, at + i), first);
            second = FloatVector.fromArray(WIDTH, vector, i + step)
                    .fma(FloatVector.fromArray(WIDTH, rows, at + i + step), second);
        }
        var sum = first.add(second).reduceLanes(VectorOperators.ADD);
        for (; i < vector.length; i++) sum += vector[i] * rows[at + i];
        return sum;
    }

    /// Bytes as floats.
    /// @param from where they begin in `rows`
    /// @param at   where they go in `to`
    static void copy(byte[] rows, int from, float[] to, int at, int count) {
        var i = 0;
        if (HAS_BYTES)
            for (; i <= count - WIDTH.length(); i += WIDTH.length())
                ByteVector.fromArray(BYTES, rows, from + i)
                        .convertShape(VectorOperators.B2F, WIDTH, 0)
                        .reinterpretAsFloats()
                        .intoArray(to, at + i);
        for (; i < count; i++) to[at + i] = rows[from + i];
    }
}
