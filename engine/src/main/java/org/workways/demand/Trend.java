package org.workways.demand;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.workways.concept.Interval;

/// Whether a share rises or falls over the months, and how sure that is.
///
/// Monthly counts are fitted by a straight line through the logarithm of their share
/// (quasi-Poisson, so that what varies more than by chance is allowed for), with a yearly wave from
/// 36 months on. How sure the slope is comes from how much the rest of the series sways slowly, so
/// that neighbouring months that are alike are allowed for too. Sources at `TrendFit`.
public sealed interface Trend {
    /// The shortest time, first to last month, so that one season is not taken for a trend.
    int FEWEST_MONTHS = 24;
    /// Below this many mentions in all the test is not to be relied on.
    int FEWEST_MENTIONS = 30;
    /// What lies within a factor of this a year, up or down, is called level.
    double LEVEL = 1.1;

    enum Direction {
        /// The interval of the yearly factor lies above 1.
        RISING,
        /// Below 1.
        FALLING,
        /// It holds 1 and lies within 1 / 1.1 to 1.1: what change there is is small.
        LEVEL,
        /// It holds 1 and is wider than that: nothing can be said.
        UNCLEAR
    }

    /// @param yearlyFactor of the share; 1.2 is a fifth more each year
    /// @param interval     of the factor, 95 %
    /// @param p            of a trend at least as steep, either way, where there is none; among
    ///                     many series ask `FalseDiscovery` first
    /// @param months       with adverts
    /// @param method       in words, for the annex of a report
    record Measured(Direction direction, double yearlyFactor, Interval interval, double p, int months, String method)
            implements Trend {}

    /// @param because as a sentence
    record TooFew(String because) implements Trend {}

    /// Ask for the trend of `DemandSeries.sinceLastBreak`.
    record NotComparable(Break at) implements Trend {}

    /// @throws IllegalArgumentException if points pool several months and so are no single
    ///     observations
    static Trend of(DemandSeries series) {
        if (series.window() != 1)
            throw new IllegalArgumentException(
                    "A trend is that of single months, got points of " + series.window() + " months.");
        var broken = series.firstBreak();
        if (broken.isPresent()) return new NotComparable(broken.get());
        var points = series.points().stream().filter(point -> point.of() > 0).toList();
        if (points.isEmpty()) return new TooFew("There are no adverts.");
        var first = points.getFirst().month();
        long span = first.until(points.getLast().month(), ChronoUnit.MONTHS) + 1;
        if (span < FEWEST_MONTHS)
            return new TooFew("A trend needs %d months, and there are %d.".formatted(FEWEST_MONTHS, span));
        if (points.size() < (span + 1) / 2)
            return new TooFew("Only %d of %d months have adverts.".formatted(points.size(), span));
        int mentions = points.stream().mapToInt(DemandPoint::adverts).sum();
        if (mentions < FEWEST_MENTIONS)
            return new TooFew("A trend needs %d mentions, and there are %d.".formatted(FEWEST_MENTIONS, mentions));
        return TrendFit.of(points)
                .flatMap(fit -> measured(fit, points.size()))
                .orElseGet(() -> new TooFew("The mentions stand in too few of the months."));
    }

    private static Optional<Trend> measured(TrendFit fit, int months) {
        double reach = StudentT.at95(fit.freedom()) * fit.error();
        double low = Math.exp(fit.slope() - reach);
        double high = Math.exp(fit.slope() + reach);
        if (!Double.isFinite(high) || !(low > 0)) return Optional.empty();
        double p = StudentT.beyond(fit.slope() / fit.error(), fit.freedom());
        return Optional.of(new Measured(
                direction(low, high), Math.exp(fit.slope()), new Interval(low, high), p, months, fit.words()));
    }

    private static Direction direction(double low, double high) {
        if (low > 1) return Direction.RISING;
        if (high < 1) return Direction.FALLING;
        return low >= 1 / LEVEL && high <= LEVEL ? Direction.LEVEL : Direction.UNCLEAR;
    }
}
