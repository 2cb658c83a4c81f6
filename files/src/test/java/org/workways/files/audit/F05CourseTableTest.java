package org.workways.files.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.audit.Credits;
import org.workways.audit.Module;
import org.workways.audit.Statement;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;

/// FEATURE F05: a programme comes as one table, a course a row.
class F05CourseTableTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void each_row_is_a_module_with_its_facts() {
        var file = read("courses.csv", """
            Code,Title,Semester,ECTS,Prerequisites,Learning Outcomes,Topics,Assessment
            INF-101,Programming,1,6,none,"write Python programs; test them",lists | loops,written exam
            INF-202,Databases,Semester 2,"7,5",INF-101 and Mathematics,"Design tables.
            Query them with SQL.",SQL,
            """);
        var first = file.modules().getFirst();
        assertThat(first.code()).isEqualTo("INF-101");
        assertThat(first.title()).isEqualTo("Programming");
        assertThat(first.term()).hasValue(1);
        assertThat(first.credits()).contains(new Credits(6, Credits.Kind.ECTS));
        assertThat(first.needs()).isEmpty();
        assertThat(first.text().name()).endsWith("courses.csv row 2");
        assertThat(first.text().text()).isEqualTo("""
            INF-101 Programming

            Prerequisites
            - none

            Learning outcomes
            - write Python programs
            - test them

            Content
            - lists
            - loops

            Assessment
            - written exam
            """);
        var second = file.modules().getLast();
        assertThat(second.term()).hasValue(2);
        assertThat(second.credits()).contains(new Credits(7.5, Credits.Kind.ECTS));
        assertThat(second.needs()).containsExactly("INF-101", "Mathematics");
        assertThat(file.issues()).isEmpty();
    }

    @Test
    void what_it_says_is_read_as_any_syllabus_is() {
        var file = read("courses.csv", """
            title;objectives;content;exam
            Networks;"Evaluation of protocols
            Design networks";"Grading of cables
            In the course: MQTT";oral
            """);
        var module = Module.of(file.modules().getFirst(), List.of());
        assertThat(module.statements().stream()
                        .filter(Statement::isOutcome)
                        .map(statement -> statement.sentence().text()))
                .containsExactly("Evaluation of protocols.", "Design networks.");
        assertThat(module.statements().stream()
                        .filter(statement -> statement.part().code().equals("content"))
                        .map(statement -> statement.sentence().text()))
                .containsExactly("Grading of cables.", "In the course: MQTT.");
        assertThat(module.isAssessed()).isTrue();
    }

    @Test
    void columns_are_known_by_name_case_and_spaces_aside() {
        assertThat(titles("a.csv", "Course,Name,DESCRIPTION\nCS 101,Programming,Python\n"))
                .containsExactly("CS 101 Programming");
        assertThat(titles("b.tsv", "Course name\tcourse_code\tLearning  outcomes\nRobots\tR 1\tbuild robots\n"))
                .containsExactly("R 1 Robots");
        assertThat(titles("c.csv", "Course;Topics\nRobots;arms\n")).containsExactly("Robots Robots");
        assertThat(titles("d.csv", "Modul;Titel;Lernziele;Prüfungsform\nM1;Netze;Netze planen;Klausur\n"))
                .containsExactly("M1 Netze");
        assertThat(titles("e.csv", "Our courses,,\n\n,,\nTitle,Topics,\nRobots,arms,\n"))
                .containsExactly("Robots Robots");
    }

    @Test
    void credits_are_of_the_side_of_the_ocean_that_the_table_says() {
        assertThat(read("us.csv", "title,topics,credit hours\nA,b,3\n")
                        .modules()
                        .getFirst()
                        .credits())
                .contains(new Credits(3, Credits.Kind.US));
        assertThat(read("eu.csv", "title,topics,Credits (ECTS)\nA,b,5\n")
                        .modules()
                        .getFirst()
                        .credits())
                .contains(new Credits(5, Credits.Kind.ECTS));
        assertThat(read("said.csv", "title,topics,credits\nA,b,5 ECTS\n")
                        .modules()
                        .getFirst()
                        .credits())
                .contains(new Credits(5, Credits.Kind.ECTS));
    }

    @Test
    void terms_are_numbers_however_they_are_written() {
        assertThat(CourseTable.term("3")).hasValue(3);
        assertThat(CourseTable.term("3rd")).hasValue(3);
        assertThat(CourseTable.term("Year 1, semester 2")).hasValue(2);
        assertThat(CourseTable.term("3/4")).hasValue(3);
        assertThat(CourseTable.term("Autumn 2025")).isEmpty();
        assertThat(CourseTable.term("WS 25")).isEmpty();
    }

    @Test
    void bad_rows_are_told_with_their_place_and_stop_no_good_ones() {
        var file = read("courses.csv", """
            title,topics,term,credits
            Robots,arms,1,5
            ,legs,1,5
            Cells,a,b,c,d,e

            Sensors,heat,Autumn,many
            Drives,motors,autumn,0
            Short
            """);
        assertThat(file.modules()).extracting("title").containsExactly("Robots", "Sensors", "Drives", "Short");
        assertThat(file.issues().stream().map(ImportIssue::message).map(message -> message.replace(folder + "/", "")))
                .containsExactly(
                        "courses.csv row 3 has no title. Row left out.",
                        "courses.csv row 4 has 6 cells under 4 columns. Row left out; look for a separator or quote"
                                + " too many.",
                        "courses.csv row 6 says 'Autumn' under 'term', which is not a term from 1 to 20. Read without"
                                + " it.",
                        "courses.csv row 6 says 'many' under 'credits', which is not a number of credits up to 60."
                                + " Read without it.");
    }

    @Test
    void a_table_of_something_else_is_refused_with_what_is_there_and_what_is_needed() {
        assertThatThrownBy(() -> read("people.csv", "name,age\nAda,36\n"))
                .isInstanceOfSatisfying(UserException.class, refusal -> {
                    assertThat(refusal.problem()).contains("people.csv", "its columns are 'name', 'age'");
                    assertThat(refusal.advice()).contains("'title'", "'learning outcomes'", "'content'");
                });
        assertThatThrownBy(() -> read("broken.csv", "title,topics\nA,\"b\n"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("row 2");
        assertThatThrownBy(() -> read("broken.xlsx", "title,topics\nA,b\n"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("no whole workbook");
    }

    @Test
    void other_tables_of_a_folder_are_known_and_left_alone() {
        assertThat(ModuleFile.isOne(file("gaps.csv", "skill,finding\nx,y\n"))).isFalse();
        assertThat(ModuleFile.isOne(file("half.csv", "title,finding\nx,y\n"))).isTrue();
        assertThat(ModuleFile.isOne(file("text.txt", "title,topics\nx,y\n"))).isFalse();
        assertThat(ModuleFile.read(file("text.txt", "title,topics\nx,y\n"))).isEmpty();
    }

    @Test
    void a_workbook_has_a_sheet_for_each_year() throws IOException {
        var path = folder.resolve("plan.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(path)) {
            rows(book.createSheet("Year 1"), "Title|Topics|Term|ECTS", "Robots|arms|1|5");
            rows(book.createSheet("Notes"), "Mind the gap");
            rows(book.createSheet("Year 2"), "Title|Topics|Term|ECTS", "Drives|motors|3|7.5");
            rows(book.createSheet("Old"), "Title|Topics", "Steam|engines");
            book.setSheetHidden(3, true);
            book.write(out);
        }
        var file = ModuleFile.read(path).orElseThrow();
        assertThat(file.modules()).extracting("title").containsExactly("Robots", "Drives");
        assertThat(file.modules().getLast().term()).hasValue(3);
        assertThat(file.modules().getLast().credits()).contains(new Credits(7.5, Credits.Kind.ECTS));
        assertThat(file.modules().getLast().text().name()).endsWith("plan.xlsx sheet 'Year 2' row 2");
        assertThat(file.issues()).singleElement().satisfies(issue -> assertThat(issue.message())
                .contains("sheet 'Notes'", "'Mind the gap'", "Sheet left out."));
    }

    private static void rows(XSSFSheet sheet, String... rows) {
        for (int at = 0; at < rows.length; at++) {
            var row = sheet.createRow(at);
            var cells = rows[at].split("\\|");
            for (int column = 0; column < cells.length; column++)
                if (cells[column].matches("[0-9.]+"))
                    row.createCell(column).setCellValue(Double.parseDouble(cells[column]));
                else row.createCell(column).setCellValue(cells[column]);
        }
    }

    private List<String> titles(String name, String text) {
        return read(name, text).modules().stream()
                .map(module -> module.code() + " " + module.title())
                .toList();
    }

    private ModuleFile read(String name, String text) {
        return ModuleFile.read(file(name, text)).orElseThrow();
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
