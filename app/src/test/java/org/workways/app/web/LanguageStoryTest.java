package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.workways.app.words.Words;

/// FEATURE: pages speak the language of their reader.
@ExtendWith(Browsing.class)
class LanguageStoryTest {
    static Stream<Locale> languages() {
        return Words.LOCALES.stream();
    }

    private static Visitor from(Web web, String language) {
        return web.visitor(new NewContextOptions().setLocale(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_language_of_the_browser_is_the_language_of_the_pages(Locale language, Web web) {
        var visitor = from(web, language.getLanguage());
        for (var path : new String[] {"/", "/recognise", Somebody.AMINA.example(), "/no-such-page"}) {
            visitor.goes(path);
            speaks(visitor, language);
        }
    }

    private static void speaks(Visitor visitor, Locale language) {
        var words = Words.in(language);
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language.getLanguage());
        assertThat(visitor.page().locator("header nav a").first()).hasText(words.say("nav.route"));
        assertThat(visitor.page().locator("footer > p")).hasText(words.say("frame.private"));
        assertThat(visitor.page().locator("footer a[aria-current]")).hasText(Frame.name(language));
    }

    @Test
    void a_german_reads_german_dates_and_an_american_english_ones(Web web) {
        assertThat(plan(from(web, "de-AT"))).containsText("Mai 2027");
        assertThat(plan(from(web, "en-US"))).containsText("May 2027");
    }

    private static Locator plan(Visitor visitor) {
        visitor.goes("/route?skills=python:2&to=iot-developer&start=2027-05-03");
        return visitor.page().locator(".legs");
    }

    @Test
    void who_reads_none_of_the_languages_gets_english(Web web) {
        var visitor = from(web, "ja-JP");
        visitor.goes("/");
        speaks(visitor, Locale.ENGLISH);
    }

    @Test
    void what_was_chosen_below_stays_chosen_and_the_question_stays_the_same(Web web) {
        var visitor = from(web, "de-DE");
        visitor.goes(Somebody.BRUNO.example());
        var steps = visitor.steps();
        visitor.page()
                .locator("footer")
                .getByText("Français", new Locator.GetByTextOptions().setExact(true))
                .click();
        visitor.isAt("in=fr");
        speaks(visitor, Locale.FRENCH);
        assertThat(visitor.steps()).isEqualTo(steps);

        visitor.goes("/");
        speaks(visitor, Locale.FRENCH);
        assertThat(visitor.page().url()).doesNotContain("in=");
    }

    @Test
    void a_slider_keeps_the_language(Web web) {
        var visitor = from(web, "de-DE");
        visitor.goes(Somebody.AMINA.example());
        visitor.page()
                .locator("footer")
                .getByText("English", new Locator.GetByTextOptions().setExact(true))
                .click();
        visitor.isAt("in=en");

        visitor.page().locator("input[type=range][data-for=hours]").fill("20");

        assertThat(visitor.page().locator(".verdict")).containsText("at 20 h a week");
        speaks(visitor, Locale.ENGLISH);
    }

    @Test
    void what_stays_english_says_so(Web web) {
        var visitor = from(web, "de-DE");
        visitor.goes("/route?skills=no-such-skill&to=iot-developer");
        assertThat(visitor.page().locator(".verdict[lang=en]")).hasCount(2);
        visitor.goes("/no-such-page");
        assertThat(visitor.page().locator(".verdict[lang=en]")).hasCount(0);
        visitor.goes("/atlas/iot-developer");
        assertThat(visitor.page().locator("h1")).hasAttribute("lang", "en");
        assertThat(visitor.page().locator(".figures tbody th").first()).hasAttribute("lang", "en");
    }

    @Test
    void a_page_in_another_language_is_on_the_same_server(Web web) {
        assertThat(Asked.get("//evil.example/atlas").of(web).body()).doesNotContain("href=\"//");
    }
}
