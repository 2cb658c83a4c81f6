package org.workways.route;

/// min cost · x, each row · x ≥ its right-hand side, x ≥ 0, some x fixed to 0 or 1. Rows may be added and variables
/// fixed at any time; each solution goes on from the one before.
///
/// Costs are disturbed by up to a millionth, in a fixed way, against circling; what is proven must be reckoned from
/// the duals and the true costs.
final class LinearProgram {
    enum Status {
        OPTIMAL,
        INFEASIBLE,
        /// The optimum is not below the limit.
        ABOVE,
        /// Not done within the pivots allowed, or numbers went wrong: the duals are good for a bound, no more.
        STUCK
    }

    private final Tableau tableau;
    private final DualSimplex simplex;

    LinearProgram(long[] costs) {
        this(new Tableau(disturbed(costs)));
    }

    private LinearProgram(Tableau tableau) {
        this.tableau = tableau;
        this.simplex = new DualSimplex(tableau);
    }

    private static double[] disturbed(long[] costs) {
        var disturbed = new double[costs.length];
        for (int i = 0; i < costs.length; i++)
            disturbed[i] = costs[i] * (1 + 1e-7 * ((i * 7L + 3) % 11)) + 1e-6 * (i % 13);
        return disturbed;
    }

    /// The same program without some columns, which are fixed to zero and not basic, and without some rows, which are
    /// not tight.
    LinearProgram restricted(int[] columnsKept, int[] rowsKept) {
        return new LinearProgram(tableau.restricted(columnsKept, rowsKept));
    }

    SparseRows rows() {
        return tableau.rows;
    }

    /// @param values none of them 0
    void addRow(int[] ofColumns, double[] values, double rightHandSide) {
        tableau.addRow(ofColumns, values, rightHandSide);
    }

    /// @throws IllegalStateException if it is fixed to another value
    void fix(int column, int value) {
        tableau.fix(column, value);
    }

    boolean isFixed(int column) {
        return tableau.isFixed(column);
    }

    /// @return 0, 1 or, if the column is not fixed, -1
    int fixedTo(int column) {
        return tableau.fixed[column];
    }

    /// Whether the column may be left out.
    boolean isGone(int column) {
        return tableau.isGone(column);
    }

    /// Whether the row is tight or nearly so.
    boolean isOfUse(int row) {
        return tableau.isOfUse(row);
    }

    Tableau.Place place() {
        return tableau.place();
    }

    /// Back to an earlier solution and to what was fixed then; rows added since stay.
    void back(Tableau.Place place) {
        tableau.back(place);
    }

    /// @param limit if the optimum reaches it, its exact value is of no interest
    Status solve(double limit) {
        return solve(limit, 250 + 20 * tableau.rows.count());
    }

    /// @param most pivots to make
    Status solve(double limit, int most) {
        return simplex.solve(limit, most);
    }

    double objective() {
        return tableau.objective();
    }

    /// double[column], of the last solution
    double[] values() {
        return tableau.x;
    }

    /// double[column], of the last solution, under the disturbed costs
    double[] reducedCosts() {
        return tableau.reduced;
    }

    /// @return what the row is worth; 0 if it is not tight
    double dual(int row) {
        return tableau.tightAt[row] == Tableau.NONE ? 0 : tableau.dual[row];
    }

    /// After a verdict of infeasible: double[row], not negative, factors with which the rows contradict each other.
    double[] ray() {
        return simplex.ray();
    }
}
