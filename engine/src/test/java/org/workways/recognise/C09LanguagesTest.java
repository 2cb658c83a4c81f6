package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.recognise.DrawnSkills.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.concept.Language;
import org.workways.recognise.CandidateIndex.Candidate;
import org.workways.taxonomy.Taxonomy;

/// FEATURE C09: in a document of another language skills are found by their names in it, however these are inflected,
/// and by their English names, which are everywhere.
class C09LanguagesTest {
    private static final Language GERMAN = new Language("de");
    private static final Language FRENCH = new Language("fr");

    private final Taxonomy skills = drawn("""
        plc: PLC programming | PLC | SPS | SPS-Programmierung | programmation d'automates
        analysis: data analysis | Datenanalyse | analyse de données
        learning: machine learning | maschinelles Lernen
        maintenance: machine maintenance | Maschinenwartung
        wood: woodwork | Holz
        quality: quality assurance | Qualitätssicherung
        safety: safety engineering | Sicherheitstechnik
        words: words of names | Verwaltung von Daten | Methoden der Analyse | Bau von Maschinen | Wartung im Haus
        more: more words | Bearbeitung von Metall | Technik im Haus | Haus der Sicherheit
        dashboards: dashboards
        [baker]: baker = wood
        """);

    @Test
    void german_endings_do_not_matter() {
        assertThat(german("Kenntnisse in Datenanalysen und maschinellem Lernen"))
                .isEqualTo("analysis learning");
    }

    @Test
    void a_compound_is_its_parts_in_their_order_or_turned() {
        assertThat(german("Analyse von Daten")).isEqualTo("analysis");
        assertThat(german("Analyse der Daten")).isEqualTo("analysis");
        assertThat(german("Daten-Analyse")).isEqualTo("analysis");
        assertThat(german("Wartung von Maschinen")).isEqualTo("maintenance");
        assertThat(german("Programmierung von SPS")).isEqualTo("plc");
        assertThat(german("Technik der Sicherheit")).isEqualTo("safety");
    }

    @Test
    void only_words_of_names_are_parts_of_compounds() {
        assertThat(german("Sicherung der Qualität")).isEmpty();
    }

    @Test
    void a_name_inside_a_longer_compound_is_another_thing() {
        assertThat(german("Holzdatenanalyse und Holzwartung")).isEmpty();
        assertThat(german("Möbel aus Holz")).isEqualTo("wood");
    }

    @Test
    void english_names_and_english_endings_count_too() {
        assertThat(german("Aufbau von Dashboards, Programming PLCs, machine-learning"))
                .isEqualTo("dashboards plc learning");
    }

    @Test
    void small_words_between_may_differ() {
        assertThat(found(FRENCH, "Programmation des automates, analyse des données", Map.of()))
                .isEqualTo("plc analysis");
    }

    @Test
    void names_of_an_imported_classification_are_told_as_such() {
        var names = Map.of(ConceptId.atlas("wood"), List.of("Holzbearbeitung", "Tischlerarbeiten"));
        var recognition = recognise(GERMAN, "Kenntnisse\nBearbeitung von Holz, Tischlerarbeit", names);
        assertThat(recognition.matched()).hasSize(2).allSatisfy(match -> assertThat(match.because())
                .contains("a name of it in an imported classification"));
        assertThat(recognition.language()).isEqualTo(GERMAN);
    }

    @Test
    void a_job_is_found_by_its_imported_name() {
        var names = Map.of(ConceptId.atlas("baker"), List.of("Bäcker/Bäckerin", "Bäcker"));
        assertThat(recognise(GERMAN, "Berufserfahrung\nBäcker, 2015 - 2020", names)
                        .jobs())
                .extracting(job -> job.occupation().code())
                .containsExactly("baker");
    }

    @Test
    void the_own_name_of_a_skill_wins_over_an_imported_name_of_another() {
        var names = Map.of(ConceptId.atlas("quality"), List.of("Datenanalyse"));
        assertThat(found(GERMAN, "Datenanalyse", names)).isEqualTo("analysis");
    }

    @Test
    void the_english_sentence_model_is_not_asked_and_nothing_is_lost() {
        var asked = new ArrayList<String>();
        CandidateIndex index = (texts, most) -> {
            asked.addAll(texts);
            return texts.stream()
                    .map(text -> List.of(new Candidate(ConceptId.atlas("wood"), 0.9)))
                    .toList();
        };
        var recognition = new Recogniser(skills, index, only(GERMAN, Map.of()))
                .recognise(new Document("cv", "Kenntnisse\nDatenanalyse, Glasbläserei"), DrawnSkills.TODAY);
        assertThat(asked).isEmpty();
        assertThat(recognition.unknown()).extracting(Mention.Unknown::text).containsExactly("Glasbläserei");
    }

    @Test
    void evidence_points_at_the_words_of_the_text() {
        var text = "Kenntnisse\nGute Kenntnisse in Qualitätssicherung";
        var match = recognise(GERMAN, text, Map.of()).matched().getFirst();
        assertThat(text.substring(match.start(), match.end())).isEqualTo("Qualitätssicherung");
        assertThat(match.level().number()).isEqualTo(2);
    }

    @Test
    void odd_text_does_no_harm() {
        var odd =
                "Kenntnisse\n" + "Daten".repeat(2_000) + " u\u0308ber \ud83d İ " + "daten".repeat(12) + " DATENanalyse";
        assertThat(recognise(GERMAN, odd, Map.of())).isEqualTo(recognise(GERMAN, odd, Map.of()));
    }

    private String german(String text) {
        return found(GERMAN, text, Map.of());
    }

    private String found(Language language, String text, Map<ConceptId, List<String>> names) {
        return recognise(language, text, names).matched().stream()
                .map(match -> match.skill().code())
                .collect(Collectors.joining(" "));
    }

    private Recognition recognise(Language language, String text, Map<ConceptId, List<String>> names) {
        return new Recogniser(skills, CandidateIndex.NONE, only(language, names))
                .recognise(new Document("story", text), DrawnSkills.TODAY);
    }

    /// Every document is in that language, whose words lose -s, -e, -en, -em and -es.
    private static Languages only(Language language, Map<ConceptId, List<String>> names) {
        return new Languages() {
            @Override
            public Language of(String text) {
                return language;
            }

            @Override
            public Stemmer stemmer(Language any) {
                return word -> word.replaceFirst("(e|en|em|es|s)$", "");
            }

            @Override
            public Map<ConceptId, List<String>> names(Language any) {
                return names;
            }
        };
    }
}
