package org.workways.demand;

import java.util.Comparator;
import org.workways.concept.Interval;

/// Two skills that adverts ask for together more than before, and more than each being asked for
/// more explains.
/// @param early    adverts that ask for both in the early period
/// @param late     in the late one
/// @param change   of the logarithm of the odds ratio; 0.7 is twice the odds
/// @param interval of the change, 95 %; its upper end and the change itself take one late advert
///                 for an early one where the pair occurs late as often as it can, which no finite
///                 change would explain
/// @param p        one-sided
/// @param q        among all pairs tested
public record RisingPair(
        PairCounts.Pair pair, int early, int late, double change, Interval interval, double p, double q)
        implements Comparable<RisingPair> {
    private static final Comparator<RisingPair> ORDER = Comparator.comparingDouble(RisingPair::q)
            .thenComparingDouble(RisingPair::p)
            .thenComparingDouble(rising -> -rising.interval().low())
            .thenComparing(RisingPair::pair);

    /// The surest first.
    @Override
    public int compareTo(RisingPair that) {
        return ORDER.compare(this, that);
    }
}
