package org.workways.files.onet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// FEATURE: the name of a technology becomes a word that tells it from its neighbours.
class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "C, c",
        "C++, c-plus-plus",
        "C#, c-sharp",
        "Oracle Java 2 Platform Enterprise Edition J2EE, oracle-java-2-platform-enterprise-edition-j2ee",
        "'  Kappa / Delta (old) ', kappa-delta-old",
        "Dépôt Élan, depot-elan",
        "???, ''"
    })
    void a_name_becomes_one_word(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }
}
