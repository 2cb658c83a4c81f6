package org.workways.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workways.concept.Provenance;

/// FEATURE: what an older release of the program saved can still be read.
class OlderFormatTest {
    @Test
    void a_task_of_the_first_format_has_no_work_activities() {
        var line = "onet:15-1252.00\t101\tcore\tDesign software.\n".getBytes(StandardCharsets.UTF_8);
        var task = ConceptLines.task(new CellReader(line, 0));
        assertThat(task.statement()).isEqualTo("Design software.");
        assertThat(task.activities()).isEmpty();
    }

    @Test
    void the_first_format_is_opened_and_one_that_nobody_knows_is_not() throws DamagedException {
        var now = new Manifest(
                new Provenance("O*NET", "29.2", "CC-BY-4.0", LocalDate.of(2026, 1, 2)),
                "abc",
                Map.of("tasks.tsv", "1 a"));
        assertThat(Manifest.read(inFormat(now, "1"))).isEqualTo(now);
        assertThatThrownBy(() -> Manifest.read(inFormat(now, "9"))).hasMessageContaining("its format is '9'");
    }

    private static byte[] inFormat(Manifest manifest, String format) {
        var text = new String(manifest.bytes(), StandardCharsets.UTF_8).replaceFirst("format\t2", "format\t" + format);
        var lines = text.substring(0, text.indexOf("end\t")).getBytes(StandardCharsets.UTF_8);
        var all = new ByteArrayOutputStream();
        all.writeBytes(lines);
        all.writeBytes(new CellWriter()
                .text("end")
                .text(Manifest.sum(lines, lines.length))
                .line());
        return all.toByteArray();
    }
}
