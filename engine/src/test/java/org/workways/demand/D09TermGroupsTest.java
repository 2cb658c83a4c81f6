package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.concept.ConceptId;
import org.workways.demand.SkillProfiles.Profile;

/// FEATURE D09: spellings of one word or role count as one.
class D09TermGroupsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "react reactjs react.js",
                "front-end frontend",
                "dev-ops devops",
                "node nodejs node.js",
                "node-developer node.js-developer nodejs-developers",
                "container containers",
                "asp.net aspnet",
                "data-engineer data-engineers"
            })
    void spellings_of_one_word_are_one_group(String spellings) {
        assertThat(groups(spellings)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c c++ c#",
                "f# f",
                "aws aw",
                "ios io",
                "js d3.js",
                "sass sas",
                "redis redi",
                "data-engineer data-scientist",
                "java javascript"
            })
    void other_words_are_groups_of_their_own(String spellings) {
        assertThat(groups(spellings)).hasSize(spellings.split(" ").length);
    }

    @Test
    void a_word_and_a_role_are_never_one() {
        var groups = TermGroups.of(Map.of(ConceptId.parse("term:devops"), 1, ConceptId.parse("role:devops"), 1));
        assertThat(TermGroups.spellings(groups)).hasSize(2);
    }

    @Test
    void a_group_is_called_as_most_adverts_call_it() {
        var groups = TermGroups.of(Map.of(role("backend"), 3, role("back-end"), 7, role("back.end"), 7));
        assertThat(groups.values()).containsOnly(role("back-end"));
    }

    @ParameterizedTest
    @CsvSource({
        "ml-engineer, machine-learning-engineer, like skills, 1",
        "ml-engineer, machine-learning-engineer, other skills, 2",
        "gcp, google-cloud-platform, like skills, 1",
        "pm, product-owner, like skills, 2",
        "ml-engineer, machine-learning-scientist, like skills, 2"
    })
    void initials_stand_for_words_where_skills_are_alike(String initials, String words, String skills, int groups) {
        var found = TermGroups.of(Map.of(role(initials), 20, role(words), 30));
        var profiles = profiles(initials, words, skills.startsWith("like"));
        var joined = TermGroups.joinedByInitials(found, profiles, 0.5);
        assertThat(TermGroups.spellings(joined)).hasSize(groups);
    }

    @Test
    void where_only_counts_of_spellings_are_left_a_sum_is_no_more_than_the_months_adverts() {
        var may = YearMonth.of(2016, 5);
        var counts = new TreeMap<ConceptId, SortedMap<YearMonth, Integer>>();
        counts.put(role("front-end"), new TreeMap<>(Map.of(may, 7, may.plusMonths(1), 2)));
        counts.put(role("frontend"), new TreeMap<>(Map.of(may, 5, may.plusMonths(1), 2)));
        var groups = TermGroups.of(Map.of(role("front-end"), 9, role("frontend"), 7));
        assertThat(TermGroups.summed(groups, counts, Map.of(may, 10, may.plusMonths(1), 10)))
                .isEqualTo(Map.of(role("front-end"), Map.of(may, 10, may.plusMonths(1), 4)));
    }

    private static Map<ConceptId, ?> groups(String spellings) {
        var adverts = new TreeMap<ConceptId, Integer>();
        for (var spelling : spellings.split(" ")) adverts.put(role(spelling), 1);
        return TermGroups.spellings(TermGroups.of(adverts));
    }

    private static SkillProfiles profiles(String one, String other, boolean areAlike) {
        var skills = List.of(ConceptId.parse("made:a"), ConceptId.parse("made:b"));
        var all = new TreeMap<>(Map.of(skills.getFirst(), 40, skills.getLast(), 40));
        return new SkillProfiles(
                500,
                all,
                new TreeMap<>(Map.of(
                        role(one),
                        new Profile(20, 20, new TreeMap<>(Map.of(skills.getFirst(), 15))),
                        role(other),
                        new Profile(30, 30, new TreeMap<>(Map.of(skills.get(areAlike ? 0 : 1), 20))))));
    }

    private static ConceptId role(String code) {
        return new ConceptId("role", code);
    }
}
