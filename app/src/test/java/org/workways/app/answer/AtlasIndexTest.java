package org.workways.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.workways.app.answer.AtlasIndex.Match;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.SkillFamily;

/// FEATURE A01: what somebody types finds what they mean, the best first.
class AtlasIndexTest {
    /// Kind, family, name; other names after bars.
    private final AtlasIndex index = drawn("""
        course      ml    Deep Python for Sensors
        course      ml    Python for Everybody
        skill       ml    MicroPython
        skill       ml    Python                  | CPython | Pythonprogrammierung
        occupation  data  Python developer        | développeur Python
        skill       data  Jupyter notebooks       | IPython
        skill       iot   predictive maintenance  | vorausschauende Wartung
        technology  iot   condition monitoring    | predictive maintenance systems
        skill       iot   MQTT\
        """);

    @Test
    void a_name_comes_first_then_what_begins_so_then_what_has_such_a_word_then_what_has_it_inside() {
        assertFound("python", """
            Python
            Python developer
            Python for Everybody
            Deep Python for Sensors
            MicroPython
            Jupyter notebooks\
            """);
    }

    @Test
    void of_equals_jobs_stand_before_skills_and_skills_before_courses() {
        assertThat(labels("p")).startsWith("Python developer", "Python", "predictive maintenance");
        assertThat(labels("p").indexOf("Python for Everybody")).isGreaterThan(2);
    }

    @Test
    void words_may_come_in_any_order_and_be_begun_only() {
        assertFound("maint pred", """
            predictive maintenance
            condition monitoring\
            """);
    }

    @Test
    void case_accents_and_hyphens_do_not_matter() {
        assertThat(labels("DEVELOPPEUR-python")).containsExactly("Python developer");
        assertThat(labels("  Predictive   MAINTENANCE ").getFirst()).isEqualTo("predictive maintenance");
    }

    @Test
    void another_name_finds_it_and_is_said() {
        var hit = search("wartung").hits().getFirst();
        assertThat(hit.entry().label()).isEqualTo("predictive maintenance");
        assertThat(hit.name()).contains("vorausschauende Wartung");
        assertThat(search("mqtt").hits().getFirst().name()).isEmpty();
    }

    @Test
    void an_id_finds_it_and_is_not_said() {
        var hit = search("atlas:e8").hits().getFirst();
        assertThat(hit.entry().label()).isEqualTo("MQTT");
        assertThat(hit.name()).isEmpty();
    }

    @Test
    void a_typo_finds_what_is_like_it_and_says_that_it_is_a_guess() {
        assertThat(labels("pyhton").getFirst()).isEqualTo("Python");
        assertThat(labels("predctive maintenence").getFirst()).isEqualTo("predictive maintenance");
        assertThat(search("pyhton").isGuess()).isTrue();
        assertThat(search("pyhton").hits()).allMatch(hit -> hit.match() == Match.LIKE);
        assertThat(search("python").isGuess()).isFalse();
    }

    @Test
    void what_is_like_nothing_finds_nothing() {
        assertThat(search("xyzzy").hits()).isEmpty();
        assertThat(search("xyzzy").isGuess()).isFalse();
    }

    @Test
    void counts_of_kinds_do_not_hang_on_the_kind_that_is_asked_for_nor_those_of_families_on_the_family() {
        var found = index.search("python", Optional.of(AtlasKind.SKILL), Optional.of(SkillFamily.ML));
        assertThat(found.hits()).hasSize(2);
        assertThat(found.kinds()).containsEntry(AtlasKind.SKILL, 2).containsEntry(AtlasKind.COURSE, 2);
        assertThat(found.kinds()).doesNotContainKey(AtlasKind.OCCUPATION);
        assertThat(found.families()).containsEntry(SkillFamily.ML, 2).containsEntry(SkillFamily.DATA, 1);
    }

    @Test
    void without_a_word_there_is_everything_in_the_order_of_the_atlas() {
        assertThat(search(" - ").hits()).hasSize(9);
        assertThat(index.overview().get(SkillFamily.IOT))
                .containsEntry(AtlasKind.SKILL, 2)
                .containsEntry(AtlasKind.TECHNOLOGY, 1);
    }

    private void assertFound(String typed, String labels) {
        assertThat(String.join("\n", labels(typed))).isEqualTo(labels);
    }

    private List<String> labels(String typed) {
        return search(typed).hits().stream().map(hit -> hit.entry().label()).toList();
    }

    private AtlasIndex.Found search(String typed) {
        return index.search(typed, Optional.empty(), Optional.empty());
    }

    private static AtlasIndex drawn(String picture) {
        var lines = picture.lines().toList();
        return new AtlasIndex(lines.stream()
                .map(line -> entry("e" + lines.indexOf(line), line))
                .collect(Collectors.toList()));
    }

    private static AtlasEntry entry(String id, String line) {
        var names = Arrays.stream(line.split("[|]")).map(String::strip).toList();
        var words = names.getFirst().split(" +", 3);
        return new AtlasEntry(
                ConceptId.atlas(id),
                AtlasKind.of(words[0]).orElseThrow(),
                words[2],
                List.of(SkillFamily.of(words[1])),
                words[1],
                "",
                Optional.empty(),
                names.subList(1, names.size()),
                List.of("atlas:" + id));
    }
}
