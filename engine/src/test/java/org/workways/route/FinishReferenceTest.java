package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.workways.concept.Hours;
import org.workways.profile.SkillProfile;

/// The finish as a range: the same as the obvious simulation gives, and as wide as it says.
class FinishReferenceTest {
    private static final SkillProfile NOBODY = SkillProfile.EMPTY;
    private static final int PLANS = 12;
    private static final int LIVES = 2_000;
    private static final double[] NAMED = {0.1, 0.5, 0.9};
    /// Standard error of a share: of the 500 simulated runs and of the fresh lives.
    private static final double[] ERROR = Arrays.stream(NAMED)
            .map(share -> Math.sqrt(share * (1 - share) * (1.0 / 500 + 1.0 / LIVES)))
            .toArray();

    @Test
    void without_dates_calendar_and_finish_are_those_of_the_obvious_simulation_for_seeds_0_to_299() {
        for (int seed = 0; seed < 300; seed++) {
            var legs = plan(seed, 2 + seed % 12);
            var limits = Limits.pace(8, DrawnWorld.MONDAY);
            var timetable = new Timetable(NOBODY, legs, limits);
            var schedule = timetable.schedule().orElseThrow();
            var slow = SlowSchedule.of(NOBODY, legs, 8, leg -> leg.hours().likely());
            assertThat(schedule).as("seed " + seed).isEqualTo(slow);
            if (seed % 10 == 0)
                assertThat(Finish.of(timetable, limits.start()))
                        .as("seed " + seed)
                        .isEqualTo(slowFinish(legs));
        }
    }

    @Test
    void ten_fifty_and_ninety_of_a_hundred_fresh_lives_are_done_by_the_weeks_named_over_12_plans() {
        double[] mean = new double[3];
        // Of 36 normal deviates one in 400 times the furthest is beyond 4.
        for (int seed = 0; seed < PLANS; seed++) {
            var legs = plan(seed, 4 + seed);
            var shares = shares(legs, seed, lives -> fresh(legs, lives, Math.sqrt(0.5)));
            for (int i = 0; i < 3; i++) {
                assertThat(shares[i]).as("plan " + seed).isCloseTo(NAMED[i], offset(4 * ERROR[i]));
                mean[i] += shares[i] / PLANS;
            }
        }
        // The 500 people are the same for all plans, so that the mean is as unsure as one of them.
        for (int i = 0; i < 3; i++) assertThat(mean[i]).isCloseTo(NAMED[i], offset(2 * ERROR[i]));
    }

    @Test
    void were_nobody_slow_everywhere_at_least_80_of_100_would_be_done_between_the_outer_two() {
        for (int seed = 0; seed < PLANS; seed++) {
            var legs = plan(seed, 4 + seed);
            var shares = shares(legs, seed, lives -> fresh(legs, lives, 0));
            assertThat(shares[2] - shares[0]).as("plan " + seed).isGreaterThan(0.8 - 3 * ERROR[0]);
        }
    }

    @Test
    void the_days_are_those_in_which_the_weeks_end_so_never_fewer_are_done_by_them() {
        for (int seed = 0; seed < PLANS; seed++) {
            var timetable = new Timetable(NOBODY, plan(seed, 4 + seed), Limits.pace(8, DrawnWorld.MONDAY));
            var finish = Finish.of(timetable, DrawnWorld.MONDAY);
            double[] weeks = Finish.weeks(timetable);
            assertThat(List.of(finish.p10(), finish.p50(), finish.p90()))
                    .as("plan " + seed)
                    .containsExactly(day(weeks[0]), day(weeks[1]), day(weeks[2]));
        }
    }

    private interface Model {
        double[] hours(Random lives);
    }

