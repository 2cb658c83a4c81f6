package org.workways.files.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workways.concept.ConceptId;
import org.workways.concept.Hours;
import org.workways.concept.ImportIssue;
import org.workways.concept.Price;
import org.workways.concept.UserException;
import org.workways.exposure.TaskEffect;
import org.workways.exposure.Technology;
import org.workways.learning.LearningOpportunity;
import org.workways.learning.LearningOpportunity.Run;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.SkillFamily;

/// FEATURE: the tables of the atlas become a taxonomy and a catalogue, and what is wrong in them is told row by row.
class AtlasReaderTest {
    private static final ConceptId MQTT = ConceptId.atlas("mqtt");
    private static final ConceptId PYTHON = ConceptId.atlas("python");
    private static final ConceptId JOB = ConceptId.atlas("iot-developer");

    @TempDir
    Path folder;

    @Test
    void a_skill_has_its_names_and_relations() throws IOException {
        var skill = new SmallAtlas().read(folder).taxonomy().skill(MQTT);
        assertThat(skill.labels().preferred()).isEqualTo("MQTT");
        assertThat(skill.labels().alternatives()).containsExactly("MQTT broker", "Mosquitto");
        assertThat(skill.labels().hidden()).containsExactly("Eclipse Mosquitto");
        assertThat(skill.family()).isEqualTo(SkillFamily.IOT);
        assertThat(skill.buildsOn()).containsExactly(PYTHON);
        assertThat(skill.links())
                .containsExactly(
                        new Link(ConceptId.parse("esco:6ce5f7e3-a534-4aa2-ab23-255408ddb53a"), Link.Match.CLOSE));
    }

    @Test
    void an_occupation_has_its_codes_and_requirements() throws IOException {
        var job = new SmallAtlas().read(folder).taxonomy().occupation(JOB);
        assertThat(job.role()).isEqualTo(Occupation.Role.DESTINATION);
        assertThat(job.families()).containsExactly(SkillFamily.DATA, SkillFamily.IOT);
        assertThat(job.isco()).contains("2512");
        assertThat(job.entryLevel()).isEqualTo(OptionalInt.of(5));
        assertThat(job.jobZone()).isEqualTo(OptionalInt.of(4));
        assertThat(job.essentials()).containsExactly(Fact.of(MQTT, 2));
        assertThat(job.requirements()).hasSize(2);
        assertThat(job.links())
                .extracting(link -> link.target().toString())
                .containsExactly("esco:6ce5f7e3-a534-4aa2-ab23-255408ddb53b", "onet:15-1252.00");
    }

    @Test
    void a_course_has_its_hours_and_its_price_in_euros() throws IOException {
        var course = opportunity(new SmallAtlas().read(folder), "mqtt-course");
        assertThat(course.hours()).isEqualTo(Hours.of(20, 30, 45));
        assertThat(course.price()).contains(Price.euros(40, 80)); // 50 to 100 dollars at 1.25 for a euro
        assertThat(course.requires()).containsExactly(Fact.of(PYTHON, 1));
        assertThat(course.gives()).containsExactly(Fact.of(MQTT, 2));
        assertThat(course.certificate()).contains("MQTT badge");
        assertThat(course.certificatePrice()).contains(Price.euros(60, 60));
        assertThat(course.certificateMonths()).isEqualTo(OptionalInt.of(24));
        assertThat(course.retired()).isEmpty();
    }

