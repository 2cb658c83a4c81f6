package org.workways.files.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.concept.Labels;
import org.workways.concept.Progress;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.files.release.Imported;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;

/// FEATURE: the download of the ESCO portal becomes a snapshot, and each row that is wrong a sentence.
class EscoImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void an_occupation_comes_with_its_names_its_code_and_its_isco_group() {
        var developer = occupation(imported(), "iot-dev");
        assertThat(developer.labels())
                .isEqualTo(new Labels(
                        "IoT developer",
                        List.of("Internet of things developer", "smart object programmer"),
                        List.of("IoT-Dev")));
        assertThat(developer.isco()).contains("2512");
        assertThat(developer.links()).hasToString("[Link[target=esco-code:2512.9, match=EXACT]]");
        assertThat(developer.description()).isEqualTo("Builds \"smart\" things,\nand mends them.");
    }

    @Test
    void a_definition_stands_in_where_there_is_no_description() {
        assertThat(occupation(imported(), "smith").description()).isEqualTo("Bends iron.");
    }

    @Test
    void relations_become_requirements_at_the_foundation() {
        assertThat(occupation(imported(), "iot-dev").requirements())
                .extracting(needed -> needed.skill() + " " + needed.level().number() + " " + needed.need())
                .containsExactly("esco:listen 1 OPTIONAL", "esco:mqtt 1 ESSENTIAL");
    }

    @Test
    void a_skill_lies_in_the_nearest_group_above_it_even_below_another_skill() {
        var skills = imported().snapshot().skills();
        assertThat(skills)
                .extracting(skill -> skill.label() + ": " + skill.group())
                .containsExactly(
                        "forge iron: ",
                        "listen actively: communicating",
                        "MQTT: database and network design",
                        "MQTT 5: database and network design");
    }

    @Test
    void only_transversal_skills_get_a_family_of_their_own() {
        assertThat(imported().snapshot().skills())
                .filteredOn(skill -> skill.family() == SkillFamily.TRANSVERSAL)
                .extracting(Skill::label)
                .containsExactly("listen actively");
    }

    @Test
    void provenance_tells_release_licence_and_day() {
        var all = imported();
        assertThat(all.snapshot().provenance())
                .isEqualTo(new Provenance(
                        "ESCO classification of the European Commission",
                        "1.1.1",
                        "LicenseRef-EU-reuse-2011-833",
                        TODAY));
        assertThat(all.issues()).isEmpty();
    }

    @Test
    void the_relations_may_come_in_a_second_zip_in_either_order() {
        var together = imported();
        var language = SmallEsco.language("en").at(folder.resolve(SmallEsco.NAME));
        var relations = SmallEsco.relations().at(folder.resolve("ESCO dataset - v1.1.1 - classification -  - csv.zip"));
        assertThat(read(language, relations)).isEqualTo(together);
        assertThat(read(relations, language)).isEqualTo(together);
    }

    @Test
    void a_release_in_another_language_stands_beside_the_english_one() {
        var zip = SmallEsco.german()
                .with("occupationSkillRelations_de.csv", SmallEsco.RELATIONS)
                .with("broaderRelationsSkillPillar_de.csv", SmallEsco.BROADER)
                .at(folder.resolve(SmallEsco.GERMAN));
        var german = read(zip);
        assertThat(german.issues()).isEmpty();
        assertThat(german.snapshot().name()).isEqualTo("esco-de");
        assertThat(german.snapshot().provenance().source()).endsWith("in German");
        assertThat(german.snapshot().skills())
                .extracting(Skill::label)
                .containsExactly("Eisen schmieden", "aktiv zuhören", "MQTT", "MQTT 5");
        assertThat(occupation(german, "iot-dev").requirements())
                .isEqualTo(occupation(imported(), "iot-dev").requirements());
    }

    @Test
    void the_names_of_another_language_need_no_relations() {
        var german = read(SmallEsco.german().at(folder.resolve(SmallEsco.GERMAN)));
        assertThat(messages(german))
                .containsExactly(
                        "There is no file 'broaderRelationsSkillPillar_….csv': skills come without their" + " groups.");
        assertThat(occupation(german, "smith").labels()).isEqualTo(Labels.of("Schmied/Schmiedin", "Schmied"));
        assertThat(occupation(german, "smith").requirements()).isEmpty();
    }

    @Test
    void occupations_of_one_language_with_skills_of_another_are_refused() {
        var zip = SmallEsco.zip()
                .without("skills_en.csv")
                .with("skills_de.csv", SmallEsco.GERMAN_SKILLS)
                .at(folder.resolve(SmallEsco.NAME));
        assertRefused(
                () -> read(zip), "'occupations_en.csv' and 'skills_de.csv' are of different languages", "one language");
    }

    @Test
    void two_languages_at_once_are_refused() {
        var english = SmallEsco.zip().at(folder.resolve("v1.1.1 en.zip"));
        var german = SmallEsco.language("de").at(folder.resolve("v1.1.1 de.zip"));
        assertRefused(
                () -> read(english, german), "Two files hold occupations: 'occupations_en.csv' in", "one language");
    }

    @Test
    void two_releases_at_once_are_refused() {
        var language = SmallEsco.language("en").at(folder.resolve("v1.1.1.zip"));
        var relations = SmallEsco.relations().at(folder.resolve("v1.2.0.zip"));
        assertRefused(() -> read(language, relations), "different releases: 1.1.1 and 1.2.0", "one release only");
    }

    @Test
    void a_download_without_relations_says_what_is_missing_and_what_is_there() {
        var zip = SmallEsco.language("en").at(folder.resolve(SmallEsco.NAME));
        assertRefused(
                () -> read(zip),
                "not a complete ESCO download: looked for 'occupationSkillRelations_….csv', found "
                        + "'occupations_en.csv', 'skillGroups_en.csv', 'skills_en.csv'.",
                "name both");
    }

    @Test
    void a_table_without_its_columns_is_no_esco() {
        var zip = SmallEsco.zip().with("skills_en.csv", "uri,label\nx,y\n").at(folder.resolve(SmallEsco.NAME));
        assertRefused(() -> read(zip), "skills_en.csv has no column 'conceptUri'", "ESCO portal");
    }

    @Test
    void a_renamed_zip_is_read_as_an_unknown_version() {
        var all = read(SmallEsco.zip().at(folder.resolve("download.zip")));
        assertThat(all.snapshot().provenance().version()).isEqualTo("unknown");
        assertThat(messages(all))
                .singleElement()
                .asString()
                .startsWith("'download.zip' does not say which version it is");
    }

    @Test
    void without_groups_the_skills_come_without_them() {
        var all = read(SmallEsco.zip().without("skillGroups_en.csv").at(folder.resolve(SmallEsco.NAME)));
        assertThat(all.snapshot().skills()).hasSize(4).allSatisfy(skill -> assertThat(skill.group())
                .isEmpty());
        assertThat(messages(all))
                .containsExactly("There is no file 'skillGroups_….csv': skills come without their groups.");
    }

    @Test
    void broken_rows_are_told_and_the_others_stay() {
        var zip = SmallEsco.zip()
                .with("occupations_en.csv", SmallEsco.OCCUPATIONS + """
                    Occupation,http://data.europa.eu/esco/occupation/smith,7221,second smith,,,released,,,7221.2
                    Occupation,http://data.europa.eu/esco/occupation/odd,72,odd isco,,,released,,,
                    Occupation,nowhere,7221,no address,,,released,,,
                    Occupation,http://data.europa.eu/esco/occupation/old,7221,old one,,,obsolete,,,
                    """)
                .with(
                        "skills_en.csv",
                        SmallEsco.SKILLS + "KnowledgeSkillCompetence," + SmallEsco.ESCO
                                + "skill/nameless,,,,,,released,\n")
                .with("occupationSkillRelations.csv", SmallEsco.RELATIONS + """
                    http://data.europa.eu/esco/occupation/gone,essential,,http://data.europa.eu/esco/skill/mqtt
                    http://data.europa.eu/esco/occupation/smith,essential,,http://data.europa.eu/esco/skill/gone
                    http://data.europa.eu/esco/occupation/smith,perhaps,,http://data.europa.eu/esco/skill/mqtt
                    http://data.europa.eu/esco/occupation/smith,optional,,http://data.europa.eu/esco/skill/forge
                    """)
                .at(folder.resolve(SmallEsco.NAME));
        var all = read(zip);
        assertThat(messages(all))
                .containsExactly(
                        "skills_en.csv row 6, preferredLabel '': a concept needs a name, row left out.",
                        "occupations_en.csv row 4 describes esco:smith a second time. The first row was kept.",
                        "occupations_en.csv row 5, iscoGroup '72': an ISCO-08 unit group has four digits, left out.",
                        "occupations_en.csv row 6, conceptUri 'nowhere': this is no address of an ESCO concept, row"
                                + " left out.",
                        "occupations_en.csv row 7, status 'obsolete': only released concepts are imported, row left"
                                + " out.",
                        "occupationSkillRelations.csv row 5 relates " + SmallEsco.ESCO + "occupation/gone to "
                                + SmallEsco.ESCO + "skill/mqtt, but the occupation is not imported. Relation left out.",
                        "occupationSkillRelations.csv row 6 relates " + SmallEsco.ESCO + "occupation/smith to "
                                + SmallEsco.ESCO + "skill/gone, but the skill is not imported. Relation left out.",
                        "occupationSkillRelations.csv row 7, relationType 'perhaps': a relation is essential or"
                                + " optional, left out.",
                        "occupationSkillRelations.csv row 8 relates esco:smith to esco:forge a second time. If one of"
                                + " both is essential, it is kept as essential.");
        assertThat(all.snapshot().occupations())
                .extracting(Occupation::label)
                .containsExactly("IoT developer", "odd isco", "blacksmith");
        assertThat(occupation(all, "smith").essentials()).hasToString("[esco:forge:1]");
    }

    @Test
    void the_same_zip_gives_the_same_snapshot() {
        assertThat(imported()).isEqualTo(imported());
    }

    private Imported imported() {
        return read(SmallEsco.zip().at(folder.resolve(SmallEsco.NAME)));
    }

    private static Imported read(Path... zips) {
        return EscoImport.read(List.of(zips), TODAY, Progress.SILENT);
    }

    private static Occupation occupation(Imported all, String code) {
        return all.snapshot().occupations().stream()
                .filter(one -> one.id().equals(new ConceptId("esco", code)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> messages(Imported all) {
        return all.issues().stream().map(ImportIssue::message).toList();
    }

    private static void assertRefused(ThrowingCallable reading, String problem, String advice) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(UserException.class, refusal -> {
            assertThat(refusal.problem()).contains(problem);
            assertThat(refusal.advice()).contains(advice);
        });
    }
}
