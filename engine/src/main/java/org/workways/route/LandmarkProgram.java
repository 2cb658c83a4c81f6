package org.workways.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/// The linear program over landmarks: of each found landmark at least one action is used. Its optimum is a bound on
/// the cost of any plan, and its solution says which landmarks to look for next.
///
/// Rows are of three kinds: landmarks of the goal; landmarks of what an action needs, which hold if the action is used;
/// and the resources. What is proven is reckoned from the duals in integers, so that no rounding can prove too much.
final class LandmarkProgram {
    private static final int MOST_SCALE_BITS = 20;
    private static final double VIOLATED = 1e-4;
    private static final double WHOLE = 1e-6;
    /// Only what an action needs that is used at least so much is looked at.
    private static final double USED = 0.3;

    private final PlanningTask task;
    private final LinearProgram program;
    private final LandmarkFinder finder;
    private final boolean conditional;
    /// Exact sums are in units of 1 / 2^scaleBits: as fine as all costs together fit into a long, with three bits to
    /// spare.
    private final int scaleBits;
    private final long[] exactRest;
    /// How far the values of each row were scaled down, in powers of two.
    private int[] rowShift = new int[64];
    private final Set<Row> known = new HashSet<>();
    private LinearProgram.Status status = LinearProgram.Status.OPTIMAL;

    private record Row(int action, int hash, int length) {}

    LandmarkProgram(PlanningTask task, int[][] neededBy, Techniques techniques) {
        this(task, neededBy, techniques.conditionalRows(), new LinearProgram(task.cost()));
        for (var resource : task.resources()) addResource(resource);
    }

    private LandmarkProgram(PlanningTask task, int[][] neededBy, boolean conditional, LinearProgram program) {
        this.task = task;
        this.conditional = conditional;
        this.program = program;
        this.finder = new LandmarkFinder(task, neededBy);
        this.exactRest = new long[task.actions()];
        this.scaleBits =
                Math.clamp(Long.numberOfLeadingZeros(Arrays.stream(task.cost()).sum()) - 4L, 0, MOST_SCALE_BITS);
    }

    /// The same for fewer actions.
    /// @param kept their numbers here
    LandmarkProgram restricted(PlanningTask smaller, int[][] neededBy, int[] kept) {
        int[] rows = java.util.stream.IntStream.range(0, program.rows().count())
                .filter(row -> row < task.resources().size() || program.isOfUse(row))
                .toArray();
        var fewer = new LandmarkProgram(smaller, neededBy, conditional, program.restricted(kept, rows));
        fewer.rowShift = Arrays.copyOf(rowShift, Math.max(64, rows.length));
        return fewer;
    }

    LinearProgram program() {
        return program;
    }

    private void addResource(PlanningTask.Resource resource) {
        long most = Math.max(1, resource.limit());
        for (long use : resource.use()) most = Math.max(most, use);
        int shift = 64 - Long.numberOfLeadingZeros(most);
        double unit = 1.0 / (1L << shift);
        var columns = new int[task.actions()];
        var values = new double[task.actions()];
        int count = 0;
        for (int action = 0; action < task.actions(); action++)
            if (resource.use()[action] > 0) {
                columns[count] = action;
                values[count++] = -resource.use()[action] * unit;
            }
        add(Arrays.copyOf(columns, count), Arrays.copyOf(values, count), -resource.limit() * unit, shift);
    }

    private void add(int[] columns, double[] values, double right, int shift) {
        int row = program.rows().count();
        if (row == rowShift.length) rowShift = Arrays.copyOf(rowShift, row * 2);
        rowShift[row] = shift;
        program.addRow(columns, values, right);
    }

    /// @param limit bounds beyond it are as good as it
    void solve(long limit) {
        status = program.solve(isNoLimit(limit) ? Double.MAX_VALUE : limit * (1 + 3e-6) + 1);
    }

    /// A limit that, in the finest units, might not fit into a long counts as none: nothing is cut off or fixed by it.
    private boolean isNoLimit(long limit) {
        return limit >= Long.MAX_VALUE >> MOST_SCALE_BITS;
    }

    boolean isSettled() {
        return status == LinearProgram.Status.OPTIMAL;
    }

    /// A bound on the cost of every plan that agrees with what is fixed; `NEVER` if it is proven that there is none.
    long bound() {
        if (status == LinearProgram.Status.INFEASIBLE && isImpossible()) return LandmarkCut.NEVER;
        long sum = exact(true, i -> program.dual(i));
        return Math.max(0, -Math.floorDiv(-sum, 1L << scaleBits));
    }

    private boolean isImpossible() {
        double[] ray = program.ray();
        return exact(false, i -> ray[i]) > 0;
    }

    /// What the rows prove together, in units of 1 / 2^scaleBits. Factors so large that the sums do
    /// not fit into a long (of a resource of which some actions use far more than others, or of a
    /// program that got stuck) prove nothing: then it is 0, and so is every rest, by which `fix`
    /// fixes nothing.
    private long exact(boolean withCosts, IntToDoubleFunction duals) {
        try {
            return exactly(withCosts, duals);
        } catch (ArithmeticException tooLarge) {
            Arrays.fill(exactRest, 0);
            return 0;
        }
    }

