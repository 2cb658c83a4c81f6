package org.workways.store.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.concept.Chance;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.demand.AdvertReading;
import org.workways.demand.AdvertReading.AskedSkill;
import org.workways.demand.AskedKind;
import org.workways.demand.JobAdvert;
import org.workways.demand.SkillProfiles;
import org.workways.demand.SkillProfiles.Profile;

/// REFERENCE: names that are grouped are counted as one would count adverts by hand.
class GroupedFactsReferenceTest {
    private static final LocalDate START = LocalDate.of(2016, 1, 15);

    @TempDir
    private Path home;

    private record Made(JobAdvert advert, AdvertReading reading) {
        YearMonth month() {
            return YearMonth.from(advert.posted());
        }

        /// Groups are roles of the same rest by two: an advert may have two of one group.
        TreeSet<ConceptId> groups() {
            return reading.roles().stream()
                    .map(GroupedFactsReferenceTest::group)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void counts_and_profiles_of_seed(long seed) {
        var made = made(new Chance(seed));
        var groups = new TreeMap<ConceptId, ConceptId>();
        for (int role = 0; role < 5; role++) groups.put(id("role", role), group(id("role", role)));
        var facts = stored(made).grouped();
        var last = YearMonth.of(2016, 3);
        assertThat(facts.byMonth(AskedKind.ROLE, groups)).isEqualTo(months(made));
        assertThat(facts.profiles(AskedKind.ROLE, groups, last)).isEqualTo(profiles(made, last));
        assertThat(facts.byMonth(AskedKind.ROLE)).hasSize(6);
    }

    private static SortedMap<ConceptId, SortedMap<YearMonth, Integer>> months(List<Made> made) {
        var months = new TreeMap<ConceptId, SortedMap<YearMonth, Integer>>();
        for (var one : made)
            for (var group : one.groups())
                if (!group.code().equals("none"))
                    months.computeIfAbsent(group, any -> new TreeMap<>()).merge(one.month(), 1, Integer::sum);
        return months;
    }

    private static SkillProfiles profiles(List<Made> made, YearMonth last) {
        var until = made.stream().filter(one -> !one.month().isAfter(last)).toList();
        var profiles = new TreeMap<ConceptId, Profile>();
        for (var group : List.of(id("role", 0), id("role", 1))) {
            var its = until.stream().filter(one -> one.groups().contains(group)).toList();
            var named = its.stream().map(one -> one.advert().employer()).filter(name -> !name.isEmpty());
            long unnamed = its.stream()
                    .filter(one -> one.advert().employer().isEmpty())
                    .count();
            profiles.put(group, new Profile(its.size(), (int) (named.distinct().count() + unnamed), skills(its)));
        }
        return new SkillProfiles(until.size(), skills(until), profiles);
    }

    private static SortedMap<ConceptId, Integer> skills(List<Made> made) {
        var skills = new TreeMap<ConceptId, Integer>();
        made.forEach(one -> one.reading().skills().forEach(asked -> skills.merge(asked.skill(), 1, Integer::sum)));
        return skills;
    }

    private static List<Made> made(Chance chance) {
        var made = new ArrayList<Made>();
        for (int i = 0; i < 200; i++) {
            int employer = chance.below(9);
            var advert = new JobAdvert(
                    "board",
                    "" + i,
                    START.plusDays(chance.below(150)),
                    "job " + i,
                    employer == 0 ? "" : "Employer " + employer,
                    "",
                    "",
                    "text " + i);
            var skills = new ArrayList<AskedSkill>();
            for (int skill = 0; skill < 4; skill++)
                if (chance.share() < 0.3) skills.add(new AskedSkill(id("made", skill), Level.FOUNDATION, 1));
            var roles = new TreeSet<ConceptId>();
            for (int role = 0; role < 6; role++) if (chance.share() < 0.3) roles.add(id("role", role));
            made.add(new Made(
                    advert, new AdvertReading(skills, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), roles, 0)));
        }
        return made;
    }

    private FactStore stored(List<Made> made) {
        var store = new AdvertStore(home);
        store.write(writer -> {
            try (var taking = writer.take("hash", "made.csv", "board")) {
                for (int i = 0; i < made.size(); i++) taking.add(made.get(i).advert(), i + 1L);
                taking.end(made.size());
            }
            return made;
        });
        store.saveRepeats("rule 1", List.of());
        var byId = made.stream().collect(Collectors.toMap(one -> one.advert().id(), Made::reading));
        var readings = store.readings("made-1");
        readings.write(writer -> {
            readings.eachUnread(stored -> {
                writer.add(stored.text(), reading(byId, stored.advert()));
                return true;
            });
            return made;
        });
        return readings.facts();
    }

    private static AdvertReading reading(Map<String, AdvertReading> byId, JobAdvert advert) {
        return byId.getOrDefault(
                advert.id(),
                new AdvertReading(List.of(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), 0));
    }

    /// The sixth role is in no group.
    private static ConceptId group(ConceptId role) {
        int number = Integer.parseInt(role.code());
        return number == 5 ? new ConceptId("role", "none") : id("role", number % 2);
    }

    private static ConceptId id(String scheme, int number) {
        return new ConceptId(scheme, Integer.toString(number));
    }
}
