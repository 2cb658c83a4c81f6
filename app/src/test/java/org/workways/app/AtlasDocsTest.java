package org.workways.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.app.answer.AtlasCoverage;
import org.workways.files.atlas.AtlasReader;

/// The figures in `docs/atlas.md` are those of the atlas.
class AtlasDocsTest {
    private static final Path PAGE =
            Path.of(System.getProperty("workways.root")).resolve("docs").resolve("atlas.md");
    private static final String FROM = "<!-- figures: written by AtlasDocsTest, -Ddocs=fix -->\n";
    private static final String TO = "<!-- end of figures -->";

    @Test
    void the_page_shows_what_the_doctor_says() throws IOException {
        var page = Files.readString(PAGE);
        var coverage = AtlasCoverage.of(AtlasReader.embedded(), LocalDate.EPOCH, List.of());
        int from = page.indexOf(FROM);
        int to = page.indexOf(TO);
        assertThat(from).isBetween(0, to);
        var now = page.substring(0, from + FROM.length()) + coverage.markdown() + page.substring(to);
        if ("fix".equals(System.getProperty("docs"))) Files.writeString(PAGE, now);
        else assertThat(now).as("docs/atlas.md; write it anew with -Ddocs=fix").isEqualTo(page);
    }

    @Test
    void the_readme_counts_what_the_atlas_holds() throws IOException {
        var counts = AtlasCoverage.of(AtlasReader.embedded(), LocalDate.EPOCH, List.of())
                .counts();
        assertThat(Files.readString(PAGE.resolveSibling("../README.md")))
                .contains("%d occupations (%d that AIoT creates or asks for more of, %d that it changes), %d skills"
                        .formatted(
                                counts.get("occupations"),
                                counts.get("destinations"),
                                counts.get("origins"),
                                counts.get("skills")))
                .contains("%,d learning opportunities, %d technologies"
                        .formatted(counts.get("opportunities"), counts.get("technologies")));
    }
}
