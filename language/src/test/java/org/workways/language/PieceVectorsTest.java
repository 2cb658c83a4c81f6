package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.recognise.Embedder;

/// PROMISE: the vectors of word pieces are an embedder; and what is special about them.
class PieceVectorsTest extends EmbedderPromise {
    @TempDir
    static Path cache = Path.of("");

    @Override
    Embedder embedder() {
        return shipped();
    }

    private static PieceVectors shipped() {
        return TrainingFile.pieces(cache);
    }

    @Test
    void words_of_like_meaning_are_near() {
        assertThat(near("weld pipes", "join metal tubes")).isGreaterThan(near("weld pipes", "teach French"));
        assertThat(near("programming in Python", "write software")).isGreaterThan(near("write software", "bake bread"));
    }

    @Test
    void the_parts_of_a_sentence_add_up_to_the_sentence() {
        var parts = List.of("Weld", " ", "pipes", " and ", "tubes");
        var encoded = shipped().encode(parts);
        var sum = new float[shipped().dimensions()];
        for (var part : encoded.sums()) for (int d = 0; d < sum.length; d++) sum[d] += part[d];
        double squares = 0;
        for (float value : sum) squares += value * value;
        for (int d = 0; d < sum.length; d++)
            assertThat((double) encoded.sentence()[d]).isCloseTo(sum[d] / Math.sqrt(squares), within(1e-5));
        assertThat(encoded.sentence())
                .isEqualTo(shipped().embed(List.of("Weld pipes and tubes")).getFirst());
    }

    @Test
    void written_and_read_they_are_the_same() throws IOException {
        var bytes = new ByteArrayOutputStream();
        shipped().write(bytes);
        var read = PieceVectors.read(new ByteArrayInputStream(bytes.toByteArray()), cache);
        assertThat(read.name()).isEqualTo(shipped().name());
        assertThat(read.embed(List.of("fault finding")).getFirst())
                .isEqualTo(shipped().embed(List.of("fault finding")).getFirst());
    }

    @Test
    void other_bytes_are_refused() {
        var other = new ByteArrayInputStream("a letter to a friend".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> PieceVectors.read(other, cache))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no piece vectors of this version");
    }

    private static double near(String one, String other) {
        var vectors = shipped().embed(List.of(one, other));
        return InnerProduct.plain(vectors.get(0), vectors.get(1), 0);
    }
}
