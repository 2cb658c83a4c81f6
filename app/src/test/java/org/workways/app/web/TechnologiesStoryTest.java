package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator.FilterOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workways.app.cli.Json;

/// FEATURE: a plant looks at all occupations, ticks what it buys, and sees who has to do what nobody did before.
@ExtendWith(Browsing.class)
class TechnologiesStoryTest {
    @Test
    void from_the_map_of_all_occupations_to_one_of_them(Web web) {
        var visitor = web.visitor();
        visitor.goes("/");
        visitor.turnsTo("Exposure");
        visitor.isAt("/exposure");
        assertThat(visitor.page().locator(".verdict")).containsText("of the importance of tasks can be taken");
        assertThat(visitor.page().locator("#taken-created-wide a[aria-label^='IoT technician: ']"))
                .hasCount(1);
        visitor.page()
                .locator("section.all tbody a")
                .getByText("data entry clerk")
                .click();
        visitor.isAt("/exposure/data-entry-clerk");
    }

    @Test
    void she_ticks_two_technologies_and_says_whom_she_has(Web web) {
        var visitor = web.visitor();
        visitor.goes("/exposure");
        visitor.page().locator(".choose summary").getByText("Senses").click();
        visitor.page().getByLabel("vibration sensing").check();
        visitor.page().locator(".choose summary").getByText("Integrates").click();
        visitor.page().getByLabel("process historians").check();
        visitor.page().getByLabel("Our people work as").selectOption("industrial-mechanic");
        visitor.page().getByText("Show what comes").click();
        visitor.isAt("/exposure/technologies/vibration-sensing,process-historians");
        assertThat(visitor.page().locator("h1")).hasText("Adopting vibration sensing, process historians");
        assertThat(visitor.page().locator(".posts > li").filter(having("vibration analyst")))
                .containsText("industrial mechanic");
        assertThat(visitor.page().locator("section.tasks-takes")).containsText("hand-held meter");
    }

    @Test
    void it_works_without_script_and_in_the_language_of_the_reader(Web web) {
        var visitor = web.visitor(new NewContextOptions().setLocale("de-DE").setJavaScriptEnabled(false));
        visitor.goes("/exposure/technologies/vibration-sensing");
        assertThat(visitor.page().locator(".posts")).containsText("vibration analyst");
        assertThat(visitor.page().locator(".verdict")).containsText("die vorher niemand tat");
    }

    @Test
    void both_pages_are_also_data_and_pages_to_keep(Web web) {
        var all = Json.of(Asked.get("/exposure.json").of(web).body());
        assertThat(all.list("occupations").size()).isGreaterThan(200);
        assertThat(all.list("takenByOnetOccupation").size()).isGreaterThan(900);
        assertThat(Asked.get("/exposure.csv").of(web).body()).startsWith("id,label,family,tasks_of,tasks");
        assertThat(Asked.get("/exposure.html").of(web).body()).doesNotContain("<script", "href=\"/");
        var some = Json.of(Asked.get("/exposure/technologies/vibration-sensing.json?from=industrial-mechanic")
                .of(web)
                .body());
        assertThat(some.each("person", "posts", 0, "near")).contains("industrial mechanic");
        assertThat(Asked.get("/exposure/technologies/vibration-sensing.html")
                        .of(web)
                        .body())
                .doesNotContain("<script", "href=\"/");
    }

    @Test
    void nothing_ticked_leads_back_and_what_is_no_technology_is_told(Web web) {
        assertThat(Asked.get("/exposure/technologies").of(web).headers().firstValue("location"))
                .hasValue("/exposure#adopt");
        var refused = Asked.get("/exposure/technologies/flying-carpets.json").of(web);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("flying-carpets", "Nearest are");
    }

    private static FilterOptions having(String text) {
        return new FilterOptions().setHasText(text);
    }
}
