package org.workways.app.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.Agreement;

/// FEATURE E02: what the docs say of the ratings that ship is what these are.
class E02AgreementDocsTest {
    @Test
    void how_far_the_two_ratings_agree_is_told_as_it_is() throws IOException {
        var docs = Files.readString(Path.of(System.getProperty("workways.root"), "docs", "exposure.md"));
        var all = Ratings.of(Optional.empty()).all();
        var agreement = Agreement.of(all);
        var above =
                Agreement.of(all.stream().filter(rating -> !rating.isDetailed()).toList());
        var below = Agreement.of(all.stream().filter(ActivityRating::isDetailed).toList());
        assertThat(docs)
                .contains(String.format(
                        Locale.ENGLISH,
                        "all %d intermediate activities and %,d of the 2,087 detailed ones",
                        above.activities(),
                        below.activities()))
                .contains(
                        String.format(Locale.ENGLISH, "%,d of %,d ratings", agreement.differing(), agreement.ratings()))
                .containsPattern("\\| outcome \\|.*\\| %,d \\|".formatted(agreement.sameOutcome()));
        assertThat(above.apart()).as("the docs say so").isEqualTo(1);
        assertThat(below.apart()).as("the docs say so").isEqualTo(2);
        for (var column : agreement.kappas().keySet())
            assertThat(docs)
                    .containsPattern("\\| %s \\| %s \\| [^|]* \\| %s \\|"
                            .formatted(column, kappa(above, column), kappa(below, column)));
    }

    private static String kappa(Agreement agreement, String column) {
        double kappa = agreement.kappas().getOrDefault(column, 0.0);
        return "\\" + String.format(Locale.ENGLISH, "%.2f", kappa).substring(1);
    }
}
