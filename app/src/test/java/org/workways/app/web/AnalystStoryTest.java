package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.workways.app.demand.AdvertImport;
import org.workways.app.demand.AdvertWork;
import org.workways.app.wiring.Wiring;
import org.workways.concept.Progress;

/// FEATURE: an analyst sees what adverts ask for, how sure that is, and takes it along.
@ExtendWith(Browsing.class)
class AnalystStoryTest {
    /// Of HTML, before it is packed.
    private static final int HEAVIEST = 160_000;

    private static final int A4_PAGES = 2;

    @TempDir
    private Path folder;

    @Test
    void from_the_first_page_to_a_skill_that_rises_to_one_beside_it_and_back(Web web) {
        var visitor = web.visitor();
        visitor.goes("/");
        visitor.turnsTo("Demand");
        visitor.isAt("/demand");
        assertThat(visitor.page().locator("h1")).hasText("What adverts ask for");
        assertThat(visitor.page().locator("section.family-iot h3").first()).containsText("Rising");

        visitor.page()
                .locator("section.family-iot .trends a")
                .getByText("Kubernetes")
                .click();
        visitor.isAt("/demand/kubernetes");
        assertThat(visitor.page().locator(".verdict").last()).containsText("Rising: +");
        assertThat(visitor.page().locator("#trend-wide")).isVisible();
        assertThat(visitor.page().locator("section.years tbody tr")).hasCount(8);
        assertThat(visitor.page().locator("section.forecast .note")).containsText("Tried on the past");

        var beside = visitor.page().locator("section.together tbody a").first();
        var name = beside.innerText();
        beside.click();
        visitor.isNotAt("/demand/kubernetes");
        assertThat(visitor.page().locator("h1")).hasText(name);

        visitor.link("What adverts ask for").click();
        assertThat(visitor.page().locator("h1")).hasText("What adverts ask for");
    }

    @Test
    void a_skill_of_the_atlas_leads_to_how_often_it_is_asked_for_and_that_leads_back(Web web) {
        var visitor = web.visitor();
        visitor.goes("/atlas/kubernetes");
        visitor.link("How often it is asked for").click();
        visitor.isAt("/demand/kubernetes");
        visitor.page().locator(".take").getByText("Atlas").click();
        visitor.isAt("/atlas/kubernetes");

        visitor.goes("/atlas/smart-meters");
        assertThat(visitor.link("How often it is asked for")).hasCount(0);
    }

    @Test
    void a_word_that_is_in_no_atlas_has_a_page_as_well(Web web) {
        var visitor = web.visitor();
        visitor.goes("/demand");
        visitor.page().locator("section.unknown .trends a").first().click();
        visitor.isAt("/demand/term:");
        assertThat(visitor.page().locator("#trend-wide")).isVisible();
        assertThat(visitor.page().locator("h1[lang]")).hasCount(0);
        visitor.link("What adverts ask for").click();
        assertThat(visitor.page().locator("section.unknown")).isVisible();
    }

    @Test
    void the_page_that_is_saved_opens_as_a_file_and_asks_nobody_for_anything(Web web) throws IOException {
        var visitor = web.visitor();
        for (var path : List.of("/demand", "/demand/machine-learning")) {
            visitor.goes(path);
            var saved = visitor.page()
                    .waitForDownload(() -> visitor.link("Save as a page").click());
            var file = folder.resolve("demand.html");
            saved.saveAs(file);
            assertThat(Files.readString(file)).doesNotContain("<script", "<link", "src=", "href=\"/");

            var reader = web.visitor(new NewContextOptions().setOffline(true).setJavaScriptEnabled(false));
            reader.page().navigate(file.toUri().toString());
            assertThat(reader.page().locator("h1")).isVisible();
            assertThat(reader.page().locator("svg:visible").first()).isVisible();
        }
    }

    @Test
    void the_table_has_a_row_for_each_month_and_one_for_each_thing(Web web) {
        var months =
                Asked.get("/demand/machine-learning.csv").of(web).body().lines().toList();
        assertThat(months).hasSize(1 + 96);
        assertThat(months.get(1)).startsWith("atlas:machine-learning,machine learning,skill,");

        var json = Asked.get("/demand/machine-learning.json").of(web).body();
        assertThat(json.split("\"n\" :")).hasSize(1 + 96 + 1); // and the last twelve months

        var things = Asked.get("/demand.csv").of(web).body().lines().toList();
        assertThat(things).anyMatch(row -> row.startsWith("atlas:kubernetes,Kubernetes,skill,"));
        assertThat(Asked.get("/demand.json").of(web).body()).contains("\"id\" : \"atlas:kubernetes\"");
    }

