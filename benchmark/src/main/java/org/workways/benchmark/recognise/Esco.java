package org.workways.benchmark.recognise;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.workways.benchmark.Checkout;
import org.workways.concept.Progress;
import org.workways.files.esco.EscoImport;
import org.workways.language.LabelVectors;
import org.workways.language.MiniLm;
import org.workways.taxonomy.Taxonomy;

/// ESCO and the sentence model, ready to be measured; vectors are kept between runs.
/// @param taxonomy ESCO 1.1.1
public record Esco(Checkout checkout, Taxonomy taxonomy, MiniLm model) {
    public static Esco of(Checkout checkout) {
        var imported = EscoImport.read(
                        checkout.dataFiles("esco", "ESCO dataset *.zip"), LocalDate.EPOCH, Progress.SILENT)
                .snapshot();
        return new Esco(
                checkout,
                new Taxonomy(imported.skills(), imported.occupations()),
                new MiniLm(
                        checkout.root().resolve("benchmark").resolve("target").resolve("vectors")));
    }

    /// Where vectors and the model are kept.
    public Path cache() {
        return checkout.root().resolve("benchmark").resolve("target").resolve("vectors");
    }

    public LabelVectors vectors(String name, List<String> texts) {
        var file = checkout.root()
                .resolve("benchmark")
                .resolve("target")
                .resolve("vectors")
                .resolve(name.toLowerCase(Locale.ROOT) + ".vectors");
        return LabelVectors.of(texts, model, file, (stage, done, total) -> {
            if (done % 10_240 == 0) System.err.printf("%s: %,d of %,d%n", stage, done, total);
        });
    }
}
