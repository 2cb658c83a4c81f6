package org.workways.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.concept.Interval;
import org.workways.taxonomy.Task;

/// FEATURE E01: what becomes of a task follows from its activities, and of an occupation from its tasks.
class E01TasksTest {
    private static final ConceptId READER = new ConceptId("onet", "43-5041.00");
    private static final Rubric ROUTINE = new Rubric(3, 3, 3, 0, 0, 0, 0);
    private static final Rubric HELPED = new Rubric(3, 1, 0, 0, 0, 0, 0);
    private static final Rubric HUMAN = new Rubric(0, 1, 0, 0, 2, 0, 1);

    @Test
    void an_activity_is_taken_when_every_step_is_done_and_nothing_holds_it_back() {
        assertThat(ROUTINE.outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(new Rubric(2, 2, 2, 1, 1, 1, 1).outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(new Rubric(3, 3, 3, 0, 0, 2, 0).outcome())
                .as("somebody must answer for it")
                .isEqualTo(Outcome.CHANGED);
    }

    @Test
    void it_is_changed_when_one_step_is_done_or_several_in_part() {
        assertThat(HELPED.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(new Rubric(1, 1, 1, 0, 0, 0, 0).outcome()).isEqualTo(Outcome.STAYS);
        assertThat(HUMAN.outcome()).isEqualTo(Outcome.STAYS);
    }

    @Test
    void a_step_above_three_is_a_slip() {
        assertThatThrownBy(() -> new Rubric(4, 0, 0, 0, 0, 0, 0)).hasMessageContaining("0 to 3");
        assertThatThrownBy(() -> new Rubric(0, 0, 0, 3, 0, 0, 0)).hasMessageContaining("0 to 2");
    }

    @Test
    void a_task_is_taken_if_all_its_activities_are_and_changed_if_only_some() {
        assertThat(exposure("read", "walk").outcome()).contains(Outcome.CHANGED);
        assertThat(exposure("read").outcome()).contains(Outcome.TAKEN);
        assertThat(exposure("comfort").outcome()).contains(Outcome.STAYS);
        assertThat(exposure("unheard-of").outcome()).isEmpty();
    }

    @Test
    void a_detailed_activity_is_rated_like_the_one_it_is_of_unless_it_has_a_rating_of_its_own() {
        var ratings = new ActivityRatings(List.of(rating("4.A.1.I01", ROUTINE), rating("4.A.1.I01.D02", HUMAN)));
        assertThat(ratings.of("4.A.1.I01.D01").map(found -> found.settled())).contains(ROUTINE);
        assertThat(ratings.of("4.A.1.I01.D02").map(found -> found.settled())).contains(HUMAN);
        assertThat(ratings.of("4.A.9.I01.D02")).isEmpty();
    }

    @Test
    void what_may_be_one_task_or_another_is_the_first_and_as_doubtful_as_the_others_differ() {
        var profile = ExposureProfile.ofEither(
                List.of(
                        List.of(exposure("read"), exposure("comfort"), exposure("x")),
                        List.of(exposure("comfort"), exposure("comfort")),
                        List.of(exposure("x"), exposure("read"))),
                1);
        assertThat(profile.tasks()).isEqualTo(2);
        assertThat(profile.unrated()).isEqualTo(1);
        assertThat(profile.share(Outcome.TAKEN)).isEqualTo(0.5, within(1e-12));
        assertThat(profile.shares().get(Outcome.TAKEN))
                .extracting(part -> part.interval())
                .isEqualTo(new Interval(0, 0.5));
    }

    @Test
    void a_profile_weighs_core_tasks_twice_and_its_parts_make_one() {
        var profile = ExposureProfile.of(List.of(exposure("read"), exposure(false, "comfort"), exposure("x")), 1);
        assertThat(profile.tasks()).isEqualTo(2);
        assertThat(profile.unrated()).isEqualTo(1);
        assertThat(profile.share(Outcome.TAKEN)).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(profile.share(Outcome.STAYS)).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(profile.share(Outcome.CHANGED)).isZero();
    }

    @Test
    void where_raters_differ_the_interval_says_so_and_where_they_agree_it_is_a_point() {
        var agreed = ExposureProfile.of(List.of(exposure("read"), exposure("comfort")), 1);
        assertThat(agreed.shares().values())
                .allSatisfy(part -> assertThat(part.interval().width()).isZero());
        var doubtful = new ActivityRatings(List.of(
                new ActivityRating("a.b", ROUTINE, HUMAN, HELPED, new TreeSet<>(), "They differ."),
                rating("read.one", ROUTINE)));
        var profile = ExposureProfile.of(
                List.of(
                        TaskExposure.of(task(true, "a.b"), doubtful),
                        TaskExposure.of(task(true, "read.one"), doubtful)),
                1);
        var taken = Objects.requireNonNull(profile.shares().get(Outcome.TAKEN));
        assertThat(taken.share()).isEqualTo(0.5);
        assertThat(taken.interval().low()).isEqualTo(0.5);
        assertThat(taken.interval().high()).isEqualTo(1.0);
    }

    private static TaskExposure exposure(String... activities) {
        return exposure(true, activities);
    }

    private static TaskExposure exposure(boolean core, String... activities) {
        var ratings = new ActivityRatings(
                List.of(rating("read.one", ROUTINE), rating("walk.one", HELPED), rating("comfort.one", HUMAN)));
        return TaskExposure.of(
                task(core, Arrays.stream(activities).map(name -> name + ".one").toArray(String[]::new)), ratings);
    }

    private static Task task(boolean core, String... activities) {
        return new Task(READER, String.join("+", activities), "Do it.", core, List.of(activities));
    }

    private static ActivityRating rating(String activity, Rubric rubric) {
        return new ActivityRating(activity, rubric, rubric, rubric, new TreeSet<>(), "As everybody sees.");
    }
}
