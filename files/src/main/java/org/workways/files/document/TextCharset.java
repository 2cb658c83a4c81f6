package org.workways.files.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How the bytes of a text are to be read.
/// @param markLength bytes of a byte order mark, which are not text
public record TextCharset(Charset charset, int markLength) {
    private static final int LOOKED_AT = 8192;

    /// @return empty if the bytes are not text at all
    public static Optional<TextCharset> of(byte[] bytes) {
        var marked = byMark(bytes);
        if (marked.isPresent()) return marked;
        var wide = byZeros(bytes);
        if (wide.isPresent()) return wide;
        if (looksBinary(bytes)) return Optional.empty();
        return Optional.of(
                new TextCharset(isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"), 0));
    }

    public String decode(byte[] bytes) {
        return new String(bytes, markLength, bytes.length - markLength, charset);
    }

    private static Optional<TextCharset> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return Optional.of(new TextCharset(StandardCharsets.UTF_8, 3));
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) return Optional.of(new TextCharset(StandardCharsets.UTF_32LE, 4));
        if (startsWith(bytes, 0xFF, 0xFE)) return Optional.of(new TextCharset(StandardCharsets.UTF_16LE, 2));
        if (startsWith(bytes, 0xFE, 0xFF)) return Optional.of(new TextCharset(StandardCharsets.UTF_16BE, 2));
        return Optional.empty();
    }

    /// Text of Western letters in UTF-16 has a zero in every second byte, and never in the others.
    private static Optional<TextCharset> byZeros(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            if (bytes[2 * i] == 0) first++;
            if (bytes[2 * i + 1] == 0) second++;
        }
        if (first == 0 && second * 2 > pairs) return Optional.of(new TextCharset(StandardCharsets.UTF_16LE, 0));
        if (second == 0 && first * 2 > pairs) return Optional.of(new TextCharset(StandardCharsets.UTF_16BE, 0));
        return Optional.empty();
    }

    private static boolean looksBinary(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) return true;
            if (bytes[i] > 0 && bytes[i] < 32 && "\t\n\u000B\f\r\u001B".indexOf(bytes[i]) < 0) odd++;
        }
        return odd * 50 > length; // more than one in fifty: no text has that many control characters
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) if ((bytes[i] & 0xFF) != start[i]) return false;
        return true;
    }
}
