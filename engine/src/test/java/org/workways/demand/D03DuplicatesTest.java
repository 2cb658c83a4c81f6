package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.demand.Duplicate.Kind;

/// FEATURE D03: the same advert again within 60 days counts once.
class D03DuplicatesTest {
    private static final String SENSORS = """
        Hydrosense | Embedded Developer | Lyon, France | onsite
        We build small sensors that listen to water pipes and tell the town where they leak.
        You write firmware in C for boards that live on one battery for ten years, and test it on a bench
        with real pipes. We work in a team of six, with a workshop, a garden and no meetings before ten.\
        """;

    @Test
    void a_text_in_other_case_and_with_other_spaces_is_the_same_to_the_letter() {
        assertThat(judged(SENSORS, SENSORS.toUpperCase(java.util.Locale.ROOT).replace("\n", "  \n\n")))
                .isEqualTo("EXACT 1.00");
    }

    @Test
    void an_edited_sentence_and_a_new_address_leave_it_the_same() {
        assertThat(judged(
                        SENSORS + " Write to [e-mail].",
                        SENSORS.replace("a team of six", "a small team of eight")
                                + "\nMore on https://hydrosense.example/jobs/2 or www.hydrosense.example!"))
                .startsWith("NEAR");
    }

    @Test
    void the_text_of_an_employer_with_another_job_is_another_advert() {
        assertThat(judged(SENSORS, SENSORS.replace("Embedded", "Front-End"))).isEqualTo("counts");
        assertThat(judged(SENSORS, SENSORS.replace("Embedded Developer", "Sales Manager")))
                .isEqualTo("counts");
    }

    @Test
    void another_word_for_the_same_job_is_not_another_job() {
        assertThat(judged(SENSORS, SENSORS.replace("Embedded Developer", "Senior Embedded Engineer (m/f)")))
                .startsWith("NEAR");
        assertThat(judged(SENSORS, SENSORS.replace("Embedded Developer", "Software Engineer")))
                .startsWith("NEAR");
    }

    @Test
    void of_a_list_more_jobs_must_be_the_same_the_more_of_the_text_is_new() {
        var list =
                SENSORS.replace("Embedded Developer", "Embedded Developer, Data Scientist, QA Engineer, UX Designer");
        assertThat(judged(list, list.replace("QA Engineer, UX Designer", "Product Manager, Android Developer")))
                .startsWith("NEAR");
        assertThat(judged(
                        list,
                        list.replace("QA Engineer, UX Designer", "Product Manager, Android Developer")
                                .replaceFirst("(?s)You write firmware.*", "Come and drink tea with all of us.")))
                .isEqualTo("counts");
        assertThat(judged(
                        list,
                        list.replace(
                                "Data Scientist, QA Engineer, UX Designer",
                                "Product Manager, Android Developer, Technical Writer")))
                .isEqualTo("counts");
    }

    @Test
    void jobs_that_a_text_only_speaks_of_are_not_asked_for() {
        assertThat(judged(SENSORS + " Our designers and data scientists like tea.", SENSORS))
                .startsWith("NEAR");
        assertThat(judged(
                        "Hydrosense is hiring data scientists.\n" + body(),
                        "Hydrosense is hiring sales managers.\n" + body()))
                .isEqualTo("counts");
        assertThat(judged(
                        "Hydrosense, Lyon. Hiring: front-end, data, sales\n" + body(),
                        "Hydrosense, Lyon. Hiring: mobile, devops, marketing\n" + body()))
                .isEqualTo("counts");
    }

    @Test
    void short_texts_are_the_same_only_to_the_letter() {
        assertThat(judged("See our jobs: https://one.example", "See our jobs: https://two.example"))
                .isEqualTo("counts");
        assertThat(judged("See our jobs: https://one.example", "see our jobs, https://one.example"))
                .isEqualTo("EXACT 1.00");
        assertThat(judged("", "")).isEqualTo("EXACT 1.00");
    }

