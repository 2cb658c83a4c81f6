package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.demand.SkillProfiles.Profile;

/// FEATURE D09: what marks a role is what its adverts ask for more than others do.
class D09SkillProfilesTest {
    private static final ConceptId ROLE = ConceptId.parse("role:data-engineer");
    private static final ConceptId SPARK = ConceptId.parse("made:spark");
    private static final ConceptId JAVA = ConceptId.parse("made:java");

    /// Of 1,000 adverts 100 are for data engineers. Half of these ask for Spark, of the others one
    /// in ten; Java is asked for by a fifth of all.
    private static final SkillProfiles PROFILES = new SkillProfiles(
            1_000,
            new TreeMap<>(Map.of(SPARK, 140, JAVA, 200)),
            new TreeMap<>(Map.of(ROLE, new Profile(100, 80, new TreeMap<>(Map.of(SPARK, 50, JAVA, 20))))));

    @Test
    void a_skill_that_others_ask_for_as_much_marks_nothing() {
        assertThat(PROFILES.marks(ROLE)).extracting(SkillProfiles.Mark::skill).containsExactly(SPARK);
    }

    @Test
    void log_odds_are_those_of_the_four_counts() {
        var mark = PROFILES.marks(ROLE).getFirst();
        assertThat(mark.adverts()).isEqualTo(50);
        assertThat(mark.logOdds()).isCloseTo(Math.log(50.5 / 50.5 / (90.5 / 810.5)), within(1e-12));
        double error = Math.sqrt(1 / 50.5 + 1 / 50.5 + 1 / 90.5 + 1 / 810.5);
        assertThat(mark.z()).isCloseTo(mark.logOdds() / error, within(1e-12));
    }

    @Test
    void a_role_is_like_itself_and_unlike_one_that_nobody_names() {
        assertThat(PROFILES.likeness(ROLE, ROLE)).isCloseTo(1, within(1e-12));
        assertThat(PROFILES.likeness(ROLE, ConceptId.parse("role:nobody"))).isZero();
        assertThat(PROFILES.employers(ROLE)).isEqualTo(80);
    }
}
