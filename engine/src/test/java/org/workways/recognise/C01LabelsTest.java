package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.recognise.DrawnSkills.drawn;
import static org.workways.recognise.DrawnSkills.found;

import org.junit.jupiter.api.Test;
import org.workways.taxonomy.Taxonomy;

/// FEATURE C01: skills are found by their names, however these are inflected, and the longest name wins.
class C01LabelsTest {
    private final Taxonomy skills = drawn("""
        plc: PLC programming | PLC | SPS
        analysis: data analysis
        sensor-analysis: sensor data analysis
        pictures: take pictures
        c: C
        cpp: C++
        csharp: C#
        can: CAN bus | CAN
        arts: fine arts
        node: Node.js
        tcp: TCP/IP
        ml: machine learning
        vision: computer vision
        dashboards: dashboards
        modelling: data modelling
        spreadsheets: spreadsheets | MS Excel | Excel
        configuration: infrastructure as code | Puppet
        security: security
        """);

    @Test
    void inflection_and_word_order_do_not_matter() {
        assertThat(found(skills, "Programming PLCs.")).isEqualTo("plc:1");
        assertThat(found(skills, "Programmed the PLC of line 3.")).isEqualTo("plc:1");
        assertThat(found(skills, "Built a dashboard and analysed the data of sensors."))
                .startsWith("dashboards:1");
        assertThat(found(skills, "analysis of data")).isEqualTo("analysis:1");
        assertThat(found(skills, "Data Modeling")).isEqualTo("modelling:1");
    }

    @Test
    void the_longest_name_wins() {
        assertThat(found(skills, "sensor data analysis")).isEqualTo("sensor-analysis:1");
    }

    @Test
    void signs_belong_to_the_name() {
        assertThat(found(skills, "C, C++, C# and Node.js")).isEqualTo("c:1 cpp:1 csharp:1 node:1");
        assertThat(found(skills, "TCP/IP networks")).isEqualTo("tcp:1");
    }

    @Test
    void a_letter_inside_another_name_is_no_skill() {
        assertThat(found(skills, "Led R&C projects with C-level managers, Dr. C. Brown, at 20 °C."))
                .isEmpty();
    }

    @Test
    void a_slash_between_languages_names_both() {
        assertThat(found(skills, "Embedded work in C/C++")).isEqualTo("c:1 cpp:1");
    }

    @Test
    void some_everyday_words_are_names_as_items_of_a_list() {
        assertThat(found(skills, "C++, puppet and security")).isEqualTo("cpp:1 configuration:1 security:1");
        assertThat(found(skills, "Played in a puppet theatre of a security company"))
                .isEmpty();
    }

    @Test
    void a_school_mark_is_no_programming_language() {
        assertThat(found(skills, "A levels: Geography B, Business C 2013")).isEmpty();
        assertThat(found(skills, "Programming in C and C++")).isEqualTo("c:1 cpp:1");
    }

    @Test
    void acronyms_need_their_capitals() {
        assertThat(found(skills, "I can do it")).isEmpty();
        assertThat(found(skills, "Networks: CAN, Ethernet")).isEqualTo("can:1");
    }

    @Test
    void a_name_that_is_an_everyday_word_needs_its_capital() {
        assertThat(found(skills, "I excel at teamwork")).isEmpty();
        assertThat(found(skills, "Word and Excel: good")).startsWith("spreadsheets:");
    }

    @Test
    void words_are_never_split_inside() {
        assertThat(found(skills, "Understands handling of standards")).isEmpty();
        assertThat(found(skills, "I like the bigger picture")).isEmpty();
    }

    @Test
    void a_comma_parts_what_a_hyphen_joins() {
        assertThat(found(skills, "machine-learning")).isEqualTo("ml:1");
        assertThat(found(skills, "computer, vision of growth")).isEmpty();
    }

    @Test
    void the_match_tells_its_words_and_why() {
        var match = DrawnSkills.recognise(skills, "Skills\nUsed MS Excel daily.")
                .matched()
                .getFirst();
        assertThat(match.sentence().text()).isEqualTo("Used MS Excel daily.");
        assertThat("Skills\nUsed MS Excel daily.".substring(match.start(), match.end()))
                .isEqualTo("MS Excel");
        assertThat(match.because()).isEqualTo("'MS Excel' is another name of it; level from the mention alone");
        assertThat(match.score()).isEqualTo(0.95);
    }

    @Test
    void a_name_of_two_skills_is_ambiguous_and_names_both() {
        var two = drawn("""
            robots: mobile robots | AMR
            meters: meter reading | AMR
            """);
        assertThat(DrawnSkills.recognise(two, "Skills\nAMR").ambiguous())
                .singleElement()
                .satisfies(mention -> assertThat(mention.candidates()).hasToString("[atlas:meters, atlas:robots]"));
    }
}