    @Test
    void a_course_has_its_runs_if_the_table_has_a_column_for_them() throws IOException {
        var dated = new SmallAtlas()
                .change("opportunities-iot.csv", "retired,source", "retired,runs,source")
                .change(
                        "opportunities-iot.csv",
                        "MQTT badge,75,24,,",
                        "MQTT badge,75,24,,2027-09-06/P15W|2027-02-01/2027-05-28,")
                .change("opportunities-iot.csv", "2025-01-31,", "2025-01-31,,")
                .read(folder);
        assertThat(dated.issues()).isEmpty();
        assertThat(opportunity(dated, "mqtt-course").runs())
                .containsExactly(
                        new Run(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 5, 28)),
                        new Run(LocalDate.of(2027, 9, 6), LocalDate.of(2027, 12, 19)));
        assertThat(opportunity(dated, "python-book").runs()).isEmpty();
        assertThat(AtlasJsonLd.text(dated)).contains("\"schema:startDate\" : \"2027-02-01\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-01,            'a run is first/last day, as in 2027-02-01/2027-05-28'",
        "2027-02-01/2027-01-31, a run ends before it begins",
        "2027-02-01/P0W,        weeks are written as in P12W",
        "2027-02-30/2027-03-31, it must be a day as YYYY-MM-DD"
    })
    void a_run_that_cannot_be_is_told_and_no_date_is_guessed(String run, String why) throws IOException {
        var atlas = new SmallAtlas()
                .change("opportunities-iot.csv", "retired,source", "retired,runs,source")
                .change("opportunities-iot.csv", "MQTT badge,75,24,,", "MQTT badge,75,24,," + run + ",")
                .change("opportunities-iot.csv", "2025-01-31,", "2025-01-31,,")
                .read(folder);
        assertThat(atlas.issues())
                .extracting(ImportIssue::message)
                .singleElement()
                .asString()
                .contains(why);
        assertThat(atlas.catalogue().opportunities())
                .extracting(course -> course.id().code())
                .containsExactly("python-book");
    }

    @Test
    void a_free_book_needs_no_currency_and_knows_when_it_was_withdrawn() throws IOException {
        var book = opportunity(new SmallAtlas().read(folder), "python-book");
        assertThat(book.price()).contains(Price.FREE);
        assertThat(book.place()).contains("DE");
        assertThat(book.retired()).contains(LocalDate.of(2025, 1, 31));
    }

    @Test
    void a_price_that_is_not_stated_is_not_free() throws IOException {
        var atlas = new SmallAtlas()
                .change("opportunities-iot.csv", ",50,100,USD,", ",,,USD,")
                .read(folder);
        assertThat(atlas.issues()).isEmpty();
        assertThat(opportunity(atlas, "mqtt-course").price()).isEmpty();
    }

    @Test
    void levels_and_work_legs_and_attestations_are_there() throws IOException {
        var atlas = new SmallAtlas().read(folder);
        assertThat(atlas.issues()).isEmpty();
        assertThat(atlas.levelMeanings()).containsOnlyKeys(Fact.of(PYTHON, 1));
        assertThat(atlas.catalogue().steppingStones()).singleElement().satisfies(stone -> assertThat(stone.gives())
                .containsExactly(Fact.of(MQTT, 3)));
        assertThat(atlas.attestation(MQTT).orElseThrow().sources()).containsExactly("workways");
        assertThat(atlas.attestation(JOB, MQTT).orElseThrow().verified()).isFalse();
        assertThat(atlas.attestation(JOB, PYTHON)).isEmpty();
        assertThat(atlas.sources().get("workways"))
                .satisfies(source -> assertThat(source.url()).isEqualTo(Optional.empty()));
    }

    @Test
    void a_technology_says_what_it_does_to_whose_tasks() throws IOException {
        var technology = new SmallAtlas().read(folder).technologies().getFirst();
        assertThat(technology.maturity()).isEqualTo(Technology.Maturity.COMMON);
        assertThat(technology.skills()).containsExactly(MQTT);
        assertThat(technology.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.kind()).isEqualTo(TaskEffect.Kind.CREATES);
            assertThat(effect.occupations()).containsExactly(JOB);
            assertThat(effect.onet()).contains(new TaskEffect.OnetTask(ConceptId.parse("onet:15-1252.00"), 4321));
        });
    }

    @Test
    void an_occupation_has_the_figures_of_its_codes_and_no_others() throws IOException {
        var atlas = new SmallAtlas().read(folder);
        assertThat(atlas.figures()).hasSize(3);
        assertThat(atlas.figures(atlas.taxonomy().occupation(JOB)))
                .extracting(figure ->
                        "%s %s %d %s".formatted(figure.about(), figure.measure().code(), figure.year(), figure.value()))
                .containsExactly("onet:15-1252.00 eloundou-beta 2023 0.5", "soc:15-1252 employment 2022 1594.5");
    }

    @Test
    void a_course_of_an_unknown_skill_is_left_out_and_the_others_stay() throws IOException {
        var atlas = new SmallAtlas()
                .change("opportunities-iot.csv", "mqtt:2", "mqqt:2")
                .read(folder);
        assertThat(messages(atlas))
                .containsExactly("opportunities-iot.csv row 2, gives 'mqqt:2': there is no mqqt (did you mean mqtt?)."
                        + " Row left out.");
        assertThat(atlas.catalogue().opportunities()).hasSize(1);
    }

    @Test
    void every_kind_of_bad_cell_is_told() throws IOException {
        assertIssue("opportunities-iot.csv", "mqtt:2", "mqtt:5", "gives 'mqtt:5': a level is 1 to 4, not '5'");
        assertIssue(
                "opportunities-iot.csv", "mqtt:2", "mqtt", "gives 'mqtt': 'mqtt' is not skill:level, as in python:2");
        assertIssue(
                "opportunities-iot.csv", ",20,30,45,", ",40,30,45,", "hours_likely '30': hours are above 0 and go up");
        assertIssue(
                "opportunities-iot.csv", ",50,100,USD", ",150,100,USD", "price_high '100': prices are not negative");
        assertIssue("opportunities-iot.csv", "USD", "XXX", "currency 'XXX': it is not in currencies.csv");
        assertIssue("opportunities-iot.csv", ",mooc,", ",movie,", "kind 'movie': it must be one of open-course, mooc,");
        assertIssue("opportunities-iot.csv", "2025-01-31", "2025-02-31", "retired '2025-02-31': it must be a day");
        assertIssue("opportunities-iot.csv", "https://example.org/book", "book", "url 'book': it must be the address");
        assertIssue("opportunities-iot.csv", "python-book,", "mqtt-course,", "id 'mqtt-course': there is already");
        assertIssue("opportunities-iot.csv", "python-book,", "mqtt,", "id 'mqtt': there is already something");
        assertIssue("skills.csv", ",iot,", ",iott,", "family 'iott': it must be one of data, ml, iot, security,");
        assertIssue("skills.csv", "6ce5f7e3-", "6ce5f7e3", "esco '6ce5f7e3a534-");
        assertIssue("skills.csv", "workways,", "nobody,", "source 'nobody': 'nobody' is neither in sources.csv nor");
        assertIssue("skills.csv", "2027-11-23", "2025-11-23", "valid_until '2025-11-23': it is before the day");
        assertIssue("skills.csv", "unverified", "maybe", "status 'maybe': it must be verified or unverified");
        assertIssue("occupations.csv", ",2512,", ",251,", "isco '251': it must be the four digits of ISCO-08");
        assertIssue("occupations.csv", "15-1252.00", "15-1252", "onet '15-1252': it must be an O*NET-SOC code");
        assertIssue("occupations.csv", ",5,4,", ",9,4,", "eqf '9': it must be a whole number from 1 to 8");
        assertIssue("requirements.csv", "developer,r,", "developer,mqtt,", "skill 'mqtt': iot-developer requires it");
        assertIssue("technologies.csv", ",common,", ",old,", "maturity 'old': it must be one of research, pilot,");
        assertIssue("technologies.csv", ",mqtt,", ",mqqt,", "skills 'mqqt': there is no mqqt (did you mean mqtt?)");
        assertIssue("effects.csv", ",creates,", ",makes,", "effect 'makes': it must be one of takes, changes, creates");
        assertIssue("effects.csv", ",4321,", ",,", "task_id '': a task of O*NET has a code and a number, or neither");
        assertIssue("effects.csv", ",iot-developer,", ",,", "occupations '': a task is somebody's task");
        assertIssue("effects.csv", "smart-meter,", "meter,", "technology 'meter': there is no meter");
        assertIssue("figures.csv", "1594.5", "many", "value 'many': it must be a number");
        assertIssue(
                "figures.csv", "soc:43-5041", "soc:43-50", "about 'soc:43-50': it must be a code as in soc:15-1252");
        assertIssue("figures.csv", "soc:43-5041,", "soc:15-1252,", "about 'soc:15-1252': this figure is there already");
        assertIssue("work-legs.csv", ",6,", ",0,", "months '0': it must be a whole number from 1 to 600");
    }

    @Test
    void a_skill_keeps_its_row_when_only_a_relation_dangles() throws IOException {
        var atlas = new SmallAtlas()
                .change("skills.csv", ",python,,Sends", ",pyton,,Sends")
                .read(folder);
        assertThat(messages(atlas))
                .containsExactly("skills.csv row 2, builds_on 'pyton': there is no pyton. Relation left out.");
        assertThat(atlas.taxonomy().skill(MQTT).buildsOn()).isEmpty();
    }

    @Test
    void a_missing_table_is_told() throws IOException {
        var atlas = new SmallAtlas().without("levels.csv").read(folder);
        assertThat(messages(atlas))
                .containsExactly("There is no levels.csv. Whatever it would say is missing from the atlas.");
    }

    @Test
    void a_folder_without_any_table_is_not_an_atlas() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "hello");
        assertThatThrownBy(() -> AtlasReader.read(folder))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("holds no table of an atlas");
    }

    @Test
    void the_version_changes_with_any_byte_and_not_otherwise() throws IOException {
        var version = new SmallAtlas().read(folder).version();
        assertThat(version).matches("[0-9a-f]{12}");
        assertThat(new SmallAtlas().read(folder).version()).isEqualTo(version);
        assertThat(new SmallAtlas()
                        .change("levels.csv", "twenty", "thirty")
                        .read(folder)
                        .version())
                .isNotEqualTo(version);
    }

    private void assertIssue(String table, String from, String to, String message) throws IOException {
        var atlas = new SmallAtlas().change(table, from, to).read(folder);
        assertThat(messages(atlas))
                .anySatisfy(told -> assertThat(told).startsWith(table).contains(message));
    }

    private static LearningOpportunity opportunity(Atlas atlas, String code) {
        return atlas.catalogue().opportunities().stream()
                .filter(found -> found.id().equals(ConceptId.atlas(code)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> messages(Atlas atlas) {
        return atlas.issues().stream().map(ImportIssue::message).toList();
    }
}
