package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: an educator drops syllabi and gets what they teach beside what jobs ask for.
class AuditStoryTest {
    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);
    private Path syllabi = Path.of("");

    @BeforeEach
    void sitDown() throws IOException {
        desk = new Desk(folder);
        syllabi = Files.createDirectories(folder.resolve("syllabi"));
        syllabus("inf-101 programming.txt", """
            INF-101 Programming
            Term: 1
            Credits: 6 ECTS

            Learning outcomes
            - write and apply Python programs
            - describe what MQTT is for

            Assessment: written exam
            """);
        syllabus("inf-202 networks.md", """
            # INF-202 Networks
            Semester: 2, 5 ECTS
            Prerequisites: INF-303

            ## Contents
            - TCP/IP and REST APIs
            - =HYPERLINK("http://evil.example") Linux
            """);
        syllabus("inf-303 systems.txt", "INF-303 Systems\nTerm: 3\n\nLearning outcomes\n- install Linux\n");
    }

    @Test
    void she_reads_what_is_covered_thin_missing_and_out_of_order_with_the_sentences() {
        desk.run("audit", syllabi.toString(), "--for", "IoT developer")
                .isGiven()
                .says(
                        "3 modules, 2 with learning outcomes; for IoT developer",
                        "Missing",
                        "IoT security 1",
                        "Thin",
                        "MQTT 2, reached 1",
                        "INF-101: \"describe what MQTT is for\"",
                        "REST APIs 2, only among contents",
                        "Covered",
                        "Python",
                        "INF-202 (term 2) requires INF-303, which is of term 3.",
                        "found by their names");
    }

    @Test
    void as_data_each_finding_has_its_level_module_and_sentence() {
        var json = desk.run("audit", syllabi.toString(), "--for", "iot-developer", "--json")
                .json();
        assertThat(json.each("code", "modules")).containsExactly("INF-101", "INF-202", "INF-303");
        assertThat(json.get("modules", 0, "credits", "kind")).isEqualTo("ECTS");
        assertThat(json.each("finding", "findings")).contains("covered", "thin", "missing");
        assertThat(json.number("coverage")).isBetween(0.0, 0.5);
    }

    @Test
    void she_gets_the_smallest_change_and_how_much_nearer_her_graduates_are() {
        var json = desk.run("audit", syllabi.toString(), "--for", "iot-developer", "--json")
                .json();
        assertThat(json.get("proposals", "smallest", "proven")).isEqualTo(true);
        assertThat(json.list("proposals", "smallest", "open")).isEmpty();
        assertThat(json.number("proposals", "graduates", 0, "hoursAfter"))
                .isLessThan(json.number("proposals", "graduates", 0, "hoursToday"));
        desk.run("audit", syllabi.toString(), "--for", "iot-developer")
                .isGiven()
                .says("The smallest change:", "proven: no change is smaller", "open courses:", "h today, ready after");
    }

    @Test
    void where_one_module_may_be_touched_the_rest_is_left_open_and_told() {
        desk.run("audit", syllabi.toString(), "--for", "iot-developer", "--most-modules", "1")
                .isGiven()
                .says("gaps are left open", "Left open by the limits:");
        desk.run("audit", syllabi.toString(), "--for", "iot-developer", "--most-modules", "0")
                .isRefused("--most-modules is 0.", "1 or more");
        desk.run("audit", syllabi.toString(), "--for", "iot-developer", "--credits-per-module", "0")
                .isRefused("--credits-per-module is 0.0.", "above 0");
    }

    @Test
    void the_board_gets_a_workbook_in_which_nothing_is_a_formula() throws IOException {
        var out = folder.resolve("out");
        desk.run("audit", syllabi.toString(), "--for", "iot-developer", "--out", out.toString())
                .isGiven();
        assertThat(out.resolve("audit.json")).isNotEmptyFile();
        try (var book = new ReadableWorkbook(out.resolve("audit.xlsx").toFile())) {
            assertThat(book.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Findings", "Matrix", "Modules", "Order");
            var matrix = book.findSheet("Matrix").orElseThrow().read();
            assertThat(matrix.getFirst().getCellText(3)).isEqualTo("INF-101");
            for (var sheet : book.getSheets().toList())
                for (var row : sheet.read())
                    assertThat(row.stream().filter(cell -> cell != null && cell.getFormula() != null))
                            .isEmpty();
        }
    }

    @Test
    void the_page_stands_alone_and_is_in_the_language_that_was_asked_for() throws IOException {
        var out = folder.resolve("out");
        desk.run("audit", syllabi.toString(), "--for", "iot-developer", "--out", out.toString(), "--in", "de")
                .isGiven();
        assertThat(Files.readString(out.resolve("audit.html")))
                .contains("<html lang=\"de\">", "Fehlt (", "INF-202</a> (Semester 2) setzt <a", "MQTT</b> is for</q>")
                .doesNotContain("<script", "http-equiv", "href=\"/", "{0}");
        desk.run("audit", syllabi.toString(), "--for", "iot-developer", "--in", "la")
                .isRefused("--in is 'la'.", "--in de");
    }

    @Test
    void the_limits_of_a_proposal_are_told_with_it() throws IOException {
        var out = folder.resolve("out");
        desk.run(
                        "audit",
                        syllabi.toString(),
                        "--for",
                        "iot-developer",
                        "--most-modules",
                        "1",
                        "--credits-per-module",
                        "4",
                        "--out",
                        out.toString())
                .isGiven();
        assertThat(Files.readString(out.resolve("audit.html")))
                .contains("at most 4 ECTS credits more", "At most 1 module is changed or added.");
    }

    @Test
    void the_page_of_an_audit_is_no_syllabus() {
        desk.run("audit", syllabi.toString(), "--for", "iot-developer", "--out", syllabi.toString())
                .isGiven();
        desk.run("audit", syllabi.toString(), "--for", "iot-developer").says("3 modules");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_stops_no_other() throws IOException {
        syllabus("broken.pdf", "%PDF-1.4\nthis is no PDF");
        syllabus("empty.txt", "");
        desk.run("audit", syllabi.toString(), "--for", "iot-developer")
                .isGiven()
                .says("3 modules", "broken.pdf", "File left out.", "empty.txt");
    }

    @Test
    void slips_are_told_with_what_to_do() throws IOException {
        desk.run("audit", syllabi.toString(), "--for", "astronaut").isRefused("'astronaut'", "Nearest are");
        var empty = Files.createDirectories(folder.resolve("nothing"));
        desk.run("audit", empty.toString(), "--for", "iot-developer")
                .isRefused("There is no syllabus to read.", "a folder of them");
        desk.run("audit", folder.resolve("x.pdf").toString(), "--for", "iot-developer")
                .isRefused("There is no syllabus to read.", "x.pdf");
    }

    private void syllabus(String name, String text) throws IOException {
        Files.writeString(syllabi.resolve(name), text);
    }
}
