package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workways.route.DrawnWorld.MONDAY;
import static org.workways.route.DrawnWorld.PLAIN;
import static org.workways.route.DrawnWorld.drawn;
import static org.workways.route.DrawnWorld.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.profile.SkillProfile;
import org.workways.route.MatrixRow.Cell;
import org.workways.route.RouteAnswer.AlreadyQualified;
import org.workways.route.RouteAnswer.Found;

/// FEATURE R07: what every occupation costs every person.
class R08MatrixTest {
    private static final int SEEDS = 800;

    private final DrawnWorld world = drawn("""
        intro:                -> python          40h
        devices: python       -> sensor          30h
        networks:             -> network         50h
        tester [goal]:      python
        developer [goal]:   sensor network
        astronaut [goal]:   orbit
        """);
    private final List<String> lines = new ArrayList<>();

    @Test
    void every_person_has_a_row_and_every_occupation_a_cell_in_the_order_of_the_question() {
        compute(List.of("", "python", "sensor network"), "developer", "tester", "astronaut");
        assertThat(lines)
                .containsExactly("0: 120 40 unreachable", "1: 80 qualified unreachable", "2: qualified 40 unreachable");
    }

    @Test
    void rows_come_in_order_and_progress_with_them() {
        var people = IntStream.range(0, 200)
                .mapToObj(i -> i % 3 == 0 ? "python" : "")
                .toList();
        var told = new ArrayList<Long>();
        world().matrix(request(people, "developer"), this::note, (stage, done, total) -> told.add(done), () -> false);
        assertThat(lines).hasSize(200).first().isEqualTo("0: 80");
        assertThat(lines.stream().map(line -> Integer.parseInt(line.split(":")[0])))
                .isSorted();
        assertThat(told).isSorted().startsWith(0L).endsWith(200L);
    }

    @Test
    void whoever_cancels_keeps_the_rows_that_are_finished() {
        var people = IntStream.range(0, 500).mapToObj(i -> "python").toList();
        var asked = new AtomicInteger();
        int finished = world().matrix(
                        request(people, "developer", "tester"),
                        this::note,
                        Progress.SILENT,
                        () -> asked.incrementAndGet() > 100);
        assertThat(finished).isBetween(1, 100).isEqualTo(lines.size());
        assertThat(lines).allMatch(line -> line.endsWith(": 80 qualified"));
    }

    @Test
    void an_unknown_occupation_is_named() {
        assertThatThrownBy(() -> compute(List.of(""), "pilot")).hasMessageContaining("atlas:pilot");
    }

    @Test
    void every_cell_is_what_route_finds_for_seeds_0_to_799() {
        int costs = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var seeded = new SeededWorld(seed);
            var people = List.of(profile(seeded.facts(2)), profile(seeded.facts(1)), SkillProfile.EMPTY);
            var goals = List.of(DrawnWorld.id("ga"), DrawnWorld.id("gb"), DrawnWorld.id("gc"));
            var question = MatrixRequest.of(people, goals, seeded.limits(), seeded.costing());
            var router = new Router(seeded.world.taxonomy, seeded.world.catalogue);
            lines.clear();
            router.matrix(question, this::note, Progress.SILENT, () -> false);
            for (int person = 0; person < people.size(); person++) {
                assertThat(lines.get(person))
                        .as("seed " + seed)
                        .isEqualTo(expected(router, seeded.world, question, person));
                if (lines.get(person).matches(".*: .*[0-9].*")) costs++;
            }
        }
        assertThat(costs).isGreaterThan(SEEDS / 4);
    }

    private static String expected(Router router, DrawnWorld world, MatrixRequest question, int person) {
        return person + ": "
                + question.occupations().stream()
                        .map(goal -> router.route(request(world, question, person, goal)))
                        .map(answer -> switch (answer) {
                            case AlreadyQualified qualified -> "qualified";
                            case Found(var routes) ->
                                "%.0f".formatted(routes.getFirst().cost());
                            default -> "unreachable";
                        })
                        .collect(Collectors.joining(" "));
    }

    private static RouteRequest request(DrawnWorld world, MatrixRequest question, int person, ConceptId goal) {
        return RouteRequest.of(
                question.profiles().get(person),
                goal,
                world.taxonomy.occupation(goal).essentials(),
                question.limits(),
                question.costing());
    }

    private void compute(List<String> people, String... occupations) {
        world().matrix(request(people, occupations), this::note, Progress.SILENT, () -> false);
    }

    private Router world() {
        return new Router(world.taxonomy, world.catalogue);
    }

    private static MatrixRequest request(List<String> people, String... occupations) {
        return MatrixRequest.of(
                people.stream().map(R08MatrixTest::profile).toList(),
                Arrays.stream(occupations).map(DrawnWorld::id).toList(),
                Limits.pace(10, MONDAY),
                PLAIN);
    }

    private static SkillProfile profile(String held) {
        return SkillProfile.of(facts(held));
    }

    private void note(MatrixRow row) {
        lines.add(row.profile() + ": "
                + row.cells().stream().map(R08MatrixTest::text).collect(Collectors.joining(" ")));
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Cost(var hours) -> "%.0f".formatted(hours);
            case Cell.Qualified qualified -> "qualified";
            case Cell.Unreachable unreachable -> "unreachable";
            case Cell.Undecided(var atLeast) -> "at least %.0f".formatted(atLeast);
        };
    }
}
