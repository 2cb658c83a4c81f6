package org.workways.files.advert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.UserException;

/// FEATURE D01: what cannot be an advert is told with its place, and hurts no other.
class D01IssuesTest {
    private static final String GOOD = "{\"date\": \"2018-03-31\", \"text\": \"We weld.\"}";

    @TempDir
    Path folder;

    private AdvertDumps dumps;
    private final Heard heard = new Heard();

    @BeforeEach
    void dumps() {
        dumps = new AdvertDumps(folder);
    }

    @Test
    void a_row_without_a_day_or_a_text() {
        heard.read(dumps.text("a.csv", "date,text\n2018-03-31,a\nsoon,b\n,c\n2018-04-01,\n2018-04-01,d\n"));
        assertThat(heard.lines()).containsExactly("2018-03-31 | a", "2018-04-01 | d");
        assertThat(heard.issues)
                .containsExactly(
                        "a.csv row 3: 'soon' in 'date' is no day. Left out; write it as in 2018-03-31.",
                        "a.csv row 4 has no day in 'date'. Left out; add the day, or name another column as \"posted\""
                                + " in the mapping.",
                        "a.csv row 5 has no text in 'text'. Left out; add it, or name another column as \"text\" in"
                                + " the mapping.");
    }

    @Test
    void a_row_that_is_too_wide() {
        heard.read(dumps.text("a.csv", "date,text\n2018-03-31,a\n2018-03-31,b,c\n2018-03-31,d,\n"));
        assertThat(heard.adverts).hasSize(2);
        assertThat(heard.issues)
                .containsExactly(
                        "a.csv row 3 cannot be read: it has 3 cells under 2 columns; look for a separator or quote"
                                + " too many. Left out; mend it and import the file again.");
    }

    @Test
    void a_quote_that_is_never_closed_ends_the_table_but_takes_nothing_back() {
        heard.read(dumps.text("a.csv", "date,text\n2018-03-31,a\n2018-03-31,\"b\n" + "x".repeat(17_000_000)));
        assertThat(heard.adverts).hasSize(1);
        assertThat(heard.issues)
                .singleElement()
                .asString()
                .contains("a.csv row 3: the rest cannot be read")
                .contains("quote");
    }

    @Test
    void a_broken_line_of_json() {
        var reading = heard.read(dumps.text("a.jsonl", GOOD + "\n{\"date\": \"2018-\n[1]\n" + GOOD + "\n"));
        assertThat(heard.adverts).hasSize(2);
        assertThat(heard.records).containsExactly(1L, 4L);
        assertThat(heard.issues)
                .containsExactly(
                        "a.jsonl line 2 cannot be read: it is not valid JSON at column 16. Left out; mend it and"
                                + " import the file again.",
                        "a.jsonl line 3 cannot be read: it is not a JSON object. Left out; mend it and import the file"
                                + " again.");
        assertThat(reading.issues()).isEqualTo(2);
    }

    @Test
    void a_broken_array_of_json_keeps_what_came_before() {
        heard.read(dumps.text("a.json", "[" + GOOD + ",\n" + GOOD + ",\n{\"date\": oops}, " + GOOD + "]"));
        assertThat(heard.adverts).hasSize(2);
        assertThat(heard.issues)
                .singleElement()
                .asString()
                .startsWith("a.json record 3: the rest cannot be read, it is not valid JSON at line 3");
    }

