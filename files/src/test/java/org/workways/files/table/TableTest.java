package org.workways.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;

/// FEATURE: tables are read by the names of their columns, and rows that are not right are told, not thrown.
class TableTest {
    private final List<String> rows = new ArrayList<>();
    private final List<ImportIssue> issues = new ArrayList<>();
    private final Table skills = Table.csv("skills.csv").requires("id", "label").allows("close_to");

    @Test
    void cells_are_found_by_column_whatever_their_order() {
        read(skills, "label,id\nMQTT,mqtt\n\"C, the language\",c\n");
        assertThat(rows).containsExactly("2 mqtt=MQTT", "3 c=C, the language");
        assertThat(issues).isEmpty();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_taken_away() {
        read(skills, "\uFEFFid,label\r\nmqtt,MQTT\r\n");
        assertThat(rows).containsExactly("2 mqtt=MQTT");
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_numbers_them() {
        read(skills, "id,label\n\nmqtt,\"MQ\nTT\"\n\ncan,CAN\n");
        assertThat(rows).containsExactly("3 mqtt=MQ\nTT", "5 can=CAN");
    }

    @Test
    void a_cell_of_several_values_is_split() {
        var found = new ArrayList<String>();
        var text = "id,label,close_to\na,A,b| c ||d|\ne,E,\nf,F,g\n";
        new Reading().of(skills, text, row -> found.add(row.cells("close_to").toString()));
        assertThat(found).containsExactly("[b, c, d]", "[]", "[g]");
    }

    @Test
    void an_optional_column_that_the_file_lacks_is_empty() {
        var found = new ArrayList<String>();
        new Reading().of(skills, "id,label\na,A\n", row -> found.add("<" + row.cell("close_to") + ">"));
        assertThat(found).containsExactly("<>");
    }

    @Test
    void a_row_of_the_wrong_width_is_told_and_left_out() {
        read(skills, "id,label\na\nb,B,extra\nc,C\n");
        assertThat(rows).containsExactly("4 c=C");
        assertThat(messages())
                .containsExactly(
                        "skills.csv row 2 has 1 cells under 2 columns. Row left out; look for a comma or quote too"
                                + " many.",
                        "skills.csv row 3 has 3 cells under 2 columns. Row left out; look for a comma or quote too"
                                + " many.");
    }

    @Test
    void a_missing_column_is_told_with_the_one_that_was_meant() {
        read(skills, "id,labels\na,A\n");
        assertThat(rows).isEmpty();
        assertThat(messages())
                .containsExactly("skills.csv has no column 'label' (there is 'labels'). Nothing was read from it.");
    }

    @Test
    void columns_that_nothing_reads_are_told_only_by_a_strict_table() {
        read(skills, "id,label,colour\na,A,red\n");
        assertThat(issues).isEmpty();
        read(skills.strictly(), "id,label,colour,id\na,A,red,b\n");
        assertThat(messages())
                .containsExactly(
                        "skills.csv has a column 'colour' that nothing reads.",
                        "skills.csv has two columns 'id'. The first was read.");
        assertThat(rows).containsExactly("2 a=A", "2 a=A");
    }

    @Test
    void an_empty_table_is_told() {
        read(skills, "");
        assertThat(messages()).containsExactly("skills.csv is empty; a header was expected. Nothing was read from it.");
    }

    @Test
    void letters_that_are_not_utf_8_are_told() {
        var latin1 = "id,label\na,Gerät\n".getBytes(StandardCharsets.ISO_8859_1);
        new Reading().of(skills, new ByteArrayInputStream(latin1), this::note);
        assertThat(rows).containsExactly("2 a=Ger\uFFFDt");
        assertThat(messages().getFirst()).startsWith("skills.csv row 2 holds letters that are not UTF-8");
    }

    @Test
    void quotes_in_a_tab_separated_table_are_ordinary_letters() {
        read(Table.tabs("Tasks.txt").requires("id", "label"), "id\tlabel\n1\t\"Smart\" meters, read\n2\t\"\n");
        assertThat(rows).containsExactly("2 1=\"Smart\" meters, read", "3 2=\"");
    }

    @Test
    void an_unclosed_quote_does_not_lose_the_rows_before_it() {
        read(skills, "id,label\na,A\nb,\"B\nc,C\n");
        assertThat(rows).contains("2 a=A");
    }

    @Test
    void a_column_nobody_declared_is_a_bug_in_the_program() {
        assertThatThrownBy(() -> new Reading().of(skills, "id,label\na,A\n", row -> row.cell("colour")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'colour'");
    }

    @Test
    void a_missing_file_offers_the_names_that_are_near(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("skills.csv"), "id,label\n");
        assertThatThrownBy(() -> skills.read(folder.resolve("skils.csv"), this::note, issues::add))
                .isInstanceOfSatisfying(UserException.class, e -> {
                    assertThat(e.problem()).startsWith("There is no file").contains("skils.csv");
                    assertThat(e.advice()).isEqualTo("Did you mean 'skills.csv'?");
                });
    }

    @Test
    void two_hundred_thousand_rows_stream_through() {
        var lines = "id,label\n" + "a1,some label of a usual length\n".repeat(200_000);
        var count = new Reading().of(skills, lines, row -> {});
        assertThat(count).isEqualTo(200_000);
    }

    private void read(Table table, String text) {
        new Reading().of(table, text, this::note);
    }

    private void note(Row row) {
        rows.add(row.number() + " " + row.cell("id") + "=" + row.cell("label"));
    }

    private List<String> messages() {
        return issues.stream().map(ImportIssue::message).toList();
    }

    private final class Reading {
        long of(Table table, String text, java.util.function.Consumer<Row> each) {
            return of(table, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), each);
        }

        long of(Table table, InputStream in, java.util.function.Consumer<Row> each) {
            try {
                return table.read(in, each, issues::add);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
