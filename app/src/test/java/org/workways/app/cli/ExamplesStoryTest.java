package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// FEATURE: the three example CVs get a plan each, as page, JSON and calendar.
class ExamplesStoryTest {
    /// One data folder for all, as finding skills by meaning is prepared only once in each.
    @TempDir
    static Path shared = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private Desk desk() {
        return new Desk(folder, shared);
    }

    @ParameterizedTest
    @CsvSource({
        "amina.pdf,  IoT developer,                     atlas:iot-developer",
        "bruno.docx, predictive maintenance technician, atlas:predictive-maintenance-technician",
        "carla.txt,  energy data analyst,               atlas:energy-data-analyst",
    })
    void a_cv_gets_a_plan_in_three_files(String cv, String job, String id) throws IOException {
        var desk = desk();
        desk.route("--cv", Desk.example(cv), "--to", job, "--start", Desk.MONDAY)
                .isGiven()
                .says("You, as read from", "The way to " + job, "proven: no route costs less", "Data ", "Written: ");

        assertThat(desk.plan("plan.html"))
                .startsWithIgnoringCase("<!doctype html>")
                .contains(job);
        var json = Json.of(desk.plan("plan.json"));
        assertThat(json.get("outcome")).isEqualTo("found");
        assertThat(json.get("goal", "id")).isEqualTo(id);
        hasTheDocumentedFields(json);
        hasAnEventForEachLeg(desk, json);
        try (var files = Files.list(desk.plans())) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("plan.html", "plan.json", "plan.ics");
        }
    }

    @Test
    void with_a_start_the_same_question_gives_the_same_bytes() {
        var one = new Desk(folder.resolve("one"), shared);
        var other = new Desk(folder.resolve("other"), shared);
        for (var desk : List.of(one, other))
            desk.route("--cv", Desk.example("carla.txt"), "--to", "energy data analyst", "--start", Desk.MONDAY)
                    .isGiven();
        for (var name : List.of("plan.html", "plan.json", "plan.ics"))
            assertThat(other.plan(name)).as(name).isEqualTo(one.plan(name));
    }

    @Test
    void a_skill_that_the_cv_seems_to_claim_is_struck_out_with_0() {
        var desk = desk();
        var cv = desk.write("cv.txt", "Skills: Python, MQTT");
        var with =
                desk.run("route", "--json", "--cv", cv, "--to", "iot-developer").json();
        var without = desk.run("route", "--json", "--cv", cv, "--skills", "python:0", "--to", "iot-developer")
                .json();
        assertThat(with.each("skill", "recognised")).contains("atlas:mqtt", "atlas:python");
        assertThat(without.each("skill", "recognised")).contains("atlas:mqtt").doesNotContain("atlas:python");
    }

    @Test
    void an_advert_is_a_goal() {
        var json = desk().run(
                        "route",
                        "--json",
                        "--cv",
                        Desk.example("bruno.docx"),
                        "--to",
                        Desk.example("advert-ot-security.txt"))
                .json();
        assertThat(json.get("goal", "id")).isEqualTo("advert:advert-ot-security.txt");
        assertThat(json.each("skill", "gap")).isNotEmpty();
        assertThat(json.list("notes"))
                .anySatisfy(note -> assertThat((String) note).startsWith("The goal is what the advert asks for"));
    }

    @Test
    void a_text_is_read_sentence_by_sentence() {
        desk().run("recognise", Desk.example("carla.txt"))
                .isGiven()
                .says("data entry and checking", "'data entry' is another name of it");
        var json = desk().run("recognise", "--json", Desk.example("carla.txt")).json();
        assertThat(json.names())
                .containsExactly(
                        "document",
                        "language",
                        "matched",
                        "ambiguous",
                        "unknown",
                        "jobs",
                        "held",
                        "education",
                        "certificates",
                        "leftOut");
        has(json, "skill label level score stance because sentence section start end", "matched", 0);
    }

    /// As `docs/route.md` describes them.
    private static void hasTheDocumentedFields(Json json) {
        assertThat(json.names())
                .containsExactly(
                        "outcome", "goal", "recognised", "unmatched", "gap", "routes", "unreachable", "notes", "data");
        has(json, "id label", "goal");
        has(json, "skill label level score kind use evidence", "recognised", 0);
        has(json, "sentence start end level score kind because", "recognised", 0, "evidence", 0);
        has(json, "text why candidates sentence start end", "unmatched", 0);
        has(json, "skill label family held needed", "gap", 0);
        has(json, "cost lowerBound hours price priceRange finish legs offRamps without difference", "routes", 0);
        has(json, "low likely high", "routes", 0, "hours");
        has(json, "low high unstated", "routes", 0, "priceRange");
        has(json, "p10 p50 p90", "routes", 0, "finish");
        assertThat(json.names("routes", 0, "legs", 0))
                .filteredOn(field -> !field.equals("instead"))
                .containsExactly(
                        "id kind title provider url hours price start end gives requires why breaks otherWay verified checked"
                                .split(" "));
        has(json, "low likely high", "routes", 0, "legs", 0, "hours");
        has(json, "skill label level", "routes", 0, "legs", 0, "gives", 0);
        has(json, "source version licence checked", "data", 0);
        assertThat(json.list("unreachable")).isEmpty();
    }

    private static void has(Json json, String fields, Object... place) {
        assertThat(json.names(place)).as(List.of(place).toString()).containsExactly(fields.split(" "));
    }

    private static void hasAnEventForEachLeg(Desk desk, Json json) {
        var events = Biweekly.parse(desk.plan("plan.ics")).first().getEvents();
        var titles = json.each("title", "routes", 0, "legs");
        assertThat(events.stream().map(event -> (Object) event.getSummary().getValue()))
                .startsWith(titles.toArray())
                .hasSize(titles.size() + 1);
        assertThat(events.getLast().getSummary().getValue()).startsWith("Ready for: ");
    }
}
