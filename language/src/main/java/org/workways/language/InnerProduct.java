package org.workways.language;

import org.workways.recognise.Products;

/// The inner product of a vector and a row of a matrix. With the Vector API if its module is there (`--add-modules
/// jdk.incubator.vector`), else with plain loops; both agree within 1e-6 for vectors of length 1.
final class InnerProduct {
    /// A constant, so that the compiled loop has no branch, and the class with the Vector API is never loaded without
    /// it.
    static final boolean WIDE =
            ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

    private InnerProduct() {}

    /// Many products at once; both ways agree within 1e-5 of what is added up.
    static Products products() {
        return WIDE ? new WideProducts() : Products.PLAIN;
    }

    /// @param at where the row begins in `rows`; it has `vector.length` numbers
    static float of(float[] vector, float[] rows, int at) {
        return WIDE ? WideInnerProduct.of(vector, rows, at) : plain(vector, rows, at);
    }

    /// The same with a row of bytes.
    static float of(float[] vector, byte[] rows, int at) {
        return WIDE ? WideInnerProduct.of(vector, rows, at) : plain(vector, rows, at);
    }

    static float plain(float[] vector, byte[] rows, int at) {
        float a = 0, b = 0, c = 0, d = 0;
        var even = vector.length & -4;
        for (int i = 0, r = at; i < even; i += 4, r += 4) {
            a += vector[i] * rows[r];
            b += vector[i + 1] * rows[r + 1];
            c += vector[i + 2] * rows[r + 2];
            d += vector[i + 3] * rows[r + 3];
        }
        for (var i = even; i < vector.length; i++) a += vector[i] * rows[at + i];
        return (a + b) + (c + d);
    }

    /// Eight sums that do not wait for each other.
    static float plain(float[] vector, float[] rows, int at) {
        float a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0;
        var even = vector.length & -8;
        for (int i = 0, r = at; i < even; i += 8, r += 8) {
            a += vector[i] * rows[r];
            b += vector[i + 1] * rows[r + 1];
            c += vector[i + 2] * rows[r + 2];
            d += vector[i + 3] * rows[r + 3];
            e += vector[i + 4] * rows[r + 4];
            f += vector[i + 5] * rows[r + 5];
            g += vector[i + 6] * rows[r + 6];
            h += vector[i + 7] * rows[r + 7];
        }
        for (var i = even; i < vector.length; i++) a += vector[i] * rows[at + i];
        return ((a + b) + (c + d)) + ((e + f) + (g + h));
    }
}
