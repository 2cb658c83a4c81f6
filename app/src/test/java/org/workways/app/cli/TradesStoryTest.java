package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: `route` tells what can be traded, what would change the plan, and why each step is there.
class TradesStoryTest {
    private static final List<String> QUESTION =
            List.of("--from", "electronics-technician", "--to", "wind-turbine-technician", "--start", Desk.MONDAY);

    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    private Answer route(String... more) {
        var all = new java.util.ArrayList<>(QUESTION);
        all.addAll(List.of(more));
        return desk.route(all.toArray(String[]::new)).isGiven();
    }

    @Test
    void no_point_of_the_skyline_beats_another_and_the_cheapest_in_hours_comes_first() {
        var json = route("--skyline", "--no-work-legs", "--json").json();
        var points = json.list("skyline").stream().map(Json::new).toList();
        assertThat(points).hasSizeGreaterThan(1);
        assertThat(json.list("skylineOpen")).isEmpty();
        assertThat(points).extracting(point -> point.number("hours")).isSorted();
        for (int one = 0; one < points.size(); one++)
            for (int other = 0; other < points.size(); other++)
                if (one != other)
                    assertThat(isNoMore(points.get(one), points.get(other))).isFalse();
    }

    private static boolean isNoMore(Json one, Json other) {
        return one.number("hours") <= other.number("hours")
                && one.number("price") <= other.number("price")
                && one.get("done").toString().compareTo(other.get("done").toString()) <= 0;
    }

    @Test
    void the_text_has_a_table_of_it() {
        route("--skyline", "--no-work-legs")
                .says("What can be traded: hours, price, finishing day")
                .says("on hours, price and finishing day at once; proven: there are no more.");
    }

    @Test
    void what_would_change_the_plan_is_told_step_by_step() {
        var json = route("--robust", "--json").json();
        var legs = new Json(json.get("robust"))
                .list("legs").stream().map(Json::new).toList();
        assertThat(legs).hasSameSizeAs(new Json(json.get("routes", 0)).list("legs"));
        assertThat(legs).extracting(leg -> leg.number("share")).allMatch(share -> share >= 0 && share <= 1);
        assertThat(new Json(json.get("robust")).list("scenarios")).hasSizeGreaterThan(5);
        route("--robust").says("If hours or credit are off by 30 %").says("may take");
    }

    @Test
    void each_step_says_what_breaks_without_it_and_what_would_take_its_place() {
        var leg = new Json(new Json(route("--json").json().get("routes", 0)).get("legs", 0));
        assertThat(leg.names()).contains("breaks", "instead");
        route("--explain").says("If it is left out, ").says("Best instead: ");
    }

    @Test
    void an_alternative_says_how_much_of_it_is_different() {
        var json = route("--json").json();
        assertThat(new Json(json.get("routes", 0)).number("difference")).isZero();
        assertThat(new Json(json.get("routes", 1)).number("difference")).isGreaterThanOrEqualTo(0.3);
        route().says("of its cost on other legs)");
    }
}
