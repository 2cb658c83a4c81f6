package org.workways.demand;

import java.time.YearMonth;

/// How many adverts of a month mention something.
/// @param adverts that mention it
/// @param of      all of the month, after duplicates are removed
public record MonthlyCount(YearMonth month, int adverts, int of) {
    public MonthlyCount {
        check(month, adverts, of);
    }

    static void check(YearMonth month, int adverts, int of) {
        if (adverts < 0 || adverts > of)
            throw new IllegalArgumentException("%d of %d adverts in %s cannot be.".formatted(adverts, of, month));
    }
}
