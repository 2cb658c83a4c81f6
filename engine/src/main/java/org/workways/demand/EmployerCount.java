package org.workways.demand;

import java.time.YearMonth;

/// Adverts of one employer in one month.
/// @param employer any name that is the same for the same employer
/// @param adverts  that mention what is counted
/// @param of       all of the employer in this month; at least `adverts`
public record EmployerCount(YearMonth month, String employer, int adverts, int of) {
    public EmployerCount {
        if (adverts < 0 || of < adverts)
            throw new IllegalArgumentException("Adverts are 0 to all of a month, got " + adverts + " of " + of + ".");
    }
}
