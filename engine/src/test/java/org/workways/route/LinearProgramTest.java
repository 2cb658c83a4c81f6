package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The dual simplex method proves itself: a solution that keeps all rows, and duals that keep all costs, with the same
/// value, are both optimal.
class LinearProgramTest {
    private static final int SEEDS = 3_000;

    @Test
    void solution_and_duals_prove_each_other_as_rows_are_added_and_variables_fixed_for_seeds_0_to_2999() {
        int infeasible = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var world = new World(seed);
            for (int step = 0; step < 6; step++) {
                world.change();
                var status = world.program.solve(Double.MAX_VALUE);
                if (status == LinearProgram.Status.INFEASIBLE) {
                    infeasible++;
                    world.checkContradiction();
                    break;
                }
                assertThat(status).as("seed " + seed).isEqualTo(LinearProgram.Status.OPTIMAL);
                world.checkOptimal();
            }
        }
        assertThat(infeasible).as("contradictions, so that the check is one").isBetween(SEEDS / 20, SEEDS * 9 / 10);
    }

    @Test
    void back_at_an_earlier_place_the_solution_is_what_it_was_for_seeds_0_to_499() {
        for (int seed = 0; seed < 500; seed++) {
            var world = new World(seed);
            world.change();
            if (world.program.solve(Double.MAX_VALUE) != LinearProgram.Status.OPTIMAL) continue;
            double before = world.program.objective();
            var place = world.program.place();
            int free = world.free();
            if (free < 0) continue;
            world.program.fix(free, 1);
            world.program.solve(Double.MAX_VALUE);
            world.program.back(place);
            assertThat(world.program.isFixed(free)).isFalse();
            assertThat(world.program.solve(Double.MAX_VALUE)).isEqualTo(LinearProgram.Status.OPTIMAL);
            assertThat(world.program.objective()).as("seed " + seed).isCloseTo(before, within(1e-6));
        }
    }

    @Test
    void a_solution_that_reaches_the_limit_is_given_up() {
        var program = new LinearProgram(new long[] {3, 5});
        program.addRow(new int[] {0, 1}, new double[] {1, 1}, 1);
        assertThat(program.solve(3.5)).isEqualTo(LinearProgram.Status.OPTIMAL);
        assertThat(program.solve(2.5)).isEqualTo(LinearProgram.Status.ABOVE);
    }

    @Test
    void without_what_is_fixed_to_zero_and_what_is_loose_the_optimum_is_the_same_for_seeds_0_to_499() {
        for (int seed = 0; seed < 500; seed++) {
            var world = new World(seed);
            for (int i = 0; i < 3; i++) world.change();
            if (world.program.solve(Double.MAX_VALUE) != LinearProgram.Status.OPTIMAL) continue;
            int[] columns = java.util.stream.IntStream.range(0, world.cost.length)
                    .filter(column -> !world.program.isGone(column))
                    .toArray();
            int[] rows = java.util.stream.IntStream.range(
                            0, world.program.rows().count())
                    .filter(world.program::isOfUse)
                    .toArray();
            var fewer = world.program.restricted(columns, rows);
            assertThat(fewer.solve(Double.MAX_VALUE)).isEqualTo(LinearProgram.Status.OPTIMAL);
            assertThat(fewer.objective()).as("seed " + seed).isCloseTo(world.program.objective(), within(1e-6));
        }
    }

    /// Rows of ones as landmarks have, some with a -1, now and then a sum that may not be exceeded.
    private static final class World {
        private final SplittableRandom random;
        private final long[] cost;
        private final LinearProgram program;

        World(int seed) {
            random = new SplittableRandom(seed);
            cost = random.longs(4 + random.nextInt(12), 1, 50).toArray();
            program = new LinearProgram(cost);
        }

        void change() {
            for (int rows = 1 + random.nextInt(4); rows > 0; rows--) addRow();
            if (random.nextInt(3) == 0 && free() >= 0) program.fix(free(), random.nextInt(2));
        }

        private void addRow() {
            int[] columns = random.ints(0, cost.length)
                    .distinct()
                    .limit(1 + random.nextInt(4))
                    .toArray();
            var values = new double[columns.length];
            java.util.Arrays.fill(values, 1);
            int kind = random.nextInt(8);
            if (kind == 0) java.util.Arrays.fill(values, -0.5);
            else if (kind < 3 && columns.length > 1) values[0] = -1;
            program.addRow(columns, values, kind == 0 ? -0.75 : kind < 3 && columns.length > 1 ? 0 : 1);
        }

        int free() {
            for (int column = 0; column < cost.length; column++) if (!program.isFixed(column)) return column;
            return -1;
        }

        void checkOptimal() {
            double[] x = program.values();
            double[] rest = new double[cost.length];
            double primal = 0;
            for (int column = 0; column < cost.length; column++) {
                rest[column] = cost[column];
                primal += cost[column] * x[column];
                if (program.isFixed(column)) assertThat(x[column]).isCloseTo(program.fixedTo(column), within(1e-6));
                else assertThat(x[column]).isGreaterThan(-1e-6);
            }
            double dual = 0;
            for (int row = 0; row < program.rows().count(); row++) {
                assertThat(sum(row, x)).isGreaterThan(program.rows().right(row) - 1e-6);
                assertThat(program.dual(row)).isGreaterThan(-1e-4);
                dual += program.dual(row) * program.rows().right(row);
                program.rows().addRow(rest, row, -program.dual(row));
            }
            for (int column = 0; column < cost.length; column++)
                if (program.fixedTo(column) == 1) dual += rest[column];
                else if (!program.isFixed(column)) assertThat(rest[column]).isGreaterThan(-1e-2);
            assertThat(dual).isCloseTo(primal, within(1e-2));
        }

        /// With these factors the rows add up to: something that is at most so much is more than so much.
        void checkContradiction() {
            double[] sums = new double[cost.length];
            double right = 0;
            for (int row = 0; row < program.rows().count(); row++) {
                assertThat(program.ray()[row]).isNotNegative();
                right += program.ray()[row] * program.rows().right(row);
                program.rows().addRow(sums, row, program.ray()[row]);
            }
            for (int column = 0; column < cost.length; column++)
                if (program.fixedTo(column) == 1) right -= sums[column];
                else if (!program.isFixed(column)) assertThat(sums[column]).isLessThan(1e-6);
            assertThat(right).isGreaterThan(1e-6);
        }

        private double sum(int row, double[] x) {
            double sum = 0;
            for (int i = 0; i < program.rows().columnsOf(row).length; i++)
                sum += program.rows().valuesOf(row)[i] * x[program.rows().columnsOf(row)[i]];
            return sum;
        }
    }
}
