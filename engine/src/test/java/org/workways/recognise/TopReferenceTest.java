package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The fast choice of the highest numbers, and sorting them all.
class TopReferenceTest {
    @Test
    void the_highest_are_those_that_sorting_gives_for_seeds_0_to_499() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var numbers = new float[random.nextInt(seed % 2 == 0 ? 60 : 600)];
            for (int i = 0; i < numbers.length; i++)
                numbers[i] = random.nextBoolean() ? random.nextInt(5) - 1 : random.nextFloat() * 20 - 5;
            int most = random.nextInt(20);
            var sorted = IntStream.range(0, numbers.length)
                    .boxed()
                    .filter(i -> numbers[i] > 0)
                    .sorted(Comparator.comparingDouble((Integer i) -> -numbers[i])
                            .thenComparingInt(i -> i))
                    .limit(most)
                    .sorted()
                    .toList();
            var found = Top.of(numbers, most);
            assertThat(Arrays.stream(found).sorted().boxed().toList())
                    .as("seed " + seed)
                    .isEqualTo(sorted);
        }
    }
}
