package org.workways.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// FEATURE: names are alike as PostgreSQL's pg_trgm finds them alike.
class TrigramsTest {
    @ParameterizedTest
    @CsvSource({
        "word, two words, 0.363636", // the example of the pg_trgm documentation
        "cat, cat, 1",
        "cat, dog, 0",
        "home smart, smart-home, 1",
        "'', cat, 0",
        "'', '', 0"
    })
    void similarity_is_shared_pieces_of_all_pieces(String one, String other, double similarity) {
        assertThat(Trigrams.of(one).similarity(Trigrams.of(other))).isCloseTo(similarity, within(1e-6));
        assertThat(Trigrams.of(other).similarity(Trigrams.of(one))).isCloseTo(similarity, within(1e-6));
    }
}
