package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// FEATURE: every page does all it is for in a browser that runs no scripts.
@ExtendWith(Browsing.class)
class WithoutScriptStoryTest {
    private static final String MISSED = "MQTT";

    private static Visitor visitor(Web web) {
        return web.visitor(new NewContextOptions().setJavaScriptEnabled(false));
    }

    @ParameterizedTest
    @EnumSource
    void a_cv_becomes_a_plan_and_its_skills_are_corrected(Somebody who, Web web) {
        var visitor = visitor(web);
        visitor.asks(who);
        assertThat(visitor.steps()).isNotEmpty();

        visitor.turnsTo("Recognise");
        visitor.button(who.wrong() + " is wrong: remove it").click();
        assertThat(visitor.page().locator(".chips")).containsText(who.wrong());
        visitor.page().getByLabel("A skill is missing").fill(MISSED);
        visitor.button("Add").click();
        visitor.page().getByLabel("Level of " + MISSED).selectOption("3");
        visitor.button("Keep these changes").click();
        assertThat(visitor.page().getByLabel("Level of " + MISSED)).hasValue("3");

        visitor.link("Plan with these skills").click();
        visitor.isAt("/route?");
        assertThat(visitor.page().url()).contains("mqtt:3").doesNotContain(who.wrongCode());
        assertThat(visitor.steps()).isNotEmpty();
    }

    @Test
    void a_marked_place_opens_and_what_it_says_is_refused_there(Web web) {
        var visitor = visitor(web);
        visitor.asks(Somebody.CARLA);
        visitor.turnsTo("Recognise");

        visitor.page().locator("button.mark").getByText("GDPR").first().click();
        visitor.button("Not so: remove it").first().click();

        assertThat(visitor.page().locator(".chips li").first()).containsText("GDPR");
    }

    @Test
    void a_missed_skill_is_added_to_the_words_that_show_it(Web web) {
        var visitor = visitor(web);
        var text = "I keep the gadgets of our plant talking to each other.";
        visitor.pastes(text, Somebody.AMINA);
        visitor.turnsTo("Recognise");

        visitor.page().getByLabel("A skill is missing").fill(MISSED);
        visitor.page().getByLabel("Words of the text that show it").fill("talking to each other");
        visitor.button("Add").click();
        assertThat(visitor.page().getByLabel("Level of " + MISSED)).isVisible();

        visitor.pastes(text, Somebody.AMINA);
        assertThat(visitor.page().url()).contains("mqtt:1");
    }

    @Test
    void limits_are_sent_with_a_button(Web web) {
        var visitor = visitor(web);
        visitor.goes(Somebody.AMINA.example());

        visitor.page().locator("#hours").fill("20");
        visitor.button("Plan again").click();

        visitor.isAt("hours-per-week=20");
        assertThat(visitor.page().locator(".verdict")).containsText("at 20 h a week");
    }

    @Test
    void a_step_is_left_out_and_taken_back_and_another_way_is_chosen(Web web) {
        var visitor = visitor(web);
        visitor.goes(Somebody.AMINA.example());
        var steps = visitor.steps();

        visitor.link("Without this").first().click();
        visitor.isAt("without=");
        assertThat(visitor.steps()).isNotEmpty().doesNotContain(steps.getFirst());
        visitor.link("Allow " + steps.getFirst() + " again").click();
        visitor.isNotAt("without=");
        assertThat(visitor.steps()).isEqualTo(steps);

        visitor.link("Show all ways that no other beats").click();
        visitor.isAt("also=");
        visitor.page().locator("#skyline-wide a").last().click();
        visitor.isAt("via=");
        assertThat(visitor.page().locator(".more").first()).containsText("You chose this way.");
    }

    @Test
    void jobs_within_reach_are_filtered_with_a_button(Web web) {
        var visitor = visitor(web);
        visitor.goes("/reach?skills=python:2,sql:1");
        visitor.page().getByLabel("Hours of learning").first().fill("100");
        visitor.page().getByLabel("Qualification at entry").selectOption("3");

        visitor.button("Plan again").click();

        visitor.isAt("within=100");
        assertThat(visitor.page().getByLabel("Qualification at entry")).hasValue("3");
    }
}
