package org.workways.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: Workways is a library too; the program of the examples runs as its page says.
class LibraryExampleStoryTest {
    private static final Path ROOT = Path.of(System.getProperty("workways.root", ".."));

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_program_of_the_examples_prints_the_cheapest_way() throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "examples/NearestJob.java")
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(program.waitFor(3, TimeUnit.MINUTES)).isTrue();
        var lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(lines).isNotEmpty().allMatch(line -> line.matches("atlas:[a-z-]+, [0-9.]+ h: \\[.+]"));
        assertThat(lines.stream().map(LibraryExampleStoryTest::cost)).isSorted();
        assertThat(program.exitValue()).isZero();
    }

    private static double cost(String line) {
        return Double.parseDouble(line.split("[, ]+")[1]);
    }

    @Test
    void it_fits_on_a_card_and_its_page_tells_how_to_run_it() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("examples/NearestJob.java"))).hasSizeBetween(15, 25);
        assertThat(Files.readString(ROOT.resolve("examples/README.md"))).contains("examples/NearestJob.java");
    }
}
