package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: somebody asks what AIoT does to a job, and gets its tasks with reasons, never one percentage.
class ExposureStoryTest {
    @TempDir
    static Path home = Path.of("");

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_fresh_install_knows_what_technologies_do_to_a_job_and_what_others_have_published() {
        new Desk(folder)
                .run("exposure", "meter-reader")
                .isGiven()
                .says(
                        "meter reader (atlas:meter-reader)",
                        "Of the importance of its 12 rated tasks, where all that one can buy is in use",
                        "O*NET, which is not imported: workways import onet ZIP.",
                        "takes smart meters: Read consumption meters",
                        "changes smart meters:",
                        "never made into one",
                        "exposure to generative AI (ILO)",
                        "Measures of language models: lower (place",
                        "Frey and Osborne’s measure of automation: about as high");
    }

    @Test
    void with_onet_every_task_is_there_with_what_becomes_of_it_and_why() {
        var desk = withOnet();
        desk.run("exposure", "meter-reader")
                .isGiven()
                .says(
                        "Of the importance of its 12 rated tasks (onet:43-5041.00)",
                        "taken",
                        "changed",
                        "stays",
                        "not a forecast of jobs",
                        "sense 3, decide 2, act 3:",
                        "taken tasks rest on sensors, identification or machines.");
        var json = desk.run("exposure", "meter-reader", "--json").isGiven().json();
        assertThat(json.each("outcome", "tasks")).contains("taken", "changed", "stays");
        double sum = 0;
        for (var part : new String[] {"taken", "changed", "stays"})
            sum += ((Number) json.get("profile", part, "share")).doubleValue();
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(json.each("measure", "published"))
                .contains("eloundou-beta", "felten-aioe", "microsoft-ai", "frey-osborne");
    }

    @Test
    void with_onet_what_people_report_to_be_new_is_told_and_weighed_nowhere() {
        var desk = withOnet();
        desk.run("exposure", "onet:11-3013.00")
                .isGiven()
                .says(
                        "whatever it comes from; in no list of tasks yet, and not weighed",
                        "Review and approve payroll for employees.",
                        "O*NET has seen it, 08/2024, incumbents");
        var json = desk.run("exposure", "onet:11-3013.00", "--json").isGiven().json();
        assertThat(json.get("emerging", 0, "text")).isEqualTo("Review and approve payroll for employees.");
        assertThat(json.get("emerging", 0, "occupation")).isEqualTo("onet:11-3013.00");
        assertThat(json.get("emerging", 0, "seen")).isEqualTo("2024-08");
        assertThat(json.get("emerging", 0, "source")).isEqualTo("Incumbent");
        assertThat(json.each("text", "tasks")).doesNotContain("Review and approve payroll for employees.");
    }

    @Test
    void own_ratings_count_instead_of_ours_and_a_slip_in_them_is_named() {
        var desk = withOnet();
        var header = "activity,sense,decide,act,dexterity,people,liability,variety,technologies,reason\n";
        var activity = desk.run("exposure", "meter-reader", "--json").json().get("tasks", 0, "activities", 0, "id");
        var mine = desk.write("mine.csv", header + activity + ",0,0,0,0,0,0,0,,We read by hand\n");
        desk.run("exposure", "meter-reader", "--ratings", mine).isGiven().says("We read by hand");
        var wrong = desk.write("wrong.csv", header + "4.A.1.b.3.I01,7,0,0,0,0,0,0,,Too high\n");
        desk.run("exposure", "meter-reader", "--ratings", wrong).isRefused("wrong.csv row 2, sense '7'", "--ratings");
    }

    @Test
    void what_is_no_occupation_is_refused() {
        var desk = new Desk(folder);
        desk.run("exposure", "mqtt").isRefused("'atlas:mqtt' is no occupation.", "quality-inspector");
        desk.run("exposure", "meter-reder").isRefused("has the id 'meter-reder'", "meter-reader");
    }

    private Desk withOnet() {
        var desk = new Desk(folder, home);
        desk.imports("onet").isGiven();
        return desk;
    }
}
