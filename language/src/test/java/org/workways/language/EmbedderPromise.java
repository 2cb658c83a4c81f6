package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.recognise.Embedder;

/// PROMISE: what every embedder keeps, so that one can stand in for another.
abstract class EmbedderPromise {
    private static final List<String> TEXTS = List.of(
            "Designs firmware for sensor nodes.",
            "MQTT",
            "Trains models that tell from the vibration of a pump, days ahead, that its bearing will fail",
            "MQTT",
            "Déploie des réseaux LoRaWAN à Genève",
            "传感器网络");

    abstract Embedder embedder();

    @Test
    void it_has_a_name_and_a_number_of_dimensions() {
        assertThat(embedder().name()).isNotBlank();
        assertThat(embedder().dimensions()).isPositive();
    }

    @Test
    void no_texts_give_no_vectors() {
        assertThat(embedder().embed(List.of())).isEmpty();
    }

    @Test
    void every_vector_has_length_1() {
        for (var vector : embedder().embed(TEXTS)) assertIsUnit(vector);
    }

    @Test
    void a_blank_text_gives_a_vector_too() {
        for (var vector : embedder().embed(List.of("", " ", "\n\t", "\u200b"))) assertIsUnit(vector);
    }

    @Test
    void the_same_text_gives_the_same_vector() {
        var vectors = embedder().embed(TEXTS);

        assertThat(vectors.get(3)).containsExactly(vectors.get(1));
        assertThat(embedder().embed(TEXTS).get(3)).containsExactly(vectors.get(1));
    }

    @Test
    void a_vector_does_not_depend_on_the_texts_beside_it() {
        var together = embedder().embed(TEXTS);

        for (var i = 0; i < TEXTS.size(); i++)
            assertThat(embedder().embed(List.of(TEXTS.get(i))).getFirst())
                    .as(TEXTS.get(i))
                    .containsExactly(together.get(i));
    }

    @Test
    void vectors_come_in_the_order_of_the_texts_seed_5() {
        var together = embedder().embed(TEXTS);
        var order = new ArrayList<>(IntStream.range(0, TEXTS.size()).boxed().toList());
        Collections.shuffle(order, new Random(5));

        var shuffled = embedder().embed(order.stream().map(TEXTS::get).toList());

        for (var i = 0; i < order.size(); i++) assertThat(shuffled.get(i)).containsExactly(together.get(order.get(i)));
    }

    @Test
    void different_texts_differ() {
        var vectors = embedder().embed(List.of("weld steel", "write poems"));

        assertThat(vectors.get(0)).isNotEqualTo(vectors.get(1));
    }

    @Test
    void a_text_of_10_000_characters_is_no_problem() {
        assertIsUnit(embedder().embed(List.of("sensor ".repeat(1429))).getFirst());
        assertIsUnit(embedder().embed(List.of("x".repeat(10_000))).getFirst());
    }

    @Test
    void text_from_every_Unicode_plane_is_no_problem_seed_7() {
        var random = new Random(7);
        var texts = IntStream.range(0, 17)
                .mapToObj(plane -> RandomText.fromPlane(plane, 200, random))
                .toList();

        for (var vector : embedder().embed(texts)) assertIsUnit(vector);
    }

    @Test
    void half_a_surrogate_pair_is_no_problem() {
        assertIsUnit(embedder().embed(List.of("broken \ud83d emoji")).getFirst());
    }

    void assertIsUnit(float[] vector) {
        assertThat(vector).hasSize(embedder().dimensions());
        var squares = 0.0;
        for (var value : vector) squares += (double) value * value;
        assertThat(Math.sqrt(squares)).isCloseTo(1, within(1e-5));
    }
}
