package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.app.answer.ReachAnswer;
import org.workways.app.words.Words;
import org.workways.concept.ConceptId;
import org.workways.route.Limits;
import org.workways.route.ReachRequest;

class IslandChartTest {
    private static final List<String> FAMILIES = List.of("data", "ml", "iot", "security");

    /// Every job leads somewhere.
    private static final PlanLinks LINKS = new PlanLinks() {
        @Override
        public Optional<String> concept(ConceptId id) {
            return Optional.of("/to/" + id.code());
        }
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, 60})
    void every_job_is_an_island_that_leads_on_and_no_name_lies_on_another(int jobs) {
        for (long seed = 0; seed < 6; seed++) {
            var page = islands(jobs, seed);
            assertThat(page.attributes("a", "aria-label"))
                    .as("seed " + seed)
                    .hasSize(jobs)
                    .allMatch(label -> label.matches("job \\w+, [\\d.]+\u202Fh"));
            var boxes = page.boxes("islands", 12, 12);
            for (int i = 0; i < boxes.size(); i++)
                for (var other : boxes.subList(i + 1, boxes.size()))
                    assertThat(boxes.get(i).overlaps(other))
                            .as("%s and %s of seed %d", boxes.get(i), other, seed)
                            .isFalse();
        }
    }

    @Test
    void the_farther_a_job_the_farther_its_island() {
        var page = islands(12, 1);
        var labels = page.attributes("a", "aria-label");
        double before = 0;
        for (int i = 0; i < labels.size(); i++) { // nearest first
            double away = away(page, i);
            assertThat(away).as(labels.get(i)).isGreaterThanOrEqualTo(before);
            before = away - 0.2; // coordinates have one decimal
        }
    }

    @Test
    void its_reader_is_told_what_it_shows() {
        assertThat(islands(2, 0).words("islands"))
                .contains("How far each job is")
                .contains("You");
    }

    /// Of the i-th island from the middle; each link draws the island and the room around it.
    private static double away(PageText page, int island) {
        var xs = page.attributes("circle", "cx");
        var ys = page.attributes("circle", "cy");
        int first = xs.size() - 2 * page.attributes("a", "aria-label").size();
        double x = Double.parseDouble(xs.get(first + 2 * island)) - 480;
        double y = Double.parseDouble(ys.get(first + 2 * island)) - 350;
        return Math.hypot(x, y);
    }

    private static PageText islands(int jobs, long seed) {
        var random = new SplittableRandom(seed);
        var picture = new StringBuilder("Goal course: -> goal@iot 9000h 0EUR\n");
        for (int i = 0; i < jobs; i++) {
            var family = FAMILIES.get(random.nextInt(FAMILIES.size()));
            var letters = Character.toString('a' + i / 8) + (char) ('a' + i % 8);
            picture.append(
                    "Course %s: -> s%s@%s %dh 0EUR\n".formatted(letters, letters, family, 20 + random.nextInt(270)));
            picture.append("job %s (ramp): s%s@%s\n".formatted(letters, letters, family));
        }
        var world = DrawnPlan.of(picture + "engineer (goal): goal@iot\n");
        var route = world.request(Limits.pace(8, DrawnPlan.MONDAY), List.of());
        var request = ReachRequest.of(route.profile(), route.limits(), route.costing(), 400);
        var answer =
                new ReachAnswer(world.person(), request, world.router().reach(request), world.taxonomy(), world.data());
        var map = ReachPage.sections(answer, Words.ENGLISH, LINKS).stream()
                .filter(section -> section.name().equals("map"))
                .findFirst()
                .orElseThrow();
        return PageText.of("<div>"
                + map.html().substring(map.html().indexOf("<svg")).replaceAll("(?s)</svg>.*", "</svg>") + "</div>");
    }
}
