package org.workways.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.Progress;
import org.workways.concept.UserException;

/// FEATURE: whatever happens to a save, what was in force before stays whole.
class InterruptedSaveTest {
    @TempDir
    Path data;

    @Test
    void a_save_that_is_stopped_by_its_progress_leaves_the_old_release_and_nothing_else() throws IOException {
        var store = new SnapshotStore(data);
        store.save(IotJobs.release("1.0"), Progress.SILENT);
        assertThatThrownBy(() -> store.save(IotJobs.release("1.1"), (stage, done, total) -> {
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(store.open("jobs").orElseThrow().whole()).isEqualTo(IotJobs.release("1.0"));
        assertThat(underWay()).isZero();
    }

    @Test
    void a_first_save_that_is_stopped_leaves_nothing() {
        var store = new SnapshotStore(data);
        assertThatThrownBy(() -> store.save(IotJobs.release("1.0"), (stage, done, total) -> {
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(store.open("jobs")).isEmpty();
        assertThat(store.names()).isEmpty();
    }

    @Test
    void a_killed_save_is_cleared_away_by_the_next_one() throws IOException, InterruptedException {
        var store = new SnapshotStore(data);
        store.save(IotJobs.release("1.0"), Progress.SILENT);
        kill(childUnderWay());
        assertThat(underWay()).isEqualTo(1);
        assertThat(store.open("jobs").orElseThrow().whole()).isEqualTo(IotJobs.release("1.0"));
        store.save(IotJobs.release("1.0"), Progress.SILENT);
        assertThat(underWay()).isZero();
    }

    @Test
    void nobody_clears_away_what_a_living_process_writes() throws IOException, InterruptedException {
        var child = childUnderWay();
        var impatient = new SnapshotStore(data, Duration.ofMillis(200));
        assertThatThrownBy(() -> impatient.save(IotJobs.release("1.0"), Progress.SILENT))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Another import is writing to");
        assertThat(underWay()).isEqualTo(1);
        kill(child);
        assertThat(impatient.save(IotJobs.release("1.0"), Progress.SILENT).changed())
                .isTrue();
    }

    @Test
    void a_process_killed_at_any_moment_leaves_one_release_whole_seed_7() throws IOException, InterruptedException {
        var moments = new Random(7);
        var store = new SnapshotStore(data);
        for (int round = 0; round < 8; round++) {
            var child = SavingChild.start(data, "forever");
            try (var said = child.inputReader()) {
                for (int saves = 0; saves < 2; saves++)
                    assertThat(said.readLine()).isEqualTo("saved");
                Thread.sleep(moments.nextInt(200));
            }
            kill(child);
            var stored = store.open("jobs").orElseThrow();
            assertThat(stored.provenance().version()).isIn("even", "odd");
            assertThat(stored.hasItsHash()).isTrue();
        }
        assertThat(store.save(IotJobs.release("1.0"), Progress.SILENT).changed())
                .isTrue();
        assertThat(underWay()).isZero();
    }

    private Process childUnderWay() throws IOException {
        var child = SavingChild.start(data, "once");
        assertThat(child.inputReader().readLine()).isEqualTo("under way");
        return child;
    }

    private static void kill(Process child) throws InterruptedException {
        child.destroyForcibly().waitFor();
    }

    private long underWay() throws IOException {
        try (var files = Files.list(data.resolve("snapshots/jobs"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(".new-"))
                    .count();
        }
    }
}
