package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.workways.recognise.Windows;

/// REFERENCE: runs of words are compared with rows the wide way, the plain way, and by making each run's vector.
class WideNearTest {
    @Test
    void all_three_agree_for_sentences_of_0_to_40_words_seeds_0_to_81() {
        for (int seed = 0; seed < 82; seed++) {
            var random = new Random(seed);
            int dimensions = 1 + random.nextInt(40);
            var words = new ArrayList<float[]>();
            for (int word = 0; word < seed / 2; word++)
                words.add(random.nextInt(5) == 0 ? new float[dimensions] : vector(dimensions, random));
            var rows = new float[40][];
            for (int row = 0; row < rows.length; row++) rows[row] = vector(dimensions, random);
            var some = random.ints(random.nextInt(40), 0, rows.length).toArray();
            var sentence = vector(dimensions, random);
            var windows = new Windows(words, sentence);
            var wide = new WideNear(dimensions, windows).of(some, (row, to, at) -> {
                for (int d = 0; d < dimensions; d++) to[at + d] = rows[row][d] / 2;
                return 2;
            });
            for (int i = 0; i < some.length; i++) {
                var row = rows[some[i]];
                var products = new float[words.size() + 1];
                for (int word = 0; word < words.size(); word++)
                    products[word] = InnerProduct.plain(words.get(word), row, 0);
                double obvious = obvious(words, row);
                assertThat((double) wide.runs()[i]).as("wide, seed " + seed).isCloseTo(obvious, within(1e-3));
                assertThat((double) windows.nearest(products))
                        .as("plain, seed " + seed)
                        .isCloseTo(obvious, within(1e-3));
                assertThat(wide.whole()[i])
                        .as("sentence, seed " + seed)
                        .isCloseTo(InnerProduct.plain(sentence, row, 0), within(1e-3f));
            }
        }
    }

    static double obvious(List<float[]> words, float[] row) {
        double best = 0;
        for (int from = 0; from < words.size(); from++)
            for (int to = from + 1; to <= Math.min(words.size(), from + Windows.WIDEST); to++) {
                var sum = new double[row.length];
                for (var word : words.subList(from, to)) for (int d = 0; d < sum.length; d++) sum[d] += word[d];
                double squares = 0;
                double product = 0;
                for (int d = 0; d < sum.length; d++) {
                    squares += sum[d] * sum[d];
                    product += sum[d] * row[d];
                }
                if (squares > 0) best = Math.max(best, product / Math.sqrt(squares));
            }
        return best;
    }

    static float[] vector(int dimensions, Random random) {
        var vector = new float[dimensions];
        for (int d = 0; d < dimensions; d++) vector[d] = (float) random.nextGaussian();
        return vector;
    }
}
