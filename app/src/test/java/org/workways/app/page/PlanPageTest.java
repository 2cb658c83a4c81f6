package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.route.Limits;
import org.workways.route.Route;
import org.workways.route.RouteAnswer.Found;
import org.workways.route.RouteAnswer.StoppedEarly;

class PlanPageTest {
    private static final String WORLD = """
        Python for all:            -> python@ml                      40h 0EUR
        Numbers: python@ml         -> statistics@data                20h 60EUR
        Devices: python@ml         -> mqtt@iot encryption@security   30h 120EUR
        Writing well:              -> writing@transversal            8h
        technician (job): mqtt@iot -> plc@iot:2                      6 months
        annotator (ramp): python@ml
        developer (goal): python@ml statistics@data mqtt@iot encryption@security writing@transversal plc@iot:2
        """;

    @Test
    void the_answer_is_one_sentence_that_a_person_would_say() {
        var words = page(DrawnPlan.of(WORLD)).words();

        assertThat(words)
                .contains("From amina.pdf to developer")
                .contains("98\u202Fh of courses and 1 job on the way, 0–180\u202FEUR plus 1 step of unknown price")
                .contains("at 8\u202Fh a week.")
                .contains("Proven: nothing in this catalogue gets there for less under the costing “evenings”.");
    }

    @Test
    void every_step_stands_in_both_maps_and_in_the_table() {
        var page = page(DrawnPlan.of(WORLD));

        for (var title : List.of("Python for all", "Numbers", "Devices", "Writing well", "Work as technician")) {
            assertThat(plain(page.words("map-wide"))).contains(plain(title));
            assertThat(plain(page.words("map-tall"))).contains(plain(title));
            assertThat(page.words()).contains(title);
        }
    }

    @Test
    void a_job_that_opens_on_the_way_is_named_on_the_map_and_in_the_list() {
        var page = page(DrawnPlan.of(WORLD));

        assertThat(page.words("map-wide")).contains("annotator");
        assertThat(page.words("map-tall")).contains("annotator");
        assertThat(page.words()).contains("Jobs whose entry requirements you then meet.");
    }

    @Test
    void a_step_says_what_it_is_needed_for() {
        assertThat(page(DrawnPlan.of(WORLD)).words())
                .contains("mqtt, foundation →\u00A0goal and step 5")
                .contains("plc, intermediate →\u00A0goal");
    }

    @Test
    void the_person_sees_what_was_understood_and_what_was_not() {
        assertThat(page(DrawnPlan.of(WORLD)).words())
                .contains("assembler (7\u202Fyears)")
                .contains("I solder and program.")
                .contains("0.83")
                .contains("“basket weaving” (nearest: encryption)")
                .contains("“controller” (encryption or writing)")
                .contains("Denied")
                .contains("Wished for, not held")
                .contains("--skills");
    }

    @Test
    void whoever_has_it_all_is_told_to_apply() {
        var held = List.of(
                "python@ml", "statistics@data", "mqtt@iot", "encryption@security", "writing@transversal", "plc@iot:2");
        var page = PageText.of(PlanPage.html(DrawnPlan.of(WORLD)
                .answered(
                        Limits.pace(8, DrawnPlan.MONDAY),
                        held.stream().map(DrawnPlan::fact).toList())));

        assertThat(page.words())
                .contains("Nothing left to learn: apply.")
                .contains("Nothing: every skill the goal asks for is held at its level.");
        assertThat(page.count("svg")).isZero();
    }

    @Test
    void what_nobody_teaches_is_said_and_the_way_goes_as_far_as_it_can() {
        var page = page(DrawnPlan.of("""
            Python for all: -> python@ml   40h 0EUR
            annotator (ramp): python@ml
            developer (goal): python@ml plc@iot:2
            """));

        assertThat(page.words())
                .contains("There is no complete route under these limits.")
                .contains("teaches plc (intermediate).")
                .contains("The way below goes as far as it can: 40\u202Fh of courses")
                .contains("The most similar job within reach: annotator.");
        assertThat(page.words("map-wide")).contains("not reached");
    }

    @Test
    void what_only_lies_outside_the_limits_is_said() {
        var noJobs = Limits.pace(8, DrawnPlan.MONDAY).withoutWorkLegs();

        assertThat(page(DrawnPlan.of(WORLD), noJobs).words())
                .contains("Only courses or jobs outside your limits teach plc (intermediate)");
    }

