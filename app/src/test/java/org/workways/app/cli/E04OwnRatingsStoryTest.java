package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.app.exposure.ActivityNames;
import org.workways.app.exposure.KeptRatings;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.concept.Provenance;
import org.workways.exposure.OwnRating;
import org.workways.exposure.Rubric;
import org.workways.store.SnapshotStore;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Snapshot;
import org.workways.taxonomy.Task;

/// FEATURE E04: a rating that somebody keeps counts in every answer from then on, and every answer says so.
class E04OwnRatingsStoryTest {
    private static final ConceptId READERS = ConceptId.parse("onet:43-5041.00");
    private static final String HEADER =
            "activity,sense,decide,act,dexterity,people,liability,variety,technologies,reason,author,date\n";
    private static final String COMFORT = "9.A.comfort,0,0,0,0,2,0,0,,People comfort people,Ana,2026-11-20\n";
    private static final String MEASURE = "9.A.measure,3,3,3,0,0,0,0,,Gauges measure,Ana,2026-11-20\n";

    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
        var tasks = List.of(
                new Task(READERS, "1", "Measure what was used.", true, List.of("9.A.measure")),
                new Task(READERS, "2", "Comfort customers.", true, List.of("9.A.comfort")),
                new Task(READERS, "3", "Look facts up.", true, List.of("4.A.1.a.1.I04.D99")));
        var provenance = new Provenance("O*NET", "29.2", "CC-BY-4.0", LocalDate.of(2026, 1, 1));
        var occupation = Occupation.of(READERS, "Meter Readers", List.of());
        var names = new TreeMap<>(Map.of("9.A.measure", "Measure, and note."));
        var onet = new Snapshot("onet", provenance, List.of(), List.of(occupation), tasks, List.of(), names);
        new SnapshotStore(desk.home()).save(onet, Progress.SILENT);
    }

    @Test
    void a_job_is_told_with_it_by_whom_when_why_and_what_ships() {
        new KeptRatings(desk.home()).keep(rating("4.A.1.a.1.I04", new Rubric(1, 0, 0, 0, 0, 0, 2), "Our files burnt"));
        desk.run("exposure", "meter-reader")
                .isGiven()
                .says(
                        "As shipped: taken 100 %, changed 0 %, stays 0 %.",
                        "With 1 rating of your own (data folder, ratings.csv), 1 counting here",
                        "4.A.1.a.1.I04: sense 1, decide 0, act 0, dexterity 0, people 0, liability 0, variety 2"
                                + " (stays), by Ana, 2026-11-20: Our files burnt",
                        "as shipped: sense 3, decide 2, act 3",
                        "Our files burnt (rated by Ana, 2026-11-20)");
        var json = desk.run("exposure", "meter-reader", "--json").json();
        assertThat(json.get("ratings", "own")).isEqualTo(1);
        assertThat(json.number("profile", "stays", "share")).isEqualTo(1);
        assertThat(json.number("profileAsShipped", "taken", "share")).isEqualTo(1);
        var tasks = json.each("id", "tasks");
        int at = tasks.indexOf("3");
        assertThat(json.get("tasks", at, "because")).isEqualTo("Our files burnt");
        assertThat(json.get("tasks", at, "sense")).isEqualTo(1);
        assertThat(json.get("tasks", at, "activities", 0, "own", "author")).isEqualTo("Ana");
        assertThat(json.get("tasks", at, "activities", 0, "own", "date")).isEqualTo("2026-11-20");
        assertThat(json.get("tasks", at, "activities", 0, "own", "reason")).isEqualTo("Our files burnt");
        assertThat(json.get("tasks", at, "activities", 0, "shipped", "outcome")).isEqualTo("taken");
    }

    @Test
    void an_activity_is_called_by_its_name_where_that_is_known() {
        kept(COMFORT + MEASURE);
        desk.run("exposure", "meter-reader", "--all")
                .isGiven()
                .says("Measure, and note. (9.A.measure) sense 3, decide 3, act 3: Gauges measure")
                .says("Comfort customers. sense 0, decide 0, act 0: People comfort people");
        assertThat(desk.run("exposure", "meter-reader", "--json").json().each("activities", "tasks"))
                .asString()
                .contains("name=Measure, and note.")
                .containsOnlyOnce("name=");
    }

    @Test
    void a_table_that_was_handed_on_has_names_and_is_read_without_them() {
        kept(COMFORT + MEASURE);
        var ratings = new KeptRatings(desk.home()).all();
        var onet = new SnapshotStore(desk.home()).open("onet");
        var handed = KeptRatings.csv(ratings, ActivityNames.of(onet, List.of("9.A.measure", "9.A.comfort")));
        assertThat(handed).contains(",name", "\"Measure, and note.\"", "2026-11-20,");
        desk.write("home/ratings.csv", handed);
        assertThat(new KeptRatings(desk.home()).all()).isEqualTo(ratings);
        var given = desk.write("given.csv", handed);
        desk.run("exposure", "meter-reader", "--ratings", given).isGiven().says("People comfort people");
    }

    @Test
    void shipped_leaves_it_out_and_a_table_that_is_given_counts_over_it() {
        kept(COMFORT + "4.A.1.a.1.I04,0,0,0,0,0,0,0,,By hand,Ana,2026-11-20\n");
        var shipped =
                desk.run("exposure", "meter-reader", "--shipped", "--json").json();
        assertThat(shipped.get("ratings", "own")).isEqualTo(0);
        assertThat(shipped.number("profile", "taken", "share")).isEqualTo(1);
        var given = desk.write("given.csv", HEADER + "4.A.1.a.1.I04,3,3,3,0,0,0,0,,Once,Bo,2026-11-21\n");
        var json = desk.run("exposure", "meter-reader", "--ratings", given, "--json")
                .json();
        assertThat(json.get("ratings", "own")).as("the other is not kept").isEqualTo(1);
        assertThat(json.number("profile", "taken", "share")).isEqualTo(0.5);
        assertThat(json.number("profile", "stays", "share")).isEqualTo(0.5);
    }

    @Test
    void it_counts_for_many_people_and_for_a_described_job(@TempDir Path out) throws IOException {
        kept(COMFORT + MEASURE);
        var staff = desk.write("staff.csv", "occupation,headcount\nmeter-reader,6\n");
        var table = out.resolve("hours.csv");
        desk.run("exposure", "--workforce", staff, "--csv", table.toString())
                .isGiven()
                .says("With 2 ratings of your own (data folder, ratings.csv), 2 counting here", "by Ana");
        assertThat(Files.readAllLines(table).get(1)).endsWith(",2");
        var hours = desk.run("exposure", "--workforce", staff, "--json").json();
        assertThat(hours.get("ratings", "own")).isEqualTo(2);
        assertThat(hours.number("groups", 0, "stays", "hours")).isEqualTo(76);
        var advert = desk.write("advert.txt", "Your tasks\n- You comfort your customers\n");
        desk.run("exposure", advert)
                .isGiven()
                .says("With 2 ratings of your own", "People comfort people (rated by Ana, 2026-11-20)");
        assertThat(desk.run("exposure", advert, "--json").json().get("ratings", "own"))
                .isEqualTo(2);
    }

    @Test
    void it_counts_in_the_map_of_all_occupations() {
        kept("4.A.1.a.1.I04,0,0,0,0,0,0,0,,By hand,Ana,2026-11-20\n");
        desk.run("exposure").isGiven().says("With other ratings than those that ship");
        var json = desk.run("exposure", "--json").json();
        assertThat(json.get("ownRatings")).isEqualTo(true);
        assertThat(json.number("occupations", 0, "profile", "stays", "share")).isEqualTo(1);
        assertThat(desk.run("exposure", "--shipped", "--json").json().get("ownRatings"))
                .isEqualTo(false);
    }

    @Test
    void a_bad_row_that_was_written_by_hand_is_named_and_nothing_is_answered() {
        kept(COMFORT + "9.A.measure,7,3,3,0,0,0,0,,Gauges measure,Ana,2026-11-20\n");
        desk.run("exposure", "meter-reader").isRefused("ratings.csv row 3, sense '7'", "--shipped");
        desk.run("exposure", "meter-reader", "--shipped").isGiven();
        kept("9.A.measure,3,3,3,0,0,0,0,,Gauges measure,,2026-11-20\n");
        desk.run("exposure", "meter-reader")
                .isRefused("ratings.csv row 2, author ''", desk.home().toString());
    }

    @Test
    void what_is_kept_and_what_is_taken_back_is_so_for_whoever_reads_the_folder_next() {
        var before = new KeptRatings(desk.home());
        before.takeBack("9.A.measure");
        assertThat(desk.home().resolve("ratings.csv")).doesNotExist();
        before.keep(rating("9.A.measure", new Rubric(3, 3, 3, 0, 0, 0, 0), "Gauges"));
        before.keep(rating("9.A.comfort", new Rubric(0, 0, 0, 0, 2, 0, 0), "People"));
        before.keep(rating("9.A.measure", new Rubric(1, 1, 1, 0, 0, 0, 0), "By eye"));
        assertThat(new KeptRatings(desk.home()).all())
                .extracting(OwnRating::reason)
                .containsExactly("People", "By eye");
        before.takeBack("9.A.measure");
        assertThat(new KeptRatings(desk.home()).all())
                .extracting(OwnRating::activity)
                .containsExactly("9.A.comfort");
    }

    private void kept(String rows) {
        desk.write("home/ratings.csv", HEADER + rows);
    }

    private static OwnRating rating(String activity, Rubric rubric, String reason) {
        return new OwnRating(activity, rubric, "Ana", LocalDate.of(2026, 11, 20), reason, new TreeSet<>());
    }
}
