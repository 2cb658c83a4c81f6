package org.workways.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement.Need;
import org.workways.taxonomy.Skill;

/// FEATURE A02: a concept knows what leads to it and where it leads.
class ConceptsTest {
    @TempDir
    private static Path home;

    private final Wiring wiring = new Wiring(home, Progress.SILENT, note -> {});
    private final Concepts concepts = new Concepts(wiring);

    @Test
    void a_skill_knows_the_jobs_that_ask_for_it_those_that_cannot_do_without_first() {
        var mqtt = skill("mqtt");
        assertThat(mqtt.askedBy())
                .isSortedAccordingTo(Comparator.comparing(SkillView.Asked::need).thenComparing(SkillView.Asked::level));
        assertThat(mqtt.askedBy())
                .anyMatch(asked -> asked.occupation().id().code().equals("iot-developer")
                        && asked.need() == Need.ESSENTIAL
                        && asked.level().number() == 2);
    }

    @Test
    void relations_are_seen_from_both_ends() {
        for (var base : skill("mqtt").buildsOn())
            assertThat(skill(base.id().code()).builtOnBy())
                    .anyMatch(other -> other.id().code().equals("mqtt"));
        for (var taught : skill("mqtt").taughtBy())
            assertThat(((CourseView) view(taught.course().id())).gives())
                    .anyMatch(gift -> gift.skill().id().code().equals("mqtt"));
        for (var technology : skill("mqtt").technologies())
            assertThat(((TechnologyView) view(technology.id())).skills())
                    .anyMatch(other -> other.id().code().equals("mqtt"));
    }

    @Test
    void a_course_that_teaches_essentials_of_a_job_leads_to_that_job() {
        var job = (OccupationView) view(ConceptId.atlas("iot-developer"));
        assertThat(job.courses()).isNotEmpty().allMatch(teaching -> teaching.gives() > 0);
        var best = job.courses().getFirst();
        assertThat(((CourseView) view(best.course().id())).leadsTo())
                .anyMatch(led -> led.occupation().id().equals(job.id())
                        && led.gives() == best.gives()
                        && led.of() == job.needs(Need.ESSENTIAL).size());
    }

    @Test
    void courses_on_offer_come_before_those_that_are_retired_and_short_ones_before_long_ones() {
        for (var skill : wiring.atlas().taxonomy().skills())
            assertThat(skill(skill.id().code()).taughtBy())
                    .isSortedAccordingTo(Comparator.comparing((SkillView.Taught taught) ->
                                    taught.course().retired().isPresent())
                            .thenComparingDouble(
                                    taught -> taught.course().hours().likely()));
    }

    @Test
    void a_figure_about_a_wider_code_says_so() {
        var job = (OccupationView) view(ConceptId.atlas("security-engineer"));
        assertThat(job.figures())
                .anyMatch(view -> view.figure().about().code().equals("15-1299") && view.fit() == FigureView.Fit.WIDER);
    }

    @Test
    void every_concept_of_the_atlas_can_be_told_as_json() throws IOException {
        for (var id : everything()) {
            var json = JSON.std.mapFrom(ConceptJson.text(view(id)));
            assertThat(json).containsEntry("id", id.toString()).containsKeys("kind", "label", "attestation");
        }
    }

    @Test
    void an_id_is_found_with_its_scheme_and_without() {
        assertThat(concepts.find("mqtt")).isEqualTo(concepts.find("atlas:mqtt")).isPresent();
    }

    @Test
    void an_id_that_is_not_there_is_told_with_its_neighbours_or_with_what_to_import() {
        assertThat(concepts.find("mqqt")).isEmpty();
        assertThat(concepts.unknown("mqqt").advice()).contains("mqtt");
        assertThat(concepts.unknown("atlas:mqqt").advice()).contains("mqtt");
        assertThat(concepts.find("esco:1")).isEmpty();
        assertThat(concepts.unknown("esco:1").advice()).isEqualTo("Run: workways import esco FILE");
        assertThat(concepts.unknown("lego:1").problem()).isEqualTo("There is no classification 'lego'.");
        assertThat(concepts.find("two words")).isEmpty();
    }

    private List<ConceptId> everything() {
        var atlas = wiring.atlas();
        var ids = new ArrayList<ConceptId>();
        atlas.taxonomy().occupations().stream().map(Occupation::id).forEach(ids::add);
        atlas.taxonomy().skills().stream().map(Skill::id).forEach(ids::add);
        atlas.catalogue().opportunities().forEach(course -> ids.add(course.id()));
        atlas.technologies().forEach(technology -> ids.add(technology.id()));
        return ids;
    }

    private SkillView skill(String code) {
        return (SkillView) view(ConceptId.atlas(code));
    }

    private ConceptView view(ConceptId id) {
        return concepts.find(id.toString()).orElseThrow();
    }
}
