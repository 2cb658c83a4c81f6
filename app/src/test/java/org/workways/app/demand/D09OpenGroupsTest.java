package org.workways.app.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.demand.AskedKind;
import org.workways.demand.Cut;
import org.workways.demand.TermGroups;

/// FEATURE D09: what the atlas does not have is shown once, however it is spelled.
class D09OpenGroupsTest {
    private static final ConceptId FRONT_END = ConceptId.parse("role:front-end-engineer");
    private static final ConceptId FRONTEND = ConceptId.parse("role:frontend-engineer");

    @TempDir
    private Path home = Path.of(".");

    private final DemandData data = DemandData.embedded();

    private DemandOverview overview() {
        return DemandOverview.of(data, new DemandNames(new Wiring(home, Progress.SILENT, note -> {})));
    }

    @Test
    void two_spellings_of_a_role_are_one_row_with_the_adverts_of_both() {
        int both = data.snapshot().adverts(FRONT_END) + data.snapshot().adverts(FRONTEND);
        assertThat(data.snapshot().adverts(FRONTEND)).isPositive();
        assertThat(overview().of(AskedKind.ROLE))
                .filteredOn(row -> List.of(FRONT_END, FRONTEND).contains(row.id()))
                .extracting(DemandOverview.Row::adverts)
                .containsExactly(both);
    }

    @Test
    void whichever_spelling_is_asked_for_the_counts_are_those_of_all() {
        assertThat(data.spellings(FRONTEND)).contains(FRONT_END, FRONTEND).isEqualTo(data.spellings(FRONT_END));
        assertThat(data.counts(FRONTEND, Cut.ALL).monthly(List.of(), 1))
                .isEqualTo(data.counts(FRONT_END, Cut.ALL).monthly(List.of(), 1));
    }

    @Test
    void a_skill_is_only_itself() {
        var skill = ConceptId.atlas("machine-learning");
        assertThat(data.spellings(skill)).containsExactly(skill);
    }

    @Test
    void no_row_is_a_role_that_an_occupation_of_the_atlas_explains() {
        assertThat(overview().of(AskedKind.ROLE))
                .extracting(row -> row.id().code())
                .isNotEmpty()
                .doesNotContain("data-engineer", "data-scientist", "machine-learning-engineer");
    }

    @Test
    void no_two_rows_are_spellings_of_one_word() {
        for (var kind : List.of(AskedKind.TERM, AskedKind.ROLE))
            assertThat(overview().of(kind))
                    .extracting(row -> TermGroups.key(row.id().code()))
                    .doesNotHaveDuplicates();
    }
}
