package org.workways.files.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: the whole atlas leaves Workways in open formats.
class AtlasExportTest {
    @TempDir
    Path folder;

    @Test
    void the_exported_tables_read_again_are_the_same_atlas() throws IOException {
        for (var table : AtlasExport.tables(Optional.empty()).entrySet())
            Files.writeString(folder.resolve(table.getKey()), table.getValue());
        var again = AtlasReader.read(folder);
        var atlas = AtlasReader.embedded();
        assertThat(again.issues()).isEmpty();
        assertThat(again.taxonomy().skills().stream().toList())
                .isEqualTo(atlas.taxonomy().skills().stream().toList());
        assertThat(again.taxonomy().occupations().stream().toList())
                .isEqualTo(atlas.taxonomy().occupations().stream().toList());
        assertThat(again.catalogue()).isEqualTo(atlas.catalogue());
        assertThat(again.technologies()).isEqualTo(atlas.technologies());
        assertThat(again.requirementAttestations()).isEqualTo(atlas.requirementAttestations());
        assertThat(again.rows()).isEqualTo(atlas.rows());
        assertThat(again.sources()).isEqualTo(atlas.sources());
        assertThat(again.figures()).isEqualTo(atlas.figures());
        assertThat(again.levelMeanings()).isEqualTo(atlas.levelMeanings());
    }

    @Test
    void a_users_own_runs_are_exported_and_tables_without_runs_have_no_column_for_them() throws IOException {
        Files.writeString(folder.resolve("opportunities-own.csv"), """
            id,title,provider,url,kind,hours_low,hours_likely,hours_high,hours_basis,price_low,price_high,currency,\
            language,mode,place,requires,gives,certificate,certificate_price,certificate_months,retired,runs,\
            source,licence,checked,valid_until,status,confidence
            own-evening,MQTT in the evening,A School,https://example.org/evening,workshop,20,30,45,stated,0,0,,\
            en,onsite,DE,,mqtt:2,,,,,2027-02-01/2027-05-28,\
            https://example.org/evening,Apache-2.0,2026-11-23,2027-11-23,verified,high
            """);
        var tables = AtlasExport.tables(Optional.of(folder));
        assertThat(tables.get("opportunities-own.csv"))
                .contains("confidence,runs\n")
                .endsWith(",2027-02-01/2027-05-28\n");
        assertThat(tables.get("opportunities-iot.csv")).doesNotContain("confidence,runs");
        var course = AtlasReader.embeddedWith(folder).catalogue().opportunities().stream()
                .filter(one -> one.id().code().equals("own-evening"))
                .findFirst();
        assertThat(course.orElseThrow().runs()).hasSize(1);
    }

    @Test
    void the_linked_data_names_every_concept_once_and_refers_to_nothing_unknown() throws IOException {
        var atlas = AtlasReader.embedded();
        var linked = JSON.std.mapFrom(AtlasJsonLd.text(atlas));
        Set<String> ids = new HashSet<>();
        for (var node : graph(linked))
            assertThat(ids.add(String.valueOf(((Map<?, ?>) node).get("@id")))).isTrue();
        assertThat(ids)
                .hasSize(1
                        + atlas.taxonomy().skills().size()
                        + atlas.taxonomy().occupations().size()
                        + atlas.catalogue().opportunities().size()
                        + atlas.technologies().size()
                        + atlas.catalogue().steppingStones().size()
                        + atlas.sources().size());
        var references = new ArrayList<String>();
        collect(graph(linked), references);
        assertThat(references)
                .filteredOn(reference -> reference.startsWith("atlas:") || reference.startsWith("term:"))
                .isNotEmpty()
                .allMatch(ids::contains);
    }

    @Test
    void an_occupation_has_the_terms_of_skos_and_esco() throws IOException {
        var linked = JSON.std.mapFrom(AtlasJsonLd.text(new SmallAtlas().read(folder)));
        var job = graph(linked).stream()
                .map(node -> (Map<?, ?>) node)
                .filter(node -> "atlas:iot-developer".equals(node.get("@id")))
                .findFirst()
                .orElseThrow();
        assertThat(job.get("@type")).isEqualTo(List.of("skos:Concept", "esco:Occupation"));
        assertThat(job.get("skos:prefLabel")).isEqualTo(Map.of("@language", "en", "@value", "IoT developer"));
        assertThat(job.get("esco:relatedEssentialSkill")).isEqualTo(List.of(Map.of("@id", "atlas:mqtt")));
        assertThat(String.valueOf(job.get("skos:closeMatch")))
                .contains("http://data.europa.eu/esco/occupation/6ce5f7e3-a534-4aa2-ab23-255408ddb53b")
                .contains("https://www.onetonline.org/link/summary/15-1252.00");
    }

    private static List<?> graph(Map<String, Object> linked) {
        return (List<?>) linked.getOrDefault("@graph", List.of());
    }

    private static void collect(Object node, List<String> references) {
        if (node instanceof List<?> list) list.forEach(item -> collect(item, references));
        if (!(node instanceof Map<?, ?> map)) return;
        if (map.size() == 1 && map.get("@id") instanceof String reference) references.add(reference);
        map.values().forEach(value -> collect(value, references));
    }
}
