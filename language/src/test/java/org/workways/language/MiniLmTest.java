package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.UserException;
import org.workways.recognise.Embedder;

/// FEATURE: texts of near meaning have near vectors. And MiniLM keeps the promise of embedders.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MiniLmTest extends EmbedderPromise {
    private MiniLm model = new MiniLm(Path.of(""));

    @BeforeAll
    void load(@TempDir Path cache) {
        model = new MiniLm(cache);
    }

    @AfterAll
    void close() {
        model.close();
    }

    @Override
    Embedder embedder() {
        return model;
    }

    @Test
    void a_skill_is_nearer_to_its_paraphrase_than_to_another_skill() {
        assertThat(similarity("Python programming", "write Python code"))
                .isGreaterThan(similarity("Python programming", "drive a truck") + 0.5);
    }

    /// The figures of the model's own documentation (sbert.net, Quickstart), which are of the weights before rounding
    /// to 8 bits.
    @Test
    void similarities_are_those_published_for_the_model() {
        assertThat(similarity("The weather is lovely today.", "It's so sunny outside!"))
                .isCloseTo(0.6660, within(0.04));
        assertThat(similarity("The weather is lovely today.", "He drove to the stadium."))
                .isCloseTo(0.1046, within(0.04));
        assertThat(similarity("It's so sunny outside!", "He drove to the stadium."))
                .isCloseTo(0.1411, within(0.04));
    }

    @Test
    void case_and_accents_do_not_matter() {
        assertThat(similarity("RÉSEAU industriel", "reseau INDUSTRIEL")).isCloseTo(1, within(1e-6));
    }

    @Test
    void what_stands_behind_256_pieces_is_not_read() {
        var read = "sensor ".repeat(254);

        assertThat(similarity(read + "gardening", read)).isCloseTo(1, within(1e-6));
    }

    @Test
    void a_sentence_in_parts_has_the_vector_of_the_sentence_and_one_a_part() {
        var encoded = model.encode(List.of("Write", " ", "C++", " and ", "PLC", " code", "."));

        assertThat(encoded.sentence())
                .isEqualTo(model.embed(List.of("Write C++ and PLC code.")).getFirst());
        assertThat(encoded.sums()).hasSize(7).allMatch(sum -> sum.length == model.dimensions());
        assertThat(encoded.sums().get(1)).containsOnly(0f); // a space has no piece
        assertThat(encoded.sums().get(4)).isNotEqualTo(encoded.sums().get(0));
    }

    @Test
    void low_in_the_model_a_word_is_more_like_itself_in_another_sentence_than_at_its_top() {
        var one = model.encode(List.of("Write", " code for a ", "bank"));
        var other = model.encode(List.of("Sit by the river", " on its ", "bank"));

        assertThat(one.inner()).hasSize(3).allMatch(sum -> sum.length == 2 * model.dimensions());
        assertThat(cosine(one.inner().getLast(), other.inner().getLast()))
                .isGreaterThan(cosine(one.sums().getLast(), other.sums().getLast()) + 0.05);
    }

    @Test
    void parts_behind_256_pieces_have_no_vector() {
        var parts = java.util.Collections.nCopies(300, "sensor ");

        assertThat(model.encode(parts).sums().getFirst()).isNotEqualTo(new float[model.dimensions()]);
        assertThat(model.encode(parts).sums().getLast()).isEqualTo(new float[model.dimensions()]);
    }

    @Test
    void two_threads_may_share_it() {
        var texts = List.of("PLC programming", "data analysis", "network security", "predictive maintenance");
        var alone = model.embed(texts);

        var together = Stream.generate(() -> texts)
                .limit(8)
                .parallel()
                .map(model::embed)
                .toList();

        for (var vectors : together)
            for (var i = 0; i < texts.size(); i++) assertThat(vectors.get(i)).containsExactly(alone.get(i));
    }

    @Test
    void a_damaged_model_in_the_cache_is_replaced(@TempDir Path cache) throws IOException {
        var expected = model.embed(List.of("sensor")).getFirst();
        try (var first = new MiniLm(cache)) {
            first.load();
        }
        var file = fileIn(cache, "all-minilm-l6-v2-q.onnx");
        Files.write(file, new byte[(int) Files.size(file)]);

        try (var second = new MiniLm(cache)) {
            assertThat(second.embed(List.of("sensor")).getFirst()).containsExactly(expected);
        }
    }

    @Test
    void a_cache_that_cannot_be_written_is_told_to_the_user(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("cache"), "a file where a folder should be");

        try (var model = new MiniLm(file)) {
            assertThatThrownBy(model::load)
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("writable");
        }
    }

    @Test
    void a_closed_model_says_so(@TempDir Path cache) {
        var model = new MiniLm(cache);
        model.close();

        assertThatThrownBy(() -> model.embed(List.of("sensor"))).hasMessage("The model is closed.");
    }

    private double similarity(String one, String other) {
        var vectors = model.embed(List.of(one, other));
        return InnerProduct.plain(vectors.get(0), vectors.get(1), 0);
    }

    private static double cosine(float[] one, float[] other) {
        double length = Math.sqrt((double) InnerProduct.plain(one, one, 0) * InnerProduct.plain(other, other, 0));
        return InnerProduct.plain(one, other, 0) / length;
    }

    private static Path fileIn(Path folder, String name) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }
}
