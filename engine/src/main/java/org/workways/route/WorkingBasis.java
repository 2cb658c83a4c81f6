package org.workways.route;

import java.util.Arrays;

/// The explicit inverse of a square matrix whose rows and columns come, go and are exchanged one at a time: the tight
/// rows of a linear program, and its basic columns. Each change takes O(size²).
final class WorkingBasis {
    private int size;
    /// [column position][row position]
    private double[][] inverse = new double[16][16];

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    WorkingBasis copy() {
        var copy = new WorkingBasis();
        copy.set(this);
        return copy;
    }

    void set(WorkingBasis other) {
        size = 0;
        ensure(other.size);
        size = other.size;
        for (int column = 0; column < size; column++)
            System.arraycopy(other.inverse[column], 0, inverse[column], 0, size);
    }

    /// One row of the inverse, that of a column of the matrix. Not to be changed.
    double[] ofColumn(int column) {
        return inverse[column];
    }

    /// inverse · vector
    /// @param byRow double[≥ size]
    /// @param byColumn the answer
    void times(double[] byRow, double[] byColumn) {
        for (int column = 0; column < size; column++) {
            double sum = 0;
            double[] line = inverse[column];
            for (int row = 0; row < size; row++) sum += line[row] * byRow[row];
            byColumn[column] = sum;
        }
    }

    /// Adds factor times a row of the inverse.
    void addTo(double[] byRow, int column, double factor) {
        double[] line = inverse[column];
        for (int row = 0; row < size; row++) byRow[row] += factor * line[row];
    }

    /// One column of the inverse, that of a row of the matrix.
    void ofRow(int row, double[] byColumn) {
        for (int column = 0; column < size; column++) byColumn[column] = inverse[column][row];
    }

    /// Adds factor times that column of the inverse.
    void addRowTo(double[] byColumn, int row, double factor) {
        for (int column = 0; column < size; column++) byColumn[column] += factor * inverse[column][row];
    }

    /// A row and a column more, the last ones.
    /// @param rowTimesInverse the new row's entries in the old columns, times the inverse
    /// @param inverseTimesColumn the inverse times the new column's entries in the old rows
    /// @param pivot the corner's entry less what the old ones make up of it; not zero
    void grow(double[] rowTimesInverse, double[] inverseTimesColumn, double pivot) {
        ensure(size + 1);
        for (int column = 0; column < size; column++) {
            double factor = inverseTimesColumn[column] / pivot;
            double[] line = inverse[column];
            if (factor != 0) for (int row = 0; row < size; row++) line[row] += factor * rowTimesInverse[row];
            line[size] = -factor;
        }
        double[] last = inverse[size];
        for (int row = 0; row < size; row++) last[row] = -rowTimesInverse[row] / pivot;
        last[size] = 1 / pivot;
        size++;
    }

    /// Another row takes the place of one.
    /// @param rowTimesInverse the new row times the inverse
    void replaceRow(int replaced, double[] rowTimesInverse) {
        double pivot = rowTimesInverse[replaced];
        for (int column = 0; column < size; column++) {
            double[] line = inverse[column];
            double factor = line[replaced] / pivot;
            if (factor == 0) continue;
            for (int row = 0; row < size; row++) line[row] -= factor * rowTimesInverse[row];
            line[replaced] = factor;
        }
    }

    /// Another column takes the place of one.
    /// @param inverseTimesColumn the inverse times the new column
    void replaceColumn(int replaced, double[] inverseTimesColumn) {
        double[] pivotLine = inverse[replaced];
        double pivot = inverseTimesColumn[replaced];
        for (int row = 0; row < size; row++) pivotLine[row] /= pivot;
        for (int column = 0; column < size; column++) {
            double factor = inverseTimesColumn[column];
            if (column == replaced || factor == 0) continue;
            double[] line = inverse[column];
            for (int row = 0; row < size; row++) line[row] -= factor * pivotLine[row];
        }
    }

    /// A row and a column go; the last ones take their places.
    void shrink(int goneRow, int goneColumn) {
        double[] pivotLine = inverse[goneColumn];
        double pivot = pivotLine[goneRow];
        for (int column = 0; column < size; column++) {
            if (column == goneColumn) continue;
            double[] line = inverse[column];
            double factor = line[goneRow] / pivot;
            if (factor != 0) for (int row = 0; row < size; row++) line[row] -= factor * pivotLine[row];
        }
        size--;
        for (int column = 0; column <= size; column++) inverse[column][goneRow] = inverse[column][size];
        inverse[goneColumn] = inverse[size];
        inverse[size] = pivotLine;
    }

    /// The inverse of a matrix by elimination with the largest pivot of each column.
    /// @param matrix double[row][column], destroyed
    /// @return false, and nothing is defined, if it is (nearly) singular
    boolean invert(double[][] matrix, int count) {
        size = 0;
        ensure(count);
        size = count;
        var right = new double[count][count];
        for (int i = 0; i < count; i++) right[i][i] = 1;
        for (int column = 0; column < count; column++) {
            int pivotRow = column;
            for (int row = column + 1; row < count; row++)
                if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivotRow][column])) pivotRow = row;
            double pivot = matrix[pivotRow][column];
            if (Math.abs(pivot) < 1e-9) return false;
            swap(matrix, column, pivotRow);
            swap(right, column, pivotRow);
            for (int i = 0; i < count; i++) {
                matrix[column][i] /= pivot;
                right[column][i] /= pivot;
            }
            for (int row = 0; row < count; row++) {
                double factor = matrix[row][column];
                if (row == column || factor == 0) continue;
                for (int i = column; i < count; i++) matrix[row][i] -= factor * matrix[column][i];
                for (int i = 0; i < count; i++) right[row][i] -= factor * right[column][i];
            }
        }
        for (int i = 0; i < count; i++) System.arraycopy(right[i], 0, inverse[i], 0, count);
        return true;
    }

    private static void swap(double[][] rows, int one, int other) {
        double[] held = rows[one];
        rows[one] = rows[other];
        rows[other] = held;
    }

    private void ensure(int count) {
        if (count <= inverse.length) return;
        int larger = Math.max(count, inverse.length * 3 / 2);
        int before = inverse.length;
        inverse = Arrays.copyOf(inverse, larger);
        for (int i = 0; i < larger; i++)
            inverse[i] = i < before ? Arrays.copyOf(inverse[i], larger) : new double[larger];
    }
}
