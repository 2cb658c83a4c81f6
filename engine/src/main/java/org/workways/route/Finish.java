package org.workways.route;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.workways.concept.Hours;

/// The day a route is finished, as a range: with 10, 50 and 90 % of simulated runs done by then.
///
/// Method: each course's hours are drawn from the triangular distribution over (low, likely, high). Who is slow in
/// one course is slow in the next, so half of the variance is the person's, shared by all courses, and half the
/// course's own (Gaussian copula with correlation 0.5); independent draws would make the range too narrow. 500 runs
/// of the schedule from a fixed seed.
///
/// A run with dates ends on its last day whatever its hours; only what it leaves for other courses varies. Where a
/// simulated person misses the last run, it is taken to be given again 52 weeks later.
public record Finish(LocalDate p10, LocalDate p50, LocalDate p90) {
    private static final int RUNS = 500;
    private static final long SEED = 20_260_101;
    private static final double NOT_YET = -1;
    private static final double SHARED = Math.sqrt(0.5);

    /// @param timetable of the plan, whose order is in force
    static Finish of(Timetable timetable, LocalDate start) {
        double[] weeks = weeks(timetable);
        return new Finish(day(weeks[0], start), day(weeks[1], start), day(weeks[2], start));
    }

    /// The weeks within which 10, 50 and 90 % of the runs are done. Time O(500 · legs²) in the worst case; nothing is
    /// made anew in a run.
    static double[] weeks(Timetable timetable) {
        var random = new SplittableRandom(SEED);
        var courses =
                timetable.legs().stream().map(leg -> Triangle.of(leg.hours())).toArray(Triangle[]::new);
        var drawn = new double[courses.length];
        var weeks = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            double person = random.nextGaussian();
            Arrays.fill(drawn, NOT_YET);
            weeks[run] = timetable.weeks(leg -> {
                if (drawn[leg] == NOT_YET)
                    drawn[leg] = courses[leg].quantile(SHARED * person + SHARED * random.nextGaussian());
                return drawn[leg];
            });
        }
        Arrays.sort(weeks);
        return new double[] {quantile(weeks, 0.1), quantile(weeks, 0.5), quantile(weeks, 0.9)};
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static LocalDate day(double weeks, LocalDate start) {
        return new Schedule(List.of(), weeks).finish(start);
    }

    private record Triangle(double low, double likely, double high, double width, double left) {
        static Triangle of(Hours hours) {
            return new Triangle(
                    hours.low(),
                    hours.likely(),
                    hours.high(),
                    hours.high() - hours.low(),
                    hours.likely() - hours.low());
        }

        /// The quantile at the standard normal deviate's probability.
        double quantile(double deviate) {
            if (width == 0) return likely;
            double probability = normalProbability(deviate);
            if (probability <= left / width) return low + Math.sqrt(probability * width * left);
            return high - Math.sqrt((1 - probability) * width * (high - likely));
        }
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
