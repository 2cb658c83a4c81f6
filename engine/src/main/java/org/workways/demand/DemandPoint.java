package org.workways.demand;

import java.time.YearMonth;
import java.util.Optional;

/// A month of a series, or the last month of those that its point pools.
/// @param adverts that mention it
/// @param of      all adverts, after duplicates are removed; 0 where there are none
/// @param share   empty on fewer than 30 adverts
public record DemandPoint(YearMonth month, int adverts, int of, Optional<Share> share) {
    /// The fewest adverts that a percentage is made of.
    public static final int FEWEST_FOR_SHARE = 30;
    /// The fewest adverts that are shown at all.
    public static final int FEWEST_SHOWN = 10;

    public DemandPoint {
        MonthlyCount.check(month, adverts, of);
        if (share.isPresent() && of < FEWEST_FOR_SHARE)
            throw new IllegalArgumentException("No percentage is made of " + of + " adverts, as in " + month + ".");
    }

    /// Whether it may be shown. What counts is the group: all adverts of the month (and place,
    /// occupation, …), not those of them that mention something. Who shows a point that is
    /// suppressed shows neither of its counts.
    public boolean isShown() {
        return of >= FEWEST_SHOWN;
    }
}
