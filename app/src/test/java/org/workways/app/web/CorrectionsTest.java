package org.workways.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

class CorrectionsTest {
    private static final ConceptId MQTT = ConceptId.atlas("mqtt");
    private static final String SENTENCE = "I keep gadgets talking, \"always\".";
    private static final Taxonomy TAXONOMY =
            new Taxonomy(List.of(Skill.of(MQTT, "MQTT", SkillFamily.IOT, "")), List.of());

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_last_verdict_counts_now_and_after_a_restart() {
        var corrections = corrections();
        for (boolean isRight : new boolean[] {false, true, false}) {
            corrections.note(SENTENCE, MQTT, isRight);
            assertThat(corrections.isAccepted(SENTENCE, MQTT)).isEqualTo(isRight);
            assertThat(corrections().isAccepted(SENTENCE, MQTT)).isEqualTo(isRight);
        }
        assertThat(corrections().size()).isEqualTo(1);
    }

    @Test
    void they_lie_in_a_file_for_its_owner_only_with_one_row_a_verdict() throws IOException {
        var corrections = corrections();
        corrections.note(SENTENCE, MQTT, true);
        corrections.note(SENTENCE, MQTT, false);

        assertThat(corrections.file()).hasContent("""
            sentence,skill,verdict
            "I keep gadgets talking, ""always"".",atlas:mqtt,rejected
            """);
        assertThat(folder.resolve("corrections")).isDirectoryContaining(corrections.file()::equals);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix"))
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(corrections.file())))
                    .isEqualTo("rw-------");
    }

    @Test
    void once_forgotten_nothing_is_left() {
        var corrections = corrections();
        corrections.note(SENTENCE, MQTT, true);
        corrections.forget();

        assertThat(corrections.isAccepted(SENTENCE, MQTT)).isFalse();
        assertThat(corrections.file()).doesNotExist();
        assertThat(corrections().size()).isZero();
    }

    private Corrections corrections() {
        return new Corrections(folder.resolve("corrections").resolve("atlas.csv"), TAXONOMY);
    }
}
