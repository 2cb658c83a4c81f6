package org.workways.route;

import java.util.Arrays;

/// A linear program as the dual simplex method works on it: which rows are tight and which columns basic, the values
/// and duals that follow from them. As many rows are tight as columns are basic; the inverse of the matrix where they
/// meet is all that is kept of a basis, and is small where few variables are not zero.
final class Tableau {
    /// What is needed to come back to an earlier basis.
    record Place(int[] basic, int[] tight, WorkingBasis basis, byte[] fixed) {}

    static final int NONE = -1;

    final int columns;
    final double[] cost;
    final SparseRows rows;
    /// byte[column], what it is fixed to, or `NONE`
    final byte[] fixed;
    /// int[column], its position in `basic`, or `NONE`
    final int[] basicAt;
    /// int[row], its position in `tight`, or `NONE`
    int[] tightAt = new int[64];
    int[] basic = new int[16];
    int[] tight = new int[16];
    final WorkingBasis basis = new WorkingBasis();
    final double[] x;
    final double[] reduced;
    double[] dual = new double[64];
    double[] slack = new double[64];
    /// Right-hand sides less what the columns give that are fixed to one and not basic.
    private double[] open = new double[64];
    private double[] weight = new double[16];
    private double[] image = new double[16];
    int sinceRefresh;

    Tableau(double[] costs) {
        columns = costs.length;
        cost = costs;
        rows = new SparseRows(columns);
        fixed = new byte[columns];
        Arrays.fill(fixed, (byte) NONE);
        basicAt = new int[columns];
        Arrays.fill(basicAt, NONE);
        x = new double[columns];
        reduced = cost.clone();
    }

    int size() {
        return basis.size();
    }

    void putBasic(int at, int column) {
        basic[at] = column;
        basicAt[column] = at;
        reduced[column] = 0;
    }

    void putTight(int at, int row) {
        tight[at] = row;
        tightAt[row] = at;
    }

    void loosen(int row) {
        tightAt[row] = NONE;
        dual[row] = 0;
    }

    /// alpha = - weight · tight rows
    /// @param weight double[position of a tight row]
    void project(double[] weight, double[] alpha) {
        Arrays.fill(alpha, 0);
        for (int i = 0; i < basis.size(); i++)
            if (Math.abs(weight[i]) > 1e-12) rows.addRow(alpha, tight[i], -weight[i]);
    }

    void shift(int column, double by) {
        x[column] += by;
        rows.addColumn(slack, column, by);
    }

