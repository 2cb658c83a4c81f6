package org.workways.app.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workways.app.exposure.Comparison.Kind;
import org.workways.app.exposure.Comparison.Reason;
import org.workways.app.exposure.Comparison.Why;
import org.workways.app.words.Words;

/// FEATURE E07: beside what others have published stands where that agrees with ours, where not, and why.
class E07ComparisonTest {
    @Test
    void places_that_are_near_say_much_the_same() {
        assertThat(told(new Comparison(Kind.AUTOMATION, 78, 96, Optional.empty())))
                .isEqualTo("Frey and Osborne’s measure of automation: about as high as the share that is taken here"
                        + " (place 78, here 96).");
    }

    @Test
    void what_others_place_higher_is_held_here_by_something() {
        var why = new Why(Reason.PEOPLE, 2, 3);
        assertThat(told(new Comparison(Kind.LANGUAGE, 80, 20, Optional.of(why))))
                .isEqualTo("Measures of language models: higher (place 80, here 20). What keeps a person at it here is"
                        + " most often dealing with people: in 2 of 3 tasks that are not taken.");
    }

    @Test
    void what_others_place_lower_is_taken_here_by_something() {
        var why = new Why(Reason.MACHINES, 7, 9);
        assertThat(told(new Comparison(Kind.PATENTS, 1, 96, Optional.of(why))))
                .endsWith("lower (place 1, here 96). Here 7 of 9 taken tasks rest on sensors, identification or"
                        + " machines.");
    }

    @Test
    void every_kind_and_every_reason_has_its_words() {
        for (var kind : Kind.values())
            for (var reason : Reason.values())
                assertThat(told(new Comparison(kind, 80, 20, Optional.of(new Why(reason, 1, 2)))))
                        .doesNotContain("exposure.beside")
                        .contains("1 of 2");
    }

    private static String told(Comparison comparison) {
        return ComparisonWords.of(comparison, Words.ENGLISH);
    }
}
