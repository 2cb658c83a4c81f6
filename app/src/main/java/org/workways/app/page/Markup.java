package org.workways.app.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/// A piece of HTML or SVG that may stand in a page as it is. Only [Element] and this class make any, so whatever came
/// from data has been escaped. Well-formed as XML, too.
record Markup(String source) {
    static final Markup NONE = new Markup("");

    static Markup text(String words) {
        return new Markup(escaped(words));
    }

    static Markup all(Markup... parts) {
        return all(Arrays.asList(parts));
    }

    static Markup all(Collection<Markup> parts) {
        return new Markup(parts.stream().map(Markup::source).collect(Collectors.joining()));
    }

    static Markup joined(String between, Collection<Markup> parts) {
        return new Markup(parts.stream().map(Markup::source).collect(Collectors.joining(escaped(between))));
    }

    boolean isEmpty() {
        return source.isEmpty();
    }

    /// Characters that no XML document may hold (control characters of a PDF, half a surrogate pair) become U+FFFD.
    static String escaped(String words) {
        if (isPlain(words)) return words;
        var out = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
            }
        });
        return out.toString();
    }

    /// Most words are.
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign < ' ' || sign > 0xD7FF || "&<>\"'".indexOf(sign) >= 0) return false;
        }
        return true;
    }

    /// Source: W3C, *Extensible Markup Language 1.0*, fifth edition, 2008, production 2.
    private static boolean isAllowed(int point) {
        if (point < 0x20) return point == '\t' || point == '\n' || point == '\r';
        return point < 0xD800 || (point > 0xDFFF && point != 0xFFFE && point != 0xFFFF);
    }
}
