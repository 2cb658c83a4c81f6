package org.workways.demand;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.ConceptId;
import org.workways.demand.PairPeriods.Both;

/// What is left of adverts when their texts are gone: how many of each month ask for what. An advert that repeats
/// another within the days of the rule counts once.
/// @param about  where the counts come from
/// @param months all adverts of each month
/// @param asked  by kind, of each concept that any advert asks for, the adverts of each month that has any
/// @param since  where pairs of skills are told apart in earlier and later ones; empty if they were not counted
/// @param pairs  of skills that many adverts ask for together, before and since that month
public record DemandSnapshot(
        CountedFrom about,
        SortedMap<YearMonth, Integer> months,
        Map<AskedKind, SortedMap<ConceptId, SortedMap<YearMonth, Integer>>> asked,
        Optional<YearMonth> since,
        SortedMap<PairCounts.Pair, Both> pairs) {
    public DemandSnapshot {
        pairs = Collections.unmodifiableSortedMap(new TreeMap<>(pairs));
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        var all = new EnumMap<AskedKind, SortedMap<ConceptId, SortedMap<YearMonth, Integer>>>(AskedKind.class);
        for (var kind : AskedKind.values())
            all.put(kind, copied(asked.getOrDefault(kind, Collections.emptySortedMap()), months));
        asked = Collections.unmodifiableMap(all);
    }

    /// Which skills are asked for together; empty if that was not counted.
    public Optional<PairPeriods> together() {
        return since.map(month -> PairPeriods.of(this, month, pairs));
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    public SortedMap<ConceptId, SortedMap<YearMonth, Integer>> of(AskedKind kind) {
        return asked.getOrDefault(kind, Collections.emptySortedMap());
    }

    /// What kind of thing it is, if any advert asks for it.
    public Optional<AskedKind> kind(ConceptId concept) {
        return asked.entrySet().stream()
                .filter(kind -> kind.getValue().containsKey(concept))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// One count for each month that has adverts, also where none of them asks for the concept.
    public List<MonthlyCount> counts(ConceptId concept) {
        var found = kind(concept)
                .map(kind -> of(kind).getOrDefault(concept, Collections.emptySortedMap()))
                .orElse(Collections.emptySortedMap());
        return months.entrySet().stream()
                .map(month -> new MonthlyCount(month.getKey(), found.getOrDefault(month.getKey(), 0), month.getValue()))
                .toList();
    }

    /// Adverts of all months that ask for it.
    public int adverts(ConceptId concept) {
        return counts(concept).stream().mapToInt(MonthlyCount::adverts).sum();
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
