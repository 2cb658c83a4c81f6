package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.workways.recognise.SpanNet.Block;

/// The fast algorithms of the span tagger equal the obvious slow ones.
class SpanChainTest {
    @Test
    void the_runs_are_those_that_agree_best_on_average_over_all_rows_of_labels_for_seeds_0_to_99() {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            int words = 1 + random.nextInt(6);
            var chain = chain(random, words);
            double least = 0.2 + 0.3 * random.nextDouble();
            var choices = rows(words).stream().map(SpanChainTest::runs).toList();
            double best = choices.stream()
                    .mapToDouble(runs -> agreement(chain, words, runs) - least * runs.size())
                    .max()
                    .orElseThrow();
            var chosen = chain.runs(least);
            assertThat(choices).as("seed " + seed).contains(chosen);
            assertThat(agreement(chain, words, chosen) - least * chosen.size())
                    .as("seed " + seed)
                    .isCloseTo(best, within(1e-9));
        }
    }

    /// What runs count on average over all rows: 1 if a row has it as a span, a half if a span only begins in it.
    private static double agreement(SpanChain chain, int words, List<SpanChain.Run> runs) {
        double total = 0;
        double sum = 0;
        for (var row : rows(words)) {
            double weight = Math.exp(chain.score(row));
            total += weight;
            for (var run : runs)
                if (runs(row).contains(run)) sum += weight;
                else if (Arrays.stream(row, run.from(), run.to()).anyMatch(label -> label == SpanChain.FIRST))
                    sum += weight / 2;
        }
        return sum / total;
    }

    private static List<SpanChain.Run> runs(int[] row) {
        var runs = new ArrayList<SpanChain.Run>();
        for (int from = 0; from < row.length; from++) {
            if (row[from] != SpanChain.FIRST) continue;
            int to = from + 1;
            while (to < row.length && row[to] == SpanChain.INSIDE) to++;
            runs.add(new SpanChain.Run(from, to));
        }
        return runs;
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
        var whole = drawn(random, 1, 2)[0];
        int[][] labels = {{0, 1, 2, 0, 1}, {1, 1, 0, 0, 0}};
        var slopes = new SpanSlopes(net, 0);
        slopes.clear();
        slopes.add(net.pass(inner, whole, SpanNet.Thinning.NONE), labels);
        for (var block : Block.values())
            for (int i = 0; i < net.of(block).length; i++) {
                float weight = net.of(block)[i];
                var losses = new double[2];
                for (int side = 0; side < 2; side++) {
                    net.of(block)[i] = weight + (side == 0 ? -1e-3f : 1e-3f);
                    losses[side] = loss(net, inner, whole, labels);
                }
                net.of(block)[i] = weight;
                assertThat((double) slopes.sums.of(block)[i])
                        .as(block + " " + i)
                        .isCloseTo((losses[1] - losses[0]) / 2e-3, within(0.01));
            }
    }

    private static double loss(SpanNet net, float[][] inner, float[] whole, int[][] labels) {
        var slopes = new SpanSlopes(net, 0);
        slopes.clear();
        return slopes.add(net.pass(inner, whole, SpanNet.Thinning.NONE), labels);
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
