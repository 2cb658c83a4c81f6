package org.workways.app.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.Outcome;
import org.workways.files.exposure.ProfileTable;

/// FEATURE E06: the profiles that ship are those of the ratings that ship.
class E06ProfilesTest {
    private static final ConceptId READER = ConceptId.atlas("meter-reader");

    @Test
    void whoever_changes_a_rating_writes_the_profiles_anew() throws IOException {
        var tables = Path.of(System.getProperty("workways.root"), "atlas", "tables");
        assertThat(Profiles.embedded().ratings())
                .as("benchmark/run exposure-profiles")
                .isEqualTo(Ratings.name(Files.readAllBytes(tables.resolve("activities.csv"))));
    }

    @Test
    void the_parts_of_each_profile_make_one_and_lie_within_their_intervals() {
        assertThat(Profiles.embedded().entries()).hasSizeGreaterThan(1_000).allSatisfy((id, entry) -> {
            double sum = 0;
            for (var outcome : Outcome.values()) {
                var part = entry.profile().part(outcome);
                assertThat(part.interval().holds(part.share())).isTrue();
                sum += part.share();
            }
            assertThat(sum).isCloseTo(1, within(1e-3));
            assertThat(entry.importance()).isPositive();
        });
    }

    @Test
    void other_ratings_have_other_profiles_which_are_not_there_without_the_tasks() {
        var shipped = Ratings.of(Optional.empty());
        assertThat(Profiles.shipped(READER, shipped)).isPresent();
        var own = new ActivityRatings(shipped.all().subList(1, shipped.all().size()));
        assertThat(Profiles.shipped(READER, own)).isEmpty();
    }

    @Test
    void what_is_written_can_be_read_and_half_a_table_is_refused() throws IOException {
        var profiles = Profiles.embedded();
        var text = ProfileTable.write(profiles);
        assertThat(ProfileTable.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.csv"))
                .isEqualTo(profiles);
        var broken = text.replaceFirst(",29\\.2,", ",,").substring(0, 400);
        assertThatThrownBy(() ->
                        ProfileTable.read(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)), "x.csv"))
                .hasMessageContaining("x.csv");
    }
}
