package org.workways.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;

/// A word or a role that no taxonomy has, in all its spellings, and how often it is asked for.
/// @param id        the spelling that most adverts have
/// @param spellings all, itself too
/// @param adverts   that have any of them
/// @param year      the last twelve months together
/// @param q         the least rate of false discoveries, among all names tested with it, at which
///                  its trend counts; 1 without a trend
public record OpenName(
        ConceptId id,
        SortedSet<ConceptId> spellings,
        int adverts,
        DemandPoint year,
        Trend trend,
        double q,
        Emergence emergence) {
    /// What is decided before looking; a user who wants fewer false alarms asks for a smaller rate.
    /// @param fewest           adverts that have a name
    /// @param fewestEmployers  that use it, so that it is not one employer's own
    /// @param falseDiscoveries the share of rising ones that may be there by chance
    /// @param period           months at the beginning and at the end that are compared for what is
    ///                         new
    /// @param threshold        a share that something new was below in the first period and is
    ///                         above in the last
    public record Rule(int fewest, int fewestEmployers, double falseDiscoveries, int period, double threshold) {
        public static final Rule USUAL = new Rule(30, 10, 0.05, 12, 0.002);
    }

    public OpenName {
        spellings = Collections.unmodifiableSortedSet(new TreeSet<>(spellings));
    }

    public boolean isRising(Rule rule) {
        return trend instanceof Trend.Measured measured
                && measured.direction() == Trend.Direction.RISING
                && q <= rule.falseDiscoveries();
    }

    public boolean isNew() {
        return emergence instanceof Emergence.Emerged;
    }

    /// All that have enough adverts, their trends tested together.
    /// @param counts of groups, by month
    /// @param months all adverts; what is later than the last of them is not looked at
    /// @return by id
    static List<OpenName> tested(
            SortedMap<ConceptId, SortedMap<YearMonth, Integer>> counts,
            Map<ConceptId, SortedSet<ConceptId>> spellings,
            SortedMap<YearMonth, Integer> months,
            Rule rule) {
        var names = new ArrayList<OpenName>();
        counts.forEach((id, found) -> {
            var name = of(id, spellings.getOrDefault(id, Collections.emptySortedSet()), found, months, rule);
            if (name.adverts() >= rule.fewest()) names.add(name);
        });
        var measured = names.stream()
                .filter(name -> name.trend() instanceof Trend.Measured)
                .toList();
        var q = FalseDiscovery.benjaminiHochberg(
                measured.stream().mapToDouble(OpenName::p).toArray());
        int at = 0;
        var all = new ArrayList<OpenName>();
        for (var name : names) all.add(name.trend() instanceof Trend.Measured ? name.with(q[at++]) : name);
        return all;
    }

    /// One name by itself: its q is its p.
    static OpenName of(
            ConceptId id,
            SortedSet<ConceptId> spellings,
            Map<YearMonth, Integer> found,
            SortedMap<YearMonth, Integer> months,
            Rule rule) {
        var counts = new ArrayList<MonthlyCount>();
        months.forEach((month, of) -> counts.add(new MonthlyCount(month, found.getOrDefault(month, 0), of)));
        var series = DemandCounts.of(counts);
        var monthly = series.monthly(List.of(), 0);
        var trend = Trend.of(monthly);
        var name = new OpenName(
                id,
                spellings,
                counts.stream().mapToInt(MonthlyCount::adverts).sum(),
                series.pooled(Months.YEAR, List.of(), 0).points().getLast(),
                trend,
                1,
                Emergence.of(monthly, rule.period(), rule.threshold()));
        return name.with(name.p());
    }

    double p() {
        return trend instanceof Trend.Measured measured ? measured.p() : 1;
    }

    OpenName with(double found) {
        return new OpenName(id, spellings, adverts, year, trend, found, emergence);
    }
}
