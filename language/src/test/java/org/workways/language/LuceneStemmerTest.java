package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.concept.Language;
import org.workways.recognise.Stemmer;

/// FEATURE: the forms of a word have one stem, in all languages of ESCO for which Lucene has an analyzer.
class LuceneStemmerTest {
    @ParameterizedTest
    @CsvSource({
        "ar, الحاسوب, حاسوب",
        "bg, мрежата, мрежа",
        "cs, analýzy, analýza",
        "da, analyser, analyse",
        "de, steuerungen, steuerung",
        "el, αναλύσεις, ανάλυση",
        "es, autómatas, autómata",
        "et, andmed, andme",
        "fi, anturit, anturi",
        "fr, données, donnée",
        "ga, sonraí, shonraí",
        "hu, gépek, gép",
        "it, macchine, macchina",
        "lt, tinklai, tinklas",
        "lv, analīzes, analīze",
        "nl, netwerken, netwerk",
        "no, maskiner, maskin",
        "pl, sterowników, sterowniki",
        "pt, redes, rede",
        "ro, datelor, date",
        "sv, maskiner, maskin"
    })
    void two_forms_of_a_word_have_one_stem(String code, String form, String other) {
        var stemmer = LuceneStemmer.of(new Language(code));
        assertThat(stemmer.stem(form)).isEqualTo(stemmer.stem(other)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr", "is", "mt", "sk", "sl", "uk", "xx"})
    void a_language_without_an_analyzer_keeps_its_words(String code) {
        assertThat(LuceneStemmer.of(new Language(code))).isSameAs(Stemmer.NONE);
    }

    @Test
    void no_word_is_lost_and_none_loses_all_its_letters() {
        for (var code : Locale.getISOLanguages()) {
            var stemmer = LuceneStemmer.of(new Language(code));
            for (var word : Arrays.asList("a", "die", "les", "och", "über", "straße", "x".repeat(5_000), "传感器", "𝐀𝐁"))
                assertThat(stemmer.stem(word)).as(code + " " + word).isNotEmpty();
        }
    }
}
