package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.recognise.DrawnSkills.drawn;
import static org.workways.recognise.DrawnSkills.found;
import static org.workways.recognise.DrawnSkills.recognise;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workways.taxonomy.Taxonomy;

/// FEATURE C10: each part of a document is read for what it is: required, nice to have, offered, boilerplate; and what
/// is left out can be seen.
class C10DocumentPartsTest {
    private final Taxonomy skills = drawn("""
        plc: PLC programming | PLC | SPS
        scada: SCADA
        python: Python
        sql: SQL
        gdpr: GDPR | data protection
        """);

    @Test
    void a_label_before_a_sentence_is_a_heading_for_that_sentence() {
        assertThat(found(skills, "Requirements\n- Python\n- Nice to have: SCADA\n- SQL"))
                .isEqualTo("python:1 ~scada:1 sql:1");
        assertThat(found(skills, "We look for somebody with Python. Nice to have: SCADA. And SQL."))
                .isEqualTo("python:1 ~scada:1 sql:1");
        assertThat(found(skills, "You bring Python.\nBonus: SQL\n\nSCADA")).isEqualTo("python:1 ~sql:1 scada:1");
    }

    @Test
    void a_label_of_a_cv_stays_until_the_next() {
        var text = "Skills: Python, SQL\nGlass blowing\n\nLanguages: English";
        assertThat(recognise(skills, text).unknown())
                .extracting(Mention.Unknown::text)
                .containsExactly("Glass blowing");
    }

