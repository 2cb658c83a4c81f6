package org.workways.files.advert;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// The lines of a text, ended by `\n` or `\r\n`; of a line that is too long only the beginning is
/// kept.
final class BoundedLines {
    private final Reader in;
    private final int most;
    private final char[] buffer = new char[1 << 16];
    private int from;
    private int to;
    private long number;
    private boolean cut;

    BoundedLines(Reader in, int most) {
        this.in = in;
        this.most = most;
    }

    /// The number of the line that was given last, from 1.
    long number() {
        return number;
    }

    /// Whether that line was too long.
    boolean isCut() {
        return cut;
    }

    Optional<String> next() throws IOException {
        if (from == to && !fill()) return Optional.empty();
        number++;
        cut = false;
        var line = new StringBuilder();
        do {
            int end = from;
            while (end < to && buffer[end] != '\n') end++;
            take(line, end);
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended) break;
        } while (fill());
        return Optional.of(line.toString());
    }

    private void take(StringBuilder line, int end) {
        int room = Math.min(end - from, most - line.length());
        line.append(buffer, from, room);
        cut |= room < end - from;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}