    @Test
    void where_both_say_employer_place_and_title_these_decide_too() {
        var lyon = fields("1", "Embedded Developer", "Hydrosense", "Lyon");
        assertThat(Duplicates.among(List.of(lyon, fields("2", "Embedded developer", "HYDROSENSE", "Lyon")), 1))
                .hasSize(1);
        assertThat(Duplicates.among(List.of(lyon, fields("2", "Embedded Developer", "Hydrosense", "Dijon")), 1))
                .isEmpty();
        assertThat(Duplicates.among(List.of(lyon, fields("2", "Embedded Developer", "Temps GmbH", "Lyon")), 1))
                .isEmpty();
        assertThat(Duplicates.among(List.of(lyon, fields("2", "Chauffeur de camion", "Hydrosense", "Lyon")), 1))
                .isEmpty();
        assertThat(Duplicates.among(List.of(lyon, fields("2", "Embedded Developer", "", "")), 1))
                .hasSize(1);
    }

    @Test
    void what_is_posted_every_month_counts_again_when_60_days_have_passed_since_it_counted() {
        var counted = new ArrayList<String>();
        var duplicates = new Duplicates(1);
        for (int month = 1; month <= 12; month++) {
            var day = LocalDate.of(2018, month, 1);
            if (duplicates.add(advert("hn", "" + month, day, SENSORS)).isEmpty())
                counted.add(day.getMonth().name());
        }
        assertThat(counted).containsExactly("JANUARY", "APRIL", "JUNE", "AUGUST", "OCTOBER", "DECEMBER");
        assertThat(duplicates.rate()).isEqualTo(6 / 12.0, within(1e-9));
        assertThat(duplicates.adverts()).isEqualTo(12);
    }

    @Test
    void on_the_60th_day_it_is_the_same_and_on_the_61st_it_counts() {
        var first = LocalDate.of(2018, 1, 1);
        assertThat(Duplicates.among(
                        List.of(advert("hn", "1", first, SENSORS), advert("hn", "2", first.plusDays(60), SENSORS)), 1))
                .containsExactly(new Duplicate("2", "1", Kind.EXACT, 1));
        assertThat(Duplicates.among(
                        List.of(advert("hn", "1", first, SENSORS), advert("hn", "2", first.plusDays(61), SENSORS)), 1))
                .isEmpty();
    }

    @Test
    void adverts_of_different_sources_are_never_duplicates() {
        var day = LocalDate.of(2018, 1, 1);
        assertThat(Duplicates.among(List.of(advert("one", "1", day, SENSORS), advert("two", "2", day, SENSORS)), 1))
                .isEmpty();
    }

    @Test
    void an_order_that_is_not_of_days_is_refused() {
        var duplicates = new Duplicates(1);
        duplicates.add(advert("hn", "1", LocalDate.of(2018, 1, 2), SENSORS));
        assertThatThrownBy(() -> duplicates.add(advert("hn", "2", LocalDate.of(2018, 1, 1), SENSORS)))
                .hasMessage("Adverts are added by day, got 2 of 2018-01-01 after 2018-01-02.");
    }

    @Test
    void the_rule_says_what_it_does() {
        assertThat(Duplicates.RULE)
                .contains("a quarter of the word triples", "make 1.13", Duplicates.DAYS + " days", "ten words");
        assertThat(new Duplicates(1).rate()).isZero();
    }

    private static String judged(String earlier, String later) {
        var day = LocalDate.of(2018, 1, 1);
        return Duplicates.among(List.of(advert("hn", "1", day, earlier), advert("hn", "2", day, later)), 1).stream()
                .findFirst()
                .map(found -> "%s %.2f".formatted(found.kind(), found.similarity()))
                .orElse("counts");
    }

    private static JobAdvert advert(String source, String id, LocalDate day, String text) {
        return new JobAdvert(source, id, day, "", "", "", "", text);
    }

    private static JobAdvert fields(String id, String title, String employer, String place) {
        return new JobAdvert("portal", id, LocalDate.of(2018, 1, 1), title, employer, place, "FR", body());
    }

    private static String body() {
        return SENSORS.substring(SENSORS.indexOf('\n'));
    }
}
