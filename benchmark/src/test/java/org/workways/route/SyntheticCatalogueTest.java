package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.workways.files.atlas.AtlasReader;

class SyntheticCatalogueTest {
    private static SyntheticCatalogue world(long seed) {
        var atlas = AtlasReader.embedded();
        return SyntheticCatalogue.of(atlas.taxonomy(), atlas.catalogue(), 300, seed);
    }

    @Test
    void the_same_seed_draws_the_same_world_and_another_seed_another() {
        assertThat(world(7).catalogue()).isEqualTo(world(7).catalogue());
        assertThat(world(7).goal()).isEqualTo(world(7).goal());
        assertThat(world(7).catalogue()).isNotEqualTo(world(8).catalogue());
    }

    @Test
    void hours_and_prices_are_those_of_courses_of_the_atlas() {
        var known = AtlasReader.embedded().catalogue().opportunities().stream()
                .map(course -> course.hours() + " " + course.price())
                .collect(Collectors.toSet());
        assertThat(world(7).catalogue().opportunities())
                .hasSize(300)
                .allMatch(course -> known.contains(course.hours() + " " + course.price()));
    }

    /// Each skill is first reached by a chain of at most six courses, and some only by one of six.
    @Test
    void prerequisites_are_up_to_six_courses_deep() {
        assertThat(Depths.of(world(7).catalogue()))
                .allMatch(steps -> steps <= 6)
                .contains(6);
    }
}
