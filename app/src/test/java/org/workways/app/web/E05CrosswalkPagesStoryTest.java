package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.workways.app.exposure.DrawnWork;
import org.workways.concept.Progress;
import org.workways.files.crosswalk.CrosswalkImport;
import org.workways.store.SnapshotStore;

/// FEATURE E05: an occupation of ESCO has a page about exposure, too, once the crosswalk is imported.
@ExtendWith(Browsing.class)
class E05CrosswalkPagesStoryTest {
    @TempDir
    Path folder;

    private Path snapshots = Path.of("");

    @AfterEach
    void leavesNothing() throws IOException {
        if (Files.exists(snapshots)) Stage.delete(snapshots);
    }

    @Test
    void from_an_occupation_of_esco_to_the_tasks_that_the_crosswalk_leads_to(Web web) throws IOException {
        has(web, true);
        var visitor = web.visitor();
        visitor.goes("/atlas/esco:goldsmith");
        visitor.link("What AIoT does to it").click();
        visitor.isAt("/exposure/esco");
        assertThat(visitor.page().locator("h1")).hasText("goldsmith");
        assertThat(visitor.page().locator("header.lead")).containsText("by the ESCO-O*NET crosswalk (broadMatch)");
        assertThat(visitor.page().locator("section.sources")).containsText("ESCO-O*NET crosswalk");
        assertThat(Axe.findings(visitor.page())).isEmpty();
        visitor.page().locator(".lead").getByText("51-9071.00").click();
        visitor.isAt("/atlas/onet");

        visitor.goes("/atlas/esco:lamplighter");
        assertThat(visitor.link("What AIoT does to it")).hasCount(0);
        visitor.goes("/exposure/esco:lamplighter?in=de");
        assertThat(visitor.page().locator(".verdict")).containsText("nennt dazu keinen Beruf");
        assertThat(Asked.get("/exposure/esco:goldsmith.json").of(web).body()).contains("\"broadMatch\"");
        assertThat(Asked.get("/exposure/esco:metal").of(web).statusCode()).isEqualTo(404);
        assertThat(Asked.get("/info.json").of(web).body()).contains("ESCO-O*NET crosswalk", "1, Sep-22");
    }

    @Test
    void without_the_crosswalk_the_page_says_what_to_import(Web web) throws IOException {
        has(web, false);
        var visitor = web.visitor();
        visitor.goes("/atlas/esco:goldsmith");
        assertThat(visitor.link("What AIoT does to it")).hasCount(0);
        visitor.goes("/exposure/esco:goldsmith");
        assertThat(visitor.page().locator("header.lead")).containsText("workways import crosswalk FILE");
    }

    private void has(Web web, boolean crosswalk) throws IOException {
        snapshots = web.home().resolve("snapshots");
        DrawnWork.saveEsco(web.home());
        DrawnWork.saveOnet(web.home());
        if (!crosswalk) return;
        var file = Files.writeString(folder.resolve("crosswalk.csv"), DrawnWork.CROSSWALK);
        var read = CrosswalkImport.read(file, LocalDate.of(2026, 11, 26));
        new SnapshotStore(web.home()).save(read.imported().snapshot(), Progress.SILENT);
    }
}
