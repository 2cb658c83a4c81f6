package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.workways.recognise.SpanNet.Block;

/// The fast algorithms of the span tagger equal the obvious slow ones.
class SpanChainTest {
    @Test
    void the_best_row_of_labels_is_the_best_of_all_rows_for_seeds_0_to_199() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            int words = 1 + random.nextInt(6);
            var chain = chain(random, words);
            var best = rows(words).stream()
                    .max(Comparator.comparingDouble(chain::score))
                    .orElseThrow();
            assertThat(chain.best()).as("seed " + seed).containsExactly(best);
        }
    }

    @Test
    void probabilities_are_sums_over_all_rows_for_seeds_0_to_49() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            int words = 1 + random.nextInt(6);
            var chain = chain(random, words);
            double total = 0;
            var labels = new double[words][SpanChain.LABELS];
            var moves = new double[(SpanChain.LABELS + 1) * SpanChain.LABELS];
            for (var row : rows(words)) total += Math.exp(chain.score(row));
            for (var row : rows(words)) {
                double share = Math.exp(chain.score(row)) / total;
                for (int i = 0; i < words; i++) {
                    labels[i][row[i]] += share;
                    moves[(i == 0 ? SpanChain.START : row[i - 1]) * SpanChain.LABELS + row[i]] += share;
                }
            }
            var marginals = chain.marginals();
            assertThat(marginals.total()).as("seed " + seed).isCloseTo(Math.log(total), within(1e-9));
            assertThat(marginals.moves()).as("seed " + seed).containsExactly(moves, within(1e-9));
            for (int i = 0; i < words; i++)
                assertThat(marginals.labels()[i]).as("seed " + seed).containsExactly(labels[i], within(1e-9));
            assertThat(chain.nothing())
                    .as("seed " + seed)
                    .isCloseTo(Math.exp(chain.score(new int[words])) / total, within(1e-9));
        }
    }

    @Test
    void slopes_are_how_the_loss_changes_with_each_weight_for_seed_1() {
        var random = new Random(1);
        var net = SpanNet.zero(3, 2, 4, 5);
        for (var block : net.blocks())
            for (int i = 0; i < block.length; i++) block[i] = 0.4f * (float) random.nextGaussian();
        var inner = drawn(random, 5, 3);
        var shape = drawn(random, 5, SpanShape.COUNT);
        var whole = drawn(random, 1, 2)[0];
        int[][] labels = {{0, 1, 2, 0, 1}, {1, 1, 0, 0, 0}};
        var slopes = new SpanSlopes(net, 0);
        slopes.clear();
        slopes.add(net.pass(inner, shape, whole, SpanNet.Thinning.NONE), labels);
        for (var block : Block.values())
            for (int i = 0; i < net.of(block).length; i++) {
                float weight = net.of(block)[i];
                var losses = new double[2];
                for (int side = 0; side < 2; side++) {
                    net.of(block)[i] = weight + (side == 0 ? -1e-3f : 1e-3f);
                    losses[side] = loss(net, inner, shape, whole, labels);
                }
                net.of(block)[i] = weight;
                assertThat((double) slopes.sums.of(block)[i])
                        .as(block + " " + i)
                        .isCloseTo((losses[1] - losses[0]) / 2e-3, within(0.01));
            }
    }

    private static double loss(SpanNet net, float[][] inner, float[][] shape, float[] whole, int[][] labels) {
        var slopes = new SpanSlopes(net, 0);
        slopes.clear();
        return slopes.add(net.pass(inner, shape, whole, SpanNet.Thinning.NONE), labels);
    }

    private static SpanChain chain(Random random, int words) {
        var scores = new double[words][SpanChain.LABELS];
        for (var row : scores) for (int label = 0; label < row.length; label++) row[label] = 2 * random.nextGaussian();
        var moves = new float[(SpanChain.LABELS + 1) * SpanChain.LABELS];
        for (int m = 0; m < moves.length; m++) moves[m] = (float) random.nextGaussian();
        return new SpanChain(scores, moves);
    }

    /// All in which no span goes on that has not begun.
    private static List<int[]> rows(int words) {
        var rows = new ArrayList<int[]>();
        rows.add(new int[0]);
        for (int i = 0; i < words; i++) {
            var longer = new ArrayList<int[]>();
            for (var row : rows)
                for (int label = 0; label < SpanChain.LABELS; label++) {
                    int before = row.length == 0 ? SpanChain.START : row[row.length - 1];
                    boolean goesOn = before == SpanChain.FIRST || before == SpanChain.INSIDE;
                    if (label == SpanChain.INSIDE && !goesOn) continue;
                    var next = Arrays.copyOf(row, row.length + 1);
                    next[row.length] = label;
                    longer.add(next);
                }
            rows.clear();
            rows.addAll(longer);
        }
        return rows;
    }

    private static float[][] drawn(Random random, int rows, int width) {
        var drawn = new float[rows][width];
        for (var row : drawn) for (int i = 0; i < width; i++) row[i] = (float) random.nextGaussian();
        return drawn;
    }
}
