package org.workways.route;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.workways.concept.Hours;
import org.workways.profile.SkillProfile;

/// The day a route is finished, as a range: with 10, 50 and 90 % of simulated runs done by then.
///
/// Method: each course's hours are drawn from the triangular distribution over (low, likely, high). Who is slow in
/// one course is slow in the next, so half of the variance is the person's, shared by all courses, and half the
/// course's own (Gaussian copula with correlation 0.5); independent draws would make the range too narrow. 500 runs
/// of the schedule from a fixed seed.
public record Finish(LocalDate p10, LocalDate p50, LocalDate p90) {
    private static final int RUNS = 500;
    private static final long SEED = 20_260_101;
    private static final double SHARED = Math.sqrt(0.5);

    static Finish of(SkillProfile profile, List<Leg> legs, Limits limits) {
        var random = new SplittableRandom(SEED);
        var weeks = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            double person = random.nextGaussian();
            weeks[run] = Schedule.of(
                            profile,
                            legs,
                            limits.hoursPerWeek(),
                            leg -> draw(leg.hours(), SHARED * person + SHARED * random.nextGaussian()))
                    .weeks();
        }
        Arrays.sort(weeks);
        return new Finish(
                day(weeks, 0.1, limits.start()), day(weeks, 0.5, limits.start()), day(weeks, 0.9, limits.start()));
    }

    private static LocalDate day(double[] sortedWeeks, double share, LocalDate start) {
        double weeks = sortedWeeks[(int) Math.ceil(share * sortedWeeks.length) - 1];
        return new Schedule(List.of(), weeks).finish(start);
    }

    /// The quantile of the triangular distribution at the standard normal deviate's probability.
    private static double draw(Hours hours, double deviate) {
        double width = hours.high() - hours.low();
        if (width == 0) return hours.likely();
        double probability = normalProbability(deviate);
        double left = hours.likely() - hours.low();
        if (probability <= left / width) return hours.low() + Math.sqrt(probability * width * left);
        return hours.high() - Math.sqrt((1 - probability) * width * (hours.high() - hours.likely()));
    }

    /// Abramowitz & Stegun, *Handbook of Mathematical Functions*, 1964, 26.2.17; absolute error below 7.5e-8.
    private static double normalProbability(double deviate) {
        double t = 1 / (1 + 0.2316419 * Math.abs(deviate));
        double polynomial =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        double tail = Math.exp(-deviate * deviate / 2) / Math.sqrt(2 * Math.PI) * polynomial;
        return deviate >= 0 ? 1 - tail : tail;
    }
}
