package org.workways.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.concept.Progress;
import org.workways.concept.Provenance;
import org.workways.taxonomy.Snapshot;

/// FEATURE: what an older release of the program saved can still be read.
class OlderFormatTest {
    @TempDir
    Path data;

    @Test
    void a_task_of_the_first_format_has_no_work_activities() {
        var line = "onet:15-1252.00\t101\tcore\tDesign software.\n".getBytes(StandardCharsets.UTF_8);
        var task = ConceptLines.task(new CellReader(line, 0));
        assertThat(task.statement()).isEqualTo("Design software.");
        assertThat(task.activities()).isEmpty();
    }

    @Test
    void older_formats_are_opened_and_one_that_nobody_knows_is_not() throws DamagedException {
        var now = new Manifest(
                new Provenance("O*NET", "29.2", "CC-BY-4.0", LocalDate.of(2026, 1, 2)),
                "abc",
                Map.of("tasks.tsv", "1 a"));
        assertThat(Manifest.read(inFormat(now, "1"))).isEqualTo(now);
        assertThat(Manifest.read(inFormat(now, "2"))).isEqualTo(now);
        assertThatThrownBy(() -> Manifest.read(inFormat(now, "9"))).hasMessageContaining("its format is '9'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void a_snapshot_of_before_opens_whole_with_its_hash_and_without_what_came_later(String format) throws IOException {
        var jobs = IotJobs.release("1.0");
        var before = new Snapshot("jobs", jobs.provenance(), jobs.skills(), jobs.occupations(), jobs.tasks());
        var tables = Tables.of(before);
        var hash = ContentHash.of(format, jobs.provenance(), tables);
        var folder = data.resolve("snapshots/jobs");
        var content = Files.createDirectories(folder.resolve(ContentHash.folder(hash)));
        for (var file : tables.files().entrySet()) Files.write(content.resolve(file.getKey()), file.getValue());
        var manifest = Manifest.of(jobs.provenance(), hash, tables);
        Files.write(content.resolve("manifest.tsv"), inFormat(manifest, format));
        Files.writeString(folder.resolve("CURRENT"), ContentHash.folder(hash) + "\n");

        assertThat(content).isDirectoryNotContaining("glob:**emerging*").isDirectoryNotContaining("glob:**activities*");
        var store = new SnapshotStore(data);
        var opened = store.open("jobs").orElseThrow();
        assertThat(opened.whole()).isEqualTo(before);
        assertThat(opened.hasItsHash()).isTrue();
        assertThat(opened.emerging(IotJobs.DEVELOPER)).isEmpty();
        assertThat(opened.activity("4.A.1.I01")).isEmpty();

        assertThat(store.save(jobs, Progress.SILENT).changed()).isTrue();
        assertThat(store.open("jobs").orElseThrow().emerging(IotJobs.DEVELOPER)).hasSize(2);
    }

    @Test
    void the_hash_that_the_second_format_gave_is_still_the_hash_of_that_content() {
        var jobs = IotJobs.release("1.0");
        var before = new Snapshot("jobs", jobs.provenance(), jobs.skills(), jobs.occupations(), jobs.tasks());
        assertThat(ContentHash.of("2", jobs.provenance(), Tables.of(before)))
                .isEqualTo("4aa6695c73aab413dcb166326d0ce3bf4b95ba310f741b1fc6b7e53f216535be");
    }

    @Test
    void the_hash_that_the_third_format_gave_before_activities_had_names_is_still_the_hash_of_that_content() {
        var jobs = IotJobs.release("1.0");
        var before = new Snapshot(
                "jobs",
                jobs.provenance(),
                jobs.skills(),
                jobs.occupations(),
                jobs.tasks(),
                jobs.emerging(),
                new TreeMap<>());
        assertThat(ContentHash.of("3", jobs.provenance(), Tables.of(before)))
                .isEqualTo("52b71f9f04813b446bbab2a265787307b52a5077800e8174ff65b9245ed9a07a");
    }

    private static byte[] inFormat(Manifest manifest, String format) {
        var text = new String(manifest.bytes(), StandardCharsets.UTF_8).replaceFirst("format\t3", "format\t" + format);
        var lines = text.substring(0, text.indexOf("end\t")).getBytes(StandardCharsets.UTF_8);
        var all = new ByteArrayOutputStream();
        all.writeBytes(lines);
        all.writeBytes(new CellWriter()
                .text("end")
                .text(Manifest.sum(lines, lines.length))
                .line());
        return all.toByteArray();
    }
}
