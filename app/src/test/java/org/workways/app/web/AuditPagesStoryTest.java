package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// FEATURE: an educator brings syllabi to a page and sees what they teach beside what jobs ask for.
@ExtendWith(Browsing.class)
class AuditPagesStoryTest {
    @Test
    void from_the_first_page_over_a_cell_of_the_matrix_to_the_sentence_behind_it(Web web) {
        var visitor = web.visitor();
        visitor.goes("/");
        visitor.link("See what its syllabi teach").click();
        visitor.isAt("/audit");
        DrawnSyllabi.bring(visitor, DrawnSyllabi.PROGRAMMING, DrawnSyllabi.NETWORKS, DrawnSyllabi.BROKEN);

        assertThat(visitor.page().locator(".verdict")).containsText("skills that are asked for:");
        assertThat(visitor.page().locator(".lead")).containsText("For IoT developer. Read: 2 modules");
        assertThat(visitor.page().locator("section.not-taught")).containsText("IoT security");
        assertThat(visitor.page().locator("section.too-thin tr").filter(has("MQTT")))
                .containsText("describe what MQTT is for");
        assertThat(visitor.page().locator("section.out-of-order")).containsText("INF-202 requires INF-303");
        assertThat(visitor.page().locator("section.modules")).containsText("broken.pdf");
        var proposed = visitor.page().locator("section.proposals");
        assertThat(proposed).containsText("Proven: no change is smaller.");
        assertThat(proposed.locator("li").filter(has("MQTT")).first()).containsText("MQTT, from 1 to 2 intermediate");
        assertThat(proposed.locator(".distances tbody tr")).containsText(new String[] {"IoT developer"});

        visitor.page()
                .locator("section.matrix tr")
                .filter(has("MQTT"))
                .locator(".cell")
                .click();
        visitor.isAt("#s-");
        assertThat(visitor.page().locator(".said li:target")).containsText("INF-101");
        assertThat(visitor.page().locator(".said li:target q")).hasText("describe what MQTT is for");
    }

    @Test
    void rows_of_one_finding_are_chosen_also_without_a_script_and_in_another_language(Web web) {
        var visitor = web.visitor(new NewContextOptions().setLocale("de-DE").setJavaScriptEnabled(false));
        DrawnSyllabi.bring(visitor, DrawnSyllabi.PROGRAMMING, DrawnSyllabi.NETWORKS);

        assertThat(visitor.page().locator("h1")).hasText("Was ein Studiengang lehrt und was Berufe verlangen");
        var rows = visitor.page().locator(".grid tbody tr");
        assertThat(rows.filter(has("MQTT"))).isVisible();
        visitor.page()
                .getByLabel("fehlt", new GetByLabelOptions().setExact(true))
                .check();
        assertThat(rows.filter(has("MQTT"))).isHidden();
        assertThat(rows.filter(has("IoT security"))).isVisible();
    }

    @Test
    void it_is_also_a_workbook_data_and_a_page_to_keep_and_is_held_nowhere_else(Web web) throws IOException {
        var visitor = web.visitor();
        DrawnSyllabi.bring(visitor, DrawnSyllabi.PROGRAMMING, DrawnSyllabi.NETWORKS);
        var path = URI.create(visitor.page().url()).getPath();
        assertThat(path).matches("/audit/[0-9a-f]{32}");

        var download = visitor.page()
                .waitForDownload(() -> visitor.link("Workbook (XLSX)").click());
        assertThat(download.suggestedFilename()).isEqualTo("audit.xlsx");
        try (var book = new ReadableWorkbook(download.path().toFile())) {
            assertThat(book.findSheet("Matrix")).isPresent();
        }
        assertThat(Asked.get(path + ".json").of(web).body()).contains("\"coverage\"", "INF-202", "\"proposals\"");
        var page = Asked.get(path + ".html").of(web);
        assertThat(page.body()).contains("&lt;scripts").doesNotContain("<script", "href=\"/");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Asked.get("/audit/0123.json").of(web).statusCode()).isEqualTo(404);
    }

    @Test
    void slips_are_told_on_the_form_and_what_was_typed_stays(Web web) {
        var visitor = web.visitor();
        slips(visitor, "IoT developer");
        assertThat(visitor.page().locator(".refused")).containsText("No syllabus was chosen.");
        assertThat(visitor.page().locator("#for")).hasValue("IoT developer");

        slips(visitor, " , ", DrawnSyllabi.NETWORKS);
        assertThat(visitor.page().locator(".refused")).containsText("No job is named.");

        slips(visitor, "astronaut", DrawnSyllabi.NETWORKS);
        assertThat(visitor.page().locator(".refused")).containsText("'astronaut'");
        assertThat(visitor.page().locator("#for")).hasValue("astronaut");

        slips(visitor, "IoT developer", DrawnSyllabi.BROKEN);
        assertThat(visitor.page().locator(".refused")).containsText("broken.pdf");
    }

    private static void slips(Visitor visitor, String jobs, FilePayload... files) {
        visitor.goes("/audit");
        visitor.page().locator("#file").setInputFiles(files);
        visitor.page().locator("#for").fill(jobs);
        visitor.page().locator("main .primary").click();
    }

    private static FilterOptions has(String text) {
        return new FilterOptions().setHasText(text);
    }
}
