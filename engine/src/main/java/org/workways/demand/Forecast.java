package org.workways.demand;

import java.time.YearMonth;
import org.workways.concept.Interval;

/// What a month to come may bring.
/// @param value    what is expected: adverts, or a share of them; never negative
/// @param interval about as often as its back-test says, the month will be within
public record Forecast(YearMonth month, double value, Interval interval) {
    public Forecast {
        if (!(value >= 0) || Double.isInfinite(value))
            throw new IllegalArgumentException("A forecast is never negative, got " + value + " for " + month + ".");
    }
}
