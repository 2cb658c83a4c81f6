package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// FEATURE: a question stands in its address: it can be gone back to, asked again, and handed on.
@ExtendWith(Browsing.class)
class HistoryStoryTest {
    @Test
    void reload_and_back_keep_the_question_as_the_slider_left_it(Web web) {
        var visitor = web.visitor();
        visitor.goes(Somebody.AMINA.example());
        slides(visitor, "20");

        visitor.page().reload();
        showsHours(visitor, "20");

        slides(visitor, "30");
        visitor.link("Without this").first().click();
        visitor.isAt("without=");
        showsHours(visitor, "30");
        visitor.page().goBack();
        visitor.isNotAt("without=");
        showsHours(visitor, "30");
        visitor.page().goForward();
        visitor.isAt("without=");
        showsHours(visitor, "30");
    }

    @Test
    void moving_a_slider_is_one_place_to_go_back_from_and_not_twenty(Web web) {
        var visitor = web.visitor();
        visitor.goes("/");
        visitor.goes(Somebody.AMINA.example());
        for (var hours : new String[] {"10", "12", "14"}) slides(visitor, hours);

        visitor.page().goBack();

        assertThat(visitor.page().locator("h1")).hasText("From what you can do to the work that comes.");
    }

    private static void slides(Visitor visitor, String hours) {
        visitor.page().locator("input[type=range][data-for=hours]").fill(hours);
        visitor.isAt("hours-per-week=" + hours);
        showsHours(visitor, hours);
    }

    private static void showsHours(Visitor visitor, String hours) {
        assertThat(visitor.page().locator(".verdict")).containsText("at " + hours + " h a week");
        assertThat(visitor.page().locator("#hours")).hasValue(hours);
        assertThat(visitor.page().locator("input[type=range][data-for=hours]")).hasValue(hours);
    }

    @Test
    void two_tabs_with_two_people_do_not_disturb_each_other(Web web) {
        var amina = web.visitor();
        var bruno = amina.inAnotherTab();
        amina.asks(Somebody.AMINA);
        bruno.asks(Somebody.BRUNO);
        var aminas = amina.steps();
        var brunos = bruno.steps();

        amina.page().reload();
        slides(bruno, "20");
        amina.turnsTo("Recognise");
        assertThat(amina.page().locator("h1")).containsText("amina.pdf");
        bruno.turnsTo("Recognise");
        assertThat(bruno.page().locator("h1")).containsText("bruno.docx");
        amina.link("Plan with these skills").click();
        bruno.link("Plan with these skills").click();

        assertThat(amina.steps()).isEqualTo(aminas);
        showsHours(amina, "8");
        assertThat(bruno.steps()).isEqualTo(brunos);
        showsHours(bruno, "20");
    }

    @ParameterizedTest
    @EnumSource
    void a_link_gives_somebody_else_the_same_plan_when_the_text_is_long_forgotten(Somebody who, Web web) {
        var owner = web.visitor();
        owner.asks(who);
        var link = owner.page().url();
        var steps = owner.steps();
        int hours = owner.hours();
        owner.turnsTo("Recognise");
        var reading = owner.page().url();
        owner.button("Forget this text now").click();
        assertThat(owner.page().locator("h1")).hasText("Which skills does a text speak of?");

        var other = web.visitor();
        assertThat(other.goes(reading).status()).isEqualTo(404);
        assertThat(other.page().locator(".verdict").first()).hasText("The text of this address is no longer held.");
        other.goes(link);
        assertThat(other.steps()).isEqualTo(steps);
        assertThat(other.hours()).isEqualTo(hours);
    }

    @Test
    void a_link_holds_nothing_that_somebody_wrote(Web web) throws IOException {
        var visitor = web.visitor();
        var cv = Files.readString(Somebody.CARLA.cv());
        assertThat(cv).contains("CARLA MUSTER", "carla.muster@example.org", "Specimen");

        visitor.pastes(cv, Somebody.CARLA);

        for (var word : new String[] {"carla", "muster", "@", "%40", "specimen", "example", "000"})
            assertThat(visitor.page().url()).doesNotContainIgnoringCase(word);
        visitor.turnsTo("Recognise");
        assertThat(visitor.page().locator(".text")).containsText("carla.muster@example.org");
        for (var word : new String[] {"carla", "muster", "@", "%40", "specimen", "example", "000"})
            assertThat(visitor.page().url()).doesNotContainIgnoringCase(word);
    }
}
