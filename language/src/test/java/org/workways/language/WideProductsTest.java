package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.workways.recognise.Products;

/// REFERENCE: products of overlapping rows and a matrix, the wide way and number by number.
class WideProductsTest {
    @Test
    void both_agree_for_0_to_20_rows_seeds_0_to_199() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            int count = random.nextInt(21);
            int step = 1 + random.nextInt(9);
            int length = 1 + random.nextInt(30);
            int width = 1 + random.nextInt(70);
            int at = random.nextInt(5);
            var rows = numbers(count * step + length, random);
            var matrix = numbers(length * width, random);
            var wide = numbers(at + count * width, random);
            var plain = wide.clone();
            new WideProducts().add(rows, step, length, matrix, wide, at, width, count);
            Products.PLAIN.add(rows, step, length, matrix, plain, at, width, count);
            assertThat(wide).as("seed " + seed).containsExactly(plain, within(1e-4f));
        }
    }

    private static float[] numbers(int count, Random random) {
        var numbers = new float[count];
        for (int i = 0; i < count; i++) numbers[i] = (float) random.nextGaussian();
        return numbers;
    }
}
