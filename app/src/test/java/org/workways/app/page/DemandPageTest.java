package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.workways.app.demand.DemandAnswer;
import org.workways.app.words.Words;
import org.workways.demand.AskedKind;
import org.workways.demand.Break;
import org.workways.demand.ForecastAnswer;

/// FEATURE: a page says how often something is asked for, how sure that is, and nothing beyond.
class DemandPageTest {
    private static final DrawnAdverts SIX_YEARS = DrawnAdverts.steady(72, 8, 65);

    @ParameterizedTest
    @MethodSource("languages")
    void it_is_well_formed_tells_its_drawings_and_uses_no_id_twice(Locale locale) {
        var page = page(
                SIX_YEARS.answer("C & <script>", Optional.of(AskedKind.SKILL), SIX_YEARS.foretold(), List.of()),
                Words.in(locale));

        page.isSound(locale, 2);
        assertThat(page.words()).contains("C & <script>", "R & <b>");
    }

    @Test
    void it_stands_alone() {
        assertThat(DemandPage.html(SIX_YEARS.answer("C"), Words.ENGLISH))
                .doesNotContain("<script", "<link", "src=", "@import", "url(")
                .doesNotContainPattern("href=\"(http|/)")
                .isEqualTo(DemandPage.html(SIX_YEARS.answer("C"), Words.ENGLISH));
    }

    @Test
    void a_share_comes_with_its_interval_and_with_what_it_is_a_share_of() {
        var words = page(SIX_YEARS.answer("C")).words();
        assertThat(words)
                .contains("Asked for in 12\u202F% of adverts")
                .contains("96 of 780, 95\u202F% interval 10\u202F% to 15\u202F%")
                .contains("Indicative: adverts, not vacancies.")
                .contains("85\u202F% are right", "10\u202F% of them repeat another");
    }

    @Test
    void a_forecast_comes_with_how_it_did_before() {
        var words = page(SIX_YEARS.answer("C", Optional.of(AskedKind.SKILL), SIX_YEARS.foretold(), List.of()))
                .words();
        assertThat(words)
                .contains("Dec\u00A0202612\u202F%10\u202F% to 15\u202F%")
                .contains("Tried on the past 24 times: off by 1.23 points on average")
                .contains("“the last month again” is off by 2.34; 83\u202F% of the months")
                .contains("which 80\u202F% should be");
    }

    @Test
    void too_few_months_are_no_forecast() {
        assertThat(page(SIX_YEARS.answer("C")).words()).contains("A forecast needs 36 months, and there is 1.");
    }

    @Test
    void a_break_is_told_and_there_is_no_year_across_it() {
        var at = new Break(YearMonth.of(2025, 7), "the source changed from a & b to c");
        var words = page(SIX_YEARS.answer("C", at)).words();
        assertThat(words)
                .contains("From Jul\u00A02025 on counts cannot be compared with those before: the source changed from"
                        + " a & b to c")
                .contains("Jul\u00A02025 to Dec\u00A02025: 48 of 390");
    }

    @Test
    void fewer_than_thirty_adverts_are_no_percentage() {
        var page = page(DrawnAdverts.of("2026-01: 3/14 4/15").answer("C"));
        assertThat(page.words())
                .contains("From Jan\u00A02026 to Feb\u00A02026 there are too few adverts for a percentage: 29, of which"
                        + " 7 ask for it.")
                .doesNotContain("Asked for in");
        assertThat(page.count("svg")).isZero();
    }

    @Test
    void fewer_than_ten_adverts_are_not_shown_at_all() {
        var answer = DrawnAdverts.of("2026-01: 3/4 2/5").answer("C");
        for (var locale : Words.LOCALES) {
            var words = Words.in(locale);
            assertThat(DemandPage.opening(answer, words)).doesNotContainPattern("\\b[59]\\b");
            assertThat(DemandPage.sections(answer, words, ConceptLinks.NONE))
                    .extracting(Section::name)
                    .doesNotContain("trend", "years");
        }
        assertThat(page(answer).words()).contains("there are fewer than 10 adverts, which are not shown");
    }

    @Test
    void a_year_with_fewer_than_ten_adverts_has_no_row() {
        var answer = DrawnAdverts.of("2024-01: " + "0/0 ".repeat(11) + "7/9 " + "0/0 ".repeat(11) + "20/40")
                .answer("C");
        assertThat(page(answer).words()).contains("2025", "2025204050\u202F%").doesNotContainPattern("2024\\s*7");
    }

    @Test
    void what_nobody_asks_for_is_told_so() {
        var none = SIX_YEARS.answer("C", Optional.empty(), new ForecastAnswer.TooShort(0, 36), List.of());
        assertThat(page(none).words()).contains("No advert asks for it.").doesNotContain("Asked for in");
    }

    @Test
    void what_stays_english_is_marked_so_that_it_is_read_aloud_rightly() {
        var at = new Break(YearMonth.of(2025, 7), "the source changed");
        assertThat(DemandPage.html(SIX_YEARS.answer("C", at), Words.in(Locale.GERMAN)))
                .contains(
                        "<span lang=\"en\">the source changed</span>", "<span lang=\"en\">The same text counts once.");
    }

    static List<Locale> languages() {
        return Words.LOCALES;
    }

    private static PageText page(DemandAnswer answer) {
        return page(answer, Words.ENGLISH);
    }

    private static PageText page(DemandAnswer answer, Words words) {
        return PageText.of(DemandPage.html(answer, words));
    }
}