    @Test
    void what_the_company_offers_is_left_out_and_told_with_what_it_names() {
        assertThat(leftOut("Your tasks\nProgram the PLC.\nWe offer courses in Python and SQL."))
                .isEqualTo("benefits[python sql]: We offer courses in Python and SQL.");
        assertThat(found(skills, "Your tasks\nProgram the PLC.\nWe offer courses in Python."))
                .isEqualTo("plc:1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We are an equal opportunity employer and love Python.            | diversity
        Bewerbungen sind willkommen, unabhängig von Alter und Herkunft.   | diversity
        Valoramos a todos, independientemente de su edad.                | diversity
        Nous recrutons sans distinction de sexe ou d'origine.             | diversity
        We offer 30 days of holiday.                                     | benefits
        Wir bieten 30 Tage Urlaub.                                       | benefits
        Ofrecemos 23 días de vacaciones.                                 | benefits
        Nous offrons 25 jours de congés.                                 | benefits
        Competitive salary and dental.                                   | benefits
        Founded in 1998, Nirgendwerk builds plants.                      | company
        Wir sind ein Unternehmen mit 420 Menschen.                       | company
        Somos una empresa de agua.                                       | company
        Nous sommes une entreprise de l'eau.                             | company
        Please apply by 1 May.                                           | applying
        Bewirb dich bis Mai.                                             | applying
        Envíanos tu CV.                                                  | applying
        Envoyez votre CV avant mai.                                      | applying
        By sending it you agree to the processing of your personal data. | legal
        """)
    void boilerplate_is_known_in_four_languages(String sentence, String kind) {
        assertThat(leftOut("Requirements\nPython\n" + sentence)).startsWith(kind + "[");
        assertThat(found(skills, "Requirements\nPython\n" + sentence)).isEqualTo("python:1");
    }

    @Test
    void a_benefit_on_the_same_line_as_a_skill_does_not_hide_the_skill() {
        assertThat(found(skills, "Python developer, Berlin, competitive salary"))
                .isEqualTo("python:1");
    }

    @Test
    void a_cv_may_speak_of_benefits_and_applying_as_of_work() {
        assertThat(found(skills, "Experience\nPayroll clerk, Acme 2016 - 2024\n- Queried health insurance data in SQL"))
                .isEqualTo("sql:2");
        assertThat(leftOut("Experience\nPayroll clerk, Acme 2016 - 2024\n- Kept stock options and health insurance"))
                .isEmpty();
    }

    @Test
    void data_protection_as_a_duty_is_a_skill_and_consent_is_none() {
        assertThat(found(skills, "Your tasks\nData protection (GDPR) of our customers"))
                .isEqualTo("gdpr:1 gdpr:1");
        assertThat(leftOut("Skills\nSQL\n\nI consent to the processing of my personal data under GDPR."))
                .startsWith("legal[gdpr]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        No PLC experience needed.                               | !plc:1
        PLC experience is not required.                         | !plc:1
        You need no PLC experience.                             | !plc:1
        You don't need PLC experience.                          | !plc:1
        I don't know Python.                                    | !python:1
        Keine SPS-Kenntnisse nötig.                             | !plc:1
        SPS-Kenntnisse sind nicht erforderlich.                 | !plc:1
        Auch ohne SPS-Kenntnisse.                               | !plc:1
        No se requiere experiencia en PLC.                      | !plc:1
        La experiencia en PLC no es necesaria.                  | !plc:1
        Sin experiencia en PLC.                                 | !plc:1
        Aucune expérience en PLC.                               | !plc:1
        Pas besoin de connaître Python.                         | !python:1
        L'expérience PLC n'est pas requise.                     | !plc:1
        Python required, PLC not required.                      | python:1 !plc:1
        Python is a must; SQL is a plus.                        | python:1 ~sql:1
        Python required, SQL a plus                             | python:1 ~sql:1
        SQL is not required, but Python is.                     | !sql:1 python:1
        SCADA is not required but a plus.                       | ~scada:1
        Languages including but not limited to Python.          | python:1
        Not only Python but also SQL.                           | python:1 sql:1
        Python ist von Vorteil.                                 | ~python:1
        Se valorará Python.                                     | ~python:1
        Python serait un plus.                                  | ~python:1
        """)
    void stance_is_told_in_four_languages_and_clause_by_clause(String sentence, String expected) {
        assertThat(found(skills, "Requirements\n" + sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Students can name the parts of a PLC.                             | plc:1
        Students are able to apply Python to data.                         | python:2
        Upon completion you will be able to evaluate SCADA systems.        | scada:3
        Participants can explain SCADA and design queries in SQL.          | scada:1 sql:3
        Die Studierenden können SPS-Programme entwickeln.                  | plc:3
        El alumno será capaz de analizar datos con Python.                 | python:3
        Les étudiants sauront utiliser Python.                             | python:2
        You will design and evaluate SQL queries.                          | sql:1
        Create dashboards with Python.                                     | python:1
        Students can use basic SQL.                                        | sql:1
        """)
    void the_verb_of_a_learning_outcome_tells_the_level_and_that_of_a_duty_does_not(String sentence, String expected) {
        assertThat(found(skills, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Experience with PLC, Beckhoff TwinCAT and Codesys is required.  | Beckhoff TwinCAT, Codesys
        You are familiar with Python or glass blowing                    | glass blowing
        Proficient in Siemens TIA Portal (V17).                          | Siemens TIA Portal
        Gute Kenntnisse in Hydraulik und SPS                             | Hydraulik
        Conocimientos de neumática y Python                              | neumática
        Bonne connaissance du soudage et de Python                       | soudage
        Experience with Python and SQL                                   |
        You program TwinCAT and the S7-1500 and like our IDEs | TwinCAT, S7-1500
        You work at LTE sites in Berlin with SQL |
        """)
    void what_stands_where_skills_stand_and_matches_nothing_is_unknown(String sentence, String expected) {
        var unknown = recognise(skills, "Requirements\nPython and SQL. " + sentence).unknown().stream()
                .map(Mention.Unknown::text)
                .collect(Collectors.joining(", "));
        assertThat(unknown).isEqualTo(expected == null ? "" : expected);
    }

    /// `benefits[python sql]: We offer …`, one after the other.
    private String leftOut(String text) {
        return recognise(skills, text).leftOut().stream()
                .map(left -> left.kind().code()
                        + left.named().stream().map(id -> id.code()).collect(Collectors.joining(" ", "[", "]: "))
                        + left.sentence().text())
                .collect(Collectors.joining("\n"));
    }
}
