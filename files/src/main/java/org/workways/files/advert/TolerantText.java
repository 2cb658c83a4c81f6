package org.workways.files.advert;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.workways.files.document.TextCharset;

/// Reads UTF-8, and as Windows-1252 what is not: byte by byte, since nobody looks through a whole
/// dump first, and dumps are often put together of parts in both. Letters of Windows-1252 are
/// almost never UTF-8 by chance.
final class TolerantText extends Reader {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).flip();
    private boolean ended;

    private TolerantText(InputStream in) {
        this.in = in;
    }

    /// @param in      at its beginning
    /// @param charset as its beginning looks
    static Reader of(InputStream in, TextCharset charset) throws IOException {
        in.readNBytes(new byte[charset.markLength()], 0, charset.markLength()); // a packed stream cannot skip
        var name = charset.charset();
        boolean tolerant = name.equals(StandardCharsets.UTF_8) || name.equals(WESTERN);
        return tolerant ? new TolerantText(in) : new InputStreamReader(in, name);
    }

    /// @param length at least 2 where a character may take two chars
    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) return 0;
        var chars = CharBuffer.wrap(into, offset, length);
        while (true) {
            var result = utf8.decode(bytes, chars, ended);
            if (result.isError() && chars.hasRemaining()) {
                western(chars);
                continue;
            }
            if (chars.position() > offset) return chars.position() - offset;
            if (result.isOverflow())
                throw new IllegalArgumentException("A character may need two chars, got room for 1.");
            if (ended) return -1;
            fill();
        }
    }

    private void western(CharBuffer chars) {
        chars.put(new String(new byte[] {bytes.get()}, WESTERN));
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) bytes.position(bytes.position() + count);
        ended = count < 0;
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