    @Test
    void a_file_that_is_cut_off_keeps_what_came_before() {
        var lines = new StringBuilder();
        for (int i = 0; i < 5000; i++)
            lines.append(GOOD.replace("weld", "weld " + i * 7919 % 10_007)).append('\n');
        var packed = AdvertDumps.gzipped(lines.toString());
        var reading = heard.read(dumps.bytes("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2)));
        assertThat(heard.adverts).hasSizeGreaterThan(100);
        assertThat(heard.issues)
                .contains("a.jsonl.gz: the rest cannot be read, it is cut off or damaged. What came before is kept; get"
                        + " the file again.");
        assertThat(reading.finished()).isTrue();
    }

    @Test
    void a_zip_that_is_cut_off_is_refused() {
        var zip = AdvertDumps.zipped("a.csv", "date,text\n2018-03-31,a\n");
        assertThatThrownBy(() -> heard.read(dumps.bytes("a.zip", Arrays.copyOf(zip, zip.length / 2))))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("cut off or damaged");
    }

    @Test
    void an_entry_of_a_zip_to_which_the_mapping_does_not_fit() {
        var mapping = AdvertMapping.read(dumps.text("m.json", "{\"posted\": \"date\", \"text\": \"text\"}")
                .path());
        var zip = AdvertDumps.zipped("a.csv", "date,text\n2018-03-31,a\n", "b.csv", "day,text\n2018-03-31,b\n");
        heard.read(dumps.bytes("a.zip", zip), mapping);
        assertThat(heard.lines()).containsExactly("2018-03-31 | a");
        assertThat(heard.issues)
                .containsExactly(
                        "a.zip/b.csv was left out: The mapping takes \"posted\" from 'date', which 'a.zip/b.csv' does"
                                + " not have. It has 'day', 'text'.");
    }

    @Test
    void an_entry_of_a_zip_that_holds_no_adverts() {
        heard.read(dumps.bytes(
                "a.zip",
                AdvertDumps.zipped(
                        "a/one.csv", "date,text\n2018-03-31,a\n",
                        "a/notes.txt", "Nothing\nto see here.\n",
                        "a/inner.zip", AdvertDumps.zipped("x.csv", "date,text\n2018-03-31,x\n"),
                        "__MACOSX/a/one.csv", "rubbish",
                        "a/two.jsonl.gz", AdvertDumps.gzipped(GOOD))));
        assertThat(heard.lines()).containsExactly("2018-03-31 | a", "2018-03-31 | We weld.");
        assertThat(heard.records).containsExactly(1L, 2L);
        assertThat(heard.issues)
                .containsExactly(
                        "a.zip/a/notes.txt was left out: No column of 'a.zip/a/notes.txt' holds days that could be"
                                + " read. It has 'Nothing'. Name the column as \"posted\" in a mapping.",
                        "a.zip/a/inner.zip was left out: 'a.zip/a/inner.zip' is a zip packed into another file. Unpack"
                                + " it and name it itself.");
    }

    @Test
    void a_list_of_a_million_parts_takes_no_longer_than_its_length() {
        var parts = "\"x\",".repeat(300_000) + "\"x\"";
        assertTimeout(
                Duration.ofSeconds(5),
                () -> heard.read(dumps.text(
                        "a.jsonl", "{\"date\": \"2018-03-31\", \"text\": \"a\", \"tags\": [" + parts + "]}\n")));
        assertThat(heard.lines()).containsExactly("2018-03-31 | a");
    }

    @Test
    void a_text_that_is_longer_than_any_advert() {
        heard.read(dumps.text("a.csv", "date,text\n2018-03-31,a\n2018-03-31," + "x ".repeat(600_000) + "\n"));
        assertThat(heard.adverts).hasSize(1);
        assertThat(heard.issues)
                .singleElement()
                .asString()
                .startsWith("a.csv row 3 has a text of 1,200,000 characters");
    }

    @Test
    void files_of_other_kinds_are_refused_at_once() {
        for (var file : List.of(
                dumps.text("a.csv", "\0\0\1\2 no text"),
                dumps.text("b.csv", "%PDF-1.7"),
                dumps.text("c.parquet", "PAR1...."),
                dumps.text("d.csv", "   "),
                dumps.bytes("e.gz", AdvertDumps.gzipped(AdvertDumps.gzipped("date,text\n")))))
            assertThatThrownBy(() -> heard.read(file))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining(file.name());
        assertThat(dumps.text("c.parquet", "PAR1....").isParquet()).isTrue();
        assertThat(dumps.text("c.csv", "date").isParquet()).isFalse();
    }

    @Test
    void a_file_that_unpacks_without_end_is_stopped() {
        var bomb = AdvertDumps.gzipped("[" + " ".repeat(120_000_000));
        assertThatThrownBy(() -> heard.read(dumps.bytes("a.json.gz", bomb)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("unpacks to more than 250 times its size");
    }

    @Test
    void a_zip_that_points_outside_of_itself_is_refused() {
        assertThatThrownBy(() -> heard.read(dumps.bytes("a.zip", AdvertDumps.zipped("../a.csv", "date,text\n"))))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("points outside");
    }
}
