package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: an educator has her programme as a table and audits it beside syllabi.
class AuditTablesStoryTest {
    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);
    private Path programme = Path.of("");

    @BeforeEach
    void sitDown() throws IOException {
        desk = new Desk(folder);
        programme = Files.createDirectories(folder.resolve("programme"));
        file("inf-303 systems.txt", "INF-303 Systems\nTerm: 3\n\nLearning outcomes\n- install Linux\n");
        file("gaps.csv", "skill,finding\npython,covered\n");
    }

    @Test
    void the_rows_of_a_table_are_modules_beside_those_of_documents() throws IOException {
        file("courses.csv", """
            Code;Title;Term;ECTS;Prerequisites;Learning outcomes;Assessment
            INF-101;Programming;1;6;;apply Python;exam
            INF-202;Networks;2;6;INF-303;describe what MQTT is for;
            ;;3;6;;;
            """);
        var answer = desk.run("audit", programme.toString(), "--for", "IoT developer")
                .isGiven()
                .says(
                        "3 modules, 3 with learning outcomes",
                        "MQTT 2, reached 1",
                        "INF-202: \"describe what MQTT is for\"",
                        "INF-202 (term 2) requires INF-303, which is of term 3.",
                        "courses.csv row 4 has no title. Row left out.");
        assertThat(answer.out()).doesNotContain("gaps.csv");
        var json = desk.run("audit", programme.toString(), "--for", "iot-developer", "--json")
                .json();
        assertThat(json.each("code", "modules")).containsExactly("INF-101", "INF-202", "INF-303");
    }

    @Test
    void a_framework_of_competencies_is_read_beside_them_and_other_data_is_not() throws IOException {
        file("moodle.csv", """
            Parent ID number,ID number,Short name,Description
            ,NET,Networks,
            NET,NET1,Messaging,<p>Design systems with MQTT.</p>
            """);
        file("notes.json", "{\"title\": \"Python\"}");
        desk.run("audit", programme.toString(), "--for", "iot-developer", "--all")
                .isGiven()
                .says("2 modules, 2 with learning outcomes", "NET: \"Messaging: Design systems with MQTT.\"");
    }

    @Test
    void the_workbook_of_an_audit_is_not_read_again() throws IOException {
        desk.run("audit", programme.toString(), "--for", "iot-developer", "--out", programme.toString())
                .isGiven();
        desk.run("audit", programme.toString(), "--for", "iot-developer").says("1 module");
    }

    @Test
    void a_table_that_she_names_and_that_holds_no_courses_is_told_with_what_it_needs() {
        desk.run("audit", programme.resolve("gaps.csv").toString(), "--for", "iot-developer")
                .isRefused(
                        "There is no syllabus to read.",
                        "its columns are 'skill', 'finding'. It needs a column 'title'");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(programme.resolve(name), text);
    }
}
