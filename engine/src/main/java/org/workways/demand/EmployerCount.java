package org.workways.demand;

import java.time.YearMonth;

/// How many adverts of one employer in a month mention something.
/// @param employer as told apart by the source, such as a hash; empty where unknown, and then each
///                 advert counts as one of an employer of its own
/// @param adverts  of this employer that mention it
/// @param of       all of this employer in the month, after duplicates are removed
public record EmployerCount(YearMonth month, String employer, int adverts, int of) {
    public EmployerCount {
        MonthlyCount.check(month, adverts, of);
    }
}
