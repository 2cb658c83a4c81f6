package org.workways.demand;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.ConceptId;

/// What is left of adverts when their texts are gone: how many of each month ask for what. An advert that repeats
/// another within the days of the rule counts once.
/// @param about       where the counts come from
/// @param months      all adverts of each month
/// @param skills      of each skill that any advert asks for, the adverts of each month that has any
/// @param occupations of each occupation that any headline names, the same
public record DemandSnapshot(
        CountedFrom about,
        SortedMap<YearMonth, Integer> months,
        SortedMap<ConceptId, SortedMap<YearMonth, Integer>> skills,
        SortedMap<ConceptId, SortedMap<YearMonth, Integer>> occupations) {
    public DemandSnapshot {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        skills = copied(skills, months);
        occupations = copied(occupations, months);
    }

    public static DemandSnapshot of(
            CountedFrom about,
            SortedMap<YearMonth, Integer> months,
            SortedMap<ConceptId, List<MonthlyCount>> skills,
            SortedMap<ConceptId, List<MonthlyCount>> occupations) {
        return new DemandSnapshot(about, months, byMonth(skills), byMonth(occupations));
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    /// Whether any advert asks for it.
    public boolean has(ConceptId concept) {
        return skills.containsKey(concept) || occupations.containsKey(concept);
    }

    /// One count for each month that has adverts, also where none of them asks for the concept.
    public List<MonthlyCount> of(ConceptId concept) {
        var found = skills.getOrDefault(
                concept, occupations.getOrDefault(concept, Collections.emptySortedMap()));
        return months.entrySet().stream()
                .map(month -> new MonthlyCount(
                        month.getKey(), found.getOrDefault(month.getKey(), 0), month.getValue()))
                .toList();
    }

    /// Adverts of all months.
    public long adverts() {
        return sum(months.values());
    }

    private static long sum(Collection<Integer> counts) {
        return counts.stream().mapToLong(Integer::longValue).sum();
    }

    private static SortedMap<ConceptId, SortedMap<YearMonth, Integer>> byMonth(
            SortedMap<ConceptId, List<MonthlyCount>> concepts) {
        var all = new TreeMap<ConceptId, SortedMap<YearMonth, Integer>>();
        concepts.forEach((concept, counts) -> {
            var months = new TreeMap<YearMonth, Integer>();
            for (var count : counts) if (count.adverts() > 0) months.put(count.month(), count.adverts());
            all.put(concept, months);
        });
        return all;
    }

    private static SortedMap<ConceptId, SortedMap<YearMonth, Integer>> copied(
            SortedMap<ConceptId, SortedMap<YearMonth, Integer>> concepts, SortedMap<YearMonth, Integer> months) {
        var all = new TreeMap<ConceptId, SortedMap<YearMonth, Integer>>();
        concepts.forEach((concept, counts) -> {
            counts.forEach((month, count) -> {
                int of = months.getOrDefault(month, 0);
                if (count < 0 || count > of)
                    throw new IllegalArgumentException(
                            "%s has %d adverts in %s, of %d.".formatted(concept, count, month, of));
            });
            all.put(concept, Collections.unmodifiableSortedMap(new TreeMap<>(counts)));
        });
        return Collections.unmodifiableSortedMap(all);
    }
}
