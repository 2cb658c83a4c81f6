package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.concept.Provenance;
import org.workways.store.SnapshotStore;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Snapshot;
import org.workways.taxonomy.Task;

/// FEATURE: a plant asks what AIoT does to the hours of its people, without telling of any one of
/// them; and what it does to a job that only a description describes.
class WorkforceStoryTest {
    private static final ConceptId INSPECTORS = ConceptId.parse("onet:51-9061.00");
    private static final ConceptId READERS = ConceptId.parse("onet:43-5041.00");
    private static final ConceptId DRIVERS = ConceptId.parse("onet:53-7051.00");
    private static final ConceptId TELLERS = ConceptId.parse("onet:43-3071.00");

    /// What no rater doubts, but one: whether parts can be sorted.
    private static final String RATINGS = """
        activity,sense,decide,act,dexterity,people,liability,variety,technologies,reason
        9.A.measure,3,3,3,0,0,0,0,,Gauges measure
        9.A.sort,3,3|0|3,3,0,0,0,0,,Some sort by hand
        9.A.comfort,0,0,0,0,2,0,0,,People comfort people
        """;

    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);
    private String ratings = "";

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
        ratings = desk.write("ratings.csv", RATINGS);
        var tasks = List.of(
                new Task(INSPECTORS, "1", "Measure parts with gauges.", true, List.of("9.A.measure")),
                new Task(INSPECTORS, "2", "Sort parts by what is wrong with them.", false, List.of("9.A.sort")),
                new Task(INSPECTORS, "3", "Comfort colleagues.", false, List.of("9.A.comfort")),
                new Task(READERS, "4", "Measure what was used.", true, List.of("9.A.measure")),
                new Task(DRIVERS, "5", "Sort pallets.", true, List.of("9.A.sort")),
                new Task(TELLERS, "6", "Do what nobody has rated.", true, List.of("9.A.unheard-of")));
        var occupations = Stream.of(INSPECTORS, READERS, DRIVERS, TELLERS)
                .map(id -> Occupation.of(id, "Of " + id.code(), List.of()))
                .toList();
        var provenance = new Provenance("O*NET", "29.2", "CC-BY-4.0", LocalDate.of(2026, 1, 1));
        new SnapshotStore(desk.home())
                .save(new Snapshot("onet", provenance, List.of(), occupations, tasks), Progress.SILENT);
    }

    @Test
    void hours_are_people_times_hours_times_share_and_as_doubtful_as_the_raters() {
        var json = json("quality inspector,10,\n");
        assertThat(json.get("groups", 0, "occupation", "id")).isEqualTo("atlas:quality-inspector");
        assertThat(json.number("groups", 0, "hours")).isEqualTo(380);
        assertThat(json.number("groups", 0, "taken", "hours")).isEqualTo(285);
        assertThat(json.number("groups", 0, "taken", "low"))
                .as("sorted by hand")
                .isEqualTo(190);
        assertThat(json.number("groups", 0, "taken", "high")).isEqualTo(285);
        assertThat(json.number("groups", 0, "changed", "high")).isEqualTo(95);
        assertThat(json.number("groups", 0, "stays", "hours")).isEqualTo(95);
        assertThat(json.each("outcome", "groups", 0, "tasks")).containsExactly("taken", "taken", "stays");
    }

    @Test
    void the_total_is_the_sum_and_who_is_wrong_of_an_activity_is_wrong_of_it_everywhere() {
        var json = json("quality-inspector,10,40\nmeter-reader,5,20\nforklift-operator,5,40\n");
        assertThat(json.number("total", "people")).isEqualTo(20);
        assertThat(json.number("total", "hours")).isEqualTo(700);
        assertThat(json.number("total", "taken", "hours")).isCloseTo(300 + 100 + 200, within(1e-6));
        assertThat(json.number("total", "taken", "low")).isCloseTo(200 + 100, within(1e-6));
    }

    @Test
    void fewer_than_five_people_are_not_shown_and_cannot_be_worked_out() {
        var two = json("quality-inspector,6,\nmeter-reader,2,\nforklift-operator,2,\n");
        assertThat(two.list("groups")).hasSize(1);
        assertThat(two.names()).doesNotContain("others");
        assertThat(two.number("total", "people")).isEqualTo(6);
        assertThat(two.get("partial")).isEqualTo(true);
        var three = json("quality-inspector,6,\nmeter-reader,3,\nforklift-operator,2,\n");
        assertThat(three.list("groups")).hasSize(1);
        assertThat(three.number("others", "people")).isEqualTo(5);
        assertThat(three.number("total", "people")).isEqualTo(11);
        assertThat(three.get("partial")).isEqualTo(false);
        var unrated = json("quality-inspector,6,\nmeter-reader,1,\nonet:43-3071.00,4,\n");
        assertThat(unrated.names()).as("one person's hours").doesNotContain("others");
        exposure("quality-inspector,6,\nmeter-reader,2,\n")
                .isGiven()
                .says("too few together too")
                .out()
                .lines()
                .forEach(line -> assertThat(line).doesNotContain("meter reader"));
    }

    @Test
    void rows_of_one_occupation_are_one_group() {
        var json = json("quality-inspector,3,30\nquality inspector,2,40\n");
        assertThat(json.number("groups", 0, "people")).isEqualTo(5);
        assertThat(json.number("groups", 0, "hours")).isEqualTo(170);
        assertThat(json("51-9061.00,5,\n").get("groups", 0, "occupation", "id")).isEqualTo("onet:51-9061.00");
    }

    @Test
    void a_bad_row_is_named_and_stops_no_other() {
        exposure("quality-inspector,6,\n,4,\nmeter-reader,few,\nmeter-reader,7,200\nquality inspectr,5,\n")
                .isGiven()
                .says(
                        "4 rows were left out:",
                        "staff.csv row 3, occupation ''",
                        "row 4, headcount 'few'",
                        "row 5, hours_per_week '200'",
                        "row 6: No occupation in the atlas is called 'quality inspectr'",
                        "'quality inspector'");
        desk.run("exposure", "--workforce", desk.write("staff.csv", "occupation,headcount\nnone,7\n"))
                .isRefused("has no row that can be used", "called 'none'");
    }

    @Test
    void an_occupation_without_rated_tasks_is_listed_and_counts_nowhere() {
        exposure("quality-inspector,6,\nremote-robot-operator,8,\n")
                .isGiven()
                .says("remote robot operator 8 304 no rated tasks in O*NET, counted nowhere", "all of these 6 228");
    }

    @Test
    void it_says_what_the_hours_are_not_and_which_work_comes_with_the_technologies() {
        exposure("quality-inspector,6,\n")
                .isGiven()
                .says(
                        "38 h each where the table does not say",
                        "quality inspector (atlas:quality-inspector): 2 tasks taken, 0 changed, 1 stay",
                        "machine vision",
                        "in no hours above",
                        "no forecast of jobs",
                        "not time studies");
        assertThat(json("quality-inspector,6,\n").each("task", "created"))
                .contains("Label pictures of good and bad parts to teach the inspection");
    }

    @Test
    void the_hours_are_a_table_too() throws IOException {
        var staff = desk.write("staff.csv", "occupation,headcount\nquality-inspector,6\nremote-robot-operator,8\n");
        var table = folder.resolve("hours.csv");
        desk.run("exposure", "--workforce", staff, "--ratings", ratings, "--csv", table.toString())
                .isGiven();
        assertThat(Files.readAllLines(table))
                .contains(
                        "atlas:remote-robot-operator,remote robot operator,8,304.0,,,,,,,,,,0",
                        "atlas:quality-inspector,quality"
                                + " inspector,6,228.0,171.0,114.0,171.0,0.0,0.0,57.0,57.0,57.0,57.0,0")
                .anyMatch(line -> line.startsWith(",total,6,228.0,"));
    }

    @Test
    void one_thing_is_asked_at_a_time_and_hours_need_onet() {
        var staff = desk.write("staff.csv", "occupation,headcount\nquality-inspector,6\n");
        desk.run("exposure", "meter-reader", "--workforce", staff).isRefused("--workforce needs no ID", "one of them");
        desk.run("exposure", "meter-reader", "--csv", "x.csv").isRefused("--csv is for --workforce", "--json");
        new Desk(folder, folder.resolve("empty"))
                .run("exposure", "--workforce", staff)
                .isRefused("O*NET, which is not imported", "workways import onet");
    }

    @Test
    void the_sentences_of_a_job_description_are_matched_to_tasks_and_shown_beside_them() {
        var advert = desk.write(
                "advert.txt",
                "Your tasks\n- Measure parts with a gauge\n- You comfort your colleagues\n- Zzyzx qqq jjj vvv kkk\n");
        desk.run("exposure", advert, "--ratings", ratings)
                .isGiven()
                .says(
                        "advert.txt: 2 sentences are like a task of O*NET, 1 like none",
                        "Of 2 sentences with rated tasks",
                        "taken 50 %",
                        "\"Measure parts with a gauge\" taken: Measure parts with gauges. (Of 51-9061.00, onet:51-",
                        "likeness 0.",
                        "nearest tasks",
                        "Gauges measure",
                        "like no task",
                        "No forecast of jobs");
        var json = desk.run("exposure", advert, "--ratings", ratings, "--json").json();
        assertThat(json.number("profile", "stays", "share")).isEqualTo(0.5);
        assertThat(json.get("duties", 1, "sentence")).isEqualTo("You comfort your colleagues");
        assertThat(json.get("duties", 1, "tasks", 0, "id")).isEqualTo("3");
        desk.run("exposure", folder.resolve("missing.txt").toString()).isRefused("missing.txt", "");
    }

    @Test
    void the_example_is_a_small_plant() {
        var staff = new Desk(folder, folder.resolve("real"));
        staff.imports("onet").isGiven();
        var json = staff.run("exposure", "--workforce", Desk.example("workforce.csv"), "--json")
                .json();
        assertThat(json.list("groups")).hasSize(3);
        assertThat(json.number("others", "people")).isEqualTo(6);
        assertThat(json.number("total", "people")).isEqualTo(30);
        assertThat(json.list("issues")).isEmpty();
    }

    private Answer exposure(String rows, String... options) {
        var staff = desk.write("staff.csv", "occupation,headcount,hours_per_week\n" + rows);
        return desk.run(
                Stream.concat(Stream.of("exposure", "--workforce", staff, "--ratings", ratings), Stream.of(options))
                        .toArray(String[]::new));
    }

    private Json json(String rows) {
        return exposure(rows, "--json").json();
    }
}
