package org.workways.demand;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.workways.concept.ConceptId;

/// Which skills adverts ask for together, before a month and since.
/// @param since first month of `now`
public record PairPeriods(YearMonth since, PairCounts before, PairCounts now) {
    /// Adverts that ask for both, before and now.
    public record Both(int before, int now) {}

    /// The two periods of a snapshot, whose months tell how often each skill is asked for alone.
    /// @param both of each pair that is known
    static PairPeriods of(DemandSnapshot snapshot, YearMonth since, SortedMap<PairCounts.Pair, Both> both) {
        var before = new TreeMap<PairCounts.Pair, Integer>();
        var now = new TreeMap<PairCounts.Pair, Integer>();
        both.forEach((pair, counts) -> {
            if (counts.before() > 0) before.put(pair, counts.before());
            if (counts.now() > 0) now.put(pair, counts.now());
        });
        return new PairPeriods(
                since,
                counts(snapshot, month -> month.isBefore(since), before),
                counts(snapshot, month -> !month.isBefore(since), now));
    }

    private static PairCounts counts(
            DemandSnapshot snapshot, Predicate<YearMonth> within, SortedMap<PairCounts.Pair, Integer> pairs) {
        var skills = new TreeMap<ConceptId, Integer>();
        snapshot.of(AskedKind.SKILL).forEach((skill, months) -> skills.put(skill, sum(months, within)));
        return new PairCounts(sum(snapshot.months(), within), skills, pairs);
    }

    private static int sum(SortedMap<YearMonth, Integer> months, Predicate<YearMonth> within) {
        return months.entrySet().stream()
                .filter(month -> within.test(month.getKey()))
                .mapToInt(month -> month.getValue())
                .sum();
    }
}
