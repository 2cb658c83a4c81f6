package org.workways.demand;

import java.time.YearMonth;

/// Adverts of one month.
/// @param adverts that mention what is counted
/// @param of      all of the month, repeats left out; at least `adverts`
public record MonthlyCount(YearMonth month, int adverts, int of) {
    public MonthlyCount {
        if (adverts < 0 || of < adverts)
            throw new IllegalArgumentException("Adverts are 0 to all of a month, got " + adverts + " of " + of + ".");
    }
}
