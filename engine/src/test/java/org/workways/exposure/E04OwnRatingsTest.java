package org.workways.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.concept.Interval;
import org.workways.taxonomy.Task;

/// FEATURE E04: somebody rates an activity otherwise, and that counts instead, until they take it back.
class E04OwnRatingsTest {
    private static final ConceptId READER = new ConceptId("onet", "43-5041.00");
    private static final Rubric ROUTINE = new Rubric(3, 3, 3, 0, 0, 0, 0);
    private static final Rubric HELPED = new Rubric(3, 1, 2, 0, 0, 0, 0);
    private static final Rubric HUMAN = new Rubric(0, 1, 0, 0, 2, 0, 1);

    private static final ActivityRatings SHIPPED = new ActivityRatings(List.of(
            rating("read", ROUTINE, ROUTINE, ROUTINE),
            rating("sort", ROUTINE, HUMAN, ROUTINE),
            rating("help", HELPED, HELPED, HELPED),
            rating("comfort", HUMAN, HUMAN, HUMAN)));

    @Test
    void it_counts_over_what_ships_and_what_is_given_for_once_counts_over_both() {
        var kept = SHIPPED.withOwn(List.of(own("read", HUMAN), own("sort", HELPED)));
        assertThat(settled(kept, "read")).contains(HUMAN);
        assertThat(kept.own()).extracting(OwnRating::activity).containsExactly("read", "sort");
        var given = kept.with(new ActivityRatings(List.of(rating("sort", HUMAN, HUMAN, HUMAN))));
        assertThat(settled(given, "sort")).contains(HUMAN);
        assertThat(settled(given, "read")).contains(HUMAN);
        assertThat(given.own()).extracting(OwnRating::activity).containsExactly("read");
        assertThat(settled(given.shipped(), "sort")).contains(ROUTINE);
        assertThat(SHIPPED.shipped()).isSameAs(SHIPPED);
        assertThat(SHIPPED.own()).isEmpty();
    }

    @Test
    void it_is_certain_of_itself_so_that_no_interval_comes_from_it() {
        assertThat(taken(SHIPPED).interval().low()).isZero();
        assertThat(taken(SHIPPED.withOwn(List.of(own("sort", ROUTINE)))).interval())
                .isEqualTo(new Interval(1, 1));
    }

    @Test
    void only_what_a_task_rests_on_counts_there_and_what_shipped_is_still_known() {
        var kept = SHIPPED.withOwn(List.of(own("read", HUMAN), own("comfort", ROUTINE)));
        var tasks = List.of(task(kept, "read", "help"));
        assertThat(kept.own(tasks)).extracting(OwnRating::activity).containsExactly("read");
        assertThat(kept.asShipped(tasks)).containsExactly(task(SHIPPED, "read", "help"));
    }

    @Test
    void a_task_has_the_lowest_steps_of_its_activities_and_the_reason_that_decides() {
        assertThat(task(SHIPPED, "read", "help").steps()).contains(new TaskExposure.Steps(3, 1, 2));
        assertThat(because("help", "read")).as("the one that changes").contains("help");
        assertThat(because("comfort", "read")).as("the one that stays").contains("comfort");
        assertThat(because("read", "sort")).as("both are taken").contains("read");
        assertThat(because("unheard-of")).isEmpty();
        assertThat(task(SHIPPED, "unheard-of").steps()).isEmpty();
    }

    @Test
    void nobody_rates_without_a_name_and_a_reason() {
        assertThatThrownBy(() -> new OwnRating("read", HUMAN, " ", LocalDate.EPOCH, "Since", new TreeSet<>()))
                .hasMessageContaining("author");
        assertThatThrownBy(() -> new OwnRating("read", HUMAN, "Ana", LocalDate.EPOCH, "x".repeat(301), new TreeSet<>()))
                .hasMessageContaining("1 to 300");
    }

    private static ExposureProfile.Part taken(ActivityRatings ratings) {
        var part =
                ExposureProfile.of(List.of(task(ratings, "sort")), 7).shares().get(Outcome.TAKEN);
        return Optional.ofNullable(part).orElseThrow();
    }

    private static Optional<String> because(String... activities) {
        return task(SHIPPED, activities).deciding().map(ActivityRating::activity);
    }

    private static Optional<Rubric> settled(ActivityRatings ratings, String activity) {
        return ratings.of(activity).map(ActivityRating::settled);
    }

    private static TaskExposure task(ActivityRatings ratings, String... activities) {
        return TaskExposure.of(new Task(READER, "1", "Read.", true, List.of(activities)), ratings);
    }

    private static OwnRating own(String activity, Rubric rubric) {
        return new OwnRating(activity, rubric, "Ana", LocalDate.of(2026, 11, 26), "As I know it", new TreeSet<>());
    }

    private static ActivityRating rating(String activity, Rubric first, Rubric second, Rubric settled) {
        return new ActivityRating(activity, first, second, settled, new TreeSet<>(), "As shipped");
    }
}
