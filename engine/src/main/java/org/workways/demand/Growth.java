package org.workways.demand;

import java.time.YearMonth;
import org.workways.concept.Interval;

/// By how much a share grows a year.
public sealed interface Growth {
    /// @param perYear  0.2 is a fifth more each year, of the share and not in points; above -1
    /// @param interval 95 %
    record Rate(double perYear, Interval interval) implements Growth {}

    /// The span reaches across a break.
    record NotComparable(Break at) implements Growth {}

    /// @param because as a sentence
    record TooFew(String because) implements Growth {}

    /// The slope of the trend over a span of single months.
    /// @param to included
    static Growth of(DemandSeries series, YearMonth from, YearMonth to) {
        return switch (Trend.of(series.between(from, to))) {
            case Trend.Measured measured ->
                new Rate(
                        measured.yearlyFactor() - 1,
                        new Interval(
                                measured.interval().low() - 1,
                                measured.interval().high() - 1));
            case Trend.NotComparable(var at) -> new NotComparable(at);
            case Trend.TooFew(var because) -> new TooFew(because);
        };
    }
}
