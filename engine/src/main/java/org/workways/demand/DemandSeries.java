package org.workways.demand;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How often something is asked for, month by month without a gap.
/// @param points by month; months without adverts are points of 0 adverts
/// @param breaks by month
/// @param window how many months each point pools, up to its own; 1 where points are single months
public record DemandSeries(List<DemandPoint> points, List<Break> breaks, int window) {
    public DemandSeries {
        points = List.copyOf(points);
        breaks = breaks.stream()
                .sorted(Comparator.comparing(Break::from).thenComparing(Break::because))
                .toList();
        for (int i = 1; i < points.size(); i++)
            if (!points.get(i).month().equals(points.get(i - 1).month().plusMonths(1)))
                throw new IllegalArgumentException("A series has every month, got %s after %s."
                        .formatted(points.get(i).month(), points.get(i - 1).month()));
        if (window < 1) throw new IllegalArgumentException("A point pools at least one month, got " + window + ".");
    }

    /// Without those that are suppressed.
    public List<DemandPoint> shown() {
        return points.stream().filter(DemandPoint::isShown).toList();
    }

    /// Both months included; breaks stay as they are.
    public DemandSeries between(YearMonth from, YearMonth to) {
        var within = points.stream()
                .filter(point -> !point.month().isBefore(from) && !point.month().isAfter(to))
                .toList();
        return new DemandSeries(within, breaks, window);
    }

    /// All of it where there is none.
    public DemandSeries sinceLastBreak() {
        if (points.isEmpty()) return this;
        var last = points.getLast().month();
        return breaks.reversed().stream()
                .map(Break::from)
                .filter(from -> !from.isAfter(last))
                .findFirst()
                .map(from -> between(from, last))
                .orElse(this);
    }

    /// The first break that parts months with adverts from others with adverts.
    Optional<Break> firstBreak() {
        var months = points.stream()
                .filter(point -> point.of() > 0)
                .map(DemandPoint::month)
                .toList();
        if (months.isEmpty()) return Optional.empty();
        return breaks.stream()
                .filter(each ->
                        each.from().isAfter(months.getFirst()) && !each.from().isAfter(months.getLast()))
                .findFirst();
    }
}
