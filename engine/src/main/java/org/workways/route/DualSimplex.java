package org.workways.route;

import java.util.Arrays;

/// The dual simplex method: what violates most leaves or enters at the price that keeps all reduced costs from
/// falling below zero, until nothing is violated.
/// Source: Lemke, *The dual method of solving the linear programming problem*, 1954, doi:10.1002/nav.3800010107.
final class DualSimplex {
    private static final double FEASIBLE = 1e-7;
    private static final double PIVOT = 1e-7;
    private static final int REFRESH = 1_000;

    private final Tableau tableau;
    private final Pricing pricing;
    /// How what leaves the basis moves with each column; `weight` with the slack of each tight row.
    private final double[] alpha;
    private double[] weight = new double[16];
    private double[] image = new double[16];
    private double[] before = new double[64];
    private double[] ray = {};
    private double ratio;

    DualSimplex(Tableau tableau) {
        this.tableau = tableau;
        this.pricing = new Pricing(tableau.columns);
        this.alpha = new double[tableau.columns];
    }

    /// After a verdict of infeasible: double[row], not negative, factors with which the rows contradict each other.
    double[] ray() {
        return ray;
    }

    /// @param limit if the optimum reaches it, its exact value is of no interest
    /// @param most pivots to make
    LinearProgram.Status solve(double limit, int most) {
        pricing.begin(tableau.rows.count());
        tableau.primal();
        int left = most;
        boolean isFresh = true;
        while (true) {
            if (tableau.objective() >= limit) return LinearProgram.Status.ABOVE;
            if (left-- == 0 || (tableau.sinceRefresh >= REFRESH && !tableau.refresh()))
                return LinearProgram.Status.STUCK;
            int leaving = leaving();
            if (leaving == Integer.MAX_VALUE) {
                if (isFresh) return LinearProgram.Status.OPTIMAL;
                tableau.primal();
                isFresh = true;
                if (tableau.drift() > FEASIBLE && !tableau.refresh()) return LinearProgram.Status.STUCK;
                continue;
            }
            ensure();
            boolean isDone = leaving >= 0 ? tighten(leaving) : expel(-leaving - 1);
            if (isDone) {
                isFresh = false;
                tableau.sinceRefresh++;
                continue;
            }
            // A verdict from an old inverse is asked again from a new one.
            if (tableau.sinceRefresh == 0) return LinearProgram.Status.INFEASIBLE;
            if (!tableau.refresh()) return LinearProgram.Status.STUCK;
        }
    }

    /// A row, or -1 - the position of a basic column: what violates most; the largest integer if nothing does.
    private int leaving() {
        int worst = Integer.MAX_VALUE;
        double most = 0;
        for (int row = 0, end = tableau.rows.count(); row < end; row++)
            if (tableau.slack[row] < -FEASIBLE && tableau.tightAt[row] == Tableau.NONE) {
                double price = pricing.ofRow(row, tableau.slack[row]);
                if (price > most) {
                    most = price;
                    worst = row;
                }
            }
        for (int i = 0; i < tableau.basis.size(); i++) {
            double violation = violation(tableau.basic[i]);
            if (violation <= FEASIBLE) continue;
            double price = pricing.ofColumn(tableau.basic[i], violation);
            if (price > most) {
                most = price;
                worst = -1 - i;
            }
        }
        return worst;
    }

    private double violation(int column) {
        return switch (tableau.fixed[column]) {
            case 0 -> Math.abs(tableau.x[column]);
            case 1 -> Math.abs(1 - tableau.x[column]);
            default -> -tableau.x[column];
        };
    }

    /// A loose row that is not met becomes tight.
    /// @return false if it cannot
    private boolean tighten(int row) {
        int size = tableau.basis.size();
        Arrays.fill(weight, 0, size, 0);
        int[] of = tableau.rows.columnsOf(row);
        double[] values = tableau.rows.valuesOf(row);
        for (int i = 0; i < of.length; i++)
            if (tableau.basicAt[of[i]] != Tableau.NONE) tableau.basis.addTo(weight, tableau.basicAt[of[i]], values[i]);
        tableau.project(weight, alpha);
        tableau.rows.addRow(alpha, row, 1);
        int entering = entering(1);
        if (entering == Integer.MAX_VALUE) return contradiction(1, row);
        tableau.dual[row] = ratio;
        double missing = -tableau.slack[row];
        double price = pricing.rowWeight(row);
        if (entering >= 0) {
            moveWithColumn(entering, missing, price);
            tableau.basis.grow(weight, image, alpha[entering]);
            tableau.ensure(size + 1);
            tableau.putBasic(size, entering);
            tableau.putTight(size, row);
        } else {
            int at = -1 - entering;
            moveWithRow(at, missing, price);
            tableau.basis.replaceRow(at, weight);
            tableau.loosen(tableau.tight[at]);
            tableau.putTight(at, row);
        }
        return true;
    }

