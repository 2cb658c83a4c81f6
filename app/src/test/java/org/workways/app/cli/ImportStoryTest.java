package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: the official downloads, where they are on the machine, can be imported and are goals then.
class ImportStoryTest {
    @TempDir
    static Path home = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private Desk desk() {
        return new Desk(folder, home);
    }

    private Desk withEsco() {
        var desk = desk();
        desk.imports("esco").isGiven();
        return desk;
    }

    @Test
    void esco_imported_twice_changes_nothing() {
        var desk = new Desk(folder);
        desk.imports("esco").isGiven().says("3,007 occupations", "Saved, content", "and 57 more");
        desk.imports("esco").isGiven().says("Nothing changed: this content was there already");
        var all = desk.imports("esco", "--issues").isGiven();
        assertThat(all.out().lines().filter(line -> line.startsWith("  "))).hasSize(67);
    }

    @Test
    void onet_imported_twice_changes_nothing_and_can_be_shown() {
        var desk = new Desk(folder);
        desk.imports("onet").isGiven().says("1,016 occupations", "Saved, content");
        desk.imports("onet", "--issues").isGiven().says("Nothing changed");
        desk.run("show", "onet:49-9041.00")
                .isGiven()
                .says(
                        "Industrial Machinery Mechanics (onet:49-9041.00), occupation",
                        "in the atlas: atlas:",
                        "tasks: ");
        desk.run("show", "onet:nothing").isRefused("has no 'nothing'", "Check the code");
    }

    @Test
    void a_job_that_only_esco_knows_says_for_which_skills_there_is_no_course() {
        var desk = withEsco();
        desk.route("--skills", "python:2", "--to", "baker")
                .isGiven()
                .says("No way to baker", "'baker' is also another name of: pastry chef (esco:", "bake goods");
        var json = Json.of(desk.plan("plan.json"));
        assertThat(json.get("outcome")).isEqualTo("unreachable");
        assertThat(json.each("why", "unreachable")).contains("no course");
        assertThat(json.each("source", "data").toString()).contains("ESCO");
    }

    @Test
    void a_job_that_esco_and_the_atlas_know_is_the_one_of_the_atlas() {
        var desk = withEsco();
        var json = desk.run("route", "--json", "--skills=mqtt", "--to=esco:bb609566-3ab6-44dd-8f48-cf0b15b96827")
                .json();
        assertThat(json.get("goal", "id")).isEqualTo("atlas:automation-engineer");
        desk.run("show", "esco:bb609566-3ab6-44dd-8f48-cf0b15b96827")
                .isGiven()
                .says("in the atlas: atlas:automation-engineer");
    }

    @Test
    void a_name_that_several_jobs_of_esco_share_is_answered_with_all_of_them() {
        var answer = withEsco().route("--skills", "mqtt", "--to", "plant manager");
        answer.isRefused("'plant manager' means 3 occupations: ", "Give the id of one of them.");
        assertThat(answer.err())
                .containsPattern("metal production manager \\(esco:[0-9a-f-]{36}\\)")
                .contains("metal furnace operator (esco:", "mine manager (esco:");
    }

    @Test
    void a_name_that_nothing_has_is_offered_the_nearest_of_both() {
        withEsco()
                .refuses(
                        "No occupation in the atlas or in ESCO is called 'pastry cheff'",
                        "Nearest are 'pastry chef'",
                        "--skills",
                        "mqtt",
                        "--to",
                        "pastry cheff");
    }
}
