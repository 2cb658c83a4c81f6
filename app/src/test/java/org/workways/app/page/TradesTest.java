package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.workways.app.answer.RoutePlan;
import org.workways.app.answer.RouteText;
import org.workways.route.Limits;
import org.workways.route.Robustness;
import org.workways.route.Robustness.Change;
import org.workways.route.Robustness.Decision;
import org.workways.route.Robustness.Result;
import org.workways.route.Robustness.Scenario;
import org.workways.route.Skyline;

class TradesTest {
    private static final String WORLD = """
        Free course:    -> mqtt@iot     100h 0EUR
        Short course:   -> mqtt@iot      60h 200EUR
        Bootcamp:       -> mqtt@iot      30h
        Python for all: -> python@ml     40h 0EUR
        developer (goal): mqtt@iot python@ml
        """;

    @Test
    void every_point_of_the_skyline_stands_in_both_drawings_in_the_table_and_in_what_is_read_out() {
        var page = PageText.of(PlanPage.html(traded(plan())));

        for (var name : List.of("A", "B", "C")) {
            assertThat(page.words("skyline-wide")).contains(name + ": ");
            assertThat(page.words("skyline-tall")).contains(name + ": ");
        }
        assertThat(page.words("skyline-wide")).endsWith("ABC");
        assertThat(page.words("skyline-tall")).endsWith("ABC");
        assertThat(page.words())
                .contains("3 routes are beaten by no other on hours, price and finishing day at once; proven")
                .contains("this plan")
                .contains("instead of")
                .contains("* with a price that nobody stated, taken to be 500 EUR.");
        assertThat(page.attributes("*", "id")).doesNotHaveDuplicates();
    }

    @Test
    void a_route_with_a_job_on_the_way_names_the_job_first_and_says_where_its_months_are() {
        var drawn = DrawnPlan.of("""
            Networks:       -> mqtt@iot      20h 0EUR
            Long course:    -> plc@iot:2      30h 0EUR
            technician (job): mqtt@iot -> plc@iot:2   6 months
            developer (goal): mqtt@iot plc@iot:2
            """);
        var request = drawn.request(Limits.pace(8, DrawnPlan.MONDAY), List.of());
        var skyline = Optional.of(drawn.router().skyline(request));

        assertThat(PageText.of(PlanPage.html(with(drawn.answered(), skyline))).words())
                .contains("with 'Work as technician'")
                .contains("A: with a job on the way. Its months are in the finishing day, not in the hours.");
    }

    @Test
    void why_a_plan_is_shown_that_the_skyline_beats_is_said() {
        // The job takes less of everything, and is not worth a change of jobs under the costing.
        var drawn = DrawnPlan.of("""
            Long course:    -> plc@iot       12h 20EUR
            technician (job):  mqtt@iot -> plc@iot   1 months
            Devices:        -> mqtt@iot       1h 0EUR
            developer (goal): plc@iot
            """);
        var request = drawn.request(Limits.pace(2, DrawnPlan.MONDAY), List.of());
        var skyline = drawn.router().skyline(request);
        var answer = drawn.router().route(request);
        var asked = drawn.answered();
        var plan = new RoutePlan(
                asked.person(),
                asked.goal(),
                request,
                answer,
                asked.taxonomy(),
                asked.data(),
                Optional.of(skyline),
                Optional.empty());

        var said = "This plan is none of them: A takes no more hours, money or days. The plan is shown because it costs"
                + " less under the costing “evenings” (";
        assertThat(PageText.of(PlanPage.html(plan)).words()).contains(said);
        assertThat(RouteText.of(plan, false, List.of()).replaceAll("\\s+", " ")).contains(said);
        assertThat(PageText.of(PlanPage.html(traded(plan()))).words()).doesNotContain("is none of them");
    }

    @Test
    void what_was_not_searched_to_the_end_is_said() {
        var plan = plan();
        var skyline = new Skyline(
                List.of(),
                List.of(new Skyline.Open(
                        OptionalDouble.of(70),
                        java.util.OptionalLong.empty(),
                        Optional.of(DrawnPlan.MONDAY.plusDays(10)))));
        assertThat(PageText.of(PlanPage.html(with(plan, Optional.of(skyline)))).words())
                .contains("No route was found with this effort.")
                .contains("whether there is another one below 70 h and done before 11 Mar 2027.");
    }

    @Test
    void steps_that_hold_in_every_scenario_are_told_from_those_that_do_not() {
        var page = PageText.of(PlanPage.html(traded(plan())));

        assertThat(page.words())
                .contains("If hours or credit are off by 30")
                .contains("The route stays the best in ")
                .contains("Hours to spare");
    }

    @Test
    void where_no_scenario_was_decided_no_step_is_called_robust() {
        var plan = plan();
        var step = plan.routes().getFirst().legs().getFirst().leg();
        var open = new Scenario(new Change.AllHours(1.3), Result.OPEN, List.of(), OptionalDouble.empty());
        var robust =
                new Robustness(List.of(open), List.of(new Decision(step, OptionalDouble.empty(), Optional.empty())));

        assertThat(robust.isRobust()).isFalse();
        assertThat(PageText.of(PlanPage.html(with(plan, Optional.empty(), Optional.of(robust))))
                        .words())
                .contains("None of the 1 scenarios was decided with this effort.")
                .contains("If all courses take 30 % more: not decided with this effort.")
                .doesNotContain("are robust");
    }

    @Test
    void without_being_asked_for_neither_is_on_the_page() {
        assertThat(PlanPage.html(plan())).doesNotContain("What can be traded").doesNotContain("are off by 30");
    }

    @Test
    void an_alternative_says_how_much_of_it_is_different() {
        assertThat(PageText.of(PlanPage.html(plan())).words())
                .contains("spends at least 30\u202F% of its cost on other steps")
                .contains("Share");
    }

    private static RoutePlan plan() {
        return DrawnPlan.of(WORLD).answered();
    }

    private static RoutePlan traded(RoutePlan plan) {
        var drawn = DrawnPlan.of(WORLD);
        var request = drawn.request(Limits.pace(8, DrawnPlan.MONDAY), List.of());
        return with(
                plan,
                Optional.of(drawn.router().skyline(request)),
                drawn.router().robustness(request));
    }

    private static RoutePlan with(RoutePlan plan, Optional<Skyline> skyline) {
        return with(plan, skyline, Optional.empty());
    }

    private static RoutePlan with(RoutePlan plan, Optional<Skyline> skyline, Optional<Robustness> robust) {
        return new RoutePlan(
                plan.person(),
                plan.goal(),
                plan.request(),
                plan.answer(),
                plan.taxonomy(),
                plan.data(),
                skyline,
                robust);
    }
}
