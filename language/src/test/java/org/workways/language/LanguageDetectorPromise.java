package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.concept.Language;
import org.workways.recognise.LanguageDetector;

/// PROMISE: what every detector of languages keeps, so that one can stand in for another.
abstract class LanguageDetectorPromise {
    abstract LanguageDetector detector();

    @Test
    void a_text_too_short_to_tell_is_english() {
        for (var text : List.of("", " \n\t", "Python", "MQTT, OPC UA, Modbus", "2018 - 2024", "\u200b"))
            assertThat(detector().languageOf(text)).as(text).isEqualTo(Language.ENGLISH);
    }

    @Test
    void the_same_text_is_always_in_the_same_language() {
        var text = "Wir suchen eine Ingenieurin mit Erfahrung in der Automatisierungstechnik.";
        var first = detector().languageOf(text);
        detector().languageOf("Nous recherchons un ingénieur avec de l'expérience.");
        assertThat(detector().languageOf(text)).isEqualTo(first);
    }

    @Test
    void a_long_text_is_no_problem() {
        assertThat(detector().languageOf("The sensors measure the temperature of the machine. ".repeat(20_000)))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void text_from_every_Unicode_plane_is_no_problem_seed_11() {
        var random = new Random(11);
        IntStream.range(0, 17)
                .mapToObj(plane -> RandomText.fromPlane(plane, 200, random))
                .forEach(text -> assertThat(detector().languageOf(text)).isNotNull());
        assertThat(detector().languageOf("broken \ud83d emoji")).isEqualTo(Language.ENGLISH);
    }
}
