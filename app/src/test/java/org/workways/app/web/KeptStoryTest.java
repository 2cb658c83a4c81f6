package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// FEATURE: who changes one thing of a question keeps the rest, and can take it back.
@ExtendWith(Browsing.class)
class KeptStoryTest {
    private static final List<String> LIMITS = List.of(
            "deadline=2035-01-01",
            "language=en,de",
            "mode=online",
            "without=atlas:software-carpentry-sql-novice",
            "without=atlas:microsoft-iot-for-beginners",
            "place=DE",
            "at-once=3",
            "work-legs=no",
            "costing=frugal");

    @Test
    void another_job_is_asked_for_under_the_same_limits(Web web) {
        var visitor = web.visitor();
        visitor.goes("/route?skills=python:2&to=iot-developer&hours-per-week=12&" + String.join("&", LIMITS));

        visitor.page().locator("#other-person").click();
        visitor.page().getByLabel("The job you want").fill("energy data analyst");
        visitor.button("Find the way").click();

        visitor.isAt("/route?");
        assertThat(visitor.page().locator("h1")).containsText("energy data analyst");
        for (var limit : LIMITS) assertThat(visitor.page().url()).contains(limit);
        assertThat(visitor.page().url()).contains("hours-per-week=12");
    }

    @Test
    void a_way_that_was_chosen_is_left_for_the_cheapest(Web web) {
        var visitor = web.visitor();
        visitor.goes(Somebody.AMINA.example());
        var cheapest = visitor.steps();
        visitor.page().locator("section.others a").last().click();
        visitor.isAt("via=");

        visitor.link("Back to the cheapest way").click();

        visitor.isNotAt("via=");
        assertThat(visitor.steps()).isEqualTo(cheapest);
    }

    @Test
    void a_chosen_way_that_the_limits_forbid_is_left_from_the_page_that_says_so(Web web) {
        var visitor = web.visitor();
        visitor.goes("/route?skills=python:2&to=iot-developer&via=no-such-step");

        visitor.link("Plan the cheapest way").click();

        visitor.isNotAt("via=");
        assertThat(visitor.steps()).isNotEmpty();
    }

    @Test
    void who_has_brought_a_cv_brings_an_advert_too_and_plans_from_the_one_to_the_other(Web web) {
        var visitor = web.visitor();
        visitor.goes(Somebody.AMINA.example());
        visitor.turnsTo("Recognise");
        visitor.link("Another text").click();
        visitor.page().locator("#file").setInputFiles(advert());
        visitor.button("Read it").click();
        assertThat(visitor.page().locator("h1")).containsText("advert-ot-security.txt");

        visitor.link("This is the job I want").click();

        visitor.isAt("/route?");
        assertThat(visitor.page().url()).contains("budget=400", "to=advert:");
        assertThat(visitor.page().locator("h1")).containsText("From amina.pdf to Junior OT Security Engineer");
    }

    @Test
    void another_cv_is_another_person_with_the_same_goal(Web web) {
        var visitor = web.visitor();
        visitor.goes(Somebody.AMINA.example());
        visitor.turnsTo("Recognise");
        visitor.link("Another text").click();
        visitor.page().locator("#file").setInputFiles(Somebody.CARLA.cv());
        visitor.button("Read it").click();

        visitor.link("Plan with these skills").click();

        visitor.isAt("/route?");
        assertThat(visitor.page().locator("h1")).hasText("From carla.txt to IoT developer");
    }

    private static Path advert() {
        return Somebody.AMINA.cv().resolveSibling("advert-ot-security.txt");
    }
}
