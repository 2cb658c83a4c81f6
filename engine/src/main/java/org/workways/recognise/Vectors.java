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

    /// What some rows have to do with a sentence, by the order in which they were asked for. The arrays are not copied:
    /// to be read only.
    /// @param runs  the highest similarity of any run of its words to the row; at least 0
    /// @param whole the similarity of the sentence as a whole
    record Near(float[] runs, float[] whole) {}

    /// Compares the runs of words of a sentence, and the sentence itself, with some of the rows.
    default Near near(Windows windows, int[] rows) {
        var runs = new float[rows.length];
        var whole = new float[rows.length];
        var products = new float[windows.columns()];
        for (int i = 0; i < rows.length; i++) {
            for (int column = 0; column < products.length; column++)
                products[column] = dot(rows[i], windows.column(column));
            runs[i] = windows.nearest(products);
            whole[i] = products[products.length - 1];
        }
        return new Near(runs, whole);
    }
}
