package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The task of a request, made over arrays, against the one made the obvious way of sets of facts, on worlds drawn
/// from seeds: the same legs with the same hours, the same facts in the same order, the same costs and sums.
class CompiledCatalogueReferenceTest {
    private static final int SEEDS = 4_000;

    @Test
    void the_task_is_the_one_that_is_made_the_obvious_way_for_seeds_0_to_3999() {
        int tasks = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var seeded = new SeededWorld(seed);
            var goal = seeded.below(2) == 0 ? "g" + (char) ('a' + seeded.below(3)) : seeded.facts(3) + " unheard-of";
            var request = seeded.world.request(seeded.facts(3), goal, seeded.limits(), seeded.costing());
            if (isSame(seeded.world, request, "seed " + seed)) tasks++;
        }
        assertThat(tasks).as("tasks with a goal and legs").isGreaterThan(SEEDS / 5);
    }

    @Test
    void without_some_legs_it_is_the_task_of_the_others() {
        for (int seed = 0; seed < SEEDS / 4; seed++) {
            var seeded = new SeededWorld(seed);
            var request = seeded.world.request(seeded.facts(2), "ga", seeded.limits(), seeded.costing());
            var legs = ObviousInstance.allowed(seeded.world.taxonomy, seeded.world.catalogue, request);
            if (legs.isEmpty()) continue;
            var forbidden = legs.get(seeded.below(legs.size())).id();
            var left = legs.stream().filter(leg -> !leg.id().equals(forbidden)).toList();
            var compiled = new CompiledCatalogue(seeded.world.taxonomy, seeded.world.catalogue);
            assertSame(
                    Instance.of(PersonalCatalogue.of(compiled, request), request, java.util.Set.of(forbidden)),
                    ObviousInstance.of(request.profile(), request.goal(), left, request),
                    "seed " + seed);
        }
    }

    private static boolean isSame(DrawnWorld world, RouteRequest request, String name) {
        var legs = ObviousInstance.allowed(world.taxonomy, world.catalogue, request);
        var person = PersonalCatalogue.of(new CompiledCatalogue(world.taxonomy, world.catalogue), request);
        assertThat(person.legsToward(request.goalId())).as(name).containsExactlyInAnyOrderElementsOf(legs);
        var obvious = ObviousInstance.of(request.profile(), request.goal(), legs, request);
        assertSame(Instance.of(person, request), obvious, name);
        return obvious.task().actions() > 0;
    }

    private static void assertSame(Instance fast, Instance obvious, String name) {
        assertThat(fast.legs()).as(name).isEqualTo(obvious.legs());
        assertThat(fast.relevant()).as(name).isEqualTo(obvious.relevant());
        assertThat(fast.untaught()).as(name).isEqualTo(obvious.untaught());
        assertThat(text(fast.task())).as(name).isEqualTo(text(obvious.task()));
    }

    private static String text(PlanningTask task) {
        var text = new StringBuilder("%d facts, goal %s%n".formatted(task.facts(), Arrays.toString(task.goal())));
        for (int i = 0; i < task.actions(); i++)
            text.append("%s -> %s %d%n"
                    .formatted(Arrays.toString(task.requires()[i]), Arrays.toString(task.gives()[i]), task.cost()[i]));
        task.resources()
                .forEach(sum -> text.append("%s up to %d%n".formatted(Arrays.toString(sum.use()), sum.limit())));
        return text.toString();
    }
}
