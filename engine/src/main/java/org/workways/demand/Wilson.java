package org.workways.demand;

import org.workways.concept.Interval;

/// The 95 % score interval of a share.
/// Source: Wilson, *Probable inference, the law of succession, and statistical inference*, 1927,
/// doi:10.1080/01621459.1927.10502953; recommended by Brown, Cai and DasGupta, *Interval estimation
/// for a binomial proportion*, 2001, doi:10.1214/ss/1009213286.
final class Wilson {
    /// The quantile of the normal distribution at 0.975.
    static final double NORMAL = 1.959963984540054;

    private Wilson() {}

    /// @param of at least 1
    static Interval interval(int adverts, int of) {
        double share = (double) adverts / of;
        double square = NORMAL * NORMAL / of;
        double middle = (share + square / 2) / (1 + square);
        double half = Math.sqrt(square * (share * (1 - share) + square / 4)) / (1 + square);
        // The ends are exactly 0 and 1 where none and all mention it; rounding would miss them.
        return new Interval(adverts == 0 ? 0 : middle - half, adverts == of ? 1 : middle + half);
    }
}
