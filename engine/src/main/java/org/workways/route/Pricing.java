package org.workways.route;

import java.util.Arrays;

/// Which violation the dual simplex method mends next: the largest for its reference weight. With all weights 1 that
/// is the largest one; the weights make up for rows that are long.
/// Source: Harris, *Pivot selection methods of the Devex LP code*, 1973, doi:10.1007/BF01580108, in its dual form.
/// Differs from it: weights begin anew with each solution.
final class Pricing {
    private static final double TOO_LARGE = 1e8;

    private double[] row = new double[64];
    private final double[] column;

    Pricing(int columns) {
        column = new double[columns];
    }

    void begin(int rows) {
        if (rows > row.length) row = new double[rows * 2];
        Arrays.fill(row, 0, rows, 1);
        Arrays.fill(column, 1);
    }

    double ofRow(int number, double violation) {
        return violation * violation / row[number];
    }

    double ofColumn(int number, double violation) {
        return violation * violation / column[number];
    }

    double rowWeight(int number) {
        return row[number];
    }

    double columnWeight(int number) {
        return column[number];
    }

    /// After a pivot: what moved with what entered gets the heavier the more it moved.
    /// @param weight of what left
    /// @param pivot  how much what left moves, for each unit of what enters
    /// @param before slacks before the pivot, `after` since
    /// @param step   how far what enters moved
    /// @param image  how much each basic column moves, up to its sign
    void update(
            double weight,
            double pivot,
            double[] before,
            double[] after,
            int rows,
            double step,
            int[] basic,
            double[] image,
            int size) {
        double ratio = weight / (pivot * pivot);
        if (ratio > TOO_LARGE) {
            begin(rows);
            return;
        }
        for (int i = 0; i < rows; i++) {
            double change = after[i] - before[i];
            if (change == 0) continue;
            double entry = change / step;
            row[i] = Math.max(row[i], entry * entry * ratio);
        }
        for (int i = 0; i < size; i++) column[basic[i]] = Math.max(column[basic[i]], image[i] * image[i] * ratio);
    }

    /// A row's slack becomes basic.
    void enterRow(int number, double weight, double pivot) {
        row[number] = Math.max(1, weight / (pivot * pivot));
    }

    void enterColumn(int number, double weight, double pivot) {
        column[number] = Math.max(1, weight / (pivot * pivot));
    }
}
