package org.workways.demand;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.workways.concept.Interval;

/// Whether something that was hardly asked for is asked for now, and since when.
public sealed interface Emergence {
    /// @param firstSeen the first month with a mention at all
    /// @param since     the month from which one constant share before and another after explain
    ///                  the counts best
    /// @param earliest  with `latest`: the change lies in between with 95 %
    /// @param before    share of the first months, 95 %, below the threshold
    /// @param now       share of the last months, 95 %, above the threshold
    record Emerged(
            YearMonth firstSeen, YearMonth since, YearMonth earliest, YearMonth latest, Interval before, Interval now)
            implements Emergence {}

    /// It may have been asked for from the beginning: the interval of the first months reaches the
    /// threshold.
    record NotNew(Interval before) implements Emergence {}

    /// The interval of the last months does not lie above the threshold.
    record NotYet(Interval now) implements Emergence {}

    record NotComparable(Break at) implements Emergence {}

    /// @param because as a sentence
    record TooFew(String because) implements Emergence {}

    /// Intervals are Wilson's, since it is the plain counts of several months that are compared.
    /// @param months    how many the first and the last period have each, such as 12
    /// @param threshold share, such as 0.002
    /// @throws IllegalArgumentException if points pool several months
    static Emergence of(DemandSeries series, int months, double threshold) {
        if (series.window() != 1)
            throw new IllegalArgumentException(
                    "Emergence is that of single months, got points of " + series.window() + " months.");
        var broken = series.firstBreak();
        if (broken.isPresent()) return new NotComparable(broken.get());
        var points = series.points();
        if (points.size() < 2 * months)
            return new TooFew(
                    "Two periods of %d months are needed, and there are %d months.".formatted(months, points.size()));
        var early = points.subList(0, months);
        var late = points.subList(points.size() - months, points.size());
        if (of(early) < DemandPoint.FEWEST_FOR_SHARE || of(late) < DemandPoint.FEWEST_FOR_SHARE)
            return new TooFew("%d adverts are needed in the first and in the last %d months, and there are %d and %d."
                    .formatted(DemandPoint.FEWEST_FOR_SHARE, months, of(early), of(late)));
        var before = Wilson.interval(adverts(early), of(early));
        if (before.high() >= threshold) return new NotNew(before);
        var now = Wilson.interval(adverts(late), of(late));
        if (now.low() <= threshold) return new NotYet(now);
        return emerged(points, before, now);
    }

    private static Emerged emerged(List<DemandPoint> points, Interval before, Interval now) {
        var firstSeen = points.stream()
                .filter(point -> point.adverts() > 0)
                .map(DemandPoint::month)
                .findFirst()
                .orElseThrow();
        double[] weights = ChangePoint.weights(points);
        int since = IntStream.range(0, weights.length)
                .reduce((best, next) -> weights[next] > weights[best] ? next : best)
                .orElseThrow();
        return new Emerged(
                firstSeen,
                points.get(since).month(),
                points.get(ChangePoint.at(weights, 0.025)).month(),
                points.get(ChangePoint.at(weights, 0.975)).month(),
                before,
                now);
    }

    private static int adverts(List<DemandPoint> points) {
        return points.stream().mapToInt(DemandPoint::adverts).sum();
    }

    private static int of(List<DemandPoint> points) {
        return points.stream().mapToInt(DemandPoint::of).sum();
    }
}
