package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workways.recognise.C04LinkingTest.BREAD;
import static org.workways.recognise.C04LinkingTest.PLC;
import static org.workways.recognise.C04LinkingTest.TAXONOMY;
import static org.workways.recognise.C04LinkingTest.WELD;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workways.recognise.LinkLesson.Corrected;

/// FEATURE: a linker learns from what somebody accepted and rejected, in two tiers; its finds become mentions.
class C07LessonsTest {
    private final C04LinkingTest.Letters letters = new C04LinkingTest.Letters();
    private final Linker first = Linker.of(TAXONOMY, letters.of(Linker.texts(TAXONOMY)), letters);
    private final Linker both = Linker.after(first, 2, letters.of(Linker.texts(TAXONOMY)), letters);

    @Test
    void the_second_tier_ranks_only_what_the_first_proposes() {
        assertThat(both.ranked("We bake bread and make dough.", 10)).hasSize(2);
    }

    @Test
    void an_untaught_linker_is_never_sure() {
        assertThat(both.link("We bake bread.")).isEmpty();
    }

    @Test
    void taught_it_finds_what_was_accepted_and_leaves_what_was_rejected() {
        var learnt = LinkLesson.learn(both, corrections());
        assertThat(learnt.heldOut()).isEqualTo(6);
        assertThat(learnt.after().agreement()).isGreaterThan(learnt.before().agreement());
        assertThat(learnt.taught().link("Bake bread in batch 31."))
                .extracting(Linker.Linked::skill)
                .containsExactly(BREAD);
        assertThat(learnt.taught().before().orElseThrow().training()).isNotEqualTo(first.training());
    }

    @Test
    void the_same_corrections_teach_the_same() {
        var one = LinkLesson.learn(both, corrections()).taught().training();
        var other = LinkLesson.learn(both, corrections()).taught().training();
        assertThat(one.weights().values()).isEqualTo(other.weights().values());
        assertThat(one.decision().weights()).isEqualTo(other.decision().weights());
    }

    @Test
    void who_rejects_nothing_teaches_the_ranking_and_not_to_find_everything() {
        var accepted = corrections().stream()
                .map(one -> new Corrected(one.sentence(), one.accepted(), Set.of()))
                .toList();
        var taught = LinkLesson.learn(both, accepted).taught().training();
        assertThat(taught.weights().values())
                .isNotEqualTo(both.training().weights().values());
        assertThat(taught.decision().weights())
                .isEqualTo(both.training().decision().weights());
        assertThat(taught.least()).isEqualTo(both.training().least());
    }

    @Test
    void too_little_teaches_nothing() {
        assertThatThrownBy(() -> LinkLesson.learn(both, corrections().subList(0, 9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("At least 10 sentences");
    }

    @Test
    void a_find_is_a_mention_with_its_words_its_level_and_its_stance() {
        var recogniser = new Recogniser(TAXONOMY, CandidateIndex.NONE)
                .by(LinkLesson.learn(both, corrections()).taught());
        var text = "Basic weld pipes in batch 40.";
        var match = recogniser
                .recognise(new Document("story", text), DrawnSkills.TODAY)
                .matched()
                .getFirst();
        assertThat(match.skill()).isEqualTo(WELD);
        assertThat(match.level().number()).isEqualTo(1);
        assertThat(match.because()).contains("weld pipes", "with a probability of 0.");
        assertThat(text.substring(match.start(), match.end())).contains("weld");
    }

    @Test
    void names_come_first_where_the_linker_only_helps_out() {
        var recogniser = new Recogniser(TAXONOMY, CandidateIndex.NONE)
                .andThen(LinkLesson.learn(both, corrections()).taught());
        var found = recogniser
                .recognise(new Document("story", "We bake bread."), DrawnSkills.TODAY)
                .matched();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().because()).contains("is its name");
    }

    /// Thirty sentences, each with a right skill and a wrong one.
    private static List<Corrected> corrections() {
        var corrected = new ArrayList<Corrected>();
        for (int i = 0; i < 10; i++) {
            corrected.add(new Corrected("Bake bread in batch " + i + ".", Set.of(BREAD), Set.of(WELD)));
            corrected.add(new Corrected("Weld pipes in batch " + i + ".", Set.of(WELD), Set.of(PLC)));
            corrected.add(new Corrected("Program PLC controllers in batch " + i + ".", Set.of(PLC), Set.of(BREAD)));
        }
        return corrected;
    }
}
