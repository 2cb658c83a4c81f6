package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Without the actions of a landmark the fact is out of reach, and with any one of them back it is reached: checked by
/// forward chaining, on the random tasks of the reference test.
class LandmarkFinderTest {
    @Test
    void a_landmark_is_one_and_none_of_its_actions_is_too_many_for_seeds_0_to_3999() {
        int found = 0;
        for (int seed = 0; seed < 4_000; seed++) {
            var task = SearchReferenceTest.random(seed);
            var reachability = new Reachability(task);
            var finder = new LandmarkFinder(task, reachability.neededBy());
            int[] order = shuffled(task.actions(), seed);
            for (int fact : task.goal()) {
                var all = new BitSet();
                all.set(0, task.actions());
                if (!reachability.from(all).get(fact)) continue;
                assertThat(finder.begin(order, 0, fact)).isTrue();
                int[] landmark = finder.rest(order, 0, fact, new double[task.actions()], 1);
                check(task, fact, landmark, seed);
                found++;
            }
        }
        assertThat(found).isGreaterThan(4_000);
    }

    @Test
    void a_landmark_whose_actions_are_used_enough_is_not_asked_for() {
        var task = SearchReferenceTest.random(3);
        var finder = new LandmarkFinder(task, new Reachability(task).neededBy());
        int fact = task.goal()[0];
        int[] order = IntStream.range(0, task.actions()).toArray();
        var ones = new double[task.actions()];
        java.util.Arrays.fill(ones, 1);
        assertThat(finder.begin(order, 0, fact)).isTrue();
        assertThat(finder.rest(order, 0, fact, ones, 1)).isEmpty();
    }

    private static void check(PlanningTask task, int fact, int[] landmark, int seed) {
        var others = new BitSet();
        others.set(0, task.actions());
        for (int action : landmark) others.clear(action);
        var reachability = new Reachability(task);
        assertThat(reachability.from(others).get(fact)).as("seed " + seed).isFalse();
        for (int action : landmark) {
            others.set(action);
            assertThat(reachability.from(others).get(fact)).as("seed " + seed).isTrue();
            others.clear(action);
        }
    }

    private static int[] shuffled(int count, long seed) {
        var order = IntStream.range(0, count).toArray();
        var random = new SplittableRandom(seed);
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
        return order;
    }
}
