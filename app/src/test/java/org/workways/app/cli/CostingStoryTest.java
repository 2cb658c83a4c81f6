package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