    /// A basic column that is below zero, or not where it was fixed, leaves the basis.
    /// @return false if it cannot
    private boolean expel(int at) {
        int column = tableau.basic[at];
        double missing = Math.max(0, tableau.fixed[column]) - tableau.x[column];
        int sign = missing > 0 ? 1 : -1;
        System.arraycopy(tableau.basis.ofColumn(at), 0, weight, 0, tableau.basis.size());
        tableau.project(weight, alpha);
        int entering = entering(sign);
        if (entering == Integer.MAX_VALUE) return contradiction(sign, Tableau.NONE);
        double price = pricing.columnWeight(column);
        tableau.basicAt[column] = Tableau.NONE;
        if (entering >= 0) {
            moveWithColumn(entering, missing, price);
            tableau.basis.replaceColumn(at, image);
            tableau.putBasic(at, entering);
        } else {
            int row = -1 - entering;
            moveWithRow(row, missing, price);
            tableau.basis.shrink(row, at);
            tableau.loosen(tableau.tight[row]);
            int last = tableau.basis.size();
            if (row != last) tableau.putTight(row, tableau.tight[last]);
            if (at != last) tableau.putBasic(at, tableau.basic[last]);
        }
        tableau.rest(column, sign * ratio);
        return true;
    }

    private boolean contradiction(int sign, int row) {
        ray = new double[tableau.rows.count()];
        for (int i = 0; i < tableau.basis.size(); i++) ray[tableau.tight[i]] = Math.max(0, -sign * weight[i]);
        if (row != Tableau.NONE) ray[row] = 1;
        return false;
    }

    /// The ratio test; moves the duals.
    /// @return a column, -1 - a position of a tight row, or the largest integer if there is neither
    private int entering(int sign) {
        int best = Integer.MAX_VALUE;
        double least = Double.MAX_VALUE;
        double pivot = 0;
        for (int column = 0; column < tableau.columns; column++) {
            double by = sign * alpha[column];
            if (by <= PIVOT || tableau.fixed[column] != Tableau.NONE || tableau.basicAt[column] != Tableau.NONE)
                continue;
            double step = Math.max(0, tableau.reduced[column]) / by;
            if (step < least || (step == least && by > pivot)) {
                least = step;
                pivot = by;
                best = column;
            }
        }
        for (int i = 0; i < tableau.basis.size(); i++) {
            double by = sign * weight[i];
            if (by <= PIVOT) continue;
            double step = Math.max(0, tableau.dual[tableau.tight[i]]) / by;
            if (step < least || (step == least && by > pivot)) {
                least = step;
                pivot = by;
                best = -1 - i;
            }
        }
        if (best == Integer.MAX_VALUE) return best;
        ratio = least;
        for (int column = 0; column < tableau.columns; column++)
            if (tableau.basicAt[column] == Tableau.NONE) tableau.reduced[column] -= sign * least * alpha[column];
        for (int i = 0; i < tableau.basis.size(); i++) tableau.dual[tableau.tight[i]] -= sign * least * weight[i];
        return best;
    }

    /// A column enters: it moves until what leaves has moved as far as is missing.
    private void moveWithColumn(int entering, double missing, double price) {
        int size = tableau.basis.size();
        Arrays.fill(image, 0, size, 0);
        int[] in = tableau.rows.rowsIn(entering);
        double[] values = tableau.rows.valuesIn(entering);
        for (int i = 0; i < tableau.rows.sizeOf(entering); i++)
            if (tableau.tightAt[in[i]] != Tableau.NONE)
                tableau.basis.addRowTo(image, tableau.tightAt[in[i]], values[i]);
        double step = missing / alpha[entering];
        System.arraycopy(tableau.slack, 0, before, 0, tableau.rows.count());
        move(-step);
        tableau.shift(entering, step);
        pricing.update(
                price, alpha[entering], before, tableau.slack, tableau.rows.count(), step, tableau.basic, image, size);
        pricing.enterColumn(entering, price, alpha[entering]);
    }

    /// A tight row's slack enters.
    private void moveWithRow(int at, double missing, double price) {
        tableau.basis.ofRow(at, image);
        double step = missing / weight[at];
        System.arraycopy(tableau.slack, 0, before, 0, tableau.rows.count());
        move(step);
        pricing.update(
                price,
                weight[at],
                before,
                tableau.slack,
                tableau.rows.count(),
                step,
                tableau.basic,
                image,
                tableau.basis.size());
        pricing.enterRow(tableau.tight[at], price, weight[at]);
    }

    /// Moves the basic columns along `image`, and the slacks with them.
    private void move(double step) {
        for (int i = 0; i < tableau.basis.size(); i++)
            if (image[i] != 0) tableau.shift(tableau.basic[i], step * image[i]);
    }

    /// Room for one more tight row.
    private void ensure() {
        int size = tableau.basis.size() + 1;
        if (size > weight.length) {
            weight = new double[size * 3 / 2];
            image = new double[size * 3 / 2];
        }
        if (before.length < tableau.slack.length) before = new double[tableau.slack.length];
    }
}
