package org.workways.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.workways.concept.UserException;

/// The check that a file is refused in two sentences, the first of which names it.
final class Refused {
    private Refused() {}

    static void assertRefused(Path file, String problem, String advice) {
        assertThatThrownBy(() -> DocumentReader.read(file)).isInstanceOfSatisfying(UserException.class, e -> {
            assertThat(e.problem()).contains(file.toString()).contains(problem);
            assertThat(e.advice()).contains(advice).isNotBlank();
        });
    }
}
