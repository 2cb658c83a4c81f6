package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.workways.route.DrawnWorld.MONDAY;
import static org.workways.route.DrawnWorld.PLAIN;
import static org.workways.route.DrawnWorld.drawn;
import static org.workways.route.DrawnWorld.text;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workways.learning.LearningOpportunity.Mode;
import org.workways.route.RouteAnswer.Found;
import org.workways.route.RouteAnswer.Unreachable;

/// FEATURE R03: a route keeps within budget, deadline, language, mode and providers, or says what stands in the way.
class R03LimitsTest {
    private final DrawnWorld world = drawn("""
        bootcamp:   -> sensor   20h 900EUR by:Dear
        course:     -> sensor   60h 100EUR by:Cheap
        book:       -> sensor  150h by:Library
        kurs:       -> sensor   30h de by:Schule
        classroom:  -> sensor   25h onsite by:Room
        old:        -> sensor    5h retired:2026-06-30
        """);

    @Test
    void a_retired_course_is_never_offered() {
        assertThat(best(limits(-1, "", "en", "online", ""))).isEqualTo("bootcamp [20 h]");
    }

    @Test
    void the_budget_is_kept_to_the_cent() {
        assertThat(best(limits(899_99, "", "en", "online", ""))).isEqualTo("course [60 h]");
        assertThat(best(limits(900_00, "", "en", "online", ""))).isEqualTo("bootcamp [20 h]");
        assertThat(best(limits(0, "", "en", "online", ""))).isEqualTo("book [150 h]");
    }

    @Test
    void language_mode_and_provider_are_kept() {
        assertThat(best(limits(0, "", "de", "", ""))).isEqualTo("kurs [30 h]");
        assertThat(best(limits(0, "", "", "onsite", ""))).isEqualTo("classroom [25 h]");
        assertThat(best(limits(-1, "", "en", "online", "dear"))).isEqualTo("course [60 h]");
    }

    @Test
    void a_course_or_a_job_that_is_not_wanted_is_named_by_its_id() {
        var open = Limits.pace(10, MONDAY).withLanguages(Set.of("en")).withMode(Mode.ONLINE);
        assertThat(best(open.without(Set.of("atlas:bootcamp")))).isEqualTo("course [60 h]");
        assertThat(best(open.without(Set.of("atlas:bootcamp", "Cheap")))).isEqualTo("book [150 h]");
        var jobs = drawn("""
            technician (job): electric -> plc:2   6 months
            apprentice (job): electric -> plc:2   9 months
            school:                    -> plc:2 400h
            """);
        var anything = Limits.pace(10, MONDAY);
        assertThat(best(jobs, "electric", "plc:2", anything)).isEqualTo("apprentice [0 h]");
        assertThat(best(jobs, "electric", "plc:2", anything.without(Set.of("atlas:apprentice"))))
                .isEqualTo("technician [0 h]");
        assertThat(best(jobs, "electric", "plc:2", anything.without(Set.of("atlas:apprentice", "atlas:technician"))))
                .isEqualTo("school [400 h]");
    }

    @Test
    void the_deadline_counts_the_last_day() {
        // 20 h at 10 h a week are two weeks: Monday the 4th to Sunday the 17th.
        assertThat(best(limits(-1, "2027-01-17", "en", "online", ""))).isEqualTo("bootcamp [20 h]");
        assertThat(best(limits(-1, "2027-01-16", "en", "online", "")))
                .isEqualTo("unreachable, not in time; partly bootcamp [20 h]");
    }

    @Test
    void too_small_a_budget_names_the_least_that_would_do() {
        var dear = drawn("""
            bootcamp:   -> sensor   20h 900EUR
            course:     -> sensor   60h 100EUR
            """);
        var request = dear.request("", "sensor", limits(99_99, "", "", "", ""), PLAIN);
        assertThat(text(dear.route(request))).isEqualTo("unreachable, costs at least 100 EUR; partly bootcamp [20 h]");
    }

    @Test
    void what_only_barred_legs_give_is_told_apart_from_what_nothing_gives() {
        var request = world.request("", "sensor unicorn", limits(-1, "", "fr", "", ""), PLAIN);
        assertThat(text(world.route(request)))
                .isEqualTo("unreachable, nothing teaches unicorn:1, only outside the limits sensor:1");
    }

    @Test
    void a_price_that_nobody_stated_is_not_free() {
        var shops = drawn("""
            secret:   -> sensor   20h ?EUR
            course:   -> sensor   60h 100EUR
            """);
        var costing = new Costing("c", 0.1, 500, 0, 0, 0, new Costing.Credit(0, 0, 0), 0.3);
        var within = shops.request("", "sensor", limits(200_00, "", "", "", ""), PLAIN);
        assertThat(text(shops.route(within))).isEqualTo("course [60 h]");
        var open = shops.request("", "sensor", limits(-1, "", "", "", ""), PLAIN);
        assertThat(text(shops.route(open))).startsWith("secret [20 h]");
        var counted = shops.request("", "sensor", limits(-1, "", "", "", ""), costing);
        assertThat(text(shops.route(counted))).isEqualTo("course [70 h]\nsecret [70 h]");
    }