    private long exactly(boolean withCosts, IntToDoubleFunction duals) {
        long sum = 0;
        for (int action = 0; action < exactRest.length; action++)
            exactRest[action] = withCosts ? task.cost()[action] << scaleBits : 0;
        for (int row = 0; row < program.rows().count(); row++) {
            double dual = duals.applyAsDouble(row);
            if (dual <= 0) continue;
            int shift = rowShift[row];
            long units = (long) Math.floor(dual * (1L << scaleBits) / (1L << shift));
            if (units <= 0) continue;
            double back = 1L << shift;
            sum = Math.addExact(
                    sum, Math.multiplyExact(units, Math.round(program.rows().right(row) * back)));
            int[] columns = program.rows().columnsOf(row);
            double[] values = program.rows().valuesOf(row);
            for (int i = 0; i < columns.length; i++)
                exactRest[columns[i]] = Math.subtractExact(
                        exactRest[columns[i]], Math.multiplyExact(units, Math.round(values[i] * back)));
        }
        for (int action = 0; action < exactRest.length; action++) {
            int fixed = program.fixedTo(action);
            if (fixed == 1 || (fixed < 0 && exactRest[action] < 0)) sum = Math.addExact(sum, exactRest[action]);
        }
        return sum;
    }

    /// After `bound`: fixes what no plan below the limit can do without, or with.
    /// @return how many actions were fixed
    int fix(long bound, long limit) {
        if (isNoLimit(limit)) return 0;
        long room = (limit - bound) << scaleBits;
        int fixed = 0;
        for (int action = 0; action < exactRest.length; action++) {
            if (program.isFixed(action) || Math.abs(exactRest[action]) < room + (1L << scaleBits)) continue;
            program.fix(action, exactRest[action] > 0 ? 0 : 1);
            fixed++;
        }
        return fixed;
    }

    boolean isWhole() {
        for (double value : program.values()) if (value > WHOLE && value < 1 - WHOLE) return false;
        return true;
    }

    /// Adds rows that the last solution violates.
    /// @return how many
    int separate() {
        double[] x = program.values();
        int[] order = order();
        int support = 0;
        while (support < order.length && x[order[support]] > WHOLE) support++;
        int sure = 0;
        while (sure < support && x[order[sure]] > 1 - WHOLE) sure++;
        int added = 0;
        for (int fact : task.goal()) if (separate(fact, order, sure, x, 1, -1)) added++;
        for (int i = 0; conditional && i < support; i++) {
            int action = order[i];
            if (x[action] < USED) break;
            for (int fact : task.requires()[action]) if (separate(fact, order, sure, x, x[action], action)) added++;
        }
        return added;
    }

    /// Keeps the program from a plan: one of its actions is out, or one of those that may help is in.
    void exclude(BitSet plan, IntPredicate mayHelp) {
        var columns = new int[task.actions()];
        var values = new double[task.actions()];
        int count = 0;
        for (int action = 0; action < task.actions(); action++) {
            if (!plan.get(action) && !mayHelp.test(action)) continue;
            columns[count] = action;
            values[count++] = plan.get(action) ? -1 : 1;
        }
        add(Arrays.copyOf(columns, count), Arrays.copyOf(values, count), 1.0 - plan.cardinality(), 0);
    }

    private boolean separate(int fact, int[] order, int sure, double[] x, double most, int user) {
        if (!finder.begin(order, sure, fact)) return false;
        int[] landmark = finder.rest(order, sure, fact, x, most - VIOLATED);
        if (landmark.length == 0) return false;
        Arrays.sort(landmark);
        if (user >= 0 && Arrays.binarySearch(landmark, user) >= 0) return false;
        if (!known.add(new Row(user, Arrays.hashCode(landmark), landmark.length))) return false;
        if (user < 0) {
            var values = new double[landmark.length];
            Arrays.fill(values, 1);
            add(landmark, values, 1, 0);
        } else {
            var columns = Arrays.copyOf(landmark, landmark.length + 1);
            var values = new double[columns.length];
            Arrays.fill(values, 1);
            columns[landmark.length] = user;
            values[landmark.length] = -1;
            add(columns, values, 0, 0);
        }
        return true;
    }

    /// By value, largest first, then by reduced cost, smallest first; what is fixed out comes last.
    private int[] order() {
        double[] x = program.values();
        double[] reduced = program.reducedCosts();
        var keys = new long[x.length];
        var order = new int[x.length];
        for (int action = 0; action < x.length; action++) {
            // Reduced costs below a hundredth of a unit are alike.
            long rank = program.fixedTo(action) == 0
                    ? (1L << 42) - 1
                    : x[action] > WHOLE
                            ? (long) ((2 - Math.min(1, x[action])) * 1e6) - 1_000_000
                            : 2_000_000 + (long) Math.min(1e12, Math.max(0, reduced[action]) * 100);
            keys[action] = rank << 20 | action;
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) order[i] = (int) (keys[i] & 0xFFFFF);
        return order;
    }
}
