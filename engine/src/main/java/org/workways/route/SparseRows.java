package org.workways.route;

import java.util.Arrays;

/// Rows of a linear program, row by row and column by column; more may be added.
final class SparseRows {
    private int rows;
    private int[][] columnsOf = new int[64][];
    private double[][] valuesOf = new double[64][];
    private double[] right = new double[64];
    private final int[][] rowsIn;
    private final double[][] valuesIn;
    private final int[] sizeOf;

    SparseRows(int columns) {
        rowsIn = new int[columns][];
        valuesIn = new double[columns][];
        Arrays.fill(rowsIn, new int[0]); // most columns stay in few rows, many in none
        Arrays.fill(valuesIn, new double[0]);
        sizeOf = new int[columns];
    }

    /// @param values none of them 0
    void add(int[] columns, double[] values, double rightHandSide) {
        if (rows == right.length) grow();
        columnsOf[rows] = columns;
        valuesOf[rows] = values;
        right[rows] = rightHandSide;
        for (int i = 0; i < columns.length; i++) append(columns[i], values[i]);
        rows++;
    }

    private void append(int column, double value) {
        int at = sizeOf[column]++;
        if (at == rowsIn[column].length) {
            int larger = Math.max(8, at * 2);
            rowsIn[column] = Arrays.copyOf(rowsIn[column], larger);
            valuesIn[column] = Arrays.copyOf(valuesIn[column], larger);
        }
        rowsIn[column][at] = rows;
        valuesIn[column][at] = value;
    }

    int count() {
        return rows;
    }

    int capacity() {
        return right.length;
    }

    int[] columnsOf(int row) {
        return columnsOf[row];
    }

    double[] valuesOf(int row) {
        return valuesOf[row];
    }

    double right(int row) {
        return right[row];
    }

    /// Rows in which the column stands: the first `sizeOf(column)` of these.
    int[] rowsIn(int column) {
        return rowsIn[column];
    }

    double[] valuesIn(int column) {
        return valuesIn[column];
    }

    int sizeOf(int column) {
        return sizeOf[column];
    }

    /// byRow += factor · column
    void addColumn(double[] byRow, int column, double factor) {
        int[] in = rowsIn[column];
        double[] values = valuesIn[column];
        for (int i = 0, end = sizeOf[column]; i < end; i++) byRow[in[i]] += factor * values[i];
    }

    /// byColumn += factor · row
    void addRow(double[] byColumn, int row, double factor) {
        int[] of = columnsOf[row];
        double[] values = valuesOf[row];
        for (int i = 0; i < of.length; i++) byColumn[of[i]] += factor * values[i];
    }

    /// One row with other numbers for its columns, into these rows.
    /// @param number int[column], -1 for columns that are left out
    void addFrom(SparseRows other, int row, int[] number) {
        int[] of = other.columnsOf[row];
        var columns = new int[of.length];
        var values = new double[of.length];
        int count = 0;
        for (int i = 0; i < of.length; i++) {
            if (number[of[i]] < 0) continue;
            columns[count] = number[of[i]];
            values[count++] = other.valuesOf[row][i];
        }
        add(Arrays.copyOf(columns, count), Arrays.copyOf(values, count), other.right[row]);
    }

    private void grow() {
        int larger = rows * 2;
        columnsOf = Arrays.copyOf(columnsOf, larger);
        valuesOf = Arrays.copyOf(valuesOf, larger);
        right = Arrays.copyOf(right, larger);
    }
}
