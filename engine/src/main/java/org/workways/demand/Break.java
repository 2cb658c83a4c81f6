package org.workways.demand;

import java.time.YearMonth;

/// From a month on counts are not comparable with those before.
/// @param from    the first month of the new counts
/// @param because as a clause, such as "the source changed from a to b"
public record Break(YearMonth from, String because) {}
