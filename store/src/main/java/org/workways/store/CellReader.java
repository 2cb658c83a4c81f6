package org.workways.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Takes the cells of one line apart, one after the other. The format is that of the package.
final class CellReader {
    private final byte[] bytes;
    private int at;

    /// @param from where the line begins; it ends in a line feed
    CellReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    String text() {
        int from = at;
        while (!endsCell(bytes[at])) at++;
        return piece(from, at++);
    }

    List<String> list() {
        if (endsCell(bytes[at])) {
            at++;
            return List.of();
        }
        var items = new ArrayList<String>();
        int from = at;
        for (; !endsCell(bytes[at]); at++)
            if (bytes[at] == '|') {
                items.add(piece(from, at));
                from = at + 1;
            }
        items.add(piece(from, at++));
        return items;
    }

    /// Whether the cell taken last was the last of its line: older formats have fewer.
    boolean isAtEnd() {
        return at > 0 && bytes[at - 1] == '\n';
    }

    private String piece(int from, int to) {
        var text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf('\\') < 0 ? text : unescaped(text);
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\\') plain.append(text.charAt(i));
            else
                switch (text.charAt(++i)) {
                    case 't' -> plain.append('\t');
                    case 'n' -> plain.append('\n');
                    case 'r' -> plain.append('\r');
                    case 'p' -> plain.append('|');
                    case 'e' -> {}
                    default -> plain.append(text.charAt(i));
                }
        }
        return plain.toString();
    }

    private static boolean endsCell(byte letter) {
        return letter == '\t' || letter == '\n';
    }
}
