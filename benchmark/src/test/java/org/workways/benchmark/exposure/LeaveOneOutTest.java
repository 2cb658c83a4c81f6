package org.workways.benchmark.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.workways.concept.Chance;
import org.workways.concept.ConceptId;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Outcome;
import org.workways.exposure.Rubric;
import org.workways.exposure.TaskExposure;
import org.workways.taxonomy.Task;

/// Occupations are drawn a line each: tasks between blanks, the activities of a task joined by `+`.
/// An activity is what becomes of it (`t`aken, `c`hanged, `s`tays) and the technologies that do it.
class LeaveOneOutTest {
    private static final Rubric TAKEN = new Rubric(3, 3, 3, 0, 0, 0, 0);
    private static final Rubric CHANGED = new Rubric(3, 3, 3, 0, 0, 2, 0);
    private static final Rubric STAYS = new Rubric(0, 0, 0, 2, 2, 2, 2);

    @Test
    void without_meters_a_reader_loses_what_only_they_do_and_a_clerk_nothing() {
        var found = LeaveOneOut.of(drawn("""
            t:meters t:meters|bots c:meters s:
            t:bots t:meters|bots
            """));
        assertThat(found).extracting(each -> each.technology().code()).containsExactly("bots", "meters");
        var meters = found.getLast();
        assertThat(meters.only()).isEqualTo(new LeaveOneOut.Loss(1, 1, 0.125));
        assertThat(meters.any()).isEqualTo(new LeaveOneOut.Loss(2, 2, 0.5));
        assertThat(found.getFirst().only()).isEqualTo(new LeaveOneOut.Loss(1, 1, 0.25));
    }

    @Test
    void a_task_that_is_changed_already_or_rated_by_nobody_does_not_move() {
        var meters = LeaveOneOut.of(drawn("t:meters+s: s: ?")).getFirst();
        assertThat(meters.only()).isEqualTo(new LeaveOneOut.Loss(1, 0, 0));
    }

    @Test
    void what_is_changed_or_stays_names_no_technology_that_matters() {
        assertThat(LeaveOneOut.of(drawn("c:meters s:bots"))).isEmpty();
    }

    @Test
    void one_task_of_twenty_is_not_yet_a_move() {
        var twenty = "t:meters" + " s:".repeat(19);
        assertThat(LeaveOneOut.of(drawn(twenty)).getFirst().only().occupations())
                .isZero();
        assertThat(LeaveOneOut.of(drawn("t:meters" + " s:".repeat(18)))
                        .getFirst()
                        .only()
                        .occupations())
                .isEqualTo(1);
    }

    @Test
    void on_occupations_by_chance_of_seed_11_it_equals_profiles_made_anew() {
        var chance = new Chance(11);
        var activities = new ArrayList<String>();
        for (var outcome : List.of("t", "t", "c", "s"))
            for (var by : List.of("a", "b", "a|b", "c")) activities.add(outcome + ":" + by);
        var lines = new ArrayList<String>();
        for (int job = 0; job < 8; job++) {
            var tasks = new ArrayList<String>();
            for (int task = 0; task < 6; task++)
                tasks.add(activities.get(chance.below(16))
                        + (chance.below(2) == 0 ? "" : "+" + activities.get(chance.below(16))));
            lines.add(String.join(" ", tasks));
        }
        var jobs = drawn(String.join("\n", lines));
        for (var each : LeaveOneOut.of(jobs)) {
            var without = jobs.stream()
                    .map(tasks -> tasks.stream()
                            .map(task -> without(task, each.technology()))
                            .toList())
                    .toList();
            assertThat(each.only().mean()).isEqualTo(taken(jobs) - taken(without), within(1e-9));
        }
    }

    private static double taken(List<List<TaskExposure>> jobs) {
        return jobs.stream()
                .mapToDouble(tasks -> ExposureProfile.of(tasks, 1).share(Outcome.TAKEN))
                .average()
                .orElse(0);
    }

    private static TaskExposure without(TaskExposure task, ConceptId technology) {
        var ratings = task.ratings().stream()
                .map(rating -> rating.technologies().equals(Set.of(technology))
                                && rating.settled().equals(TAKEN)
                        ? rating(rating.activity(), CHANGED, rating.technologies())
                        : rating)
                .toList();
        return new TaskExposure(task.task(), ratings, task.weight());
    }

    private static List<List<TaskExposure>> drawn(String picture) {
        var known = new TreeMap<String, ActivityRating>();
        return picture.lines()
                .map(line -> Arrays.stream(line.split(" "))
                        .map(task -> task(task, known))
                        .toList())
                .toList();
    }

    private static TaskExposure task(String drawn, Map<String, ActivityRating> known) {
        var task = new Task(ConceptId.parse("onet:1"), "1", drawn, true);
        var ratings = drawn.equals("?")
                ? List.<ActivityRating>of()
                : Arrays.stream(drawn.split("\\+"))
                        .distinct()
                        .map(activity -> known.computeIfAbsent(activity, LeaveOneOutTest::activity))
                        .toList();
        return new TaskExposure(task, ratings, 1);
    }

    private static ActivityRating activity(String drawn) {
        var technologies = new TreeSet<ConceptId>();
        var names = drawn.substring(2);
        if (!names.isEmpty()) for (var name : names.split("\\|")) technologies.add(ConceptId.atlas(name));
        return rating(
                drawn,
                switch (drawn.charAt(0)) {
                    case 't' -> TAKEN;
                    case 'c' -> CHANGED;
                    default -> STAYS;
                },
                technologies);
    }

    private static ActivityRating rating(String activity, Rubric rubric, Set<ConceptId> technologies) {
        return new ActivityRating(activity, rubric, rubric, rubric, new TreeSet<>(technologies), "drawn");
    }
}
