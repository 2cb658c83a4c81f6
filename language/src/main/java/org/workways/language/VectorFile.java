package org.workways.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.workways.recognise.Embedder;

/// Many vectors in a file, and what they are the vectors of. Little endian: a CRC-32 of key and numbers (8 bytes),
/// the
/// length of the key (4 bytes), the key, the numbers (4 bytes each).
///
/// The key is the model's name and the texts themselves, not a hash of them: the first hash of a JVM costs 50 ms.
final class VectorFile {
    private static final int HEAD_BYTES = Long.BYTES + Integer.BYTES;
    private static final int STEP_BYTES = 1 << 18;
    /// Part of the key: to be raised when the layout changes, so that older files are made anew.
    private static final String LAYOUT = "workways vectors 1";

    private final Path file;
    private final byte[] key;

    VectorFile(Path file, List<String> texts, Embedder embedder) {
        this.file = file;
        // Nothing here that makes a JVM generate code, such as a lambda: this runs at every start.
        var words = new StringBuilder(LAYOUT);
        words.append('\n').append(embedder.name()).append('\n').append(embedder.dimensions());
        // A text may hold any separator, so its length stands before it.
        for (var text : texts)
            words.append('\n').append(text.length()).append(' ').append(text);
        key = words.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// @param count how many numbers are expected
    /// @return empty if the file is absent, damaged, or has another key
    Optional<float[]> read(int count) {
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (var channel = Files.newByteChannel(file)) {
            if (channel.size() != HEAD_BYTES + key.length + (long) count * Float.BYTES) return Optional.empty();
            var head = littleEndian(read(channel, HEAD_BYTES));
            var checksum = head.getLong();
            if (head.getInt() != key.length) return Optional.empty();
            if (!Arrays.equals(read(channel, key.length), key)) return Optional.empty();
            return numbers(channel, count, checksum);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// @throws org.workways.concept.UserException if the file cannot be written
    void write(float[] numbers) {
        var body = new byte[Math.multiplyExact(numbers.length, Float.BYTES)];
        littleEndian(body).asFloatBuffer().put(numbers);
        var checksum = new CRC32();
        checksum.update(key);
        checksum.update(body);
        var head = new byte[HEAD_BYTES];
        littleEndian(head).putLong(checksum.getValue()).putInt(key.length);
        AtomicFile.write(file, out -> {
            out.write(head);
            out.write(key);
            out.write(body);
        });
    }

    /// In steps that stay in the processor's cache between the checksum and the copy.
    private Optional<float[]> numbers(ReadableByteChannel in, int count, long expected) throws IOException {
        var checksum = new CRC32();
        checksum.update(key);
        var numbers = new float[count];
        var step = ByteBuffer.allocateDirect(STEP_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at < count; at += STEP_BYTES / Float.BYTES) {
            var here = Math.min(STEP_BYTES / Float.BYTES, count - at);
            fill(in, step.clear().limit(here * Float.BYTES));
            checksum.update(step);
            step.flip().asFloatBuffer().get(numbers, at, here);
        }
        return checksum.getValue() == expected ? Optional.of(numbers) : Optional.empty();
    }

    private static byte[] read(ReadableByteChannel in, int count) throws IOException {
        var bytes = new byte[count];
        fill(in, ByteBuffer.wrap(bytes));
        return bytes;
    }

    private static void fill(ReadableByteChannel in, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) if (in.read(buffer) < 0) throw new IOException("The file ends too early.");
        buffer.flip();
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
