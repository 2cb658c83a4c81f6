package org.workways.files.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: an atlas is looked at as a whole before anybody plans with it.
class AtlasCheckTest {
    @TempDir
    Path folder;

    @Test
    void the_atlas_that_is_shipped_has_no_defect() {
        assertThat(AtlasCheck.defects(AtlasReader.embedded())).isEmpty();
    }

    @Test
    void a_requirement_that_nothing_on_offer_teaches_is_a_gap() throws IOException {
        var whole =
                new SmallAtlas().requirements("iot-developer,mqtt,2,essential").read(folder);
        assertThat(AtlasCheck.gaps(whole)).isEmpty();
        var thin = new SmallAtlas()
                .change("opportunities-iot.csv", "mqtt:2", "mqtt:1")
                .read(folder);
        assertThat(AtlasCheck.gaps(thin))
                .extracting(AtlasCheck.Gap::toString)
                .contains("iot-developer needs mqtt:2 (essential).");
    }

    @Test
    void a_course_that_was_withdrawn_closes_no_gap() throws IOException {
        var atlas = new SmallAtlas()
                .requirements("iot-developer,python,1,essential")
                .read(folder);
        assertThat(AtlasCheck.gaps(atlas)).hasSize(1);
    }

    @Test
    void a_higher_level_closes_the_gaps_below_it() throws IOException {
        var atlas =
                new SmallAtlas().requirements("iot-developer,mqtt,1,essential").read(folder);
        assertThat(AtlasCheck.gaps(atlas)).isEmpty();
    }

    @Test
    void skills_that_build_on_each_other_in_a_circle_are_told() throws IOException {
        assertDefect(
                new SmallAtlas().change("skills.csv", "programming,Python,,,,,r,", "programming,Python,,,,mqtt,r,"),
                "builds_on goes in a circle: mqtt > python > mqtt.");
    }

    @Test
    void one_name_for_two_skills_is_told() throws IOException {
        assertDefect(
                new SmallAtlas().change("skills.csv", "programming,R,", "programming,python,"),
                "The skill label 'python' names both python and r.");
    }

    @Test
    void closeness_goes_both_ways() throws IOException {
        assertDefect(
                new SmallAtlas().change("skills.csv", ",,,,,python,Writes programs in R", ",,,,,,Writes programs in R"),
                "python is close to r, but not the other way round.");
    }

    @Test
    void verified_hours_are_no_estimate_of_ours() throws IOException {
        var atlas = new SmallAtlas()
                .change("opportunities-iot.csv", "provider states 30 h", "own estimate: thirty lessons")
                .change("opportunities-iot.csv", "unverified", "verified");
        assertDefect(atlas, "mqtt-course is verified, but its hours are an own estimate.");
    }

    @Test
    void a_code_without_its_release_is_told() throws IOException {
        assertDefect(
                new SmallAtlas(),
                "iot-developer is linked to onet:15-1252.00, but its sources name no release of onet.");
    }

    @Test
    void what_a_skill_builds_on_is_not_close_to_it() throws IOException {
        assertDefect(
                new SmallAtlas()
                        .change("skills.csv", ",,,,,r,Writes programs in Python", ",,,,r,r,Writes programs in Python"),
                "python builds on r and is close to it; it can be one of them.");
    }

    @Test
    void hours_that_no_course_of_the_kind_takes_are_told() throws IOException {
        assertDefect(
                new SmallAtlas().change("opportunities-iot.csv", ",20,30,45,", ",20,30,4500,"),
                "mqtt-course takes 20.0 to 4500.0 hours; 2.0 to 1000.0 are plausible for its kind, mooc.");
    }

    @Test
    void a_job_of_two_skills_is_told() throws IOException {
        assertDefect(new SmallAtlas(), "iot-developer requires 2 skills; 8 to 30 are plausible.");
    }

    @Test
    void a_course_that_gives_what_it_requires_is_told() throws IOException {
        assertDefect(
                new SmallAtlas().change("opportunities-iot.csv", "python:1,mqtt:2", "python:1,mqtt:2|python:1"),
                "mqtt-course gives python:1, which it requires.");
    }

    @Test
    void two_courses_of_one_title_and_provider_are_told() throws IOException {
        assertDefect(
                new SmallAtlas().change("opportunities-iot.csv", "Python book,A Press", "MQTT in practice,A School"),
                "mqtt-course and python-book are the same course 'MQTT in practice' of A School.");
    }

    @Test
    void courses_that_wait_for_each_other_are_told() throws IOException {
        var course = "%s,%s,A School,https://example.org/c,mooc,20,30,45,stated,0,0,EUR,en,online,,%s,%s,,,,";
        var atlas = new SmallAtlas()
                .opportunities(
                        course.formatted("mqtt-course", "One", "python:1", "mqtt:2"),
                        course.formatted("python-course", "Two", "mqtt:1", "python:1"),
                        course.formatted("r-course", "Three", "", "r:1"))
                .read(folder);
        assertThat(AtlasCheck.defects(atlas))
                .contains(
                        "mqtt-course can never begin: what it requires is only given by courses that wait for it.",
                        "python-course can never begin: what it requires is only given by courses that wait for it.")
                .noneMatch(defect -> defect.startsWith("r-course"));
    }

    @Test
    void a_destination_that_too_few_can_reach_is_told() throws IOException {
        assertDefect(new SmallAtlas(), "iot-developer can be reached from 0 origins; 3 are wanted.");
    }

    @Test
    void a_technology_that_does_nothing_is_told() throws IOException {
        assertDefect(
                new SmallAtlas().table("effects.csv", "technology,task,onet,task_id,effect,occupations,reason"),
                "smart-meter does nothing to any task.");
    }

    @Test
    void a_skill_asked_for_that_costs_money_from_the_start_is_listed() throws IOException {
        var atlas = new SmallAtlas().read(folder);
        assertThat(AtlasCheck.withoutFreeFoundation(atlas))
                .extracting(org.workways.concept.ConceptId::code)
                .containsExactly("mqtt", "r");
        var free = new SmallAtlas()
                .change("opportunities-iot.csv", ",50,100,USD,", ",0,0,USD,")
                .read(folder);
        assertThat(AtlasCheck.withoutFreeFoundation(free))
                .extracting(org.workways.concept.ConceptId::code)
                .containsExactly("r");
    }

    @Test
    void what_should_have_been_looked_at_again_is_stale_from_the_day_after() throws IOException {
        var atlas = new SmallAtlas().read(folder);
        assertThat(AtlasCheck.stale(atlas, LocalDate.of(2027, 11, 23))).isEmpty();
        assertThat(AtlasCheck.stale(atlas, LocalDate.of(2027, 11, 24)))
                .contains(
                        "skills mqtt was good until 2027-11-23: look at it again.",
                        "requirements iot-developer/mqtt was good until 2027-11-23: look at it again.",
                        "levels python/1 was good until 2027-11-23: look at it again.");
    }

    private void assertDefect(SmallAtlas atlas, String defect) throws IOException {
        assertThat(AtlasCheck.defects(atlas.read(folder))).contains(defect);
    }
}
