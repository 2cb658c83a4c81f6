package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {
    @Test
    void words_too_long_for_a_line_are_broken_and_lose_no_letter() {
        var lines = Lettering.wrap("Automatisierungstechnikerinnen lernen", 12, 70);

        assertThat(String.join("", lines).replace("-", "")).isEqualTo("Automatisierungstechnikerinnenlernen");
        assertThat(lines)
                .allSatisfy(line -> assertThat(Lettering.width(line, 12)).isLessThanOrEqualTo(70));
    }
}
