package org.workways.files.calendar;

/// Lines of `NAME:value`, escaped and folded. Source: RFC 5545, 3.1 (folding) and 3.3.11 (text).
final class ContentLines {
    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();
    private int octets;

    /// A value that needs no escape.
    void plain(String name, String value) {
        fold(name + ":" + value);
    }

    /// A value that may hold anything.
    void text(String name, String value) {
        fold(name + ":" + escaped(value));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void fold(String line) {
        octets = 0;
        line.codePoints().forEach(this::append);
        text.append("\r\n");
    }

    /// Folds between characters, never inside the octets of one.
    private void append(int character) {
        int length = octetsOf(character);
        if (octets + length > MOST_OCTETS) {
            text.append("\r\n ");
            octets = 1; // the space belongs to the line
        }
        text.appendCodePoint(character);
        octets += length;
    }

    private static String escaped(String value) {
        var escaped = new StringBuilder(value.length() + 16);
        value.replace("\r\n", "\n").codePoints().forEach(character -> {
            switch (character) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(character);
                case '\n', '\r', 0x85, 0x2028, 0x2029 -> escaped.append("\\n");
                case '\t' -> escaped.append('\t');
                default -> appendVisible(escaped, character);
            }
        });
        return escaped.toString();
    }

    private static void appendVisible(StringBuilder escaped, int character) {
        if (Character.isISOControl(character)) return; // not allowed in a calendar, not even escaped
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        escaped.appendCodePoint(half ? 0xFFFD : character); // half a character cannot be written as UTF-8
    }

    private static int octetsOf(int character) {
        if (character < 0x80) return 1;
        if (character < 0x800) return 2;
        return character < 0x10000 ? 3 : 4;
    }
}
