package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workways.recognise.Vectors;
import org.workways.recognise.Windows;

/// REFERENCE: whichever way vectors are held, what a sentence has to do with some of them is what each run's own
/// vector says.
class VectorsNearTest {
    @Test
    void vectors_of_labels_seeds_0_to_59() {
        for (int seed = 0; seed < 60; seed++) {
            var labels = labels(seed);
            check(labels, labels.rows(), seed, 1e-4f);
        }
    }

    @Test
    void vectors_of_a_byte_a_number_seeds_0_to_59() {
        for (int seed = 0; seed < 60; seed++) {
            var labels = labels(seed);
            check(labels.compact(), labels.rows(), seed, 1e-2f);
            check(labels.compact(), rows(labels.compact(), labels.rows().getFirst().length), seed, 1e-4f);
        }
    }

    private static LabelVectors labels(int seed) {
        var texts = IntStream.range(0, 40).mapToObj(i -> "label " + i).toList();
        return LabelVectors.of(texts, new HashingEmbedder(1 + new Random(seed).nextInt(40), seed));
    }

    /// @param rows what `vectors` should hold
    private static void check(Vectors vectors, List<float[]> rows, int seed, float most) {
        var random = new Random(seed);
        int dimensions = rows.getFirst().length;
        var words = Stream.generate(() -> WideNearTest.vector(dimensions, random))
                .limit(random.nextInt(30))
                .toList();
        var sentence = unit(WideNearTest.vector(dimensions, random));
        var some = random.ints(random.nextInt(40), 0, rows.size()).toArray();
        var near = vectors.near(new Windows(words, sentence), some);
        assertThat(near.runs()).hasSameSizeAs(some);
        for (int i = 0; i < some.length; i++) {
            var row = rows.get(some[i]);
            assertThat((double) near.runs()[i])
                    .as("runs, seed " + seed)
                    .isCloseTo(WideNearTest.obvious(words, row), within((double) most));
            assertThat(near.whole()[i])
                    .as("sentence, seed " + seed)
                    .isCloseTo(InnerProduct.plain(sentence, row, 0), within(most));
        }
    }

    private static List<float[]> rows(Vectors vectors, int dimensions) {
        return IntStream.range(0, vectors.size())
                .mapToObj(row -> {
                    var numbers = new float[dimensions];
                    vectors.addTo(row, numbers);
                    return numbers;
                })
                .toList();
    }

    private static float[] unit(float[] vector) {
        float length = (float) Math.sqrt(InnerProduct.plain(vector, vector, 0));
        for (int d = 0; d < vector.length; d++) vector[d] /= length;
        return vector;
    }
}
