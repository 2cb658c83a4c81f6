package org.workways.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workways.concept.Hours;
import org.workways.concept.Price;

/// FEATURE: numbers, money and days are written as the readers of a page write them.
class FiguresTest {
    private static final Figures FIGURES = Words.ENGLISH.figures();
    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);

    @Test
    void hours_have_a_thin_space_and_a_range_has_dashes() {
        assertThat(FIGURES.hours(54.4)).isEqualTo("54\u202Fh");
        assertThat(FIGURES.hours(2.44)).isEqualTo("2.4\u202Fh");
        assertThat(FIGURES.hours(Hours.of(40, 54, 80))).isEqualTo("40–54–80\u202Fh");
        assertThat(FIGURES.hours(Hours.of(8, 8, 8))).isEqualTo("8\u202Fh");
        assertThat(FIGURES.hours(12_345)).isEqualTo("12\u202F345\u202Fh");
    }

    @Test
    void prices_are_whole_euros_and_nothing_is_free_that_costs_cents() {
        assertThat(FIGURES.price(Price.FREE)).isEqualTo("free");
        assertThat(FIGURES.price(Price.euros(0, 119.6))).isEqualTo("0–120\u202FEUR");
        assertThat(FIGURES.price(Price.euros(0.2, 0.3))).isEqualTo("1\u202FEUR");
        assertThat(FIGURES.euros(12_050)).isEqualTo("120.50\u202FEUR");
        assertThat(FIGURES.price(Optional.empty())).isEqualTo("not stated");
    }

    @Test
    void dates_do_not_repeat_what_they_share() {
        assertThat(FIGURES.dates(DAY, DAY)).isEqualTo("3\u00A0Mar\u00A02027");
        assertThat(FIGURES.dates(DAY, DAY.plusDays(11))).isEqualTo("3–\u206014\u00A0Mar\u00A02027");
        assertThat(FIGURES.dates(DAY, DAY.plusMonths(1))).isEqualTo("3\u00A0Mar\u00A0– 3\u00A0Apr\u00A02027");
        assertThat(FIGURES.dates(DAY, DAY.plusYears(1))).isEqualTo("3\u00A0Mar\u00A02027\u00A0– 3\u00A0Mar\u00A02028");
    }

    @Test
    void a_list_ends_in_and() {
        assertThat(FIGURES.list(List.of())).isEmpty();
        assertThat(FIGURES.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void numbers_have_the_signs_of_the_language() {
        assertThat(in("en").number(0.83)).isEqualTo("0.83");
        assertThat(in("de").number(0.83)).isEqualTo("0,83");
        assertThat(in("es").hours(2.44)).isEqualTo("2,4\u202Fh");
        assertThat(in("fr").number(12_345)).isEqualTo("12\u202F345");
        assertThat(in("de").number(12_345)).isEqualTo("12.345");
    }

    @Test
    void money_is_in_euros_everywhere_and_written_as_each_language_does() {
        assertThat(in("de").euros(12_050)).isEqualTo("120,50\u202F€");
        assertThat(in("es").euros(40_000)).isEqualTo("400\u202F€");
        assertThat(in("fr").price(Price.FREE)).isEqualTo("gratuit");
        assertThat(in("fr").euros(123_456)).isEqualTo("1\u202F234,56\u202F€");
    }

    @Test
    void what_a_source_published_is_a_number_or_its_words() {
        assertThat(in("de").value("132270")).isEqualTo("132.270");
        assertThat(in("en").value("-0.534127")).isEqualTo("-0.534127");
        assertThat(in("es").value("-0.53")).isEqualTo("-0,53");
        assertThat(in("fr").value("Bachelor's degree")).isEqualTo("Bachelor's degree");
    }

    @Test
    void languages_are_named_as_the_reader_names_them() {
        assertThat(in("de").languages(List.of("en", "de"))).isEqualTo("Deutsch und Englisch");
        assertThat(in("fr").languages(List.of("es"))).isEqualTo("espagnol");
    }

    @Test
    void days_have_the_months_of_the_language_and_german_ones_a_point() {
        var end = DAY.plusDays(11);
        assertThat(loose("de", DAY)).isEqualTo("3. März 2027");
        assertThat(loose("es", DAY)).isEqualTo("3 mar 2027");
        assertThat(loose("fr", DAY)).isEqualTo("3 mars 2027");
        assertThat(in("de").dates(DAY, end)).isEqualTo("3.–\u206014.\u00A0März\u00A02027");
        assertThat(in("fr").dates(DAY, end)).isEqualTo("3–\u206014\u00A0mars\u00A02027");
        assertThat(in("de").month(DAY)).isEqualTo("Mär");
        assertThat(in("es").month(DAY)).isEqualTo("mar");
    }

    private static Figures in(String language) {
        return Words.in(Locale.of(language)).figures();
    }

    private static String loose(String language, LocalDate day) {
        return in(language).looseDate(day);
    }
}
