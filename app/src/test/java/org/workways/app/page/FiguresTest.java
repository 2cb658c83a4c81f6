package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.concept.Hours;
import org.workways.concept.Price;

class FiguresTest {
    @Test
    void hours_have_a_thin_space_and_a_range_has_dashes() {
        assertThat(Figures.hours(54.4)).isEqualTo("54\u202Fh");
        assertThat(Figures.hours(2.44)).isEqualTo("2.4\u202Fh");
        assertThat(Figures.hours(Hours.of(40, 54, 80))).isEqualTo("40–54–80\u202Fh");
        assertThat(Figures.hours(Hours.of(8, 8, 8))).isEqualTo("8\u202Fh");
        assertThat(Figures.hours(12_345)).isEqualTo("12\u202F345\u202Fh");
    }

    @Test
    void prices_are_whole_euros_and_nothing_is_free_that_costs_cents() {
        assertThat(Figures.price(Price.FREE)).isEqualTo("free");
        assertThat(Figures.price(Price.euros(0, 119.6))).isEqualTo("0–120\u202FEUR");
        assertThat(Figures.price(Price.euros(0.2, 0.3))).isEqualTo("1\u202FEUR");
        assertThat(Figures.euros(12_050)).isEqualTo("120.50\u202FEUR");
    }

    @Test
    void dates_do_not_repeat_what_they_share() {
        var day = LocalDate.of(2027, 3, 3);

        assertThat(Figures.dates(day, day)).isEqualTo("3\u00A0Mar\u00A02027");
        assertThat(Figures.dates(day, day.plusDays(11))).isEqualTo("3–\u206014\u00A0Mar\u00A02027");
        assertThat(Figures.dates(day, day.plusMonths(1))).isEqualTo("3\u00A0Mar\u00A0– 3\u00A0Apr\u00A02027");
        assertThat(Figures.dates(day, day.plusYears(1))).isEqualTo("3\u00A0Mar\u00A02027\u00A0– 3\u00A0Mar\u00A02028");
    }

    @Test
    void a_list_ends_in_and() {
        assertThat(Figures.list(List.of())).isEmpty();
        assertThat(Figures.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void words_too_long_for_a_line_are_broken_and_lose_no_letter() {
        var lines = Lettering.wrap("Automatisierungstechnikerinnen lernen", 12, 70);

        assertThat(String.join("", lines).replace("-", "")).isEqualTo("Automatisierungstechnikerinnenlernen");
        assertThat(lines)
                .allSatisfy(line -> assertThat(Lettering.width(line, 12)).isLessThanOrEqualTo(70));
    }
}
