package org.workways.demand;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.ConceptId;

/// Looks for what rises or emerges by adverts up to a month. Words in lists of skills that name
/// none that is known, and roles, count in all their spellings: these are candidates for skills and
/// occupations that a taxonomy lacks.
public final class RisingNames {
    private final AskedFacts facts;
    private final AskedKind kind;
    private final OpenName.Rule rule;

    public RisingNames(AskedFacts facts, AskedKind kind, OpenName.Rule rule) {
        this.facts = facts;
        this.kind = kind;
        this.rule = rule;
    }

    /// What one would have been told at the end of a month, by adverts up to it alone.
    /// @return the most adverts of the last twelve months first
    public List<OpenName> at(YearMonth last) {
        var months = new TreeMap<>(facts.months().headMap(last.plusMonths(1)));
        if (months.isEmpty()) return List.of();
        var groups = groups(last);
        var profiles = facts.profiles(kind, groups, last);
        var counts = facts.byMonth(kind, groups);
        return OpenName.tested(counts, TermGroups.spellings(groups), months, rule).stream()
                .filter(name -> name.isRising(rule) || name.isNew())
                .filter(name -> profiles.employers(name.id()) >= rule.fewestEmployers())
                .sorted(Comparator.comparingInt((OpenName name) -> name.year().adverts())
                        .reversed()
                        .thenComparing(OpenName::id))
                .toList();
    }

    /// Name → the one that it counts as, of adverts up to a month. Concepts of a taxonomy are what
    /// they are.
    private SortedMap<ConceptId, ConceptId> groups(YearMonth last) {
        var adverts = new TreeMap<ConceptId, Integer>();
        facts.byMonth(kind).forEach((name, counts) -> {
            int sum = counts.headMap(last.plusMonths(1)).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (sum > 0) adverts.put(name, sum);
        });
        if (kind.isOpen()) return TermGroups.of(adverts);
        var same = new TreeMap<ConceptId, ConceptId>();
        adverts.keySet().forEach(name -> same.put(name, name));
        return same;
    }
}
