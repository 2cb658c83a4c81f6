package org.workways.benchmark.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.workways.benchmark.Checkout;
import org.workways.files.atlas.AtlasReader;
import org.workways.taxonomy.Figure;
import org.workways.taxonomy.Figure.Measure;

/// FEATURE: every figure of the atlas is the one in its source, where the sources are at hand.
class FigureTableTest {
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 26);

    @Test
    void the_table_in_the_atlas_is_what_the_sources_give() throws IOException {
        var checkout = Checkout.here();
        assumeTrue(
                Files.isDirectory(checkout.data().resolve("labour-statistics")),
                "no figures in " + checkout.data() + ": set WORKWAYS_DATA to compare them");
        var atlas = AtlasReader.embedded();
        var sources = new FigureSources(checkout, FigureTable.codes(atlas), ANY_DAY).read();
        assertThat(texts(atlas.figures())).isEqualTo(texts(sources));
    }

    @Test
    void a_figure_that_the_source_leaves_out_is_left_out() {
        var checkout = Checkout.here();
        assumeTrue(Files.isDirectory(checkout.data().resolve("labour-statistics")), "no figures at hand");
        var code = org.workways.concept.ConceptId.parse("soc:51-2022"); // BLS projects it only within 51-2028
        assertThat(new FigureSources(checkout, Set.of(code), ANY_DAY).read())
                .extracting(Figure::measure)
                .doesNotContain(Measure.EMPLOYMENT);
    }

    private static Set<String> texts(Iterable<Figure> figures) {
        var texts = new TreeSet<String>();
        for (var figure : figures)
            texts.add("%s %s %d %s %s"
                    .formatted(
                            figure.about(),
                            figure.measure().code(),
                            figure.year(),
                            figure.value(),
                            figure.attestation().sources()));
        return texts;
    }
}
