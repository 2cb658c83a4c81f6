package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.concept.Level;
import org.workways.demand.AdvertReading.AskedSkill;
import org.workways.recognise.CandidateIndex;
import org.workways.recognise.Recogniser;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// FEATURE D08: an advert says which job it is for in its headline, and what it asks for in its text.
class D08ReadingAdvertsTest {
    private static final ConceptId MQTT = ConceptId.atlas("mqtt");
    private static final ConceptId PYTHON = ConceptId.atlas("python");
    private static final ConceptId DATA_ENGINEER = ConceptId.atlas("data-engineer");
    private static final ConceptId BIG_DATA_ENGINEER = ConceptId.atlas("big-data-engineer");

    private final NamedJobs jobs = new NamedJobs(List.of(
            job("data-engineer", "data engineer", "data wrangler"),
            job("big-data-engineer", "big data engineer"),
            job("maintenance-technician", "automation engineer", "field technician"),
            job("service-technician", "service technician", "field technician")));

    @Test
    void a_headline_names_jobs_in_singular_and_plural_in_any_case() {
        assertThat(jobs.in("Acme | DATA ENGINEERS | Berlin")).containsExactly(DATA_ENGINEER);
        assertThat(jobs.in("data-engineer (m/f/d)")).containsExactly(DATA_ENGINEER);
        assertThat(jobs.in("Senior Data Wrangler")).containsExactly(DATA_ENGINEER);
        assertThat(jobs.in("metadata engineering")).isEmpty();
    }

    @Test
    void of_names_that_overlap_the_longest_counts() {
        assertThat(jobs.in("Big Data Engineer")).containsExactly(BIG_DATA_ENGINEER);
        assertThat(jobs.in("Big Data Engineer, Data Engineer")).containsExactly(BIG_DATA_ENGINEER, DATA_ENGINEER);
    }

    @Test
    void another_job_with_our_words_in_its_name_is_another_job() {
        assertThat(jobs.in("QA Automation Engineer")).isEmpty();
        assertThat(jobs.in("Automation Engineer")).containsExactly(ConceptId.atlas("maintenance-technician"));
    }

    @Test
    void a_name_of_two_jobs_names_neither() {
        assertThat(jobs.in("Field Technician")).isEmpty();
    }

    @Test
    void a_skill_counts_once_with_its_highest_level_and_a_denied_one_not_at_all() {
        var reading =
                recogniser().read(advert("", "Data engineer\nYou know Python.\nExpert in Python.\nNo MQTT required."));
        assertThat(reading.skills()).extracting(AskedSkill::skill).containsExactly(PYTHON);
        assertThat(reading.skills().getFirst().level()).isGreaterThan(Level.FOUNDATION);
        assertThat(reading.jobs()).containsExactly(DATA_ENGINEER);
        assertThat(reading.families()).containsExactly(new ConceptId("family", "ml"));
    }

    @Test
    void a_title_of_its_own_is_the_headline() {
        var reading = recogniser().read(advert("Big data engineer", "We are a data engineer's dream.\nMQTT needed."));
        assertThat(reading.jobs()).containsExactly(BIG_DATA_ENGINEER);
        assertThat(reading.skills()).extracting(AskedSkill::skill).containsExactly(MQTT);
    }

    @Test
    void a_name_in_a_list_of_skills_that_is_none_of_them_is_a_term() {
        var reading = recogniser().read(advert("", "Engineer\nYou know Python, Redux, MQTT and React Native."));
        assertThat(reading.terms()).containsExactly(term("react-native"), term("redux"));
        assertThat(recogniser()
                        .read(advert("", "Acme | Rome, Python, Gent\nNothing else."))
                        .terms())
                .as("headlines list places")
                .isEmpty();
        assertThat(recogniser().read(advert("", "We use Redux and Python.")).terms())
                .as("two are no list")
                .isEmpty();
        assertThat(recogniser()
                        .read(advert("", "Skills: Python, MQTT, a sense of humour"))
                        .terms())
                .isEmpty();
        assertThat(recogniser()
                        .read(advert("", "Offices in Rome, Gent, Paris. Python."))
                        .terms())
                .isEmpty();
    }

    @Test
    void a_role_is_what_the_advert_calls_it_without_its_rank() {
        var reading = recogniser()
                .read(advert(
                        "", "Acme | Senior Machine Learning Engineers, Growth Hacker | Rome\n* Lead IoT Developer"));
        assertThat(reading.roles()).containsExactly(role("iot-developer"), role("machine-learning-engineer"));
        assertThat(recogniser().read(advert("", "Engineer")).roles()).isEmpty();
    }

    private static ConceptId term(String code) {
        return new ConceptId("term", code);
    }

    private static ConceptId role(String code) {
        return new ConceptId("role", code);
    }

    @Test
    void the_first_part_of_a_divided_headline_is_the_employer() {
        assertThat(employer("Acme Sensors (https://acme.example) | Data Engineer | Gent"))
                .isEqualTo("Acme Sensors");
        assertThat(employer("Acme - Data Engineer - Gent")).isEqualTo("Acme");
        assertThat(employer("We are looking for a data engineer")).isEmpty();
        assertThat(employer("Co-operative data work, no divider")).isEmpty();
        assertThat(Headline.completed(advert("", "")).employer()).isEmpty();
    }

    @Test
    void an_employer_that_the_source_names_stays() {
        var advert = new JobAdvert("board", "1", LocalDate.of(2026, 1, 1), "", "Beta", "", "", "Acme | Engineer");
        assertThat(Headline.completed(advert)).isEqualTo(advert);
    }

    private static String employer(String firstLine) {
        return Headline.completed(advert("", firstLine + "\nMore of it.")).employer();
    }

    private static JobAdvert advert(String title, String text) {
        return new JobAdvert("board", "1", LocalDate.of(2026, 1, 1), title, "", "", "", text);
    }

    private static AdvertRecogniser recogniser() {
        var skills =
                List.of(Skill.of(MQTT, "MQTT", SkillFamily.IOT, ""), Skill.of(PYTHON, "Python", SkillFamily.ML, ""));
        var taxonomy = new Taxonomy(
                skills, List.of(job("data-engineer", "data engineer"), job("big-data-engineer", "big data engineer")));
        return new AdvertRecogniser(taxonomy, new Recogniser(taxonomy, CandidateIndex.NONE));
    }

    private static Occupation job(String code, String label, String... others) {
        return new Occupation(
                ConceptId.atlas(code),
                Labels.of(label, others),
                Occupation.Role.DESTINATION,
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                "",
                new TreeSet<>());
    }
}
