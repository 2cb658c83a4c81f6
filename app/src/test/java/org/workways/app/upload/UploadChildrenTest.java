package org.workways.app.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.UserException;

/// FEATURE: a child that hangs, eats memory or breaks down is ended, alone, and no child outlives who started it. The
/// children are real; they do what their file says.
class UploadChildrenTest {
    @TempDir
    Path folders = Path.of("");

    /// A browser and a server of other tests may be there.
    private List<ProcessHandle> others = List.of();

    @BeforeEach
    void others() {
        others = ProcessHandle.current().children().toList();
    }

    @AfterEach
    void nothing_is_left() {
        assertThat(folders).isEmptyDirectory();
        assertThat(children()).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void while_one_file_hangs_another_is_read_and_the_first_ends_in_time() {
        try (var reader = reader(5, 2, Spare.NEVER)) {
            var hanging = inBackground(() -> refusal(reader, "hang"));
            waitUntil(() -> children().size() == 1);
            assertThat(reader.read("good.txt", "good".getBytes(UTF_8)).text()).isEqualTo("good");
            assertThat(hanging).isNotDone();
            assertThat(hanging.join().problem()).isEqualTo("'hang.txt' could not be read within 5 s.");
            assertThat(reader.read("good.txt", "good".getBytes(UTF_8)).text()).isEqualTo("good");
        }
    }

    @Test
    void who_finds_all_children_reading_waits_and_is_told_if_it_takes_too_long() {
        try (var reader = reader(10, 1, Spare.NEVER)) {
            var slow = inBackground(() -> reader.read("a.txt", "be slow".getBytes(UTF_8)));
            waitUntil(() -> children().size() == 1);
            assertThat(reader.read("b.txt", "good".getBytes(UTF_8)).text()).isEqualTo("good");
            assertThat(slow).isDone();
        }
        try (var reader = reader(1, 1, Spare.NEVER)) {
            var three = Stream.generate(() -> inBackground(() -> refusal(reader, "hang")))
                    .limit(3)
                    .toList();
            assertThat(three.stream().map(each -> each.join().problem()))
                    .anyMatch(problem -> problem.contains("too many files are being read just now"))
                    .anyMatch(problem -> problem.contains("could not be read within 1 s"));
        }
    }

    @Test
    void a_file_that_eats_memory_ends_its_child_alone() {
        try (var reader = reader(15, 1, Spare.NEVER)) {
            assertThat(refusal(reader, "eat memory").problem())
                    .isEqualTo("'eat memory.txt' needs more than 64 MB of memory to be read, the limit.");
        }
    }

    @Test
    void a_child_that_ends_breaks_down_or_babbles_is_a_broken_file() {
        try (var reader = reader(5, 1, Spare.NEVER)) {
            for (var order : List.of("end", "crash", "babble"))
                assertThat(refusal(reader, order).problem())
                        .isEqualTo("'" + order + ".txt' is damaged: the program that reads it broke down over it.");
        }
    }

    @Test
    void a_child_knows_nothing_of_the_environment_and_leaves_nothing_behind() {
        try (var reader = reader(15, 1, Spare.NEVER)) {
            assertThat(reader.read("a.txt", "environment".getBytes(UTF_8)).text())
                    .matches("\\[CLASSPATH(, LANG|, LC_ALL|, LC_CTYPE)*]");
            assertThat(reader.read("a.txt", "litter".getBytes(UTF_8)).text()).isEqualTo("litter");
            assertThat(folders).isEmptyDirectory();
        }
    }

    @Test
    void a_spare_child_is_used_once_and_replaced_even_if_it_died() {
        try (var reader = reader(15, 1, Spare.AFTER_FIRST_USE)) {
            assertThat(children()).isEmpty();
            reader.read("a.txt", "good".getBytes(UTF_8));
            waitUntil(() -> children().size() == 1);
            var spare = children().getFirst();
            reader.read("a.txt", "good".getBytes(UTF_8));
            waitUntil(() -> !spare.isAlive()); // it ends by itself, soon after its answer
            waitUntil(() -> children().size() == 1);
            children().getFirst().destroyForcibly();
            waitUntil(() -> children().isEmpty());
            assertThat(reader.read("a.txt", "good".getBytes(UTF_8)).text()).isEqualTo("good");
        }
    }

    @Test
    void closing_ends_who_reads_and_says_so() {
        var reader = reader(15, 1, Spare.AT_ONCE);
        var hanging = inBackground(() -> refusal(reader, "hang"));
        waitUntil(() -> !children().isEmpty());
        reader.close();
        assertThat(hanging.join().problem()).isEqualTo("'hang.txt' was not read: the server is being stopped.");
        assertThat(refusal(reader, "good").problem()).contains("being stopped");
    }

    @Test
    void children_end_by_themselves_with_a_parent_that_was_killed() throws IOException {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                UploadParentMain.class.getName(),
                folders.toString());
        command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        var parent = command.redirectErrorStream(true).start();
        try (var said = parent.inputReader(UTF_8)) {
            assertThat(said.lines().anyMatch(UploadParentMain.READY::equals)).isTrue();
        }
        waitUntil(() -> parent.children().count() == 2);
        var children = parent.children().toList();
        parent.destroyForcibly().onExit().join();
        waitUntil(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    private UploadReader reader(int seconds, int children, Spare spare) {
        return new UploadReader(
                new UploadLimits(1_000, 64, seconds, children, 1_000), spare, UploadTestMain.class, folders);
    }

    private static UserException refusal(UploadReader reader, String order) {
        return catchThrowableOfType(UserException.class, () -> reader.read(order + ".txt", order.getBytes(UTF_8)));
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }

    private List<ProcessHandle> children() {
        return ProcessHandle.current()
                .children()
                .filter(child -> !others.contains(child))
                .toList();
    }

    private static void waitUntil(BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
