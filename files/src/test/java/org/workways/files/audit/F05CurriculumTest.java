package org.workways.files.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.audit.Credits;
import org.workways.audit.Syllabus;
import org.workways.concept.ImportIssue;

/// FEATURE F05: a curriculum or degree plan as CurricularAnalytics writes it, with what must come before.
class F05CurriculumTest {
    private static final String PLAN = """
        Curriculum,Kite Building,,,,,,,,,
        Degree Plan,Windy start,,,,,,,,,
        System Type,semester,,,,,,,,,
        Courses,,,,,,,,,,
        Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name,Term
        1,Strings and Knots,KI,101,,,,3,,,1
        2,Wind,ME,110L,,,,4,,,1
        3,Kite Design,KI,201,"1;2;8",4,,3,,,2
        Additional Courses,,,,,,,,,,
        Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name,Term
        4,Drawing,,,7,,,x,,,soon
        ,,,,,,,3,,,
        Course Learning Outcomes,,,,,,,,,,
        Course ID,Learning Outcome ID,Learning Outcome,Description,Requisites,Hours,,,,,
        3,1,Design,Design kites that fly.,,2,,,,,
        3,2,Test kites in wind,,,2,,,,,
        Curriculum Learning Outcomes,,,,,,,,,,
        Learning Outcome,Description,,,,,,,,,
        Fly,All kites fly.,,,,,,,,,
        # Course ids are unique,,,,,,,,,,
        """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void codes_are_prefix_and_number_and_ids_of_what_comes_before_become_codes() throws IOException {
        var modules = read(PLAN).modules();
        assertThat(modules).extracting(Syllabus::code).containsExactly("KI 101", "ME 110L", "KI 201", "Drawing");
        var design = modules.get(2);
        assertThat(design.title()).isEqualTo("Kite Design");
        assertThat(design.needs()).containsExactly("KI 101", "ME 110L");
        assertThat(design.term()).hasValue(2);
        assertThat(design.credits()).contains(new Credits(3, Credits.Kind.US));
    }

    @Test
    void credits_of_a_quarter_are_two_thirds_of_those_of_a_semester() throws IOException {
        var design = read(PLAN.replace("semester", "quarter")).modules().get(2);
        assertThat(design.credits()).contains(new Credits(3, Credits.Kind.QUARTER));
        assertThat(design.credits().orElseThrow().hours()).isEqualTo(90);
    }

    @Test
    void outcomes_go_to_their_courses() throws IOException {
        var modules = read(PLAN).modules();
        assertThat(modules.get(2).text().text()).isEqualTo("""
            KI 201 Kite Design

            Prerequisites
            - KI 101
            - ME 110L

            Learning outcomes
            - Design kites that fly.
            - Test kites in wind.
            """);
        assertThat(modules.get(1).text().text()).isEqualTo("ME 110L Wind\n");
    }

    @Test
    void what_leads_nowhere_is_told() throws IOException {
        assertThat(read(PLAN).issues().stream()
                        .map(ImportIssue::message)
                        .map(message -> message.replaceFirst(".*csv ", "")))
                .containsExactlyInAnyOrder(
                        "row 8 refers to '8', which is not in the file. Read without it.",
                        "row 11 refers to '7', which is not in the file. Read without it.",
                        "row 11 says 'x' under 'Credit Hours', which is not a number of credits up to 60. Read without"
                                + " it.",
                        "row 11 says 'soon' under 'Term', which is not a term from 1 to 20. Read without it.",
                        "row 12 has no title. Row left out.");
    }

    @Test
    void a_curriculum_without_terms_and_without_commas_at_the_end_is_read_too() throws IOException {
        var file = read("""
            Curriculum,Kite Building
            Institution,Windy College
            Courses
            Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours
            1,Strings and Knots,KI,101,,,,3
            2,Kite Design,KI,201,1,,,3
            """);
        assertThat(file.modules()).extracting(Syllabus::code).containsExactly("KI 101", "KI 201");
        assertThat(file.modules().getLast().term()).isEmpty();
        assertThat(file.modules().getLast().needs()).containsExactly("KI 101");
        assertThat(file.issues()).isEmpty();
    }

    private ModuleFile read(String text) throws IOException {
        var path = Files.writeString(folder.resolve("plan.csv"), text);
        assertThat(ModuleFile.isOne(path)).isTrue();
        return ModuleFile.read(path).orElseThrow();
    }
}
