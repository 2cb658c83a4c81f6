package org.workways.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.Progress;

/// FEATURE: readers and savers do not wait for one another, and nobody sees a mix of two releases.
class ConcurrentReadersTest {
    @TempDir
    Path data;

    @Test
    void readers_see_one_release_or_another_and_never_a_mix() throws ExecutionException, InterruptedException {
        var store = new SnapshotStore(data);
        store.save(IotJobs.release("0", 2_000), Progress.SILENT);
        var saving = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var readers = new ArrayList<Future<Set<String>>>();
            for (int i = 0; i < 2; i++) readers.add(threads.submit(() -> versionsSeen(saving)));
            // Three contents in turn, so that the one before the last is removed while somebody may be opening it.
            try {
                for (int i = 1; i <= 45; i++) store.save(IotJobs.release("" + i % 3, 2_000), Progress.SILENT);
            } finally {
                saving.set(false);
            }
            for (var reader : readers)
                assertThat(reader.get()).isSubsetOf("0", "1", "2").hasSizeGreaterThan(1);
        }
    }

    @Test
    void two_threads_that_save_take_turns() throws ExecutionException, InterruptedException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var saves = new ArrayList<Future<SavedSnapshot>>();
            for (int i = 0; i < 20; i++) {
                var release = IotJobs.release("" + i % 4, 200);
                saves.add(threads.submit(() -> new SnapshotStore(data).save(release, Progress.SILENT)));
            }
            for (var save : saves) assertThat(save.get().name()).isEqualTo("jobs");
        }
        assertThat(new SnapshotStore(data).open("jobs").orElseThrow().hasItsHash())
                .isTrue();
    }

    private Set<String> versionsSeen(AtomicBoolean saving) {
        var store = new SnapshotStore(data);
        var seen = new HashSet<String>();
        while (saving.get()) {
            var version = store.open("jobs").orElseThrow();
            assertThat(version.hasItsHash()).isTrue();
            seen.add(version.provenance().version());
        }
        return seen;
    }
}
