package org.workways.files.document;

import java.text.Normalizer;

/// Makes the text of any document look alike: `\n` line ends, plain spaces, no soft hyphens, no ligatures, `- `
/// before
/// list items, at most one blank line in a row, nothing at the ends of lines.
public final class TidyText {
    /// Signs that stand before list items and nowhere else; the last ones are Word's own, in its symbol fonts.
    private static final String BULLETS = "•▪●○◦‣⁃∙■□▸►▶➢➤➔❖◆◇✓✔☐☑\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF02D";
    /// Signs that stand before list items if a space follows.
    private static final String DASHES = "–—*·‐‑−";

    /// Source: Unicode Standard Annex 15, section 13, Stream-Safe Text Format. No writing piles up half as many.
    private static final int MOST_MARKS = 30;

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private final StringBuilder text;

    private TidyText(int length) {
        text = new StringBuilder(length);
    }

    /// Time O(length).
    public static String of(String raw) {
        var clean = withoutPiledMarks(plainCharacters(raw));
        var tidy = new TidyText(clean.length());
        boolean bulletAlone = false;
        for (int from = 0; from < clean.length(); ) {
            int end = clean.indexOf('\n', from);
            if (end < 0) end = clean.length();
            var line = clean.substring(from, end).strip();
            // Some PDFs put the bullet on a line of its own, above its item.
            bulletAlone = tidy.line(bulletAlone && !line.isEmpty() ? "• " + line : line);
            from = end + 1;
        }
        return composed(tidy.text.toString().strip());
    }

    /// @return whether the line was a bullet and nothing else, and so waits for the next one
    private boolean line(String line) {
        int start = 0;
        while (start < line.length() && isBullet(line, start)) start = skipSpaces(line, start + 1);
        if (start > 0 && start == line.length()) return true;
        if (line.isEmpty()) {
            if (!text.isEmpty() && !endsBlank()) text.append('\n');
            return false;
        }
        if (start > 0) text.append("- ");
        text.append(line, start, line.length()).append('\n');
        return false;
    }

    private boolean endsBlank() {
        int length = text.length();
        return length >= 2 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
    }

    private static boolean isBullet(String line, int at) {
        char sign = line.charAt(at);
        if (BULLETS.indexOf(sign) >= 0) return true;
        boolean alone = at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1));
        return alone && DASHES.indexOf(sign) >= 0;
    }

    private static int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) at++;
        return at;
    }

    private static String plainCharacters(String raw) {
        var plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean softBreak = c == '\u00AD' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
            if (softBreak || (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n')) {
                if (!softBreak) plain.append('\n');
                i++;
            } else append(plain, c);
        }
        return plain.toString();
    }

    private static void append(StringBuilder plain, char c) {
        switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> plain.append('\n');
            case '\t', '\u00A0', '\u202F', '\u2007', '\u2002', '\u2003', '\u2009' -> plain.append(' ');
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> {} // there to break or mark, not to read
            case '\uFB00', '\uFB01', '\uFB02', '\uFB03', '\uFB04', '\uFB05', '\uFB06' ->
                plain.append(LIGATURES[c - '\uFB00']);
            default -> {
                if (!Character.isISOControl(c)) plain.append(c);
            }
        }
    }

    /// Putting marks in order takes a time that grows with the square of how many follow each other: 80,000 of them,
    /// a small file, keep whoever normalises the text busy for 15 seconds.
    private static String withoutPiledMarks(String text) {
        if (text.chars().noneMatch(TidyText::isMarkOrHalfOfOne)) return text;
        var kept = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0, sign; i < text.length(); i += Character.charCount(sign)) {
            sign = text.codePointAt(i);
            marks = isMark(sign) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) kept.appendCodePoint(sign);
        }
        return kept.toString();
    }

    private static boolean isMarkOrHalfOfOne(int sign) {
        return sign >= 0x300 && (isMark(sign) || Character.isSurrogate((char) sign));
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /// Letters and their accents in one character: PDFs often hold them apart.
    private static String composed(String text) {
        boolean apart = text.chars().anyMatch(c -> c >= 0x300 && c <= 0x36F);
        return apart ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }
}
