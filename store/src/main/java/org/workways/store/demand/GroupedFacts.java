package org.workways.store.demand;

import java.sql.Date;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.ConceptId;
import org.workways.demand.AskedFacts;
import org.workways.demand.AskedKind;
import org.workways.demand.Cut;
import org.workways.demand.SkillProfiles;
import org.workways.demand.SkillProfiles.Profile;

/// Counts of names that are grouped as one likes. Which name is in which group goes to DuckDB as a
/// table; what comes back is as large as the groups and the skills.
final class GroupedFacts implements AskedFacts {
    private final FactStore store;
    private final FactStore.Tables tables;

    GroupedFacts(FactStore store, FactStore.Tables tables) {
        this.store = store;
        this.tables = tables;
    }

    @Override
    public SortedMap<YearMonth, Integer> months() {
        return store.months(Cut.ALL);
    }

    @Override
    public SortedMap<ConceptId, SortedMap<YearMonth, Integer>> byMonth(AskedKind kind) {
        return store.byMonth(kind, Cut.ALL);
    }

    @Override
    public SortedMap<ConceptId, SortedMap<YearMonth, Integer>> byMonth(
            AskedKind kind, Map<ConceptId, ConceptId> groups) {
        var found = new TreeMap<ConceptId, SortedMap<YearMonth, Integer>>();
        try (var duck = with(groups)) {
            duck.each(
                    "select month(month), year(month), count(distinct advert), concept_group from " + tables.facts()
                            + " join groups using (concept) where kind = ? group by month, concept_group",
                    row -> {
                        found.computeIfAbsent(ConceptId.parse(row.getString(4)), any -> new TreeMap<>())
                                .put(YearMonth.of(row.getInt(2), row.getInt(1)), row.getInt(3));
                        return true;
                    },
                    kind.code());
        }
        return found;
    }

    @Override
    public SkillProfiles profiles(AskedKind kind, Map<ConceptId, ConceptId> groups, YearMonth last) {
        var end = Date.valueOf(last.atDay(1));
        var skills = new TreeMap<ConceptId, Integer>();
        try (var duck = with(groups)) {
            duck.run(
                    "create table named as select distinct advert, concept_group, employer from " + tables.facts()
                            + " join groups using (concept) where kind = ? and month <= ?",
                    kind.code(),
                    end);
            duck.run(
                    "create table asked as select advert, concept from " + tables.facts()
                            + " where kind = 'skill' and month <= ?",
                    end);
            duck.each("select concept, count(*) from asked group by concept", row -> {
                skills.put(ConceptId.parse(row.getString(1)), row.getInt(2));
                return true;
            });
            int of = (int) duck.number("select count(*) from " + tables.counted() + " where month <= ?", end);
            return new SkillProfiles(of, skills, groups(duck));
        }
    }

    private static SortedMap<ConceptId, Profile> groups(Duck duck) {
        var skills = new TreeMap<ConceptId, SortedMap<ConceptId, Integer>>();
        duck.each("select concept_group, concept, count(*) from named join asked using (advert) group by all", row -> {
            skills.computeIfAbsent(ConceptId.parse(row.getString(1)), any -> new TreeMap<>())
                    .put(ConceptId.parse(row.getString(2)), row.getInt(3));
            return true;
        });
        var profiles = new TreeMap<ConceptId, Profile>();
        duck.each(
                "select concept_group, count(*), count(distinct employer) filter (employer <> 0)"
                        + " + count(*) filter (employer = 0) from named group by concept_group",
                row -> {
                    var group = ConceptId.parse(row.getString(1));
                    profiles.put(
                            group,
                            new Profile(row.getInt(2), row.getInt(3), skills.getOrDefault(group, new TreeMap<>())));
                    return true;
                });
        return profiles;
    }

    private Duck with(Map<ConceptId, ConceptId> groups) {
        var duck = Duck.over(tables.folder());
        duck.run("create table groups (concept varchar, concept_group varchar)");
        duck.append("groups", rows -> {
            for (var group : groups.entrySet()) {
                rows.beginRow();
                rows.append(group.getKey().toString());
                rows.append(group.getValue().toString());
                rows.endRow();
            }
        });
        return duck;
    }
}
