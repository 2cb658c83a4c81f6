package org.workways.app.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.demand.AskedKind;
import org.workways.demand.DemandSnapshot;
import org.workways.demand.MonthlyCount;
import org.workways.demand.TermGroups;

/// Words and roles that are in no taxonomy: their spellings count together.
final class OpenGroups {
    private OpenGroups() {}

    /// Spelling → the one that most adverts have.
    static SortedMap<ConceptId, ConceptId> of(DemandSnapshot snapshot, AskedKind kind) {
        var adverts = new TreeMap<ConceptId, Integer>();
        snapshot.of(kind).forEach((name, months) -> adverts.put(name, sum(months)));
        return TermGroups.of(adverts);
    }

    /// Those of a word or role; itself alone if it is a skill, an occupation, or in no advert.
    static SortedSet<ConceptId> spellings(DemandSnapshot snapshot, ConceptId concept) {
        var alone = new TreeSet<>(List.of(concept));
        var kind = snapshot.kind(concept).filter(AskedKind::isOpen);
        if (kind.isEmpty()) return alone;
        var groups = of(snapshot, kind.get());
        return TermGroups.spellings(groups).getOrDefault(groups.getOrDefault(concept, concept), alone);
    }

    /// One count for each month that has adverts; of several spellings no more than it has.
    static List<MonthlyCount> counts(DemandSnapshot snapshot, SortedSet<ConceptId> spellings) {
        var first = spellings.getFirst();
        if (spellings.size() == 1) return snapshot.counts(first);
        var group = new TreeMap<ConceptId, ConceptId>();
        spellings.forEach(spelling -> group.put(spelling, first));
        var all = new TreeMap<ConceptId, SortedMap<YearMonth, Integer>>();
        for (var kind : AskedKind.values()) if (kind.isOpen()) all.putAll(snapshot.of(kind));
        var found = TermGroups.summed(group, all, snapshot.months()).getOrDefault(first, Collections.emptySortedMap());
        var counts = new ArrayList<MonthlyCount>();
        snapshot.months().forEach((month, of) -> counts.add(new MonthlyCount(month, found.getOrDefault(month, 0), of)));
        return counts;
    }

    private static int sum(Map<YearMonth, Integer> months) {
        return months.values().stream().mapToInt(Integer::intValue).sum();
    }
}
