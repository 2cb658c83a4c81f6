package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// REFERENCE: wide, plain and obvious inner products agree; and the plain one needs no module.
class InnerProductTest {
    @Test
    void wide_and_plain_agree_with_the_obvious_sum_for_every_length_up_to_400_seed_3() {
        var random = new Random(3);
        for (var length = 1; length <= 400; length++) {
            var vector = unit(length, random);
            var rows = new float[7 + length];
            System.arraycopy(unit(length, random), 0, rows, 7, length);
            var obvious = obvious(vector, rows, 7);

            assertThat(InnerProduct.plain(vector, rows, 7))
                    .as("plain %d", length)
                    .isCloseTo(obvious, within(1e-6f));
            assertThat(WideInnerProduct.of(vector, rows, 7))
                    .as("wide %d", length)
                    .isCloseTo(obvious, within(1e-6f));
            assertThat(InnerProduct.of(vector, rows, 7)).as("chosen %d", length).isCloseTo(obvious, within(1e-6f));
        }
    }

    @Test
    void rows_of_bytes_agree_with_the_obvious_sum_for_every_length_up_to_400_seed_4() {
        var random = new Random(4);
        for (var length = 1; length <= 400; length++) {
            var vector = unit(length, random);
            var rows = new byte[7 + length];
            random.nextBytes(rows);
            var obvious = 0.0;
            for (var i = 0; i < length; i++) obvious += (double) vector[i] * rows[7 + i];

            assertThat((double) InnerProduct.plain(vector, rows, 7))
                    .as("plain %d", length)
                    .isCloseTo(obvious, within(1e-3));
            assertThat((double) WideInnerProduct.of(vector, rows, 7))
                    .as("wide %d", length)
                    .isCloseTo(obvious, within(1e-3));
        }
    }

    @Test
    void a_JVM_without_the_module_uses_the_plain_one() throws IOException, InterruptedException {
        assertThat(runWithout("jdk.incubator.vector")).isEqualTo("32.0 wide=false");
    }

    /// Run by the test above in a JVM of its own.
    static final class Alone {
        private Alone() {}

        public static void main(String[] args) {
            var module = ModuleLayer.boot().findModule("jdk.incubator.vector");
            System.out.print(
                    InnerProduct.of(new float[] {1, 2, 3}, new float[] {4, 5, 6}, 0) + " wide=" + module.isPresent());
        }
    }

    private static String runWithout(String module) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(java, "-cp", System.getProperty("java.class.path"), Alone.class.getName());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("without %s: %s", module, output).isZero();
        return output;
    }

    private static float obvious(float[] vector, float[] rows, int at) {
        var sum = 0.0;
        for (var i = 0; i < vector.length; i++) sum += (double) vector[i] * rows[at + i];
        return (float) sum;
    }

    private static float[] unit(int length, Random random) {
        var vector = new float[length];
        var squares = 0.0;
        for (var i = 0; i < length; i++) {
            vector[i] = (float) random.nextGaussian();
            squares += (double) vector[i] * vector[i];
        }
        for (var i = 0; i < length; i++) vector[i] /= (float) Math.sqrt(squares);
        return vector;
    }
}
