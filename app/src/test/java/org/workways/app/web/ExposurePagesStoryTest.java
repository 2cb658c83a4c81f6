package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workways.concept.Progress;
import org.workways.files.onet.OnetImport;
import org.workways.store.SnapshotStore;

/// FEATURE: somebody sees what AIoT does to an occupation, task by task, and what does it.
@ExtendWith(Browsing.class)
class ExposurePagesStoryTest {
    @Test
    void from_an_occupation_to_what_aiot_does_to_it_on_to_a_technology_and_back(Web web) {
        var visitor = web.visitor();
        visitor.goes("/atlas/meter-reader");
        visitor.link("What AIoT does to it").click();
        visitor.isAt("/exposure/meter-reader");
        assertThat(visitor.page().locator("h1")).hasText("meter reader");
        assertThat(visitor.page().locator(".verdict")).containsText("of its tasks can be taken");
        assertThat(visitor.page().locator(".lead")).containsText("O*NET, which is not imported here");
        assertThat(visitor.page().locator("section.published caption")).containsText("never made into one number");
        assertThat(visitor.page().locator("section.workings")).containsText("no panel of practitioners");

        visitor.page()
                .locator("section.technologies tbody a")
                .getByText("smart meters")
                .first()
                .click();
        visitor.isAt("/atlas/smart-meters");
        assertThat(visitor.link("What AIoT does to it")).hasCount(0);

        visitor.page().goBack();
        visitor.page().locator(".take").getByText("Atlas").click();
        visitor.isAt("/atlas/meter-reader");
    }

    @Test
    void it_is_told_in_the_language_of_the_reader_and_also_without_script(Web web) {
        var visitor = web.visitor(new NewContextOptions().setLocale("de-DE").setJavaScriptEnabled(false));
        visitor.goes("/exposure/meter-reader");
        assertThat(visitor.page().locator(".verdict")).containsText("der Aufgaben übernommen werden");
        assertThat(visitor.page().locator("section.technologies .effect").first())
                .hasText("übernommen");
    }

    @Test
    void it_is_also_data_a_table_and_a_page_to_keep(Web web) {
        assertThat(Asked.get("/exposure/meter-reader.json").of(web).body()).contains("\"atlas:meter-reader\"");
        assertThat(Asked.get("/exposure/meter-reader.csv").of(web).body()).startsWith("id,label,onet,task");
        assertThat(Asked.get("/exposure/meter-reader.html").of(web).body()).doesNotContain("<script", "href=\"/");
    }

    @Test
    void what_is_no_occupation_is_not_there(Web web) {
        assertThat(Asked.get("/exposure/mqtt").of(web).statusCode()).isEqualTo(404);
        assertThat(Asked.get("/exposure/mqtt.json").of(web).body()).contains("is no occupation");
        assertThat(Asked.get("/exposure/meter-reder.json").of(web).body()).contains("meter-reader");
        assertThat(Asked.get("/exposure/onet:43-5041.00").of(web).statusCode()).isEqualTo(404);
    }

    @Test
    void with_onet_each_task_stands_with_its_reason_and_axe_finds_nothing(Web web) throws IOException {
        var release = OnetImport.read(download(), LocalDate.of(2026, 11, 1), Progress.SILENT);
        var visitor = web.visitor();
        try {
            new SnapshotStore(web.home()).save(release.snapshot(), Progress.SILENT);
            visitor.goes("/atlas/onet:43-5041.00");
            visitor.link("What AIoT does to it").click();
            visitor.isAt("/exposure/onet");
            visitor.goes("/exposure/meter-reader");
            assertThat(visitor.page().locator(".verdict")).containsText("of its tasks can be taken");
            assertThat(visitor.page().locator("#profile-wide")).isVisible();
            assertThat(visitor.page().locator("section.tasks-taken .task").first())
                    .isVisible();
            assertThat(visitor.page().locator("section.tasks-changed .rated").first())
                    .containsText("sense");
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
                for (int width : List.of(1280, 390)) {
                    visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    visitor.page().setViewportSize(width, 800);
                    assertThat(Axe.findings(visitor.page())).isEmpty();
                    assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
                            .isEqualTo(width);
                }
            visitor.page().locator("section.tasks-taken .activity a").first().click();
            assertThat(visitor.page().locator("main.concept")).isVisible();
        } finally {
            Stage.delete(web.home().resolve("snapshots"));
        }
    }

    private static Path download() {
        var given = System.getenv().getOrDefault("WORKWAYS_DATA", "");
        var data = given.isBlank()
                ? Path.of(System.getProperty("workways.root", "..")).resolve("../shared/data")
                : Path.of(given);
        var zip = data.resolve("onet").resolve("db_29_2_text.zip");
        Assumptions.assumeTrue(Files.exists(zip), "the official download is not on this machine");
        return zip;
    }
}
