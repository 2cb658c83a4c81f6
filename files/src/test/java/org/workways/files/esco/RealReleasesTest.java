package org.workways.files.esco;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.concept.Progress;
import org.workways.files.onet.OnetImport;
import org.workways.files.release.Imported;
import org.workways.files.release.SharedData;
import org.workways.taxonomy.Requirement.Need;

/// FEATURE: the real releases are read whole, in 512 MB.
class RealReleasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void esco_1_1_1_is_read_whole() {
        var all = esco(escoZips());
        var snapshot = all.snapshot();
        assertThat(snapshot.skills()).hasSize(13_896).allSatisfy(skill -> assertThat(skill.group())
                .isNotBlank());
        assertThat(snapshot.occupations()).hasSize(3_007).allSatisfy(job -> assertThat(job.isco())
                .isPresent());
        // 123,855 relations, 67 of them of an occupation that the release does not hold.
        assertThat(all.issues()).hasSize(67);
        var needs = snapshot.occupations().stream()
                .flatMap(job -> job.requirements().stream())
                .toList();
        assertThat(needs).hasSize(123_855 - 67);
        assertThat(needs.stream().filter(need -> need.need() == Need.ESSENTIAL)).hasSizeBetween(64_000, 64_946);
    }

    @Test
    void onet_29_2_is_read_whole() {
        var all = onet(SharedData.file("onet/db_29_2_text.zip"));
        var snapshot = all.snapshot();
        assertThat(snapshot.provenance().version()).isEqualTo("29.2");
        assertThat(snapshot.occupations()).hasSize(1_016);
        assertThat(snapshot.tasks()).hasSize(18_796);
        assertThat(snapshot.emerging()).hasSize(194);
        assertThat(snapshot.activities()).hasSize(332 + 2_087);
        assertThat(snapshot.activities().keySet())
                .containsAll(snapshot.tasks().stream()
                        .flatMap(task -> task.activities().stream())
                        .toList());
        assertThat(snapshot.skills()).hasSize(8_768);
        assertThat(snapshot.occupations().stream()
                        .mapToInt(job -> job.requirements().size())
                        .sum())
                .isEqualTo(32_627);
        assertThat(all.issues()).isEmpty();
    }

    @Test
    void both_are_read_in_512_megabytes() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                RealReleasesTest.class.getName()));
        escoZips().forEach(zip -> command.add(zip.toString()));
        command.add(SharedData.file("onet/db_29_2_text.zip").toString());
        var child = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        assertThat(said.strip()).endsWith("13896 skills, 8768 technologies");
    }

    /// The child: reads both and holds both.
    public static void main(String[] zips) {
        var esco = esco(List.of(Path.of(zips[0]), Path.of(zips[1]))).snapshot();
        var onet = onet(Path.of(zips[2])).snapshot();
        System.out.println(esco.skills().size() + " skills, " + onet.skills().size() + " technologies");
    }

    private static Imported esco(List<Path> zips) {
        return EscoImport.read(zips, TODAY, Progress.SILENT);
    }

    private static Imported onet(Path zip) {
        return OnetImport.read(zip, TODAY, Progress.SILENT);
    }

    private static List<Path> escoZips() {
        return List.of(
                SharedData.file("esco/ESCO dataset - v1.1.1 - classification - en - csv.zip"),
                SharedData.file("esco/ESCO dataset - v1.1.1 - classification -  - csv.zip"));
    }
}
