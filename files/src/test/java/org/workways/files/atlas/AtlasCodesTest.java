package org.workways.files.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.concept.Provenance;
import org.workways.files.esco.EscoImport;
import org.workways.files.onet.OnetImport;
import org.workways.taxonomy.Snapshot;

/// FEATURE: every code in the atlas exists in the release that its row names, where that release is at hand.
class AtlasCodesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @TempDir
    Path folder;

    @Test
    void all_codes_of_esco_exist() {
        var zips = data("esco", "ESCO dataset");
        var esco = EscoImport.read(zips, TODAY, Progress.SILENT).snapshot();
        var atlas = AtlasReader.embedded();
        assertThat(atlas.rows().values())
                .filteredOn(attestation -> attestation.sources().contains("esco-1.1.1"))
                .hasSizeGreaterThan(500);
        assertThat(AtlasCodes.defects(atlas, esco)).isEmpty();
    }

    @Test
    void all_codes_and_tasks_of_onet_exist() {
        var zip = data("onet", "db_").getFirst();
        var onet = OnetImport.read(zip, TODAY, Progress.SILENT).snapshot();
        var atlas = AtlasReader.embedded();
        assertThat(atlas.rows().values())
                .filteredOn(attestation -> attestation.sources().contains("onet-29.2"))
                .hasSizeGreaterThan(500);
        assertThat(AtlasCodes.defects(atlas, onet)).isEmpty();
    }

    @Test
    void all_occupations_of_the_next_release_of_esco_exist() throws IOException {
        var file = data("esco", "v1.2.0").getFirst();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var known = Pattern.compile("/esco/occupation/([0-9a-f-]{36})")
                    .matcher(lines.lines().collect(Collectors.joining("\n")))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toUnmodifiableSet());
            var atlas = AtlasReader.embedded();
            assertThat(atlas.taxonomy().occupations())
                    .filteredOn(occupation -> atlas.attestation(occupation.id())
                            .filter(attestation -> attestation.sources().contains("esco-1.2.0"))
                            .isPresent())
                    .isNotEmpty()
                    .flatExtracting(occupation -> occupation.links().stream()
                            .map(link -> link.target())
                            .filter(target -> target.scheme().equals("esco"))
                            .map(ConceptId::code)
                            .toList())
                    .allMatch(known::contains);
        }
    }

    @Test
    void a_code_that_the_named_release_does_not_have_is_told() throws IOException {
        var atlas = new SmallAtlas()
                .change("sources.csv", "workways,Judgement", "esco-9,ESCO,EC,,9,X,2026-11-23\nworkways,Judgement")
                .change("occupations.csv", "Builds things.,workways", "Builds things.,workways|esco-9")
                .read(folder);
        var nothing = new Snapshot("esco", new Provenance("ESCO", "9", "X", TODAY), List.of(), List.of(), List.of());
        assertThat(AtlasCodes.defects(atlas, nothing))
                .containsExactly(
                        "iot-developer is linked to esco:6ce5f7e3-a534-4aa2-ab23-255408ddb53b, which esco-9 does"
                                + " not have.");
    }

    private static List<Path> data(String folder, String prefix) {
        var given = System.getenv().getOrDefault("WORKWAYS_DATA", "");
        var root = Path.of(System.getProperty("workways.root", "."));
        var place = (given.isBlank() ? root.resolveSibling("shared").resolve("data") : Path.of(given)).resolve(folder);
        assumeTrue(Files.isDirectory(place), "no data in " + place + ": set WORKWAYS_DATA to compare the codes");
        try (var files = Files.list(place)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
