package org.workways.files.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.taxonomy.Fact;

/// FEATURE: a user's own tables of the same form add to the atlas or replace its rows, with the same checks.
class OwnTablesTest {
    private static final ConceptId MQTT = ConceptId.atlas("mqtt");
    private static final String SKILLS = "id,label,family,group,alternatives,esco,esco_match,onet_technology,builds_on,"
            + "close_to,description,source,licence,checked,valid_until,status,confidence\n";
    private static final String REQUIREMENTS =
            "occupation,skill,level,need,source,licence,checked,valid_until,status,confidence\n";
    private static final String TAIL = ",workways,CC0-1.0,2026-11-26,2027-11-26,unverified,high\n";

    @TempDir
    Path own;

    @Test
    void a_row_with_a_new_id_is_added_and_one_with_a_known_id_replaces() throws IOException {
        write(
                "skills.csv",
                SKILLS
                        + "mqtt,our MQTT,iot,iot-messaging,,,,,,,Ours." + TAIL
                        + "house-bus,house bus,iot,buildings,,,,,mqtt,,Runs our house bus." + TAIL);
        var atlas = AtlasReader.embeddedWith(own);
        var plain = AtlasReader.embedded();
        assertThat(atlas.taxonomy().skill(MQTT).label()).isEqualTo("our MQTT");
        assertThat(atlas.taxonomy().skill(ConceptId.atlas("house-bus")).buildsOn())
                .containsExactly(MQTT);
        assertThat(atlas.taxonomy().skills()).hasSize(plain.taxonomy().skills().size() + 1);
        assertThat(atlas.version()).isNotEqualTo(plain.version());
        assertThat(atlas.issues()).isEmpty();
    }

    @Test
    void a_requirement_of_an_occupation_of_the_atlas_can_be_changed_alone() throws IOException {
        write("requirements.csv", REQUIREMENTS + "iot-developer,mqtt,3,essential" + TAIL);
        var job = AtlasReader.embeddedWith(own).taxonomy().occupation(ConceptId.atlas("iot-developer"));
        assertThat(job.essentials()).contains(Fact.of(MQTT, 3));
        assertThat(job.requirements())
                .hasSameSizeAs(AtlasReader.embedded()
                        .taxonomy()
                        .occupation(ConceptId.atlas("iot-developer"))
                        .requirements());
    }

    @Test
    void a_bad_row_is_told_with_its_file_and_leaves_the_row_of_the_atlas_in_force() throws IOException {
        write("skills.csv", SKILLS + "mqtt,our MQTT,plants,iot-messaging,,,,,,,Ours." + TAIL);
        var atlas = AtlasReader.embeddedWith(own);
        assertThat(atlas.taxonomy().skill(MQTT).label()).isEqualTo("MQTT");
        assertThat(atlas.issues())
                .extracting(ImportIssue::message)
                .containsExactly(own + "/skills.csv row 2, family 'plants': it must be one of data, ml, iot, security,"
                        + " transversal, other. Row left out.");
    }

    @Test
    void a_table_whose_name_is_misspelt_is_told() throws IOException {
        write("skills.csv", SKILLS);
        write("requirement.csv", REQUIREMENTS);
        assertThat(AtlasReader.embeddedWith(own).issues())
                .extracting(ImportIssue::message)
                .containsExactly(own + "/requirement.csv is no table of an atlas and was not read. Did you mean"
                        + " requirements.csv?");
    }

    @Test
    void opportunities_may_lie_in_tables_of_any_name_and_replace_across_them() throws IOException {
        var first = AtlasReader.embedded().catalogue().opportunities().getFirst();
        var exported = AtlasExport.tables(Optional.empty());
        var header = exported.getOrDefault("opportunities-iot.csv", "")
                .lines()
                .findFirst()
                .orElseThrow();
        write(
                "opportunities-ours.csv",
                header + "\n" + first.id().code()
                        + ",Ours,Us,https://example.org/,mooc,10,20,30,our own,0,0,EUR,en,online,,,mqtt:1,,,," + TAIL);
        var atlas = AtlasReader.embeddedWith(own);
        assertThat(atlas.issues()).isEmpty();
        assertThat(atlas.catalogue().opportunities().getFirst().title()).isEqualTo("Ours");
        assertThat(atlas.catalogue().opportunities())
                .hasSameSizeAs(AtlasReader.embedded().catalogue().opportunities());
    }

    @Test
    void an_id_of_another_kind_is_refused_and_takes_nothing_away() throws IOException {
        write("skills.csv", SKILLS + "iot-developer,ours,iot,buildings,,,,,,,Ours." + TAIL);
        var atlas = AtlasReader.embeddedWith(own);
        assertThat(atlas.issues())
                .extracting(ImportIssue::message)
                .containsExactly(
                        own + "/skills.csv row 2, id 'iot-developer': the atlas has this id in occupations.csv."
                                + " Row left out.");
        assertThat(atlas.taxonomy().findOccupation(ConceptId.atlas("iot-developer")))
                .isPresent();
    }

    @Test
    void a_skill_of_theirs_may_be_close_to_one_of_the_atlas() throws IOException {
        write("skills.csv", SKILLS + "house-bus,house bus,iot,buildings,,,,,,mqtt,Runs our house bus." + TAIL);
        var atlas = AtlasReader.embeddedWith(own);
        assertThat(atlas.taxonomy().skill(MQTT).closeTo()).contains(ConceptId.atlas("house-bus"));
        assertThat(AtlasCheck.defects(atlas)).isEmpty();
    }

    private void write(String table, String text) throws IOException {
        Files.writeString(own.resolve(table), text);
    }
}
