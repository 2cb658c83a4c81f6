package org.workways.files.document;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a text is written in: by how it begins, and failing that by the end of its name or by its marks.
enum Markup {
    HTML,
    MARKDOWN,
    NONE;

    private static final int HEAD = 1000;
    private static final int LOOKED_AT = 20_000;

    /// A page or a part of one. Source: WHATWG, *MIME Sniffing*, 7.1: the tags a web page is known by.
    private static final Pattern BEGINS_AS_PAGE = Pattern.compile(
            "<(?:!--|(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)"
                    + "[\\s>])");
    /// Marks that no plain text has by chance: a heading, a link, bold words, a fence.
    private static final Pattern MARKDOWN_MARK =
            Pattern.compile("(?m)^#{1,6} +\\S|\\]\\(https?://|\\*\\*\\p{L}[^*\\n]{0,200}\\*\\*|^```");

    static Markup of(String text, String name) {
        if (isPage(text)) return HTML;
        var lower = name.toLowerCase(Locale.ROOT);
        if (ends(lower, ".html", ".htm", ".xhtml")) return HTML;
        return ends(lower, ".md", ".markdown", ".mdown") ? MARKDOWN : NONE;
    }

    /// As above, for a text whose name tells nothing.
    static Markup ofContent(String text) {
        if (isPage(text) || BEGINS_AS_PAGE.matcher(head(text)).lookingAt()) return HTML;
        var start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        return MARKDOWN_MARK.matcher(start).find() ? MARKDOWN : NONE;
    }

    private static boolean isPage(String text) {
        var head = head(text);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || (head.startsWith("<?xml") && head.contains("<html"));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
    }

    private static boolean ends(String name, String... ends) {
        for (var end : ends) if (name.endsWith(end)) return true;
        return false;
    }
}
