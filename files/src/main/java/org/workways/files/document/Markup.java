package org.workways.files.document;

import java.util.Locale;

/// What a text is written in: by how it begins, and failing that by the end of its name.
enum Markup {
    HTML,
    MARKDOWN,
    NONE;

    private static final int HEAD = 1000;

    static Markup of(String text, String name) {
        var head =
                text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) return HTML;
        var lower = name.toLowerCase(Locale.ROOT);
        if (ends(lower, ".html", ".htm", ".xhtml")) return HTML;
        if (head.startsWith("<?xml") && head.contains("<html")) return HTML;
        return ends(lower, ".md", ".markdown", ".mdown") ? MARKDOWN : NONE;
    }

    private static boolean ends(String name, String... ends) {
        for (var end : ends) if (name.endsWith(end)) return true;
        return false;
    }
}
