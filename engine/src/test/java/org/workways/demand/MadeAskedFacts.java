package org.workways.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.ConceptId;
import org.workways.demand.SkillProfiles.Profile;

/// Facts of adverts that a test makes up, counted one by one.
final class MadeAskedFacts implements AskedFacts {
    static final YearMonth START = YearMonth.of(2011, 1);

    private final List<Advert> adverts = new ArrayList<>();

    private record Advert(YearMonth month, int employer, Set<ConceptId> names, Set<ConceptId> skills) {}

    /// @param many  so many adverts of so many employers
    /// @param names such as `role:data-engineer`, divided by blanks
    void add(int month, int many, String names, String skills) {
        for (int advert = 0; advert < many; advert++)
            adverts.add(new Advert(START.plusMonths(month), advert, ids("", names), ids("made:", skills)));
    }

    private static Set<ConceptId> ids(String scheme, String names) {
        var ids = new HashSet<ConceptId>();
        for (var name : names.split(" ")) if (!name.isEmpty()) ids.add(ConceptId.parse(scheme + name));
        return ids;
    }

    @Override
    public SortedMap<YearMonth, Integer> months() {
        var months = new TreeMap<YearMonth, Integer>();
        adverts.forEach(advert -> months.merge(advert.month(), 1, Integer::sum));
        return months;
    }

    @Override
    public SortedMap<ConceptId, SortedMap<YearMonth, Integer>> byMonth(AskedKind kind) {
        var same = new TreeMap<ConceptId, ConceptId>();
        adverts.forEach(advert -> advert.names().forEach(name -> same.put(name, name)));
        return byMonth(kind, same);
    }

    @Override
    public SortedMap<ConceptId, SortedMap<YearMonth, Integer>> byMonth(
            AskedKind kind, Map<ConceptId, ConceptId> groups) {
        var counts = new TreeMap<ConceptId, SortedMap<YearMonth, Integer>>();
        for (var advert : adverts)
            for (var group : grouped(advert, kind, groups))
                counts.computeIfAbsent(group, any -> new TreeMap<>()).merge(advert.month(), 1, Integer::sum);
        return counts;
    }

    @Override
    public SkillProfiles profiles(AskedKind kind, Map<ConceptId, ConceptId> groups, YearMonth last) {
        var until =
                adverts.stream().filter(advert -> !advert.month().isAfter(last)).toList();
        var profiles = new TreeMap<ConceptId, Profile>();
        for (var group : new HashSet<>(groups.values())) {
            var its = until.stream()
                    .filter(advert -> grouped(advert, kind, groups).contains(group))
                    .toList();
            long employers = its.stream().map(Advert::employer).distinct().count();
            profiles.put(group, new Profile(its.size(), (int) employers, skills(its)));
        }
        return new SkillProfiles(until.size(), skills(until), profiles);
    }

    private static SortedMap<ConceptId, Integer> skills(Collection<Advert> some) {
        var skills = new TreeMap<ConceptId, Integer>();
        some.forEach(advert -> advert.skills().forEach(skill -> skills.merge(skill, 1, Integer::sum)));
        return skills;
    }

    private static Set<ConceptId> grouped(Advert advert, AskedKind kind, Map<ConceptId, ConceptId> groups) {
        var found = new HashSet<ConceptId>();
        for (var name : advert.names())
            if (name.scheme().equals(kind.code()) && groups.containsKey(name))
                found.add(groups.getOrDefault(name, name));
        return found;
    }
}
