package org.workways.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workways.app.words.Words;
import org.workways.concept.Hours;
import org.workways.concept.Price;

class AmountsTest {
    private static final Amounts ENGLISH = new Amounts(Words.ENGLISH);
    private static final Amounts GERMAN = new Amounts(Words.in(Locale.GERMAN));

    @Test
    void hours_are_a_range_unless_there_is_none() {
        assertThat(ENGLISH.hours(Hours.of(7.25, 9, 13.4))).isEqualTo("7.2–9–13\u202Fh");
        assertThat(GERMAN.hours(Hours.of(7.5, 9, 13))).isEqualTo("7,5–9–13\u202Fh");
        assertThat(ENGLISH.hours(Hours.of(5, 5, 5))).isEqualTo("5\u202Fh");
    }

    @Test
    void a_price_that_nobody_stated_is_not_free() {
        assertThat(ENGLISH.price(Optional.empty())).isEqualTo("not stated");
        assertThat(ENGLISH.price(Price.FREE)).isEqualTo("free");
        assertThat(ENGLISH.price(Price.euros(0.2, 0.3))).isEqualTo("0–1\u202FEUR");
        assertThat(GERMAN.price(Price.euros(900, 1200))).isEqualTo("900–1.200\u202FEUR");
        assertThat(ENGLISH.price(Price.euros(50, 50))).isEqualTo("50\u202FEUR");
    }

    @Test
    void days_and_languages_are_named_as_the_reader_names_them() {
        assertThat(ENGLISH.date(LocalDate.of(2027, 3, 9))).isEqualTo("9 Mar 2027");
        assertThat(GERMAN.date(LocalDate.of(2027, 3, 9))).isEqualTo("09.03.2027");
        assertThat(GERMAN.languages(List.of("de", "en"))).isEqualTo("Deutsch, Englisch");
    }

    @Test
    void a_figure_is_a_number_or_the_words_of_its_source() {
        assertThat(GERMAN.figure("132270")).isEqualTo("132.270");
        assertThat(ENGLISH.figure("-0.53")).isEqualTo("-0.53");
        assertThat(ENGLISH.figure("Bachelor's degree")).isEqualTo("Bachelor's degree");
    }

    @Test
    void the_home_of_a_user_is_not_named() {
        var user = Path.of(System.getProperty("user.home"));
        assertThat(InfoView.shortened(user.resolve(".workways"))).isEqualTo("~" + java.io.File.separator + ".workways");
        assertThat(InfoView.shortened(Path.of("/srv/workways"))).isEqualTo("/srv/workways");
    }
}
