package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.demand.NewOccupations.Explaining;
import org.workways.taxonomy.Occupation;

/// FEATURE D09: roles that no occupation explains and that rise are told, with what marks them.
class D09NewOccupationsTest {
    private static final Occupation SCIENTIST = job("esco:1", "data scientist", "data engineer");
    private static final Occupation DEVELOPER = job("esco:2", "software developer", "software engineer");
    private static final int MONTHS = 60;

    /// Beside 200 adverts a month of two occupations that are known another role comes up from the
    /// third year on.
    private final MadeAskedFacts facts = new MadeAskedFacts();

    private void market(String role, String skills) {
        for (int month = 0; month < MONTHS; month++) {
            facts.add(month, 160, "role:software-engineer", "java");
            facts.add(month, 40, "role:data-scientist", "statistics");
            facts.add(month, month < 24 ? 0 : month - 20, "role:" + role, skills);
        }
    }

    private List<NewOccupation> found(Explaining explaining, YearMonth last) {
        return new NewOccupations(
                        facts, List.of(SCIENTIST, DEVELOPER), explaining, OpenName.Rule.USUAL, NewOccupations.ALIKE)
                .at(last);
    }

    private List<NewOccupation> found() {
        return found(Explaining.ANY_NAME, MadeAskedFacts.START.plusMonths(MONTHS));
    }

    @Test
    void a_role_without_a_name_that_rises_is_a_candidate() {
        market("reliability-engineer", "kubernetes");
        assertThat(found()).extracting(NewOccupation::label).containsExactly("reliability engineer");
    }

    @Test
    void it_is_told_with_its_adverts_trend_beginning_and_marks() {
        market("reliability-engineer", "kubernetes java");
        var job = found().getFirst();
        assertThat(job.together().adverts()).isEqualTo(774); // 4 + 5 + … + 39 and none before
        assertThat(job.together().q()).isLessThan(0.01);
        assertThat(job.together().emergence()).isInstanceOf(Emergence.Emerged.class);
        assertThat(job.marks()).extracting(mark -> mark.skill().code()).containsExactly("kubernetes", "java");
        assertThat(job.calledBy()).isEmpty();
    }

    @Test
    void the_nearest_occupation_is_that_of_which_adverts_ask_for_like_skills() {
        market("reliability-engineer", "statistics");
        assertThat(found().getFirst().nearest())
                .hasValueSatisfying(near -> assertThat(near.label()).isEqualTo("data scientist"));
    }

    @Test
    void a_role_that_an_occupation_explains_is_none() {
        market("java-software-engineer", "java");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_role_that_is_no_more_than_another_name_may_be_split_off() {
        market("data-engineer", "spark");
        assertThat(found()).isEmpty();
        var split = found(Explaining.PREFERRED_NAME, MadeAskedFacts.START.plusMonths(MONTHS));
        assertThat(split).singleElement().satisfies(job -> {
            assertThat(job.label()).isEqualTo("data engineer");
            assertThat(job.calledBy())
                    .hasValueSatisfying(by -> assertThat(by.label()).isEqualTo("data scientist"));
        });
    }

    @Test
    void a_name_of_one_word_explains_nothing_but_itself() {
        var known = new KnownRoles(List.of(job("esco:3", "art director", "designer")));
        assertThat(known.of(ConceptId.parse("role:web-designer"))).isEmpty();
        assertThat(known.of(ConceptId.parse("role:designer"))).isPresent();
    }

    @Test
    void roles_with_like_skills_are_one_occupation_and_others_are_not() {
        market("reliability-engineer", "kubernetes");
        for (int month = 24; month < MONTHS; month++) {
            facts.add(month, month - 20, "role:platform-engineer", "kubernetes");
            facts.add(month, month - 20, "role:growth-manager", "marketing");
        }
        assertThat(found())
                .extracting(job ->
                        job.roles().stream().map(role -> role.id().code()).toList())
                .containsExactlyInAnyOrder(
                        List.of("platform-engineer", "reliability-engineer"), List.of("growth-manager"));
    }

    @Test
    void an_advert_that_names_two_of_them_counts_once() {
        market("reliability-engineer role:platform-engineer", "kubernetes");
        assertThat(found()).singleElement().satisfies(job -> {
            assertThat(job.roles()).hasSize(2);
            assertThat(job.together().adverts()).isEqualTo(774);
        });
    }

    @Test
    void later_adverts_do_not_change_what_was_told_before() {
        market("reliability-engineer", "kubernetes");
        var then = MadeAskedFacts.START.plusMonths(40);
        var told = found(Explaining.ANY_NAME, then);
        facts.add(50, 500, "role:reliability-engineer", "cobol");
        assertThat(told).isNotEmpty();
        assertThat(found(Explaining.ANY_NAME, then)).isEqualTo(told);
        assertThat(found(Explaining.ANY_NAME, MadeAskedFacts.START.plusMonths(12)))
                .isEmpty();
    }

    @Test
    void what_a_few_employers_call_so_is_their_own() {
        for (int month = 0; month < MONTHS; month++) {
            facts.add(month, 80, "role:software-engineer", "java");
            facts.add(month, month / 12, "role:happiness-officer", "java");
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void without_adverts_nothing_is_told() {
        assertThat(found()).isEmpty();
    }

    @Test
    void words_beside_skills_rise_in_all_their_spellings() {
        for (int month = 0; month < MONTHS; month++) {
            facts.add(month, 100, "", "java");
            facts.add(month, month / 8, "term:reactjs", "java");
            facts.add(month, month / 5, "term:react", "java");
            facts.add(month, 12, "term:struts", "java");
        }
        var rising =
                new RisingNames(facts, AskedKind.TERM, OpenName.Rule.USUAL).at(MadeAskedFacts.START.plusMonths(MONTHS));
        assertThat(rising).singleElement().satisfies(word -> {
            assertThat(word.id()).isEqualTo(ConceptId.parse("term:react"));
            assertThat(word.spellings()).hasSize(2);
        });
    }

    private static Occupation job(String id, String label, String other) {
        var plain = Occupation.of(ConceptId.parse(id), label, List.of());
        return new Occupation(
                plain.id(),
                Labels.of(label, other),
                plain.role(),
                new TreeSet<>(),
                new TreeSet<>(),
                plain.isco(),
                plain.entryLevel(),
                plain.jobZone(),
                "",
                new TreeSet<>());
    }
}
