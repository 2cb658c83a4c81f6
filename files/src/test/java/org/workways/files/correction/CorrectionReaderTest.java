package org.workways.files.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.concept.Labels;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// FEATURE: somebody's accepted and rejected matches are read, and no bad row stops the good ones.
class CorrectionReaderTest {
    private static final ConceptId PLC = ConceptId.parse("esco:plc");
    private static final ConceptId BREAD = ConceptId.parse("esco:bread");
    private static final Taxonomy TAXONOMY =
            new Taxonomy(List.of(skill(PLC, "program PLC controllers"), skill(BREAD, "bake bread")), List.of());

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final List<ImportIssue> issues = new ArrayList<>();

    @Test
    void judged_matches_are_put_together_by_sentence_whether_by_id_or_by_name() throws IOException {
        var corrected = CorrectionReader.read(file("""
            sentence,skill,verdict
            You program machines.,esco:plc,accepted
            You program machines.,Bake Bread,rejected
            You knead dough.,bread,yes
            """), TAXONOMY, issues::add);
        assertThat(issues).isEmpty();
        assertThat(corrected).hasSize(2);
        assertThat(corrected.getFirst().accepted()).containsExactly(PLC);
        assertThat(corrected.getFirst().rejected()).containsExactly(BREAD);
        assertThat(corrected.getLast().accepted()).containsExactly(BREAD);
    }

    @Test
    void a_row_that_nobody_understands_is_told_with_its_place_and_the_others_count() throws IOException {
        var corrected = CorrectionReader.read(file("""
            sentence,skill,verdict
            You bake.,bake braed,accepted
            You bake.,bake bread,perhaps
            ,bake bread,accepted
            You bake.,bake bread,accepted
            """), TAXONOMY, issues::add);
        assertThat(corrected).hasSize(1);
        assertThat(issues.stream().map(ImportIssue::message))
                .containsExactly(
                        "mine.csv row 2, skill 'bake braed': no skill has this id or name (did you mean 'bake"
                                + " bread'?), so the row was left out.",
                        "mine.csv row 3, verdict 'perhaps': it is neither accepted nor rejected, so the row was left"
                                + " out.",
                        "mine.csv row 4, sentence '': there is no sentence, so the row was left out.");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), text);
    }

    private static Skill skill(ConceptId id, String label) {
        return new Skill(
                id,
                new Labels(label, List.of(), List.of()),
                SkillFamily.OTHER,
                "",
                "",
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }
}