    @Test
    void it_is_told_in_the_language_of_the_reader(Web web) {
        var visitor = web.visitor(new NewContextOptions().setLocale("de-DE"));
        visitor.goes("/demand/machine-learning");
        assertThat(visitor.page().locator(".verdict").first()).containsText("Verlangt in 8,0");
        assertThat(visitor.page().locator("h1")).hasAttribute("lang", "en");
        visitor.page().locator("footer").getByText("Español").click();
        visitor.isAt("in=es");
        assertThat(visitor.page().locator(".verdict").first()).containsText("Se pide en el 8,0");
        assertThat(visitor.page().locator("header nav a[aria-current]")).hasText("Demanda");
    }

    @Test
    void without_script_all_of_it_is_there(Web web) {
        var visitor = web.visitor(new NewContextOptions().setJavaScriptEnabled(false));
        visitor.goes("/demand");
        visitor.page().locator("section.all-skill summary").click();
        visitor.page().locator("section.all-skill tbody").getByText("Python").click();
        visitor.isAt("/demand/python");
        assertThat(visitor.page().locator("#trend-wide")).isVisible();
        assertThat(visitor.page().locator("[data-print]")).isHidden();
    }

    @Test
    void a_slip_is_answered_with_the_nearest_names(Web web) {
        var visitor = web.visitor();
        assertThat(visitor.goes("/demand/kubernets").status()).isEqualTo(404);
        assertThat(visitor.page().locator("main")).containsText("Nothing in the atlas has the id 'kubernets'.");
        assertThat(visitor.page().locator("main")).containsText("kubernetes");
        assertThat(Asked.get("/demand/kubernets.json").of(web).statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_is_light_and_prints_on_two_sheets(Web web) {
        assertThat(Asked.get("/demand").of(web).body().length()).isLessThan(HEAVIEST);
        var visitor = web.visitor();
        visitor.goes("/demand/machine-learning");
        var paper = visitor.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        var text = new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(text.split("/Type */Page\\b").length - 1).isBetween(1, A4_PAGES);
    }

    @Test
    void adverts_that_are_imported_while_it_runs_change_the_pages_once_they_are_counted(Web web) throws IOException {
        var visitor = web.visitor();
        visitor.goes("/demand/mqtt");
        assertThat(visitor.page().locator("main")).containsText("Hacker News");

        var wiring = new Wiring(web.home(), Progress.SILENT, note -> {});
        try {
            var file = Files.writeString(folder.resolve("board.csv"), board());
            new AdvertImport(wiring.adverts(), () -> false, Progress.SILENT)
                    .run(List.of(file), Optional.empty(), Optional.empty());
            visitor.goes("/demand/mqtt");
            assertThat(visitor.page().locator("main")).containsText("none of them is counted yet");
            visitor.goes("/atlas/mqtt");
            assertThat(visitor.link("How often it is asked for")).hasCount(0);
            visitor.goes(Somebody.AMINA.example());
            assertThat(visitor.steps()).isNotEmpty();

            new AdvertWork(wiring, () -> false, Progress.SILENT).run();
            visitor.goes("/demand/mqtt");
            assertThat(visitor.page().locator(".verdict").first()).containsText("30 of 60");
            assertThat(visitor.page().locator("section.sources")).containsText("board");
            visitor.goes("/demand");
            assertThat(visitor.page().locator(".verdict").first()).containsText("60 of your adverts");
        } finally {
            Stage.delete(web.home().resolve("adverts"));
        }
        visitor.goes("/demand/mqtt");
        assertThat(visitor.page().locator("main")).containsText("Hacker News");
    }

    /// Every second advert asks for MQTT.
    private static String board() {
        var rows = new StringBuilder("id,date,title,company,city,country,description\n");
        for (int at = 0; at < 60; at++)
            rows.append("%d,%s,%s,Employer %d,Gent,BE,\"%s %d\"%n"
                    .formatted(
                            at,
                            LocalDate.of(2026, 1, 1).plusDays(at % 28),
                            at % 2 == 0 ? "IoT developer" : "Data engineer",
                            at,
                            at % 2 == 0
                                    ? "For dairy farm %d: you know MQTT and sensors.".formatted(at * 7)
                                    : "For bank %d: you know SQL.".formatted(at * 11),
                            at));
        return rows.toString();
    }
}
