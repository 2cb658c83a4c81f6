package org.workways.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.workways.recognise.Document;

/// FEATURE F02: a syllabus says what it is of: code, title, term, credits, what comes before.
class F02FactsTest {
    @Test
    void a_head_of_labels_is_read() {
        var syllabus = of("module.txt", """
            Module: Databases
            Code: ACA-301
            Semester: 3
            Credits: 6 ECTS
            Prerequisites: ACA-101, Programming 1 and Mathematics 1

            Learning outcomes
            """);
        assertThat(syllabus.code()).isEqualTo("ACA-301");
        assertThat(syllabus.title()).isEqualTo("Databases");
        assertThat(syllabus.term()).hasValue(3);
        assertThat(syllabus.credits()).contains(new Credits(6, Credits.Kind.ECTS));
        assertThat(syllabus.needs()).containsExactly("ACA-101", "Programming 1", "Mathematics 1");
    }

    @Test
    void a_headline_and_a_sentence_do_too() {
        var syllabus = of("x.txt", """
            INF 204 – Computer networks

            This 5 ECTS module is taught in the 4th semester.
            """);
        assertThat(syllabus.code()).isEqualTo("INF-204");
        assertThat(syllabus.title()).isEqualTo("Computer networks");
        assertThat(syllabus.term()).hasValue(4);
        assertThat(syllabus.credits()).contains(new Credits(5, Credits.Kind.ECTS));
        assertThat(syllabus.needs()).isEmpty();
    }

    @Test
    void a_file_that_says_nothing_is_called_as_it_is() {
        var syllabus = of("syllabi/aca_105_statistics.pdf", "Statistics\n\nWe count.\n");
        assertThat(syllabus.code()).isEqualTo("ACA-105");
        assertThat(syllabus.title()).isEqualTo("Statistics");
        assertThat(syllabus.term()).isEmpty();
        assertThat(syllabus.credits()).isEmpty();
    }

    @Test
    void none_is_no_module_that_comes_before() {
        assertThat(of("x.txt", "ABC-1 X\nPrerequisites: none\n").needs()).isEmpty();
        assertThat(of("x.txt", "ABC-1 X\nVoraussetzungen: keine\n").needs()).isEmpty();
        assertThat(of("x.txt", "ABC-1 X\n| Prerequisites | none beyond school |\n")
                        .needs())
                .isEmpty();
    }

    @Test
    void credits_of_both_sides_of_the_ocean_are_hours_of_work() {
        assertThat(new Credits(6, Credits.Kind.ECTS).hours()).isEqualTo(165, within(1e-9));
        assertThat(of("x.txt", "CS 101 Programming\nCredits: 3\n").credits()).contains(new Credits(3, Credits.Kind.US));
        assertThat(new Credits(3, Credits.Kind.US).hours()).isEqualTo(135, within(1e-9));
    }

    private static Syllabus of(String name, String text) {
        return SyllabusFacts.read(new Document(name, text));
    }
}
