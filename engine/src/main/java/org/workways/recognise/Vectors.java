package org.workways.recognise;

/// Many vectors of one number of dimensions and of length 1.
public interface Vectors {
    int size();

    /// The inner product of a row and a vector; for vectors of length 1 the cosine.
    float dot(int row, float[] vector);

    /// Adds a row to a vector.
    void addTo(int row, float[] sum);

    /// Of runs of rows the mean of each, made of length 1: run `i` is the rows `from[i]` to `from[i + 1]`.
    /// @param from not falling, one more than there are runs
    Vectors means(int[] from);

    /// The runs of words of one sentence, and the sentence itself, to be compared with many rows.
    interface Near {
        /// The highest similarity of any run to a row; at least 0.
        float nearest(int row);

        /// The similarity of the sentence to the row that was asked for last.
        float whole();
    }

    /// Not for several threads at once.
    default Near near(Windows windows) {
        var products = new float[windows.columns()];
        return new Near() {
            @Override
            public float nearest(int row) {
                for (int column = 0; column < products.length; column++)
                    products[column] = dot(row, windows.column(column));
                return windows.nearest(products);
            }

            @Override
            public float whole() {
                return products[products.length - 1];
            }
        };
    }
}
