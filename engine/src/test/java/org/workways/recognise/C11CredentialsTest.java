package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.recognise.DrawnSkills.drawn;
import static org.workways.recognise.DrawnSkills.recognise;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workways.taxonomy.Taxonomy;

/// FEATURE C11: a CV tells what is only claimed, what was done and for how long, and which credentials it names.
class C11CredentialsTest {
    private final Taxonomy taxonomy = drawn("""
        plc: PLC programming | PLC < electrics
        electrics: electrical installation
        python: Python
        sql: SQL
        network: network security | Security+
        mechatronics: mechatronics
        [electrician]: electrician = electrics:2
        """);

    @Test
    void a_list_claims_a_job_shows_and_a_certificate_says_so() {
        assertThat(held("""
            Skills
            Python, PLC

            Experience
            Mechanic, Acme, 2016 - 2020
            - PLC faults found

            Certificates
            CompTIA Security+ 2021
            """)).isEqualTo("electrics=evidenced network=verified plc=evidenced python=claimed");
    }

    @Test
    void a_certificate_that_was_not_finished_is_a_claim() {
        assertThat(held("Certificates\nSecurity+, in progress")).isEqualTo("network=claimed");
        assertThat(held("Ausbildung\nAusbildung Mechatronics 2014, abgebrochen"))
                .isEqualTo("mechatronics=claimed");
        assertThat(held("Ausbildung\nAusbildung Mechatronics 2014")).isEqualTo("mechatronics=verified");
    }

    @Test
    void a_course_without_a_paper_is_a_claim() {
        assertThat(held("Education\n2022 Python for beginners, 2 days")).isEqualTo("python=claimed");
    }

    @Test
    void years_of_use_are_those_that_some_job_covers() {
        assertThat(used("""
            Experience
            Mechanic, Acme, 2016 - 2020
            - PLC, SQL
            Fitter, Beta, 2018 - 2022
            - PLC
            """)).isEqualTo("plc 6.0 to 2022, sql 4.0 to 2020");
        assertThat(used("Experience\nMechanic, Acme, 2025 - present\n- SQL")).isEqualTo("sql 1.0 to 2026");
    }

    @Test
    void a_job_counts_for_what_everybody_in_it_does() {
        assertThat(used("Experience\nElectrician, Acme, 2015 - 2020\n- wired houses"))
                .isEqualTo("electrics 5.0 to 2020");
    }

    @Test
    void a_project_of_one_year_tells_when_and_not_how_long() {
        assertThat(used("Projects\nWeather station, 2021\n- Python")).isEqualTo("python 0.0 to 2021");
    }

    @Test
    void a_list_and_a_course_tell_no_years() {
        assertThat(used("Experience\nCook, Acme, 2015 - 2020\n\nSkills\nPython\n\nEducation\n2012 SQL course"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2013 - 2016 BSc Computer Science, Nowhere University    | BSc / Computer Science / 2016
        Bachelor of Engineering in Mechatronics, 2019            | Bachelor of Engineering / Mechatronics / 2019
        Apprenticeship as industrial mechanic, Acme, 2008-2011   | Apprenticeship / industrial mechanic / 2011
        Ausbildung zum Elektroniker, 2010                        | Ausbildung / Elektroniker / 2010
        Grado en Ingeniería Eléctrica 2015                       | Grado / Ingeniería Eléctrica / 2015
        BTS Maintenance industrielle, 2012                       | BTS / Maintenance industrielle / 2012
        2013-15   Nowhere College, A levels: Geography B         | A levels / Geography B / 2015
        2025 Introduction to Statistics, online course           |  / Introduction to Statistics / 2025
        """)
    void education_is_degree_field_and_year(String line, String expected) {
        assertThat(recognise(taxonomy, "Education\n" + line).education())
                .singleElement()
                .satisfies(entry -> assertThat("%s / %s / %d"
                                .formatted(
                                        entry.degree(),
                                        entry.field(),
                                        entry.year().orElse(0)))
                        .isEqualToIgnoringWhitespace(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CompTIA Security+ (2021)                    | CompTIA Security+ 2021
        2021: CompTIA Security+                     | CompTIA Security+ 2021
        CCNA, Security+                             | CCNA 0, Security+ 0
        Excel Advanced, 2 days, in-house, 2022      | Excel Advanced 2022
        First aid – Red Cross, June 2020            | First aid 2020
        Security+ (in progress)                     |
        """)
    void certificates_are_name_and_year_and_finished(String line, String expected) {
        var names = recognise(taxonomy, "Skills\nSQL\n\nCertificates\n" + line).certificates().stream()
                .map(certificate ->
                        certificate.name() + " " + certificate.year().orElse(0))
                .collect(Collectors.joining(", "));
        assertThat(names).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void an_advert_has_no_education() {
        assertThat(recognise(taxonomy, "Education\nBSc or equivalent\n\nRequirements\nPython")
                        .education())
                .isEmpty();
    }

    /// `plc=evidenced`, sorted by skill.
    private String held(String text) {
        return HeldSkill.of(recognise(taxonomy, text), taxonomy).stream()
                .map(skill -> skill.skill().code() + "=" + skill.kind().code())
                .collect(Collectors.joining(" "));
    }

    /// `plc 6.0 to 2022`, sorted by skill.
    private String used(String text) {
        return HeldSkill.of(recognise(taxonomy, text), taxonomy).stream()
                .flatMap(skill -> skill.use().stream()
                        .map(use -> "%s %.1f to %d".formatted(skill.skill().code(), use.years(), use.lastYear())))
                .collect(Collectors.joining(", "));
    }
}
