package org.workways.benchmark.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

class HiddenSkillsTest {
    private static final Taxonomy TAXONOMY = taxonomy(37);

    @Test
    void each_skill_is_hidden_in_one_tenth_and_which_is_decided_by_chance() {
        var hidden = new ArrayList<Skill>();
        for (int tenth = 0; tenth < 10; tenth++) hidden.addAll(HiddenSkills.hidden(TAXONOMY, tenth));
        assertThat(hidden).containsExactlyInAnyOrderElementsOf(TAXONOMY.skills());
        assertThat(HiddenSkills.hidden(TAXONOMY, 0)).hasSize(4).isEqualTo(HiddenSkills.hidden(TAXONOMY, 0));
        assertThat(hidden).isNotEqualTo(List.copyOf(TAXONOMY.skills()));
    }

    @Test
    void a_hidden_skill_stays_and_loses_its_names() {
        var hidden = HiddenSkills.hidden(TAXONOMY, 3);
        var rest = HiddenSkills.without(TAXONOMY, hidden);
        assertThat(rest.skills()).hasSameSizeAs(TAXONOMY.skills());
        assertThat(rest.skills()).extracting(Skill::label).doesNotContainAnyElementsOf(labels(hidden));
        var kept = new ArrayList<>(TAXONOMY.skills());
        kept.removeAll(hidden);
        assertThat(rest.skills()).containsAll(kept);
    }

    @Test
    void names_of_an_occupation_are_roles_as_the_product_reads_them() {
        var officer = Occupation.of(ConceptId.parse("esco:1"), "Chief Product Officer", List.of());
        assertThat(NewInEsco.roles(officer)).containsExactly(ConceptId.parse("role:product-officer"));
    }

    @Test
    void it_is_asked_each_june_and_december() {
        assertThat(GoldTrial.asOf()).hasSize(14).first().hasToString("2012-06");
        assertThat(GoldTrial.asOf()).last().hasToString("2018-12");
    }

    private static List<String> labels(List<Skill> skills) {
        return skills.stream().map(Skill::label).toList();
    }

    private static Taxonomy taxonomy(int skills) {
        var all = new ArrayList<Skill>();
        for (int skill = 0; skill < skills; skill++)
            all.add(Skill.of(ConceptId.parse("made:" + skill), "Skill number " + skill, SkillFamily.OTHER, "made"));
        return new Taxonomy(all, List.of());
    }
}
