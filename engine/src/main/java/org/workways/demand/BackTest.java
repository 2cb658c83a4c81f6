package org.workways.demand;

/// How well the same method would have done before, each time from the months up to then only.
/// @param mae      mean absolute error, in the unit of the series, over all windows and months ahead
/// @param smape    mean of |error| / (|forecast| + |value|), in \[0, 1\]; 0 where both are 0
/// @param coverage share of values that were within their interval, in \[0, 1\]; each interval made from windows
///                 before it, or from all others where there are too few
/// @param nominal  what share should be
/// @param windows  how many times the method was tried; they overlap
/// @param naiveMae mean absolute error of "the last month again" in the same windows
public record BackTest(double mae, double smape, double coverage, double nominal, int windows, double naiveMae) {}