    @Test
    void an_early_finish_may_need_a_leg_more() {
        // With the job alone, `late` waits half a year for `f`; the short course gives `f` at once.
        var race = drawn("""
            job-a (job): -> f g       6 months
            short:       -> f        10h
            late: f      -> h       200h
            """);
        var open = race.request("", "g h", limits(-1, "", "", "", ""), PLAIN);
        assertThat(text(race.route(open))).startsWith("job-a > late [200 h]");
        var hurry = race.request("", "g h", limits(-1, "2027-07-10", "", "", ""), PLAIN);
        assertThat(text(race.route(hurry))).startsWith("short > job-a > late [210 h]");
    }

    @Test
    void a_room_is_in_one_of_the_countries_named() {
        var rooms = drawn("""
            graz:     -> sensor   10h onsite  in:AT
            berlin:   -> sensor   20h blended in:de
            unknown:  -> sensor   30h onsite
            webinar:  -> sensor   40h         in:US
            """);
        var anywhere = Limits.pace(10, MONDAY);
        assertThat(best(rooms, anywhere)).isEqualTo("graz [10 h]");
        assertThat(best(rooms, anywhere.withPlaces(Set.of("AT", "DE")))).isEqualTo("graz [10 h]");
        assertThat(best(rooms, anywhere.withPlaces(Set.of("DE")))).isEqualTo("berlin [20 h]");
        assertThat(best(rooms, anywhere.withPlaces(Set.of("fr")))).isEqualTo("unknown [30 h]");
        assertThat(best(rooms, anywhere.withPlaces(Set.of("FR")).withMode(Mode.ONLINE)))
                .isEqualTo("webinar [40 h]");
    }

    @Test
    void one_leg_at_once_puts_the_job_beside_nothing() {
        var both = drawn("""
            technician (job): electric -> plc:2   6 months
            cloud-course:              -> cloud  100h
            integrator [goal]: plc:2 cloud
            """);
        var beside = Limits.pace(10, MONDAY).withDeadline(LocalDate.parse("2027-07-05"));
        assertThat(best(both, "electric", "integrator", beside)).isEqualTo("cloud-course > technician [100 h]");
        assertThat(best(both, "electric", "integrator", beside.withAtOnce(2)))
                .isEqualTo("cloud-course > technician [100 h]");
        // Half a year and ten weeks, one after the other.
        assertThat(best(both, "electric", "integrator", beside.withAtOnce(1)))
                .isEqualTo("unreachable, not in time; partly technician > cloud-course [100 h]");
        assertThat(best(
                        both,
                        "electric",
                        "integrator",
                        beside.withAtOnce(1).withDeadline(LocalDate.parse("2027-09-13"))))
                .isEqualTo("technician > cloud-course [100 h]");
    }

    @Test
    void with_too_little_effort_to_tell_the_least_is_not_told_too_high() {
        var dense = drawn("""
            a:     -> w q    46h 8EUR
            b:     -> q s     7h 1EUR
            c:     -> p t w   9h 3EUR
            d:     -> u t v  45h 5EUR
            e: r   -> u t q  55h 2EUR
            f:     -> r p u  46h 5EUR
            g:     -> r q    58h 8EUR
            h:     -> u t    28h 1EUR
            i:     -> w p t  48h 5EUR
            j: u   -> v p u  13h 6EUR
            k:     -> w t s  55h 4EUR
            l:     -> t q p  25h 4EUR
            m:     -> v w    28h 6EUR
            """);
        var request =
                dense.request("", "p q r s t u v w", Limits.pace(10, MONDAY).withBudget(700), PLAIN);
        assertThat(leastCents(dense, request)).isEqualTo(13_00);
        assertThat(leastCents(dense, request.withEffort(1))).isLessThanOrEqualTo(13_00);
    }

    private static long leastCents(DrawnWorld world, RouteRequest request) {
        var unreachable = (Unreachable) world.route(request);
        return unreachable.tooTight().orElseThrow().leastCents().getAsLong();
    }

    @Test
    void nonsense_limits_cannot_be_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.pace(0, MONDAY))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits(-1, "2027-01-03", "", "", ""))
                .withMessageContaining("before the start");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.pace(10, MONDAY).withAtOnce(0))
                .withMessageContaining("At least one leg");
    }

    @Test
    void alternatives_keep_the_limits_too() {
        var found = (Found) world.route(world.request("", "sensor", limits(100_00, "", "en", "", ""), PLAIN));
        assertThat(found.routes())
                .allSatisfy(route -> assertThat(route.price().highCents()).isLessThanOrEqualTo(100_00));
    }

    private String best(Limits limits) {
        return best(world, limits);
    }

    private static String best(DrawnWorld world, Limits limits) {
        return best(world, "", "sensor", limits);
    }

    private static String best(DrawnWorld world, String held, String goal, Limits limits) {
        return world.best(world.request(held, goal, limits, PLAIN));
    }

    /// @param cents -1 for no budget; the rest empty for none
    private static Limits limits(long cents, String deadline, String language, String mode, String without) {
        var limits = Limits.pace(10, MONDAY);
        if (cents >= 0) limits = limits.withBudget(cents);
        if (!deadline.isEmpty()) limits = limits.withDeadline(LocalDate.parse(deadline));
        if (!language.isEmpty()) limits = limits.withLanguages(Set.of(language));
        if (!mode.isEmpty()) limits = limits.withMode(mode.equals("online") ? Mode.ONLINE : Mode.ONSITE);
        return without.isEmpty() ? limits : limits.without(Set.of(without));
    }
}
