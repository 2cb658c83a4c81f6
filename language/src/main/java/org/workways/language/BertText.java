package org.workways.language;

import java.text.Normalizer;

/// Text as an uncased BERT model reads it: lower case, no accents, no control characters; words, punctuation marks
/// and
/// Chinese characters each apart, with spaces between them.
/// Source: Devlin et al., *BERT*, 2019, doi:10.18653/v1/N19-1423, the `BasicTokenizer` of its code.
final class BertText {
    private BertText() {}

    static String normalise(String text) {
        var plain = clean(text);
        var bare = mayDecompose(plain) ? withoutAccents(plain) : plain;
        return lowerAndSplit(bare);
    }

    /// Control characters and the replacement character go, all white space becomes a space.
    private static CharSequence clean(String text) {
        var kept = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); ) {
            var point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isSpace(point)) kept.append(' ');
            else if (isChinese(point)) kept.append(' ').appendCodePoint(point).append(' ');
            else if (!isDropped(point)) kept.appendCodePoint(point);
        }
        return kept;
    }

    /// Most texts need no decomposition, and its tables take 10 ms to load.
    private static boolean mayDecompose(CharSequence text) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character >= 0xC0 && (character < 0x2010 || character > 0x206F)) return true;
        }
        return false;
    }

    private static CharSequence withoutAccents(CharSequence text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        var kept = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept;
    }

    private static String lowerAndSplit(CharSequence text) {
        var split = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); ) {
            var point = Character.codePointAt(text, i);
            i += Character.charCount(point);
            var lower = Character.toLowerCase(point);
            if (isPunctuation(lower)) split.append(' ').appendCodePoint(lower).append(' ');
            else split.appendCodePoint(lower);
        }
        return split.toString();
    }

    private static boolean isSpace(int point) {
        return point == ' ' || point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
    }

    private static boolean isDropped(int point) {
        if (point == 0xFFFD) return true;
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    /// The blocks of the reference code; Japanese and Korean scripts are not among them.
    private static boolean isChinese(int point) {
        if (point < 0x3400) return false;
        return (point <= 0x4DBF)
                || (point >= 0x4E00 && point <= 0x9FFF)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x20000 && point <= 0x2A6DF)
                || (point >= 0x2A700 && point <= 0x2CEAF)
                || (point >= 0x2F800 && point <= 0x2FA1F);
    }

    /// In ASCII also symbols such as `+` and `$`.
    private static boolean isPunctuation(int point) {
        if (point < 0x80) return point > ' ' && point < 0x7F && !isAsciiAlphanumeric(point);
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isAsciiAlphanumeric(int point) {
        return (point >= '0' && point <= '9') || (point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z');
    }
}