    /// Shares of fresh lives that are done by P10, P50 and P90.
    private static double[] shares(List<Leg> legs, int seed, Model model) {
        double[] named = Finish.weeks(new Timetable(NOBODY, legs, Limits.pace(8, DrawnWorld.MONDAY)));
        var lives = new Random(7_000 + seed);
        var done = new double[3];
        for (int life = 0; life < LIVES; life++) {
            double[] hours = model.hours(lives);
            double weeks = SlowSchedule.of(NOBODY, legs, 8, leg -> hours[legs.indexOf(leg)])
                    .weeks();
            for (int i = 0; i < 3; i++) if (weeks <= named[i]) done[i] += 1.0 / LIVES;
        }
        return done;
    }

    /// Drawn by another generator, in another order, with the distribution functions worked out in another way.
    /// @param shared correlation of the deviates with the person's, 0 to 1
    private static double[] fresh(List<Leg> legs, Random lives, double shared) {
        double person = lives.nextGaussian();
        double own = Math.sqrt(1 - shared * shared);
        return legs.stream()
                .mapToDouble(leg -> triangular(leg.hours(), probability(shared * person + own * lives.nextGaussian())))
                .toArray();
    }

    private static double triangular(Hours hours, double probability) {
        double low = hours.low();
        double high = hours.high();
        // Bisection of the distribution function.
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            if (triangularProbability(hours, middle) < probability) low = middle;
            else high = middle;
        }
        return low;
    }

    private static double triangularProbability(Hours hours, double x) {
        double width = hours.high() - hours.low();
        if (x <= hours.likely())
            return hours.likely() == hours.low()
                    ? 0
                    : (x - hours.low()) * (x - hours.low()) / width / (hours.likely() - hours.low());
        return 1 - (hours.high() - x) * (hours.high() - x) / width / (hours.high() - hours.likely());
    }

    /// Simpson's rule over the density.
    private static double probability(double deviate) {
        int steps = 200;
        double width = Math.abs(deviate) / steps;
        double sum = 0;
        for (int step = 0; step <= steps; step++) {
            double x = step * width;
            sum += Math.exp(-x * x / 2) * (step == 0 || step == steps ? 1 : step % 2 == 1 ? 4 : 2);
        }
        return 0.5 + Math.signum(deviate) * sum * width / 3 / Math.sqrt(2 * Math.PI);
    }

    /// The old way: a new profile and new sets for every leg of every run.
    private static Finish slowFinish(List<Leg> legs) {
        var random = new SplittableRandom(20_260_101);
        double share = Math.sqrt(0.5);
        var weeks = new double[500];
        for (int run = 0; run < weeks.length; run++) {
            double person = random.nextGaussian();
            ToDoubleFunction<Leg> hours =
                    leg -> triangular(leg.hours(), probability(share * person + share * random.nextGaussian()));
            weeks[run] = SlowSchedule.of(NOBODY, legs, 8, hours).weeks();
        }
        Arrays.sort(weeks);
        return new Finish(day(weeks[49]), day(weeks[249]), day(weeks[449]));
    }

    private static LocalDate day(double weeks) {
        return new Schedule(List.of(), weeks).finish(DrawnWorld.MONDAY);
    }

    /// Courses in chains and a job, open to somebody who knows nothing yet.
    private static List<Leg> plan(int seed, int count) {
        var random = new SplittableRandom(seed);
        var lines = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var requires = i == 0 || random.nextInt(3) == 0 ? "" : skill(random.nextInt(i));
            if (i % 6 == 5) lines.add("%s (job): %s -> %s %d months".formatted(skill(i), skill(i - 1), skill(i), 2));
            else {
                int low = 10 + random.nextInt(40);
                int likely = low + random.nextInt(40);
                lines.add("%s: %s -> %s:%d %d-%d-%dh"
                        .formatted(
                                skill(i),
                                requires,
                                skill(i),
                                1 + random.nextInt(3),
                                low,
                                likely,
                                likely + 1 + random.nextInt(80)));
            }
        }
        var world = DrawnWorld.drawn(String.join("\n", lines));
        return ObviousInstance.allowed(world.taxonomy, world.catalogue, world.request("", "anything"));
    }

    private static String skill(int number) {
        return "skill-" + (char) ('a' + number);
    }
}
