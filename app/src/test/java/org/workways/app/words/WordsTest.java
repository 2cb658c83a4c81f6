package org.workways.app.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.workways.concept.Level;
import org.workways.taxonomy.SkillFamily;

class WordsTest {
    @Test
    void a_reader_gets_their_language_whatever_their_country_and_english_for_others() {
        assertThat(Words.in(Locale.of("de", "AT")).say("family.data")).isEqualTo("Datenanalyse");
        assertThat(Words.in(Locale.of("es", "MX")).say("family.data")).isEqualTo("Análisis de datos");
        assertThat(Words.in(Locale.CANADA_FRENCH).say("family.data")).isEqualTo("Analyse de données");
        assertThat(Words.in(Locale.JAPAN)).isSameAs(Words.ENGLISH);
        assertThat(Words.in(Locale.ROOT)).isSameAs(Words.ENGLISH);
    }

    @Test
    void the_words_of_a_language_are_made_once_and_know_its_locale() {
        for (var locale : Words.LOCALES) {
            assertThat(Words.in(locale)).isSameAs(Words.in(Locale.of(locale.getLanguage(), "CH")));
            assertThat(Words.in(locale).locale()).isEqualTo(locale);
        }
    }

    @Test
    void english_names_families_and_levels_as_the_engine_does() {
        for (var family : SkillFamily.values())
            assertThat(Words.ENGLISH.say("family." + family.code())).isEqualTo(family.label());
        for (var level : Level.values())
            assertThat(Words.ENGLISH.say("level." + level.number())).isEqualTo(level.label());
    }

    @Test
    void a_key_without_words_is_a_bug_and_says_its_name() {
        assertThatThrownBy(() -> Words.in(Locale.GERMAN).say("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'no.such.key'")
                .hasMessageContaining("'de'");
    }
}
