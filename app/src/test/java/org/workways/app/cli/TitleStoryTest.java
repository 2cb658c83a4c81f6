package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.concept.Provenance;
import org.workways.store.SnapshotStore;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Snapshot;
import org.workways.taxonomy.Task;

/// FEATURE: `recognise --title` names an occupation, `recognise FILE --tasks` the tasks of duties.
class TitleStoryTest {
    /// The vectors of the atlas' names are made once for all titles.
    @TempDir
    static Path shared = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);
    private Desk titles = new Desk(folder);

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
        titles = new Desk(folder, shared);
    }

    @Test
    void a_title_is_an_occupation_with_the_name_that_says_so() {
        titles.run("recognise", "--title", "Fachkraft/IoT Engineer (m/w/d)")
                .isGiven()
                .says("IoT developer (atlas:iot-developer), ", " %: the title says its other name 'IoT engineer'");
    }

    @Test
    void as_json_with_alternatives_likeliest_first() {
        var json = titles.run("recognise", "--json", "--title", "Industrial data scientist for sensors")
                .json();
        assertThat(json.names()).containsExactly("title", "atlas");
        assertThat(json.names("atlas", "occupations", 0))
                .containsExactly("occupation", "label", "probability", "name", "likeness", "because");
        assertThat(json.each("probability", "atlas", "occupations").stream()
                        .map(share -> -((Number) share).doubleValue()))
                .isSorted();
    }

    @Test
    void a_title_of_nothing_in_the_atlas_says_so() {
        titles.run("recognise", "--title", "Bishop")
                .isGiven()
                .says("No occupation of the atlas is much like 'Bishop'.");
    }

    @ParameterizedTest
    @CsvSource({
        "IoT-Technikerin,IoT-Techniker",
        "IoT-Techniker/-in (m/w/d),IoT-Techniker",
        "técnica IoT,técnico IoT",
        "ingeniera IoT,ingeniero IoT",
        "technicienne IoT,technicien IoT",
        "développeuse IoT,développeur IoT",
        "KI-Beraterin,KI-Berater",
        "waitress,waiter",
        "IoT technician (m/f/d),IoT technician"
    })
    void the_gender_of_a_title_changes_no_byte_of_the_answer(String one, String other) {
        assertThat(answer(one)).isEqualTo(answer(other));
    }

    private Object answer(String title) {
        return titles.run("recognise", "--json", "--title", title)
                .isGiven()
                .out()
                .replaceFirst("\"title\".*\n", "");
    }

    @Test
    void a_duty_gets_the_tasks_that_say_the_same() {
        var welder = Occupation.of(ConceptId.parse("onet:51-4121.00"), "Welders", List.of());
        var provenance = new Provenance("O*NET", "29.2", "CC-BY-4.0", LocalDate.of(2026, 1, 1));
        var task = new Task(welder.id(), "17", "Weld steel parts with a torch.", true);
        new SnapshotStore(desk.home())
                .save(new Snapshot("onet", provenance, List.of(), List.of(welder), List.of(task)), Progress.SILENT);
        var advert = desk.write("advert.txt", "Your tasks\n- Weld parts made of steel\n- Sing songs to the guests\n");
        desk.run("recognise", advert, "--tasks")
                .isGiven()
                .says(
                        "\"Weld parts made of steel\"",
                        "Welders (onet:51-4121.00): Weld steel parts with a torch.",
                        "no task is near",
                        "1 duties with tasks, 1 without");
        var json = desk.run("recognise", advert, "--tasks", "--json").json();
        assertThat(json.get("duties", 0, "tasks", 0, "task")).isEqualTo("17");
        assertThat(json.list("duties", 1, "tasks")).isEmpty();
    }

    @Test
    void tasks_without_onet_say_what_to_import() {
        desk.run("recognise", desk.write("advert.txt", "Weld steel.\n"), "--tasks")
                .isRefused("O*NET, which is not imported", "workways import onet");
    }

    @Test
    void titles_that_somebody_knows_speak_for_a_new_one_and_a_bad_row_stops_none() {
        var rows = new StringBuilder("title,occupation\nBit plumber,IoT developer\n");
        rows.append("Chief of nothing,chief of nothing\n,data analyst\n");
        for (int i = 1; i <= 1_000; i++) rows.append("Number cruncher of hall %d,data analyst%n".formatted(i));
        var mine = desk.write("mine.csv", rows.toString());
        titles.run("recognise", "--title", "Bit Plumber (m/w/d)", "--known-titles", mine)
                .isGiven()
                .says(
                        "mine.csv row 3, occupation 'chief of nothing': no occupation has this id or name",
                        "mine.csv row 4, title '': it holds no word, so the row was left out.",
                        "IoT developer (atlas:iot-developer), ",
                        "%: you know the title as this");
        assertThat(titles.run("recognise", "--json", "--title", "Bit plumber", "--known-titles", mine)
                        .json()
                        .list("issues"))
                .hasSize(2);
        assertThat(titles.run("recognise", "--title", "Bit plumber").out()).doesNotContain("you know");
    }

    @Test
    void a_table_of_too_few_titles_is_refused() {
        var mine = desk.write("mine.csv", "title,occupation\nBit plumber,bit plumber\n");
        desk.run("recognise", "--title", "baker", "--known-titles", mine)
                .isRefused("holds 0 titles that can be used", "no occupation has this id or name");
        desk.run("recognise", "--known-titles", mine).isRefused("needs a --title", "Give both");
    }

    @Test
    void what_cannot_be_answered_is_refused() {
        desk.run("recognise").isRefused("FILE is missing", "--title");
        desk.run("recognise", "--title", "(123)")
                .isRefused("--title is '(123)', which holds no word", "Give the title");
        desk.run("recognise", "cv.txt", "--title", "baker").isRefused("needs no file", "one of them at a time");
    }
}
