package org.workways.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.Progress;
import org.workways.concept.UserException;

/// FEATURE: files that are not what was saved are never read as if they were, and the next import repairs them.
class DamagedSnapshotTest {
    private static final List<String> FILES = List.of(
            "manifest.tsv",
            "skills.tsv",
            "occupations.tsv",
            "tasks.tsv",
            "emerging-tasks.tsv",
            "activities.tsv",
            "occupation-labels.tsv");

    @TempDir
    Path data;

    private SnapshotStore store;
    private Path content;

    @BeforeEach
    void save() throws IOException {
        store = new SnapshotStore(data);
        store.save(IotJobs.release("1.0"), Progress.SILENT);
        var folder = data.resolve("snapshots/jobs");
        content = folder.resolve(Files.readString(folder.resolve("CURRENT")).strip());
    }

    @Test
    void one_changed_byte_in_any_file_is_found_and_repaired() throws IOException {
        for (var file : FILES) {
            var bytes = Files.readAllBytes(content.resolve(file));
            bytes[bytes.length / 2] ^= 1;
            Files.write(content.resolve(file), bytes);
            assertDamagedThenRepaired(file);
        }
    }

    @Test
    void a_file_that_was_cut_off_is_found_and_repaired() throws IOException {
        for (var file : FILES) {
            var bytes = Files.readAllBytes(content.resolve(file));
            Files.write(content.resolve(file), Arrays.copyOf(bytes, bytes.length - 1));
            assertDamagedThenRepaired(file);
        }
    }

    @Test
    void a_file_that_was_removed_is_found_and_repaired() throws IOException {
        for (var file : List.of("manifest.tsv", "skills.tsv", "tasks.tsv", "emerging-tasks.tsv", "activities.tsv")) {
            Files.delete(content.resolve(file));
            assertDamagedThenRepaired(file);
        }
    }

    @Test
    void a_table_of_another_release_is_found_although_it_is_whole() throws IOException {
        var other = new SnapshotStore(data.resolve("other"));
        other.save(IotJobs.release("1.0", 3), Progress.SILENT);
        try (var skills = Files.walk(data.resolve("other"))) {
            var theirs = skills.filter(path -> path.endsWith("skills.tsv"))
                    .findFirst()
                    .orElseThrow();
            Files.write(content.resolve("skills.tsv"), Files.readAllBytes(theirs));
        }
        assertDamagedThenRepaired("skills.tsv");
    }

    @Test
    void a_spoilt_current_is_found_and_repaired() throws IOException {
        Files.writeString(data.resolve("snapshots/jobs/CURRENT"), "../../secret\n");
        assertDamagedThenRepaired("CURRENT does not name a content");
    }

    @Test
    void saving_the_same_again_touches_no_file() throws IOException {
        var before = times();
        assertThat(new SnapshotStore(data)
                        .save(IotJobs.release("1.0"), Progress.SILENT)
                        .changed())
                .isFalse();
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_named() throws IOException {
        var file = Files.createFile(data.resolve("file"));
        assertThatThrownBy(() -> new SnapshotStore(file).save(IotJobs.release("1.0"), Progress.SILENT))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("cannot be saved in '" + file)
                .hasMessageContaining("choose another data folder");
    }

    private void assertDamagedThenRepaired(String place) {
        assertThatThrownBy(() -> store.open("jobs")).as(place).isInstanceOfSatisfying(UserException.class, damage -> {
            assertThat(damage.problem()).contains("'jobs'", "is damaged", place);
            assertThat(damage.advice()).isEqualTo("Import it again; that repairs it.");
        });
        assertThat(store.save(IotJobs.release("1.0"), Progress.SILENT).changed())
                .isTrue();
        assertThat(store.open("jobs").orElseThrow().whole()).isEqualTo(IotJobs.release("1.0"));
    }

    private Map<Path, FileTime> times() throws IOException {
        var times = new TreeMap<Path, FileTime>();
        try (var files = Files.walk(data)) {
            for (var file : files.toList()) times.put(file, Files.getLastModifiedTime(file));
        }
        return times;
    }
}
