package org.workways.benchmark.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.UserException;

/// Spans are drawn as tags: `B` begins one, `I` goes on, `.` is outside.
class SpanCountsTest {
    @Test
    void a_span_with_the_right_ends_counts_1_and_one_that_only_overlaps_a_half() {
        var counts = counts("BI.BII...", "BI..BI.B.");
        assertThat(counts).isEqualTo(new SpanCounts(1, 1, 2, 3, 2, 2));
        assertThat(counts.precision()).isEqualTo(0.75);
        assertThat(counts.recall()).isEqualTo(0.5);
        assertThat(counts.partialF1()).isEqualTo(0.6, within(1e-9));
        assertThat(counts.exactF1()).isEqualTo(0.4, within(1e-9));
        assertThat(counts.overlapF1()).isEqualTo(0.8, within(1e-9));
    }

    @Test
    void one_long_span_is_half_a_find_of_one_of_those_it_covers() {
        assertThat(counts("BIIIII", "BI.BI.")).isEqualTo(new SpanCounts(0, 1, 1, 2, 1, 2));
        assertThat(counts("BI.BI.", "BIIIII")).isEqualTo(new SpanCounts(0, 1, 2, 1, 2, 1));
    }

    @Test
    void spans_side_by_side_do_not_touch() {
        assertThat(counts("BB", "B.")).isEqualTo(new SpanCounts(1, 0, 2, 1, 1, 1));
        assertThat(TokenSpan.merged(spans("BBI"))).containsExactlyElementsOf(spans("BBI"));
    }

    @Test
    void nothing_found_and_nothing_wanted_is_no_figure_but_0() {
        assertThat(SpanCounts.NONE.partialF1()).isZero();
        assertThat(counts("...", "...")).isEqualTo(SpanCounts.NONE);
    }

    @Test
    void spans_that_share_a_token_are_merged() {
        var nested = List.of(new TokenSpan(4, 5), new TokenSpan(0, 6), new TokenSpan(5, 8), new TokenSpan(9, 10));
        assertThat(TokenSpan.merged(nested)).containsExactly(new TokenSpan(0, 8), new TokenSpan(9, 10));
    }

    @Test
    void a_damaged_row_names_its_file_line_and_field(@TempDir Path folder) throws IOException {
        var file = folder.resolve("spans.jsonl.gz");
        var good = "{'tokens':['Use','SQL'],'tags_skill':['B','I'],'tags_knowledge':['O','B'],'source':'tech','idx':7}";
        write(file, good);
        var read = SkillSpan.read(file).getFirst();
        assertThat(read)
                .isEqualTo(new SkillSpan(
                        "tech",
                        "7",
                        List.of("Use", "SQL"),
                        List.of(new TokenSpan(0, 2)),
                        List.of(new TokenSpan(1, 2))));
        write(file, good + "\n" + good.replace("'O','B'", "'O'"));
        assertThatThrownBy(() -> SkillSpan.read(file))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Line 2 of spans.jsonl.gz: tags_knowledge should be 2 times B, I or O");
    }

    private static void write(Path file, String lines) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        }
    }

    private static SpanCounts counts(String found, String wanted) {
        return SpanCounts.of(spans(found), spans(wanted));
    }

    private static List<TokenSpan> spans(String tags) {
        return TokenSpan.of(Arrays.asList(tags.replace('.', 'O').split("")));
    }
}
