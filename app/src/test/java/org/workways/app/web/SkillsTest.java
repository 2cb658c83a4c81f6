package org.workways.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Fact;

class SkillsTest {
    private static final List<Fact> CV = List.of(fact("mqtt", 2), fact("python", 1));

    @Test
    void skills_of_the_atlas_go_without_their_scheme_by_name() {
        assertThat(Skills.text(List.of(fact("python", 1), fact("mqtt", 2)))).isEqualTo("mqtt:2,python:1");
        assertThat(Skills.text(List.of(Fact.of(new ConceptId("esco", "S1.9"), 1))))
                .isEqualTo("esco:S1.9:1");
    }

    @Test
    void the_higher_level_stays_and_0_strikes_out() {
        assertThat(Skills.with("python:3, sql", CV)).isEqualTo("mqtt:2,python:3,sql:1");
        assertThat(Skills.with("mqtt:0", CV)).isEqualTo("python:1");
    }

    @Test
    void items_may_stand_loosely() {
        assertThat(Skills.items(" python:2 ,; mqtt ,")).containsExactly("python:2", "mqtt");
    }

    private static Fact fact(String skill, int level) {
        return Fact.of(ConceptId.atlas(skill), level);
    }
}
