package org.workways.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.Chance;

/// Counts of adverts that mention something, from which a series is made: month by month, or over
/// several months at once where single ones are thin.
public final class DemandCounts {
    /// Of each month, by employer; an empty employer stands for many unknown ones.
    private final SortedMap<YearMonth, SortedMap<String, Tally>> months = new TreeMap<>();
    private final boolean knowsEmployers;

    private record Tally(int adverts, int of) {
        private Tally plus(Tally that) {
            return new Tally(Math.addExact(adverts, that.adverts), Math.addExact(of, that.of));
        }
    }

    private DemandCounts(boolean knowsEmployers) {
        this.knowsEmployers = knowsEmployers;
    }

    /// Counts of the same month are added.
    public static DemandCounts of(List<MonthlyCount> counts) {
        var all = new DemandCounts(false);
        counts.forEach(count -> all.add(count.month(), "", count.adverts(), count.of()));
        return all;
    }

    /// Counts of the same month and employer are added.
    public static DemandCounts ofEmployers(List<EmployerCount> counts) {
        var all = new DemandCounts(true);
        counts.forEach(count -> all.add(count.month(), count.employer(), count.adverts(), count.of()));
        return all;
    }

    private void add(YearMonth month, String employer, int adverts, int of) {
        months.computeIfAbsent(month, any -> new TreeMap<>()).merge(employer, new Tally(adverts, of), Tally::plus);
    }

    /// From the first month to the last that has a count.
    /// @param seed of the bootstrap; the same one gives the same intervals
    public DemandSeries monthly(List<Break> breaks, long seed) {
        return pooled(1, breaks, seed);
    }

    /// Each month together with those before it, so that points overlap. None reaches across a
    /// break: after one, points pool fewer months, as at the beginning.
    /// @param window months, at least 1
    public DemandSeries pooled(int window, List<Break> breaks, long seed) {
        if (months.isEmpty()) return new DemandSeries(List.of(), breaks, window);
        var points = new ArrayList<DemandPoint>();
        var last = months.lastKey();
        for (var month = months.firstKey(); !month.isAfter(last); month = month.plusMonths(1))
            points.add(point(start(month, window, breaks), month, seed));
        return new DemandSeries(points, breaks, window);
    }

    private static YearMonth start(YearMonth month, int window, List<Break> breaks) {
        var start = month.minusMonths(window - 1L);
        for (var each : breaks) if (each.from().isAfter(start) && !each.from().isAfter(month)) start = each.from();
        return start;
    }

    private DemandPoint point(YearMonth first, YearMonth last, long seed) {
        var byEmployer = new HashMap<String, Tally>();
        for (var month : months.subMap(first, last.plusMonths(1)).values())
            month.forEach((employer, tally) -> byEmployer.merge(employer, tally, Tally::plus));
        int adverts = byEmployer.values().stream().mapToInt(Tally::adverts).sum();
        int of = byEmployer.values().stream().mapToInt(Tally::of).sum();
        if (of < DemandPoint.FEWEST_FOR_SHARE) return new DemandPoint(last, adverts, of, Optional.empty());
        // Months do not share their chance, so that one more month leaves the others' intervals as they are.
        var chance = new Chance(seed + last.getYear() * 12L + last.getMonthValue());
        return new DemandPoint(last, adverts, of, Optional.of(share(adverts, of, byEmployer, chance)));
    }

    private Share share(int adverts, int of, Map<String, Tally> byEmployer, Chance chance) {
        double value = (double) adverts / of;
        if (knowsEmployers) {
            var employers = employers(byEmployer);
            int[] each = employers.stream().mapToInt(Tally::of).toArray();
            int[] mentioning = employers.stream().mapToInt(Tally::adverts).toArray();
            if (EmployerBootstrap.isNeeded(each))
                return new Share(
                        value, EmployerBootstrap.interval(mentioning, each, chance), Share.Method.EMPLOYER_BOOTSTRAP);
        }
        return new Share(value, Wilson.interval(adverts, of), Share.Method.WILSON);
    }

    /// In an order that repeats; each advert of an unknown employer is that of an employer of its
    /// own.
    private static List<Tally> employers(Map<String, Tally> byEmployer) {
        var employers = new ArrayList<Tally>();
        new TreeMap<>(byEmployer).forEach((employer, tally) -> {
            if (!employer.isEmpty() && tally.of() > 0) employers.add(tally);
            for (int i = 0; employer.isEmpty() && i < tally.of(); i++)
                employers.add(new Tally(i < tally.adverts() ? 1 : 0, 1));
        });
        return employers;
    }
}
