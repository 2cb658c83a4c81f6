package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.recognise.DrawnSkills.drawn;
import static org.workways.recognise.DrawnSkills.found;

import org.junit.jupiter.api.Test;
import org.workways.taxonomy.Taxonomy;

/// FEATURE C02: denied, wished-for and nice-to-have skills are no held skills, and words tell the level.
class C02StanceAndLevelTest {
    private final Taxonomy skills = drawn("""
        plc: PLC programming | PLC
        scada: SCADA
        python: Python
        sql: SQL
        """);

    @Test
    void a_no_reaches_over_or_to_the_next_but() {
        assertThat(found(skills, "No PLC or SCADA experience, but Python.")).isEqualTo("!plc:1 !scada:1 python:1");
        assertThat(found(skills, "I have not worked with SCADA.")).isEqualTo("!scada:1");
        assertThat(found(skills, "Keine PLC Kenntnisse")).isEqualTo("!plc:1");
    }

    @Test
    void a_wish_is_no_skill() {
        assertThat(found(skills, "I would like to learn Python and SQL.")).isEqualTo("?python:1 ?sql:1");
        assertThat(found(skills, "My aim is to become a Python developer.")).isEqualTo("?python:1");
    }

    @Test
    void nice_to_have_is_told_by_words_and_by_heading() {
        assertThat(found(skills, "Requirements\n- Python\n- SQL is a plus\nNice to have:\n- SCADA"))
                .isEqualTo("python:1 ~sql:1 ~scada:1");
        assertThat(found(skills, "SCADA is not required")).isEqualTo("!scada:1");
    }

    @Test
    void words_and_years_tell_the_level() {
        assertThat(found(skills, "Skills\nbasic Python, very good SQL, PLC (expert)"))
                .isEqualTo("python:1 sql:3 plc:4");
        assertThat(found(skills, "3 years of Python")).isEqualTo("python:2");
        assertThat(found(skills, "Python (6 years)")).isEqualTo("python:3");
        assertThat(found(skills, "Skills\nSQL, advanced Python")).isEqualTo("sql:1 python:3");
        assertThat(found(skills, "7 years on the PLC line")).isEqualTo("plc:1");
    }

    @Test
    void what_was_done_for_years_is_more_than_a_mention() {
        assertThat(found(skills, "Experience\nMechanic, Acme 2016 - 2024\n- PLC faults found"))
                .isEqualTo("plc:2");
        assertThat(found(skills, "Experience\nMechanic, Acme 2024 - 2025\n- PLC faults found"))
                .isEqualTo("plc:1");
        assertThat(found(skills, "Experience\nMechanic, Acme 05/2023 - present\n- PLC faults found"))
                .isEqualTo("plc:2");
    }

    @Test
    void a_table_of_skills_is_read_row_by_row() {
        assertThat(found(skills, "Skills\nProgramming | PLC, SCADA | very good\nOther | Python | basic"))
                .isEqualTo("plc:3 scada:3 python:1");
        assertThat(found(skills, "Skills\nSQL          no - I have seen queries\nPython       good, used for reports"))
                .isEqualTo("!sql:1 python:2");
    }

    @Test
    void a_heading_may_be_made_of_several() {
        var cv = "Experience\n"
                + "Mechanic, Acme 2016 - 2024\n"
                + "- SQL reports\n"
                + "Training and certificates\n"
                + "PLC course\n"
                + "Skills at a glance\n"
                + "Python";
        assertThat(found(skills, cv)).isEqualTo("sql:2 plc:1 python:1");
        assertThat(found(skills, "Experience\nMechanic, Acme 2016 - 2024\nTraining new colleagues\nPLC faults"))
                .isEqualTo("plc:2");
    }

    @Test
    void a_project_does_not_last_as_long_as_the_job_above_it() {
        assertThat(found(skills, "Experience\nMechanic, Acme 2016 - 2024\n- SQL reports\n\nOWN PROJECTS\n- Python bot"))
                .isEqualTo("sql:2 python:1");
    }

    @Test
    void what_the_company_says_of_itself_is_no_requirement() {
        assertThat(found(skills, "About us\nWe love Python.\nRequirements\nSQL\nBenefits\nFree PLC courses"))
                .isEqualTo("sql:1");
    }
}
