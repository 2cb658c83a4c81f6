package org.workways.language;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [InnerProduct] with the widest registers of the processor. Only [InnerProduct] may name this class: it cannot be
/// loaded where the module of the Vector API is absent.
final class WideInnerProduct {
    private static final VectorSpecies<Float> WIDTH = FloatVector.SPECIES_PREFERRED;

    private WideInnerProduct() {}

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
}