    boolean refresh() {
        int size = basis.size();
        var matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            int[] of = rows.columnsOf(tight[i]);
            for (int j = 0; j < of.length; j++)
                if (basicAt[of[j]] != NONE) matrix[i][basicAt[of[j]]] = rows.valuesOf(tight[i])[j];
        }
        if (!basis.invert(matrix, size)) return false;
        reckon();
        sinceRefresh = 0;
        return true;
    }

    /// Everything that follows from the basis, anew.
    void reckon() {
        for (int row = 0; row < rows.count(); row++) open[row] = rows.right(row);
        for (int column = 0; column < columns; column++) {
            if (basicAt[column] != NONE) continue;
            x[column] = Math.max(0, fixed[column]);
            if (fixed[column] == 1) rows.addColumn(open, column, -1);
        }
        Arrays.fill(dual, 0, rows.count(), 0);
        Arrays.fill(weight, 0, basis.size(), 0);
        for (int i = 0; i < basis.size(); i++) basis.addTo(weight, i, cost[basic[i]]);
        for (int i = 0; i < basis.size(); i++) dual[tight[i]] = weight[i];
        project(weight, reduced);
        for (int column = 0; column < columns; column++)
            reduced[column] = basicAt[column] == NONE ? cost[column] + reduced[column] : 0;
        primal();
    }

    /// Values of basic columns, and slacks, from the inverse.
    void primal() {
        for (int i = 0; i < basis.size(); i++) weight[i] = open[tight[i]];
        basis.times(weight, image);
        for (int row = 0; row < rows.count(); row++) slack[row] = -open[row];
        for (int i = 0; i < basis.size(); i++) {
            x[basic[i]] = 0;
            if (image[i] != 0) shift(basic[i], image[i]);
        }
    }

    /// How far the tight rows are from being tight.
    double drift() {
        double most = 0;
        for (int i = 0; i < basis.size(); i++) most = Math.max(most, Math.abs(slack[tight[i]]));
        return most;
    }

    void ensure(int size) {
        if (size < basic.length) return;
        int larger = size * 3 / 2 + 1;
        basic = Arrays.copyOf(basic, larger);
        tight = Arrays.copyOf(tight, larger);
        weight = new double[larger];
        image = new double[larger];
    }

    void ensureRows() {
        int capacity = rows.capacity();
        if (capacity <= open.length) return;
        tightAt = Arrays.copyOf(tightAt, capacity);
        dual = Arrays.copyOf(dual, capacity);
        slack = Arrays.copyOf(slack, capacity);
        open = Arrays.copyOf(open, capacity);
    }

    double objective() {
        double sum = 0;
        for (int i = 0; i < basis.size(); i++) sum += cost[basic[i]] * x[basic[i]];
        for (int column = 0; column < columns; column++)
            if (fixed[column] == 1 && basicAt[column] == NONE) sum += cost[column];
        return sum;
    }

    boolean isFixed(int column) {
        return fixed[column] != NONE;
    }

    /// Whether the column may be left out.
    boolean isGone(int column) {
        return fixed[column] == 0 && basicAt[column] == NONE;
    }

    /// Whether the row is tight or nearly so.
    boolean isOfUse(int row) {
        return tightAt[row] != NONE || slack[row] < 0.5;
    }

    /// @param values none of them 0
    void addRow(int[] ofColumns, double[] values, double rightHandSide) {
        rows.add(ofColumns, values, rightHandSide);
        ensureRows();
        int row = rows.count() - 1;
        tightAt[row] = NONE;
        dual[row] = 0;
        open[row] = rightHandSide;
        for (int i = 0; i < ofColumns.length; i++)
            if (fixed[ofColumns[i]] == 1 && basicAt[ofColumns[i]] == NONE) open[row] -= values[i];
    }

    /// @throws IllegalStateException if it is fixed to another value
    void fix(int column, int value) {
        if (fixed[column] == value) return;
        if (isFixed(column)) throw new IllegalStateException("Column " + column + " is fixed already.");
        fixed[column] = (byte) value;
        if (basicAt[column] == NONE && value == 1) {
            x[column] = 1;
            rows.addColumn(open, column, -1);
        }
    }

    Place place() {
        return new Place(
                Arrays.copyOf(basic, basis.size()), Arrays.copyOf(tight, basis.size()), basis.copy(), fixed.clone());
    }

    /// Back to an earlier basis and to what was fixed then; rows added since stay, and are loose.
    void back(Place place) {
        Arrays.fill(basicAt, NONE);
        Arrays.fill(tightAt, 0, rows.count(), NONE);
        basis.set(place.basis);
        ensure(basis.size());
        for (int i = 0; i < basis.size(); i++) {
            basic[i] = place.basic[i];
            tight[i] = place.tight[i];
            basicAt[basic[i]] = i;
            tightAt[tight[i]] = i;
        }
        System.arraycopy(place.fixed, 0, fixed, 0, columns);
        reckon();
    }

    /// The same program without some columns, which are fixed to zero and not basic, and without some rows, which are
    /// not tight.
    Tableau restricted(int[] columnsKept, int[] rowsKept) {
        var fewer = new Tableau(
                Arrays.stream(columnsKept).mapToDouble(column -> cost[column]).toArray());
        var number = new int[columns];
        Arrays.fill(number, NONE);
        for (int i = 0; i < columnsKept.length; i++) {
            number[columnsKept[i]] = i;
            fewer.fixed[i] = fixed[columnsKept[i]];
        }
        fewer.ensure(basis.size());
        for (int row : rowsKept) {
            fewer.rows.addFrom(rows, row, number);
            fewer.ensureRows();
            int last = fewer.rows.count() - 1;
            fewer.tightAt[last] = tightAt[row];
            if (tightAt[row] != NONE) fewer.tight[tightAt[row]] = last;
        }
        fewer.basis.set(basis);
        for (int i = 0; i < basis.size(); i++) {
            fewer.basic[i] = number[basic[i]];
            fewer.basicAt[fewer.basic[i]] = i;
        }
        fewer.sinceRefresh = sinceRefresh;
        fewer.reckon();
        return fewer;
    }

    /// A column leaves the basis for zero, or for what it is fixed to.
    void rest(int column, double reducedCost) {
        reduced[column] = reducedCost;
        x[column] = Math.max(0, fixed[column]);
        if (fixed[column] == 1) rows.addColumn(open, column, -1);
    }
}
