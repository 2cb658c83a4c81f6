package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: the atlas is looked at, taken out whole, and extended with tables of one's own.
class AtlasStoryTest {
    private static final String SKILLS = "id,label,family,group,alternatives,esco,esco_match,onet_technology,builds_on,"
            + "close_to,description,source,licence,checked,valid_until,status,confidence\n";
    private static final String OURS = "house-bus,house bus,iot,buildings,Hausbus 9,,,,mqtt,,Runs our house bus.,"
            + "workways,CC0-1.0,2026-11-26,2099-11-26,unverified,high\n";

    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @Test
    void the_atlas_is_as_large_and_as_sound_as_it_promises() {
        var atlas = desk.run("doctor", "atlas", "--json").json();
        assertThat(atlas.list("errors")).isEmpty();
        assertThat(atlas.number("occupations")).isGreaterThanOrEqualTo(150);
        assertThat(atlas.number("destinations")).isGreaterThanOrEqualTo(90);
        assertThat(atlas.number("origins")).isGreaterThanOrEqualTo(40);
        assertThat(atlas.number("skills")).isGreaterThanOrEqualTo(700);
        assertThat(atlas.number("opportunities")).isGreaterThanOrEqualTo(400);
        assertThat(atlas.number("workLegs")).isGreaterThanOrEqualTo(60);
        assertThat(atlas.number("technologies")).isGreaterThanOrEqualTo(80);
        assertThat(atlas.number("verifiedOpportunitiesPercent")).isGreaterThanOrEqualTo(60);
        assertThat(atlas.names("opportunitiesByLanguage")).contains("de", "en", "es", "fr");
        assertThat(atlas.list("knownGaps")).isEmpty();
        assertThat(atlas.list("withoutFreeFoundation"))
                .asString()
                .isEqualTo("[aerial-work-platforms, driving-licence-b, jetson]"); // licences, and a board to buy
    }

    @Test
    void an_occupation_is_shown_with_figures_each_of_a_source_and_a_year() {
        desk.run("show", "data-entry-clerk")
                .isGiven()
                .says(
                        "US employment, 2022: 165.6 thousand jobs (soc:43-9021; bls-projections-2022-32)",
                        "US employment, 2032 (projected): 122.5 thousand jobs",
                        "exposure to generative AI (ILO), 2025: ",
                        "tasks that technology takes: ");
    }

    @Test
    void a_technology_is_shown_with_what_it_does_to_whose_tasks() {
        desk.run("show", "smart-meters")
                .isGiven()
                .says("(atlas:smart-meters), technology, ", "takes to know: ", "takes: ", "meter reader", "because");
    }

    @Test
    void the_atlas_goes_out_whole_and_comes_in_again_as_tables_of_ones_own() throws IOException {
        var out = folder.resolve("atlas");
        desk.run("export", "atlas", out.toString()).isGiven().says("Wrote ", "files of atlas ");
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .contains("skills.csv", "occupations.csv", "opportunities-iot.csv", "figures.csv", "atlas.jsonld");
        }
        var plain = desk.run("doctor", "atlas", "--json").json();
        var again =
                desk.run("doctor", "atlas", "--json", "--own", out.toString()).json();
        for (var what : List.of("occupations", "skills", "opportunities", "requirements", "figures", "errors"))
            assertThat(again.get(what)).as(what).isEqualTo(plain.get(what));
    }

    @Test
    void tables_in_the_data_folder_are_part_of_the_atlas_for_every_question() throws IOException {
        own("skills.csv", SKILLS + OURS);
        desk.run("show", "house-bus").isGiven().says("house bus (atlas:house-bus), skill", "builds on: MQTT");
        desk.run("recognise", desk.write("cv.txt", "Skills\n- Hausbus 9 in daily use\n"))
                .isGiven()
                .says("house bus");
    }

    @Test
    void a_bad_row_of_ones_own_is_told_and_the_answer_is_given_without_it() throws IOException {
        own("skills.csv", SKILLS + OURS + OURS.replace("house-bus,house bus,iot", "x,y,plants"));
        var answer = desk.run("show", "house-bus");
        assertThat(answer.code()).isZero();
        assertThat(answer.err())
                .contains("With your tables in " + desk.home().resolve("atlas") + " the atlas has a problem")
                .contains("workways doctor atlas");
        var doctor = desk.run("doctor", "atlas");
        assertThat(doctor.code()).isEqualTo(1);
        doctor.says("skills.csv row 3, family 'plants': it must be one of data, ml, iot, security, transversal");
    }

    @Test
    void an_empty_folder_for_own_tables_changes_nothing() throws IOException {
        Files.createDirectories(desk.home().resolve("atlas"));
        desk.run("show", "mqtt").isGiven().says("MQTT (atlas:mqtt), skill");
    }

    @Test
    void a_figure_of_a_wider_code_says_so() {
        desk.run("show", "security-engineer").isGiven().says("(soc:15-1299, a wider code; ");
    }

    @Test
    void the_atlas_is_not_exported_over_ones_own_tables() {
        desk.run("export", "atlas", desk.home().resolve("atlas").toString())
                .isRefused("is where your own tables lie", "Give another folder.");
    }

    @Test
    void a_folder_without_tables_is_refused() {
        desk.run("doctor", "atlas", "--own", folder.toString())
                .isRefused("holds no table of an atlas", "Name the folder with skills.csv");
    }

    @Test
    void export_without_a_place_to_write_is_refused() {
        desk.run("export", "atlas", desk.write("file", "x")).isRefused("The atlas cannot be written", "another folder");
    }

    private void own(String table, String text) throws IOException {
        var place = Files.createDirectories(desk.home().resolve("atlas"));
        Files.writeString(place.resolve(table), text);
    }
}
