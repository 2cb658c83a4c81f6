package org.workways.recognise;

/// Products of rows of numbers and a matrix, which take most of the time of a network.
public interface Products {
    /// Adds `Σᵢ rows[k · step + i] · matrix[i · width + j]` to `sums[at + k · width + j]`, for each row `k`.
    /// @param step   from where a row begins to where the next does: rows may overlap
    /// @param length of a row
    /// @param at     where the sums of the first row begin
    /// @param width  of the matrix
    /// @param count  of rows
    void add(float[] rows, int step, int length, float[] matrix, float[] sums, int at, int width, int count);

    /// Row by row and number by number.
    Products PLAIN = (rows, step, length, matrix, sums, at, width, count) -> {
        for (int k = 0; k < count; k++)
            for (int i = 0; i < length; i++) {
                float value = rows[k * step + i];
                for (int j = 0; j < width; j++) sums[at + k * width + j] += value * matrix[i * width + j];
            }
    };
}
