package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: a plant that buys sensors asks which tasks go and come, who has to do them, and who of its people is near.
class AdoptionStoryTest {
    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @Test
    void she_names_technologies_in_her_words_and_reads_what_goes_changes_and_comes() {
        desk.run("exposure", "--adopt", "vibration sensors, historian")
                .isGiven()
                .says(
                        "Adopting vibration sensing (sensing, established), process historians",
                        "Tasks that go",
                        "Tasks that change",
                        "Tasks that nobody did before",
                        "vibration analyst",
                        "Skills to install, run or build it",
                        "Data analysis",
                        "nobody knows");
    }

    @Test
    void who_holds_more_of_what_a_post_needs_is_nearer_to_it() {
        var people = desk.write("people.csv", """
            id,skills,from
            P-novice,excel:1,
            P-fitter,"vibration-analysis:2|condition-monitoring:2",industrial-mechanic
            """);
        var json = desk.run(
                        "exposure", "--adopt", "vibration-sensing", "--people", people, "--within", "2000", "--json")
                .json();
        assertThat(json.number("people")).isEqualTo(2);
        var posts = json.each("occupation", "posts").size();
        assertThat(posts).isGreaterThan(1);
        int analyst = place(
                json.each("occupation", "posts").stream().map(String::valueOf).toList());
        assertThat(json.each("person", "posts", analyst, "near")).containsExactly("P-fitter", "P-novice");
        assertThat(json.number("posts", analyst, "near", 0, "hours"))
                .isLessThan(json.number("posts", analyst, "near", 1, "hours"));
    }

    @Test
    void nobody_is_near_within_no_hours() {
        var people = desk.write("people.csv", "id,skills,from\nP-novice,excel:1,\n");
        desk.run("exposure", "--adopt", "vibration-sensing", "--people", people, "--within", "0")
                .isGiven()
                .says("Nobody of 1 is within 0 h.");
    }

    @Test
    void a_row_that_cannot_be_read_is_named_and_stops_no_other() {
        var people = desk.write("people.csv", "id,skills,from\nP-1,excel:1,\nP-2,juggling:1,\n");
        var answer = desk.run("exposure", "--adopt", "vibration-sensing", "--people", people, "--json");
        assertThat(answer.json().number("people")).isEqualTo(1);
        assertThat(answer.json().get("issues", 0)).asString().contains("row 3", "juggling");
    }

    @Test
    void slips_are_told_with_what_to_do() {
        desk.run("exposure", "--adopt", "flying carpets").isRefused("'flying carpets'", "Nearest are");
        desk.run("exposure", "--adopt", "monitoring").isRefused("'monitoring' means", "Give the id");
        desk.run("exposure", "meter-reader", "--adopt", "vibration-sensing")
                .isRefused("--adopt needs no ID.", "one of them");
        desk.run("exposure", "meter-reader", "--people", "people.csv")
                .isRefused("--people needs --adopt.", "--workforce");
        desk.run("exposure", "--adopt", "vibration-sensing", "--within", "10")
                .isRefused("--within needs --people.", "table of people");
    }

    /// Of the vibration analyst among the posts.
    private static int place(List<String> posts) {
        for (int i = 0; i < posts.size(); i++) if (posts.get(i).contains("atlas:vibration-analyst")) return i;
        throw new AssertionError("no vibration analyst in " + posts);
    }
}
