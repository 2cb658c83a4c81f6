package org.workways.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A sentence says what `MessageFormat` says, whatever stands in its places.
class SentenceTest {
    private static final Object[][] VALUES = {
        {}, {"one"}, {"it's {0}", "", "$1", "\\", "five"}, {1, 2, 3, 4, 5}, {1234.5, "two", 0, 1, "e"}
    };

    @Test
    void every_sentence_in_every_language() throws IOException {
        for (var locale : Words.LOCALES) for (var pattern : patterns(locale)) isSaidAlike(pattern, locale);
    }

    @Test
    void quotes_repeated_and_missing_places() {
        Stream.of("", "plain", "it''s '{0}'", "{1}{0}{1}", "{2} of {0}", "{0,number} {1}", "{0,choice,0#no|1#{1}}")
                .forEach(pattern -> isSaidAlike(pattern, Locale.GERMAN));
    }

    private static void isSaidAlike(String pattern, Locale locale) {
        for (var values : VALUES)
            if (isFit(pattern, values))
                assertThat(Sentence.of(pattern, locale).with(values))
                        .as(pattern)
                        .isEqualTo(new MessageFormat(pattern, locale).format(values));
    }

    /// Texts are no numbers.
    private static boolean isFit(String pattern, Object[] values) {
        try {
            new MessageFormat(pattern, Locale.ROOT).format(values);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Iterable<String> patterns(Locale locale) throws IOException {
        var all = new Properties();
        for (var file : Words.FILES)
            try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(Words.name(file, locale)))) {
                all.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        return all.stringPropertyNames().stream().map(all::getProperty).toList();
    }
}
