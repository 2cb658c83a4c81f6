package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// FEATURE: a costing of one's own is a file, and a broken one is told what is wrong with it.
class CostingStoryTest {
    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    private static String evenings() throws IOException {
        return Files.readString(Desk.root().resolve("costings").resolve("evenings.json"));
    }

    private void refused(String costing, String problem, String advice) {
        var file = desk.write("mine.json", costing);
        desk.refuses(problem, advice, "--skills", "mqtt", "--to", "IoT technician", "--costing", file);
    }

    @Test
    void a_file_with_other_numbers_is_a_costing() throws IOException {
        var file = desk.write("mine.json", evenings().replace("\"evenings\"", "\"mine\""));
        desk.route("--skills", "mqtt", "--to", "IoT technician", "--costing", file)
                .isGiven()
                .says("under the costing 'mine'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hello   | it is not valid JSON at line 1",
                "{ \"a\" | it is not valid JSON at line 1",
                "[1]     | it is not a JSON object",
                "null    | it is not a JSON object",
                "` `     | it is not",
            })
    void a_file_without_json_is_no_costing(String text, String problem) {
        refused(text, problem, "Copy costings/evenings.json and change its numbers.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"euro_in_hours\" | \"eurs_in_hours\" | does not give the number 'euro_in_hours'.     | Add"
                        + " \"euro_in_hours\": {\"value\": …",
                "\"value\": 0.05   | \"value\": \"x\"  | does not give the number 'euro_in_hours'.     | Add"
                        + " \"euro_in_hours\": {\"value\": …",
                "\"for\"           | \"mood\"          | gives 'mood', which no costing has.           | It may be one"
                        + " of alternative_difference",
                "\"value\": 0.05   | \"value\": -1     | euro_in_hours is 0 to 10000, got -1.0.        | Change that"
                        + " number and try again.",
                "\"value\": 0.05   | \"value\": 1e999  | euro_in_hours is 0 to 10000, got Infinity.    | Change that"
                        + " number and try again.",
                "\"value\": 0.2,   | \"value\": 2,      | same_group is a share from 0 to 1, got 2.0.   | Change that"
                        + " number and try again.",
            })
    void a_number_that_is_missing_unknown_or_out_of_range_is_named(
            String instead, String of, String problem, String advice) throws IOException {
        assertThat(evenings()).contains(instead);
        refused(evenings().replace(instead, of), problem, advice);
    }

    @Test
    void a_file_of_bytes_is_no_costing() {
        var file = desk.write("mine.json", new byte[] {(byte) 0xff, 0, (byte) 0xfe});
        desk.refuses(
                "is no text in UTF-8", "like costings/evenings.json", "--skills=mqtt", "--to=x", "--costing", file);
    }

    private static String withTable(String rows) throws IOException {
        return evenings().replace("\"same_group\"", "\"credit\": " + rows + ", \"same_group\"");
    }

    @Test
    void who_has_a_credit_of_the_costing_needs_that_share_less_of_the_course() throws IOException {
        var level = "{\"relation\": \"close-skill\", \"level\": 3, \"value\": 0.1, \"means\": \"High is far.\"}";
        var row = "{\"have\": \"atlas:mqtt\", \"learn\": \"atlas:iot-fundamentals\", \"value\": 0.6,"
                + " \"means\": \"Who has used one protocol knows what the rest is for.\"}";
        var without = hours(withTable("[" + level + "]"));
        var with = hours(withTable("[" + row + ", " + level + "]"));
        var course = "atlas:cisco-introduction-to-iot";
        assertThat(with).containsKey(course);
        without.replaceAll((leg, hours) -> leg.equals(course) ? 0.4 * hours : hours);
        assertThat(with).isEqualTo(without);
    }

    /// By course of the best route.
    private Map<String, Double> hours(String costing) {
        var file = desk.write("mine.json", costing);
        var legs = desk.route("--skills", "mqtt", "--to", "IoT technician", "--costing", file, "--json")
                .json();
        var hours = new TreeMap<String, Double>();
        for (int leg = 0; leg < legs.list("routes", 0, "legs").size(); leg++)
            hours.put(
                    (String) legs.get("routes", 0, "legs", leg, "id"),
                    legs.number("routes", 0, "legs", leg, "hours", "likely"));
        return hours;
    }

    @Test
    void skills_of_a_credit_table_that_the_atlas_has_not_are_told_in_one_line() throws IOException {
        var level = "{\"relation\": \"close-skill\", \"level\": 3, \"value\": 0.1}";
        var row = "{\"have\": \"atlas:mqt\", \"learn\": \"atlas:coap\", \"value\": 0.6}";
        var other = "{\"have\": \"atlas:mqtt\", \"learn\": \"atlas:nothing-like-it\", \"value\": 0.6}";
        var file = desk.write("mine.json", withTable("[" + String.join(", ", level, row, other) + "]"));
        var answer = desk.route("--skills", "mqtt", "--to", "IoT technician", "--costing", file);
        assertThat(answer.code()).isZero();
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err())
                .contains("mine.json': row 2 of its table 'credit' names 'atlas:mqt' (and 1 more such place)")
                .contains("Nearest are atlas:mqtt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3                                                  | is no list",
                "[3]                                                | has a row 1 that is no object",
                "[{\"have\": \"atlas:a\"}]                          | gives no value in row 1",
                "[{\"have\": \"atlas:a\", \"value\": 0.1}]          | names neither two skills nor a relation",
                "[{\"relation\": \"x\", \"level\": 1, \"value\": 0}] | has the relation 'x' in row 1",
                "[{\"relation\": \"same-group\", \"level\": 7, \"value\": 0}] | Levels are 1 to 4",
                "[{\"have\": \"atlas:a\", \"learn\": \"atlas:b\", \"value\": 2}] | is a share from 0 to 1, got 2.0",
                "[{\"have\": \"atlas:a\", \"learn\": \"atlas:a\", \"value\": 1}] | got atlas:a for itself",
                "[{\"mood\": 1}]                                    | has 'mood' in row 1",
            })
    void a_credit_table_with_a_slip_is_told_where(String rows, String problem) throws IOException {
        refused(withTable(rows), problem, "Write rows as {\"have\": \"atlas:coap\"");
    }
}
