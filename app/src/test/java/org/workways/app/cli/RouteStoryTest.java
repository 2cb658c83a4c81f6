package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.concept.ConceptId;
import org.workways.files.atlas.Atlas;
import org.workways.files.atlas.AtlasReader;
import org.workways.learning.LearningOpportunity;
import org.workways.learning.LearningOpportunity.Mode;
import org.workways.taxonomy.Fact;

/// FEATURE: `route` answers under the limits that it is given.
class RouteStoryTest {
    private static final Atlas ATLAS = AtlasReader.embedded();

    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    private Json plan(String... arguments) {
        var all = new java.util.ArrayList<>(List.of("route", "--json", "--start", Desk.MONDAY));
        all.addAll(List.of(arguments));
        return desk.run(all.toArray(String[]::new)).json();
    }

    @Test
    void with_json_standard_output_holds_the_json_and_no_file_is_written() throws IOException {
        var json = plan("--skills", "python:2, mqtt", "--to", "IoT technician");
        assertThat(json.get("outcome")).isEqualTo("found");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void with_json_and_a_folder_both_are_given_the_same() {
        var answer = desk.route("--json", "--skills", "mqtt", "--to", "IoT technician");
        assertThat(desk.plan("plan.json")).isEqualTo(answer.out());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_plan_may_be_read_by_others_as_any_new_file() throws IOException {
        desk.route("--skills", "mqtt", "--to", "IoT technician").isGiven();
        var ordinary = Files.createFile(folder.resolve("ordinary"));
        assertThat(Files.getPosixFilePermissions(desk.plans().resolve("plan.html")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iot-developer",
                "atlas:iot-developer",
                "IoT developer",
                "iot  DEVELOPER",
                "Internet of Things engineer",
                "IoT-Entwicklerin",
                "esco:6ce5f7e3-a534-4aa2-ab23-255408ddb53a"
            })
    void a_goal_is_known_by_id_label_other_name_in_other_languages_and_esco_id(String name) {
        var json = plan("--skills", "python:2", "--to", name, "--alternatives", "0");
        assertThat(json.get("goal")).isEqualTo(Map.of("id", "atlas:iot-developer", "label", "IoT developer"));
        assertThat(json.list("routes")).hasSize(1);
    }

    @Test
    void an_occupation_that_is_only_near_to_one_of_the_atlas_is_said_to_be() {
        var json = plan("--skills", "mqtt", "--to", "onet:17-3026.00", "--alternatives", "0");
        assertThat(json.get("goal", "id")).isEqualTo("atlas:industrial-data-technician");
        assertThat(json.list("notes")).anySatisfy(note -> assertThat((String) note)
                .isEqualTo("The atlas has no 'onet:17-3026.00'; this is the nearest to it."));
    }

    @Test
    void somebody_who_can_do_it_all_is_already_qualified() {
        var needed = ATLAS.taxonomy().occupation(ConceptId.atlas("iot-developer")).essentials().stream()
                .map(RouteStoryTest::stated)
                .collect(Collectors.joining(", "));
        desk.route("--skills", needed, "--to", "IoT developer").isGiven();
        var json = Json.of(desk.plan("plan.json"));
        assertThat(json.get("outcome")).isEqualTo("already-qualified");
        assertThat(json.list("gap")).isEmpty();
        assertThat(json.list("routes")).isEmpty();
        assertThat(calendar()).containsExactly("Ready for: IoT developer");
    }

    private static String stated(Fact fact) {
        return fact.skill().code() + ":" + fact.level().number();
    }

    @Test
    void somebody_who_learns_in_french_only_is_told_what_is_missing() {
        desk.route("--skills", "python:2", "--to", "IoT developer", "--language", "fr")
                .isGiven()
                .says("No way to IoT developer within these limits");
        var json = Json.of(desk.plan("plan.json"));
        assertThat(json.get("outcome")).isEqualTo("unreachable");
        assertThat(json.each("why", "unreachable")).contains("only outside the limits");
        assertThat(calendar().getLast()).endsWith("to: IoT developer").doesNotStartWith("Ready");
    }

    @Test
    void a_budget_that_is_too_small_is_told_the_least_that_would_do() {
        var json = plan("--from", "cashier", "--to", "data-protection-officer", "--budget", "1");
        assertThat(json.get("outcome")).isEqualTo("unreachable");
        assertThat(json.get("unreachable", 0, "limit")).isEqualTo("budget");
        double least = json.number("unreachable", 0, "least");
        assertThat(least).isGreaterThan(1);
        var enough = plan("--from", "cashier", "--to", "data-protection-officer", "--budget", String.valueOf(least));
        assertThat(enough.get("outcome")).isEqualTo("found");
    }

    @Test
    void a_deadline_that_is_too_near_is_named_and_the_way_without_it_given() {
        var json = plan("--skills", "mqtt", "--to", "IoT developer", "--deadline", "2027-01-05");
        assertThat(json.get("outcome")).isEqualTo("unreachable");
        assertThat(json.get("unreachable").toString()).contains("deadline");
        assertThat(json.list("routes")).isNotEmpty();
    }

    @Test
    void an_unwanted_provider_gives_no_leg() {
        var wanted = plan("--skills", "mqtt", "--to", "IoT developer");
        var provider = wanted.get("routes", 0, "legs", 0, "provider").toString();
        var other = plan(
                "--skills", "mqtt", "--to", "IoT developer", "--without", provider.toUpperCase(java.util.Locale.ROOT));
        assertThat(other.get("outcome")).isEqualTo("found");
        for (var route : other.list("routes"))
            assertThat(new Json(route).each("provider", "legs")).doesNotContain(provider);
    }

    @Test
    void on_site_means_every_course_has_a_room() {
        var json = plan("--from", "automation-technician", "--to", "smart-building-technician", "--mode", "onsite");
        var modes = ATLAS.catalogue().opportunities().stream()
                .collect(Collectors.toMap(course -> course.id().toString(), LearningOpportunity::mode));
        var taken = json.each("id", "routes", 0, "legs").stream()
                .filter(modes::containsKey)
                .map(modes::get)
                .collect(Collectors.toSet());
        assertThat(taken).isNotEmpty().isSubsetOf(Set.of(Mode.ONSITE, Mode.BLENDED));
    }

    @Test
    void a_job_on_the_way_is_left_out_on_request() throws IOException {
        var patient = Files.readString(Desk.root().resolve("costings").resolve("evenings.json"))
                .replace("\"value\": 1,", "\"value\": 0,")
                .replace("\"value\": 120,", "\"value\": 0,");
        var costing = desk.write("patient.json", patient);
        var with = plan("--from", "network-technician", "--to", "ot-security-engineer", "--costing", costing);
        assertThat(with.each("kind", "routes", 0, "legs")).contains("job");
        var without = plan(
                "--from", "network-technician", "--to", "ot-security-engineer", "--costing", costing, "--no-work-legs");
        for (var route : without.list("routes"))
            assertThat(new Json(route).each("kind", "legs")).doesNotContain("job");
        assertThat(without.number("routes", 0, "cost")).isGreaterThanOrEqualTo(with.number("routes", 0, "cost"));
    }

    @Test
    void reach_finds_the_costs_that_route_finds() {
        var reach = desk.run("reach", "--json", "--from", "cashier", "--within", "250h", "--start", Desk.MONDAY)
                .json();
        assertThat(reach.list("inside")).isNotEmpty();
        var job = reach.get("inside", 0, "occupation").toString();
        var route = plan("--from", "cashier", "--to", job);
        assertThat(reach.get("inside", 0, "cost")).isEqualTo(route.get("routes", 0, "cost"));
        assertThat(reach.get("inside", 0, "legs")).isEqualTo(route.each("id", "routes", 0, "legs"));
    }

    @Test
    void reach_writes_a_page_and_its_data() {
        desk.run(
                        "reach",
                        "--from",
                        "cashier",
                        "--within",
                        "250h",
                        "--out",
                        desk.plans().toString())
                .isGiven()
                .says("From cashier, within 250 h", "jobs are inside or open", "reach.html");
        assertThat(desk.plan("reach.html")).contains("<svg");
        assertThat(Json.of(desk.plan("reach.json")).names())
                .containsExactly("within", "costing", "inside", "open", "outside", "undecided", "decided", "data");
    }

    private List<String> calendar() {
        return Biweekly.parse(desk.plan("plan.ics")).first().getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }
}
