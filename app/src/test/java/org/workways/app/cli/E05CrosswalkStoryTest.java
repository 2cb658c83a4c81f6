package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.app.exposure.DrawnWork;

/// FEATURE E05: what AIoT does to an occupation of ESCO is told by the tasks that the official crosswalk leads to, and
/// by which match.
class E05CrosswalkStoryTest {
    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);
    private String ratings = "";

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
        ratings = desk.write("ratings.csv", DrawnWork.RATINGS);
        DrawnWork.saveEsco(desk.home());
        DrawnWork.saveOnet(desk.home());
    }

    @Test
    void the_crosswalk_is_imported_with_its_version_and_again_changes_nothing() {
        imports()
                .isGiven()
                .says(
                        "ESCO-O*NET crosswalk of the European Commission and the USDOL/ETA 1, Sep-22: 5 occupations of"
                                + " ESCO lead to 5 of O*NET (1 exactMatch, 2 closeMatch, 2 broadMatch, 2 narrowMatch)",
                        "Saved, content",
                        "LicenseRef-EU-reuse-2011-833",
                        "groups of ISCO, not occupations of ESCO, left out: 1");
        imports().isGiven().says("Nothing changed: this content was there already");
        assertThat(desk.run("doctor").out())
                .containsPattern("crosswalk +ESCO-O\\*NET crosswalk .* 1, Sep-22, 5 occ.*, content [0-9a-f]{16}");
    }

    @Test
    void bad_rows_are_told_and_another_file_is_refused() {
        desk.run("import", "crosswalk", desk.write("c.csv", DrawnWork.CROSSWALK + "51,x,y,z,closeMatch\n"))
                .isGiven()
                .says("1 rows were not taken over", "c.csv row 13, ESCO or ISCO URI 'y'");
        desk.run("import", "crosswalk", ratings).isRefused("ratings.csv' links no occupation of ESCO", "ESCO portal");
        desk.run("import", "crosswalk", folder.resolve("none.csv").toString()).isRefused("There is no file", "");
    }

    @Test
    void the_tasks_are_those_of_the_best_match_that_there_is() {
        imports();
        exposure("esco:grader")
                .isGiven()
                .says(
                        "grader (esco:grader)",
                        "1 rated tasks (onet:51-9061.00)",
                        "By the ESCO-O*NET crosswalk, exactMatch: the same occupation.",
                        "taken 100 %",
                        "Data: O*NET 29.2",
                        "Data: ESCO-O*NET crosswalk of the European Commission and the USDOL/ETA 1, Sep-22"
                                + " (LicenseRef-EU-reuse-2011-833)",
                        "Data: ESCO 1.1.1");
        exposure("esco:goldsmith")
                .isGiven()
                .says(
                        "2 rated tasks (onet:51-9071.00)",
                        "broadMatch: wider, so not all of these tasks need be its own.");
    }

    @Test
    void several_occupations_of_one_match_bring_their_tasks_together() {
        imports();
        var json = exposure("esco:power", "--json").json();
        assertThat(json.list("sources").toString()).isEqualTo("[onet:11-3051.02, onet:11-3051.06]");
        assertThat(json.get("via", "crosswalk")).isEqualTo("narrowMatch");
        assertThat(json.each("text", "tasks")).containsExactly("Measure steam.", "Measure water.");
        assertThat(json.each("source", "data"))
                .anyMatch(source -> source.toString().startsWith("ESCO-O*NET crosswalk"));
    }

    @Test
    void without_the_crosswalk_it_is_said_what_to_import() {
        exposure("esco:grader")
                .isGiven()
                .says("only the ESCO-O*NET crosswalk can say, which is not imported: workways import crosswalk FILE.");
        var json = exposure("esco:grader", "--json").json();
        assertThat(json.list("tasks")).isEmpty();
        assertThat(json.names()).doesNotContain("via", "profile");
        var noOnet = new Desk(folder, folder.resolve("other"));
        DrawnWork.saveEsco(noOnet.home());
        noOnet.run("exposure", "esco:grader")
                .isGiven()
                .says("workways import onet ZIP.", "workways import crosswalk FILE.");
        new Desk(folder, folder.resolve("empty"))
                .run("exposure", "esco:grader")
                .isRefused("esco, which is not imported", "workways import esco FILE");
    }

    @Test
    void what_the_crosswalk_does_not_link_or_onet_lists_no_tasks_of_is_said_so() {
        imports();
        exposure("esco:lamplighter")
                .isGiven()
                .says("The ESCO-O*NET crosswalk 1, Sep-22 links it to no occupation of O*NET.", "Data: ESCO-O*NET");
        exposure("esco:tanner").isGiven().says("O*NET lists no tasks of it (onet:51-6099.00).");
        exposure("esco:metal").isRefused("'esco:metal' is no occupation.", "of ESCO or of O*NET");
        exposure("esco:xyz").isRefused("has no 'xyz'", "Check the code");
    }

    @Test
    void an_occupation_of_the_atlas_that_has_a_code_of_esco_alone_goes_by_the_crosswalk_too() {
        exposure("remote-robot-operator").isGiven().says("workways import crosswalk FILE.");
        imports();
        exposure("remote-robot-operator")
                .isGiven()
                .says("closeMatch of esco:27a88c48-1d09-4a8c-a82a-a61ea16476d9, the same or the nearest in ESCO.");
        assertThat(exposure("remote-robot-operator", "--json").json().get("via", "esco"))
                .isEqualTo("esco:27a88c48-1d09-4a8c-a82a-a61ea16476d9");
        assertThat(exposure("quality-inspector", "--json").json().names()).doesNotContain("via");
    }

    @Test
    void a_plant_may_count_its_people_by_occupations_of_esco() {
        var staff = desk.write("staff.csv", "occupation,headcount\nesco:grader,5\ngoldsmith,6\nquality-inspector,7\n");
        desk.run("exposure", "--workforce", staff, "--ratings", ratings)
                .isGiven()
                .says(
                        "2 rows were left out:",
                        "'grader' (esco:grader) are found by the ESCO-O*NET crosswalk",
                        "import");
        imports();
        desk.run("exposure", "--workforce", staff, "--ratings", ratings)
                .isGiven()
                .says(
                        "grader 5 190 190",
                        "goldsmith (esco:goldsmith): 1 tasks taken, 0 changed, 1 stay (onet:51-9071.00, broadMatch)",
                        "Data: ESCO-O*NET crosswalk");
        var json = desk.run("exposure", "--workforce", staff, "--ratings", ratings, "--json")
                .json();
        assertThat(json.number("total", "people")).isEqualTo(18);
        assertThat(json.get("groups", 1, "via", "crosswalk")).isEqualTo("broadMatch");
    }

    @Test
    void a_damaged_crosswalk_is_told_and_imported_again_it_is_whole() throws IOException {
        imports();
        try (var files = Files.walk(desk.home().resolve("snapshots").resolve("crosswalk"))) {
            var table = files.filter(file -> file.endsWith("occupations.tsv"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(table, Files.readString(table).replace("51-9061.00", "51-9071.00"));
        }
        exposure("esco:grader").isRefused("The snapshot 'crosswalk'", "Import it again");
        assertThat(desk.run("doctor").out()).contains("The snapshot 'crosswalk'");
        imports().isGiven().says("Saved, content");
        exposure("esco:grader").isGiven().says("exactMatch");
    }

    private Answer imports() {
        return desk.run("import", "crosswalk", desk.write("crosswalk.csv", DrawnWork.CROSSWALK));
    }

    private Answer exposure(String id, String... options) {
        var all = new ArrayList<>(List.of("exposure", id, "--ratings", ratings));
        all.addAll(List.of(options));
        return desk.run(all.toArray(String[]::new));
    }
}
