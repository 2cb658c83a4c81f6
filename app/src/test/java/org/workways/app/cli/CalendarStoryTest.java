package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ConceptId;
import org.workways.files.atlas.AtlasReader;

/// FEATURE: a course that is given on certain days is joined when it is given, and every form of the plan says so.
class CalendarStoryTest {
    private static final String COLUMNS = "id,title,provider,url,kind,hours_low,hours_likely,hours_high,hours_basis,"
            + "price_low,price_high,currency,language,mode,place,requires,gives,certificate,certificate_price,"
            + "certificate_months,retired,runs,source,licence,checked,valid_until,status,confidence\n";
    private static final String TEACHES =
            AtlasReader.embedded().taxonomy().occupation(ConceptId.atlas("iot-developer")).essentials().stream()
                    .map(fact -> fact.skill().code() + ":" + fact.level().number())
                    .collect(Collectors.joining("|"));
    private static final String EVENING = "own-evening,All an IoT developer needs,A School,"
            + "https://example.org/evening,workshop,20,30,45,stated,0,0,,en,onsite,DE,," + TEACHES + ",,,,,"
            + "2027-02-01/2027-05-28,https://example.org/evening,Apache-2.0,2026-11-23,2027-11-23,verified,high\n";

    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void aSchoolGivesACourseInFebruary() throws IOException {
        desk = new Desk(folder);
        var place = Files.createDirectories(desk.home().resolve("atlas"));
        Files.writeString(place.resolve("opportunities-own.csv"), COLUMNS + EVENING);
    }

    @Test
    void the_plan_its_page_its_data_and_its_calendar_name_the_run() {
        desk.route("--skills", "mqtt", "--to", "iot-developer", "--start", Desk.MONDAY)
                .isGiven()
                .says(", 0 EUR, run of 1 Feb to 28 May 2027", "done 28 May 2027");
        var json = Json.of(desk.plan("plan.json"));
        assertThat(json.get("routes", 0, "legs", 0, "run"))
                .isEqualTo(Map.of("start", "2027-02-01", "end", "2027-05-28"));
        assertThat(json.get("routes", 0, "legs", 0, "start")).isEqualTo("2027-02-01");
        assertThat(desk.plan("plan.html")).contains("run of 1 Feb to 28 May 2027");
        var event = Biweekly.parse(desk.plan("plan.ics")).first().getEvents().getFirst();
        assertThat(event.getDescription().getValue()).startsWith("Run of 1 Feb to 28 May 2027. About ");
    }

    @Test
    void whoever_starts_after_it_began_or_lives_elsewhere_gets_another_plan() {
        assertThat(titles("--start", "2027-02-01")).isEqualTo(List.of("All an IoT developer needs"));
        assertThat(titles("--start", "2027-02-02")).doesNotContain("All an IoT developer needs");
        assertThat(titles("--start", "2027-02-01", "--place", "at,de"))
                .isEqualTo(List.of("All an IoT developer needs"));
        assertThat(titles("--start", "2027-02-01", "--place", "at,ch")).doesNotContain("All an IoT developer needs");
    }

    private List<Object> titles(String... limits) {
        var all = new ArrayList<>(List.of("route", "--json", "--skills", "mqtt", "--to", "iot-developer"));
        all.addAll(List.of(limits));
        return desk.run(all.toArray(String[]::new)).json().each("title", "routes", 0, "legs");
    }

    @Test
    void one_at_once_ends_later_where_a_job_ran_beside_courses() throws IOException {
        var patient = Files.readString(Desk.root().resolve("costings").resolve("evenings.json"))
                .replace("\"value\": 1,", "\"value\": 0,")
                .replace("\"value\": 120,", "\"value\": 0,");
        var costing = desk.write("patient.json", patient);
        assertThat(finish(costing, "--at-once", "1")).isGreaterThan(finish(costing, "--at-once", "2"));
        assertThat(finish(costing, "--at-once", "2")).isEqualTo(finish(costing));
    }

    private String finish(String costing, String... limits) {
        var all = new ArrayList<>(List.of("route", "--json", "--from", "network-technician", "--to"));
        all.addAll(List.of("ot-security-engineer", "--start", Desk.MONDAY, "--costing", costing));
        all.addAll(List.of(limits));
        return desk.run(all.toArray(String[]::new))
                .json()
                .get("routes", 0, "finish", "p50")
                .toString();
    }
}
