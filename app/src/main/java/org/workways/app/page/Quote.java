package org.workways.app.page;

/// A text as it is quoted: up to a length that still shows where it stands.
final class Quote {
    private Quote() {}

    /// @param most letters
    static String of(String text, int most) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= most) return line;
        return line.substring(0, line.offsetByCodePoints(0, most - 2)).strip() + " …";
    }
}
