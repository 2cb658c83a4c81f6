package org.workways.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/// Puts cells together to the bytes of one line. The format is that of the package.
final class CellWriter {
    private final StringBuilder line = new StringBuilder(256);
    private boolean begun;

    CellWriter text(String cell) {
        divide();
        escape(cell);
        return this;
    }

    CellWriter list(Collection<?> items) {
        divide();
        boolean first = true;
        for (var item : items) {
            if (!first) line.append('|');
            first = false;
            var text = item.toString();
            if (text.isEmpty()) line.append("\\e");
            else escape(text);
        }
        return this;
    }

    byte[] line() {
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void divide() {
        if (begun) line.append('\t');
        begun = true;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '|' -> line.append("\\p");
                case '\\' -> line.append("\\\\");
                default -> line.append(letter);
            }
        }
    }
}
