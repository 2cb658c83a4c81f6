package org.workways.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.workways.taxonomy.SkillFamily.DATA;
import static org.workways.taxonomy.SkillFamily.IOT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.concept.Interval;
import org.workways.concept.Labels;
import org.workways.exposure.Adoption.Post;
import org.workways.exposure.TaskEffect.Kind;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// FEATURE E03: a place that adopts technologies sees which tasks go and come, for whom, and what must be known.
class E03AdoptionTest {
    private static final ConceptId ANALYST = ConceptId.atlas("vibration-analyst");
    private static final ConceptId FITTER = ConceptId.atlas("fitter");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final Technology sensors = technology(
            "vibration-sensors",
            List.of("sensing", "signals"),
            effect(Kind.TAKES, "listen to bearings", FITTER),
            effect(Kind.CREATES, "judge spectra", ANALYST),
            effect(Kind.CREATES, "mount sensors", FITTER, ANALYST));
    private final Technology historian = technology(
            "historian",
            List.of("signals", "databases"),
            effect(Kind.CHANGES, "write the log", FITTER),
            effect(Kind.CREATES, "keep tags in order", ANALYST));

    @Test
    void posts_are_whose_tasks_appear_those_with_most_of_them_first() {
        var posts = new Adoption(List.of(sensors, historian)).posts();
        assertThat(posts).extracting(Post::occupation).containsExactly(ANALYST, FITTER);
        assertThat(posts.getFirst().created())
                .extracting(touch -> touch.effect().task())
                .containsExactly("judge spectra", "mount sensors", "keep tags in order");
    }

    @Test
    void tasks_that_go_or_change_are_told_apart_from_those_that_come() {
        var adoption = new Adoption(List.of(sensors, historian));
        assertThat(adoption.touches(Kind.TAKES))
                .extracting(touch -> touch.effect().task())
                .containsExactly("listen to bearings");
        assertThat(adoption.touches(Kind.CHANGES))
                .extracting(touch -> touch.technology().id().code())
                .containsExactly("historian");
        assertThat(adoption.touched()).containsExactly(FITTER);
    }

    @Test
    void what_is_adopted_twice_counts_once() {
        assertThat(new Adoption(List.of(sensors, sensors)).touches(Kind.TAKES)).hasSize(1);
    }

    @Test
    void skills_that_two_technologies_need_are_learnt_once() {
        var taxonomy = new Taxonomy(
                List.of(skill("sensing", IOT), skill("signals", DATA), skill("databases", DATA)), List.of());
        var skills = new Adoption(List.of(sensors, historian)).skills(taxonomy);
        assertThat(skills.keySet()).containsExactly(DATA, IOT);
        assertThat(skills.get(DATA)).containsExactly(ConceptId.atlas("databases"), ConceptId.atlas("signals"));
    }

    @Test
    void created_tasks_weigh_between_a_supplemental_one_and_a_core_one() {
        var created = CreatedWork.beside(10, 2).orElseThrow();
        assertThat(created.share()).isEqualTo(0.15, within(1e-12));
        assertThat(created.interval()).isEqualTo(new Interval(0.1, 0.2));
        assertThat(CreatedWork.beside(10, 0)).contains(new CreatedWork(0, 0, new Interval(0, 0)));
    }

    @Test
    void beside_nothing_that_is_known_created_tasks_have_no_share() {
        assertThat(CreatedWork.beside(0, 2)).isEmpty();
        assertThat(CreatedWork.importance(List.of())).isZero();
    }

    private static Technology technology(String id, List<String> skills, TaskEffect... effects) {
        return new Technology(
                ConceptId.atlas(id),
                Labels.of(id),
                Technology.Group.SENSING,
                Technology.Maturity.COMMON,
                skills.stream().map(ConceptId::atlas).collect(Collectors.toCollection(TreeSet::new)),
                "It is there.",
                List.of(effects));
    }

    private static TaskEffect effect(Kind kind, String task, ConceptId... occupations) {
        return new TaskEffect(
                task,
                Optional.empty(),
                kind,
                new TreeSet<>(Arrays.asList(occupations)),
                "it does",
                new Attestation(List.of("drawn"), "Apache-2.0", DAY, DAY, true, Attestation.Confidence.HIGH));
    }

    private static Skill skill(String id, SkillFamily family) {
        var none = new TreeSet<ConceptId>();
        return new Skill(ConceptId.atlas(id), Labels.of(id), family, "", "", none, none, new TreeSet<>());
    }
}
