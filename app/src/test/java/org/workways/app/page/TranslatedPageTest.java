package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.workways.app.answer.RoutePlan;
import org.workways.app.words.Words;
import org.workways.route.Limits;
import org.workways.route.ReachRequest;

/// FEATURE: a page is in the language of its reader, from the title to the smallest mark.
class TranslatedPageTest {
    private static final DrawnPlan WORLD = DrawnPlan.of("""
        Python for all:            -> python@ml                      40h 0EUR
        Python in a week:          -> python@ml                      60h 90EUR
        Numbers: python@ml         -> statistics@data                20h 60EUR
        Devices: python@ml         -> mqtt@iot encryption@security   30h 120EUR
        Writing well:              -> writing@transversal            8h
        technician (job): mqtt@iot -> plc@iot:2                      6 months
        annotator (ramp): python@ml
        developer (goal): python@ml statistics@data mqtt@iot encryption@security writing@transversal plc@iot:2
        """);

    @Test
    void a_german_plan_begins_with_one_german_sentence() {
        var html = PlanPage.html(plan(), in("de"));

        assertThat(html).contains("<html lang=\"de\">").contains("q { quotes: \"„\" \"“\"; }");
        assertThat(PageText.of(html).words())
                .contains("Von amina.pdf zum Ziel developer")
                .contains(
                        "98\u202Fh in Kursen und 1 Stelle unterwegs, 0–180\u202F€ und 1 Schritt mit unbekanntem Preis, "
                                + "fertig zwischen dem ")
                .contains("bei 8\u202Fh pro Woche.")
                .contains("Beginn1.\u00A0März\u00A02027")
                .contains("Arbeit als technician")
                .contains("mqtt, grundlegend →\u00A0Ziel und Schritt 5")
                .contains("assembler (7\u202FJahre)")
                .contains("0,83")
                .contains("„basket weaving“ (am nächsten: encryption)");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void no_english_sentence_is_left_over(String language) throws IOException {
        var plan = PageText.of(PlanPage.html(plan(), in(language))).words();
        var reach = PageText.of(reach(in(language))).words();
        var translated = sentences(language);
        var english = sentences("en");
        for (var name : english.stringPropertyNames()) {
            var text = english.getProperty(name);
            // A word of the names of courses, too.
            if (name.equals("kind.certificate")) continue;
            if (text.length() < 6 || text.contains("{") || translated.containsValue(text)) continue;
            assertThat(plan).as(name).doesNotContainPattern("\\b" + Pattern.quote(text) + "\\b");
            assertThat(reach).as(name).doesNotContainPattern("\\b" + Pattern.quote(text) + "\\b");
        }
    }

    @Test
    void what_stays_english_is_marked_so_that_it_is_read_aloud_rightly() {
        assertThat(PlanPage.html(plan(), in("fr")))
                .contains("<html lang=\"fr\">")
                .contains("<span lang=\"en\">its name</span>")
                .contains("Souhaité mais non prévu\u00A0: soldering.");
        assertThat(PlanPage.html(plan())).doesNotContain("<span lang");
    }

    @Test
    void without_a_language_the_page_is_the_english_one() {
        assertThat(PlanPage.html(plan())).isEqualTo(PlanPage.html(plan(), in("en")));
        assertThat(reach(in("en"))).contains("<html lang=\"en\">").contains("Jobs within");
        assertThat(reach(in("es")))
                .contains("<html lang=\"es\">")
                .contains("Ocupaciones a menos de 300\u202Fh de amina.pdf");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void places_hold_what_they_should_and_no_brace_is_left(String language) {
        assertThat(PageText.of(PlanPage.html(plan(), in(language))).words())
                .doesNotContain("{")
                .doesNotContain("\uE000");
        assertThat(PageText.of(reach(in(language))).words()).doesNotContain("{").doesNotContain("\uE000");
    }

    static List<String> translations() {
        return Words.LOCALES.stream().map(Locale::getLanguage).skip(1).toList();
    }

    private static RoutePlan plan() {
        var plan = WORLD.answered();
        var request = WORLD.request(Limits.pace(8, DrawnPlan.MONDAY), List.of());
        return new RoutePlan(
                plan.person(),
                plan.goal(),
                plan.request(),
                plan.answer(),
                plan.taxonomy(),
                plan.data(),
                Optional.of(WORLD.router().skyline(request)),
                WORLD.router().robustness(request));
    }

    private static String reach(Words words) {
        var route = WORLD.request(Limits.pace(8, DrawnPlan.MONDAY), List.of());
        var request = ReachRequest.of(route.profile(), route.limits(), route.costing(), 300);
        return ReachPage.html(
                WORLD.person(), request, WORLD.router().reach(request), WORLD.taxonomy(), WORLD.data(), words);
    }

    private static Words in(String language) {
        return Words.in(Locale.of(language));
    }

    private static Properties sentences(String language) throws IOException {
        var name = "plan" + (language.equals("en") ? "" : "_" + language) + ".properties";
        var all = new Properties();
        try (var stream = Words.class.getResourceAsStream(name)) {
            all.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        return all;
    }
}
