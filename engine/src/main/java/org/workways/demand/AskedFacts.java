package org.workways.demand;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import org.workways.concept.ConceptId;

/// Who counts what adverts ask for, where several names are to count as one: an advert that has two
/// of them counts once.
public interface AskedFacts {
    /// Adverts of each month that has any.
    SortedMap<YearMonth, Integer> months();

    /// Of each name that any advert has, the adverts of each month that has any.
    SortedMap<ConceptId, SortedMap<YearMonth, Integer>> byMonth(AskedKind kind);

    /// The same of groups of names.
    /// @param groups name → its group; what is not in it is not counted
    SortedMap<ConceptId, SortedMap<YearMonth, Integer>> byMonth(AskedKind kind, Map<ConceptId, ConceptId> groups);

    /// Which skills the adverts ask for that have a name of a group.
    /// @param last month, included
    SkillProfiles profiles(AskedKind kind, Map<ConceptId, ConceptId> groups, YearMonth last);
}
