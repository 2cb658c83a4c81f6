package org.workways.demand;

import java.time.YearMonth;

/// How many adverts of a source a month has, whatever they mention.
/// @param recogniser version that read them
public record MonthlyVolume(YearMonth month, String source, String recogniser, int adverts) {
    public MonthlyVolume {
        MonthlyCount.check(month, 0, adverts);
    }
}