    @Test
    void too_little_money_is_told_with_the_least_that_is_needed() {
        var poor = Limits.pace(8, DrawnPlan.MONDAY).withBudget(1_000);

        assertThat(page(DrawnPlan.of("""
            Devices: -> mqtt@iot 30h 120EUR
            developer (goal): mqtt@iot
            """), poor).words())
                .contains("There is a route, but not for this money.")
                .contains("Any route costs at least 120\u202FEUR; the budget is 10\u202FEUR.")
                .contains("Without budget and deadline: 30\u202Fh of courses");
    }

    @Test
    void too_little_time_is_told_with_the_deadline() {
        var hurried = Limits.pace(8, DrawnPlan.MONDAY).withDeadline(DrawnPlan.MONDAY.plusDays(3));

        assertThat(page(DrawnPlan.of(WORLD), hurried).words())
                .contains("There is a route, but not in time.")
                .contains("is done by 4\u00A0Mar\u00A02027 at 8\u202Fh a week.");
    }

    @Test
    void a_search_that_stopped_early_tells_how_far_it_is_from_the_best() {
        var drawn = DrawnPlan.of(WORLD);
        var found = drawn.answered();
        var best = ((Found) found.answer()).routes().getFirst();
        var unproven = new Route(
                best.legs(),
                200,
                160,
                best.hours(),
                best.price(),
                best.unpriced(),
                best.finish(),
                best.offRamps(),
                best.leftOut());

        var page = PageText.of(PlanPage.html(drawn.plan(found.request(), new StoppedEarly(List.of(unproven), 160))));

        assertThat(page.words()).contains("so it is at most 25\u202F% from the cheapest.");
    }

    @Test
    void a_search_that_found_nothing_in_time_says_so_without_a_map() {
        var drawn = DrawnPlan.of(WORLD);
        var request = drawn.request(Limits.pace(8, DrawnPlan.MONDAY), List.of());

        var page = PageText.of(PlanPage.html(drawn.plan(request, new StoppedEarly(List.of(), 42))));

        assertThat(page.words())
                .contains("The search stopped before it found a route.")
                .contains("No route costs less than 42\u202Fh");
    }

    @Test
    void script_in_any_text_stays_text() {
        var evil = DrawnPlan.of(WORLD, text -> text + "<script>alert('1')</script>&\"\u0000");

        var html = PlanPage.html(evil.answered());

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(PageText.of(html).count("script")).isZero();
    }

    @Test
    void only_web_addresses_become_links() {
        var html = PlanPage.html(DrawnPlan.of(WORLD, text -> text.replace("https:", "javascript:"))
                .answered());

        assertThat(PageText.of(html).attributes("a", "href")).allMatch(place -> place.startsWith("#step-"));
        assertThat(PageText.of(PlanPage.html(DrawnPlan.of(WORLD).answered())).attributes("a", "href"))
                .contains("https://example.org/0");
    }

    @Test
    void the_page_fetches_and_runs_nothing() {
        var page = page(DrawnPlan.of(WORLD));

        assertThat(page.count("script") + page.count("link") + page.count("img") + page.count("iframe"))
                .isZero();
        assertThat(page.attributeNames()).noneMatch(name -> name.startsWith("on") || name.equals("src"));
        assertThat(PlanPage.html(DrawnPlan.of(WORLD).answered()))
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void the_same_plan_is_the_same_bytes_and_never_says_null() {
        var once = PlanPage.html(DrawnPlan.of(WORLD).answered());

        assertThat(once)
                .isEqualTo(PlanPage.html(DrawnPlan.of(WORLD).answered()))
                .doesNotContain("null")
                .doesNotContain("Optional");
    }

    @Test
    void headings_go_down_one_by_one_and_ids_are_unique() {
        var page = page(DrawnPlan.of(WORLD));
        var ids = page.attributes("*", "id");

        assertThat(page.count("h1")).isEqualTo(1);
        assertThat(page.count("h2")).isEqualTo(9);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.attributes("th", "scope")).hasSize(page.count("th"));
    }

    private static PageText page(DrawnPlan drawn) {
        return PageText.of(PlanPage.html(drawn.answered()));
    }

    private static PageText page(DrawnPlan drawn, Limits limits) {
        return PageText.of(PlanPage.html(drawn.answered(limits, List.of())));
    }

    /// Without the breaks between lines of a drawing.
    private static String plain(String words) {
        return words.replaceAll("\\s+", "");
    }
}
