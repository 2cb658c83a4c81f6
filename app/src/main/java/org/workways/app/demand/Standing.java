package org.workways.app.demand;

import java.util.List;
import java.util.Optional;
import org.workways.demand.Break;
import org.workways.demand.DemandCounts;
import org.workways.demand.DemandPoint;
import org.workways.demand.DemandSeries;
import org.workways.demand.Trend;

/// How something stands: month by month, over twelve months, and where it goes since counts are comparable.
/// @param monthly single months
/// @param yearly  each month with the eleven before it
record Standing(DemandSeries monthly, DemandSeries yearly, Trend trend) {
    static final int YEAR = 12;

    /// Of the intervals that are drawn by chance.
    static final long SEED = 1;

    static Standing of(DemandCounts counts, List<Break> breaks) {
        var monthly = counts.monthly(breaks, SEED);
        return new Standing(monthly, counts.pooled(YEAR, breaks, SEED), Trend.of(monthly.sinceLastBreak()));
    }

    /// The last twelve months together; empty if there are none.
    Optional<DemandPoint> year() {
        return last(yearly);
    }

    static Optional<DemandPoint> last(DemandSeries series) {
        return series.points().isEmpty()
                ? Optional.empty()
                : Optional.of(series.points().getLast());
    }
}
