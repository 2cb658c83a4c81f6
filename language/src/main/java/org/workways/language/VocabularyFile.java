package org.workways.language;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.workways.concept.UserException;

/// The vocabulary of a `tokenizer.json`, kept as tables in a file, because reading the JSON takes half a second in a
/// JVM that has just started, and reading the tables a few ms.
final class VocabularyFile {
    /// With the number of their layout and hash, to be raised with either, so that older tables are never read.
    static final String NAME = "vocabulary-1.tables";

    private VocabularyFile() {}

    /// @param tables where the tables are, or will be; made anew if damaged
    /// @throws UserException if they cannot be written
    static Vocabulary read(Resource tokenizer, Path tables) {
        return stored(tables).orElseGet(() -> {
            var vocabulary = parse(tokenizer);
            store(vocabulary, tables);
            return vocabulary;
        });
    }

    private static Optional<Vocabulary> stored(Path tables) {
        if (!Files.isRegularFile(tables)) return Optional.empty();
        try {
            var bytes = Files.readAllBytes(tables);
            var in = ByteBuffer.wrap(bytes);
            if (in.getInt() != checksum(bytes, in.position())) return Optional.empty();
            return Optional.of(Vocabulary.readFrom(in));
        } catch (IOException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static void store(Vocabulary vocabulary, Path tables) {
        var bytes = vocabulary.toBytes();
        var head = ByteBuffer.allocate(Integer.BYTES).putInt(checksum(bytes, 0)).array();
        AtomicFile.write(tables, out -> {
            out.write(head);
            out.write(bytes);
        });
    }

    private static int checksum(byte[] bytes, int from) {
        var crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return (int) crc.getValue();
    }

    private static Vocabulary parse(Resource tokenizer) {
        try (var in = tokenizer.open()) {
            return Vocabulary.of(pieces(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return the keys of `model.vocab`, each at the place that is its value
    static List<String> pieces(InputStream json) throws IOException {
        if (!(JSON.std.mapFrom(json).get("model") instanceof Map<?, ?> model)
                || !(model.get("vocab") instanceof Map<?, ?> vocabulary))
            throw new IOException("The tokenizer has no model.vocab.");
        var pieces = new String[vocabulary.size()];
        Arrays.fill(pieces, "");
        vocabulary.forEach((piece, id) -> pieces[((Number) id).intValue()] = piece.toString());
        return List.of(pieces);
    }
}
