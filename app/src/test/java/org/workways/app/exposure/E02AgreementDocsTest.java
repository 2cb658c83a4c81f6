package org.workways.app.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workways.exposure.Agreement;

/// FEATURE E02: what the docs say of the ratings that ship is what these are.
class E02AgreementDocsTest {
    @Test
    void how_far_the_two_ratings_agree_is_told_as_it_is() throws IOException {
        var docs = Files.readString(Path.of(System.getProperty("workways.root"), "docs", "exposure.md"));
        var agreement = Agreement.of(Ratings.of(Optional.empty()).all());
        assertThat(docs)
                .contains("all %d activities".formatted(agreement.activities()))
                .contains(
                        String.format(Locale.ENGLISH, "%d of %,d ratings", agreement.differing(), agreement.ratings()))
                .containsPattern("\\| outcome \\|.*\\| %d \\|".formatted(agreement.sameOutcome()));
        assertThat(agreement.apart()).as("the docs say so").isEqualTo(1);
        agreement.kappas().forEach((column, kappa) -> assertThat(docs)
                .contains("| %s | %s |"
                        .formatted(
                                column,
                                String.format(Locale.ENGLISH, "%.2f", kappa).substring(1))));
    }
}
