package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.Progress;
import org.workways.recognise.Embedder;

/// FEATURE: the labels nearest to a text are found, from vectors that are computed once.
class LabelVectorsTest {
    private static final List<String> LABELS =
            List.of("weld steel", "write code", "read sensors", "write code", "calibrate sensors");
    private static final Embedder EMBEDDER = new HashingEmbedder(64, 1);
    private static final Embedder ABSENT = new Absent(EMBEDDER);

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_label_itself_is_nearest_and_of_two_equal_labels_the_first() {
        var found = labels(LABELS, EMBEDDER).nearest(vector("write code"), 3);

        assertThat(found).extracting(Scored::index).startsWith(1, 3);
        assertThat(found).hasSize(3);
        assertThat(found.get(0).similarity())
                .isEqualTo(found.get(1).similarity())
                .isGreaterThan(0.999f);
    }

    @Test
    void there_are_no_more_answers_than_labels() {
        assertThat(labels(LABELS, EMBEDDER).nearest(vector("sensors"), 99)).hasSize(5);
        assertThat(labels(LABELS, EMBEDDER).nearest(vector("sensors"), 0)).isEmpty();
        assertThat(labels(List.of(), EMBEDDER).nearest(vector("sensors"), 3)).isEmpty();
    }

    @Test
    void many_queries_are_answered_as_one_by_one() {
        var labels = labels(LABELS, EMBEDDER);
        var queries = List.of(vector("steel"), vector("code"));

        assertThat(labels.nearest(queries, 2))
                .containsExactly(labels.nearest(queries.get(0), 2), labels.nearest(queries.get(1), 2));
    }

    @Test
    void nearest_equals_sorting_all_by_similarity_seed_4() {
        var random = new Random(4);
        var texts = IntStream.range(0, 1_300)
                .mapToObj(i -> "label " + random.nextInt(900))
                .toList();
        var rows = EMBEDDER.embed(texts);
        var labels = labels(texts, EMBEDDER);
        for (var k : new int[] {1, 2, 10, 1_300}) {
            var query = vector("label " + random.nextInt(900));

            assertThat(labels.nearest(query, k)).isEqualTo(sorted(query, rows).subList(0, k));
        }
    }

    @Test
    void the_second_time_no_model_is_needed() {
        var first = labels(LABELS, EMBEDDER).nearest(vector("sensors"), 5);

        assertThat(labels(LABELS, ABSENT).nearest(vector("sensors"), 5)).isEqualTo(first);
    }

    @Test
    void other_texts_or_another_model_are_computed_anew() {
        labels(LABELS, EMBEDDER);

        assertThatThrownBy(() -> labels(LABELS.reversed(), ABSENT)).hasMessage("No model.");
        assertThatThrownBy(() -> labels(List.of("weld", "steel write code"), ABSENT))
                .hasMessage("No model.");
        assertThatThrownBy(() -> labels(LABELS, new Absent(new HashingEmbedder(64, 2))))
                .hasMessage("No model.");
    }

    @Test
    void a_damaged_file_is_computed_anew() throws IOException {
        var expected = labels(LABELS, EMBEDDER).nearest(vector("sensors"), 5);
        var whole = Files.readAllBytes(file());
        for (var place : new int[] {0, 9, 30, whole.length / 2, whole.length - 1}) {
            var damaged = whole.clone();
            damaged[place] ^= 4;
            Files.write(file(), damaged);

            assertThat(labels(LABELS, EMBEDDER).nearest(vector("sensors"), 5)).isEqualTo(expected);
            assertThat(file()).as("byte %d", place).hasBinaryContent(whole);
        }
    }

    @Test
    void a_truncated_file_is_computed_anew() throws IOException {
        labels(LABELS, EMBEDDER);
        var whole = Files.readAllBytes(file());
        Files.write(file(), List.of("short"));

        labels(LABELS, EMBEDDER);

        assertThat(file()).hasBinaryContent(whole);
    }

    @Test
    void it_tells_how_far_it_is() {
        var told = new ArrayList<String>();
        var texts = IntStream.range(0, 600).mapToObj(i -> "label " + i).toList();

        LabelVectors.of(texts, EMBEDDER, file(), (stage, done, total) -> told.add(stage + " " + done + " of " + total));

        assertThat(told)
                .containsExactly(
                        "labels to vectors 0 of 600", "labels to vectors 512 of 600", "labels to vectors 600 of 600");
    }

    @Test
    void a_query_of_another_model_is_refused() {
        var labels = labels(LABELS, EMBEDDER);

        assertThatThrownBy(() -> labels.nearest(new float[3], 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A query has 3 dimensions, the labels have 64.");
    }

    private LabelVectors labels(List<String> texts, Embedder embedder) {
        return LabelVectors.of(texts, embedder, file(), Progress.SILENT);
    }

    private Path file() {
        return folder.resolve("labels.vectors");
    }

    private static float[] vector(String text) {
        return EMBEDDER.embed(List.of(text)).getFirst();
    }

    private static List<Scored> sorted(float[] query, List<float[]> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Scored(i, InnerProduct.of(query, rows.get(i), 0)))
                .sorted(Comparator.comparingDouble(Scored::similarity)
                        .reversed()
                        .thenComparingInt(Scored::index))
                .toList();
    }

    /// Has the name of a model and cannot be asked.
    private record Absent(Embedder model) implements Embedder {
        @Override
        public String name() {
            return model.name();
        }

        @Override
        public int dimensions() {
            return model.dimensions();
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            throw new IllegalStateException("No model.");
        }
    }
}
