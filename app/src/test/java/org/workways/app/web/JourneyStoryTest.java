package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// FEATURE: from a CV to a plan that fits, in a browser.
@ExtendWith(Browsing.class)
class JourneyStoryTest {
    private static final String MISSED = "MQTT";

    @ParameterizedTest
    @EnumSource
    void who_brings_a_cv_and_names_a_job_gets_a_plan_and_corrects_what_it_begins_with(Somebody who, Web web) {
        var visitor = web.visitor();
        visitor.asks(who);
        assertThat(visitor.page().locator("h1")).containsText("to " + who.job());
        assertThat(visitor.steps()).isNotEmpty();

        visitor.turnsTo("Recognise");
        visitor.isAt("/recognise/");
        corrects(visitor, who);

        visitor.link("Plan with these skills").click();
        visitor.isAt("/route?");
        assertThat(visitor.page().locator("section.person")).containsText(MISSED);
        assertThat(visitor.page().url()).contains("mqtt:3").doesNotContain(who.wrongCode());
    }

    private static void corrects(Visitor visitor, Somebody who) {
        var skills = visitor.page().locator(".held");
        visitor.button(who.wrong() + " is wrong: remove it").click();
        assertThat(visitor.page().locator(".chips")).containsText(who.wrong());
        assertThat(visitor.button(who.wrong() + " is wrong: remove it")).hasCount(0);

        visitor.page().getByLabel("A skill is missing").pressSequentially("mqt");
        assertThat(visitor.page().locator("#names option[value='" + MISSED + "']"))
                .hasCount(1);
        visitor.page().getByLabel("A skill is missing").fill(MISSED);
        visitor.page().keyboard().press("Enter");
        assertThat(skills.getByText(MISSED, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(visitor.page().locator(".chips li")).hasCount(1);

        var level = visitor.page().getByLabel("Level of " + MISSED);
        level.selectOption("3");
        assertThat(visitor.page().locator("a[href*='mqtt:3']").first()).isVisible();
        assertThat(level).hasValue("3");
    }

    @ParameterizedTest
    @EnumSource
    void more_hours_a_week_end_it_sooner_without_another_page(Somebody who, Web web) {
        var visitor = web.visitor();
        visitor.goes(who.example());
        var verdict = visitor.page().locator(".verdict");
        var before = verdict.innerText();
        visitor.page().evaluate("window.isTheSame = true");

        visitor.page().locator("input[type=range][data-for=hours]").fill("20");

        assertThat(verdict).containsText("at 20 h a week");
        assertThat(verdict).not().containsText(before);
        visitor.isAt("hours-per-week=20");
        assertThat(visitor.page().locator("#status")).containsText("at 20 h a week");
        assertThat(visitor.page().locator("#status")).hasText(verdict.innerText());
        assertThat(visitor.page().getByLabel("Hours a week").first()).hasValue("20");
        assertThat(visitor.page().evaluate("window.isTheSame")).isEqualTo(true);
    }

    @Test
    void a_limit_that_cannot_be_is_told_at_once_and_the_next_gives_a_plan_again(Web web) {
        var visitor = web.visitor();
        visitor.goes(Somebody.AMINA.example());
        var steps = visitor.steps();

        visitor.page().locator("#deadline").fill("2020-01-01");
        assertThat(visitor.page().locator("#answer h1")).hasText("That did not work");
        assertThat(visitor.page().locator("#status")).containsText("2020");

        visitor.page().locator("#deadline").fill("");
        assertThat(visitor.page().locator("#answer h1")).hasText("From amina.pdf to IoT developer");
        assertThat(visitor.steps()).isEqualTo(steps);
    }

    @Test
    void words_that_are_chosen_in_the_text_are_kept_with_the_skill_that_was_missed_there(Web web) {
        var visitor = web.visitor();
        visitor.pastes("I keep the gadgets of our plant talking to each other.", Somebody.AMINA);
        visitor.turnsTo("Recognise");
        visitor.page().locator(".text").selectText();
        assertThat(visitor.page().locator("[data-words-shown]")).containsText("shown by “I keep the gadgets");
        visitor.page().getByLabel("A skill is missing").fill(MISSED);
        visitor.button("Add").click();
        assertThat(visitor.page().getByLabel("Level of " + MISSED)).isVisible();

        visitor.pastes("I keep the gadgets of our plant talking to each other.", Somebody.AMINA);
        assertThat(visitor.page().url()).contains("mqtt:1");

        visitor.goes("/info");
        visitor.button("Forget").click();
        visitor.pastes("I keep the gadgets of our plant talking to each other.", Somebody.AMINA);
        assertThat(visitor.page().url()).doesNotContain("mqtt");
    }

    @ParameterizedTest
    @EnumSource
    void a_step_that_is_not_wanted_goes_and_a_chip_takes_it_back(Somebody who, Web web) {
        var visitor = web.visitor();
        visitor.goes(who.example());
        var steps = visitor.steps();

        visitor.link("Without this").first().click();

        visitor.isAt("without=");
        assertThat(visitor.page().locator(".chips li")).hasText("Without " + steps.getFirst());
        assertThat(visitor.steps()).isNotEmpty().doesNotContain(steps.getFirst());

        visitor.link("Allow " + steps.getFirst() + " again").click();

        visitor.isNotAt("without=");
        assertThat(visitor.steps()).isEqualTo(steps);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_known_already_makes_the_way_shorter(Somebody who, Web web) {
        var visitor = web.visitor();
        visitor.goes(who.example());
        var first = visitor.steps().getFirst();
        int hours = visitor.hours();
        var address = visitor.page().url();

        visitor.link("I know this already").first().click();

        visitor.page().waitForURL(now -> !now.equals(address));
        assertThat(visitor.hours()).isLessThan(hours);
        assertThat(visitor.steps()).doesNotContain(first);
    }

    @ParameterizedTest
    @EnumSource
    void another_way_is_chosen_and_stands_in_the_place_of_the_best(Somebody who, Web web) {
        var visitor = web.visitor();
        visitor.goes(who.example());
        chooses(visitor, visitor.page().locator("section.others a").last());
    }

    @Test
    void a_point_of_the_skyline_is_a_way_to_choose(Web web) {
        var visitor = web.visitor();
        visitor.goes(Somebody.AMINA.example());
        visitor.seesTrades();
        chooses(visitor, visitor.page().locator("#skyline-wide a").last());
    }

    private static void chooses(Visitor visitor, Locator way) {
        var steps = visitor.steps();
        way.click();
        visitor.isAt("via=");
        assertThat(visitor.page().locator(".more").first()).containsText("You chose this way.");
        assertThat(visitor.steps()).isNotEmpty().isNotEqualTo(steps);
    }

    @Test
    void on_paper_the_plan_of_amina_has_two_pages_and_nothing_to_press(Web web) throws IOException {
        var visitor = web.visitor();
        visitor.goes(Somebody.AMINA.example());
        assertThat(pages(visitor)).isEqualTo(2);

        visitor.seesTrades();
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var control : visitor.page()
                .locator("input, button, select, nav, .asked, .take, .skip")
                .all()) assertThat(control).not().isVisible();
        assertThat(pages(visitor)).isEqualTo(2);
    }

    private static int pages(Visitor visitor) throws IOException {
        try (var paper = Loader.loadPDF(visitor.page()
                .pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4")))) {
            return paper.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_calendar_to_take_home_holds_every_step_and_the_day_it_is_done(Somebody who, Web web) throws IOException {
        var visitor = web.visitor();
        visitor.goes(who.example());
        var steps = visitor.steps();

        var file = visitor.page().waitForDownload(() -> visitor.link("Calendar").click());

        assertThat(file.suggestedFilename()).isEqualTo("plan.ics");
        var events = Biweekly.parse(Files.readString(file.path())).first().getEvents();
        assertThat(events).hasSize(steps.size() + 1);
        assertThat(events.getLast().getSummary().getValue()).isEqualTo("Ready for: " + who.job());
    }
}
