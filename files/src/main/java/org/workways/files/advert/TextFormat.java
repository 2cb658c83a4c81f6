package org.workways.files.advert;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which format a text has, by how it begins; its name only settles what the beginning leaves open.
enum TextFormat {
    LINES,
    JSON,
    PAGE,
    TABLE;

    private static final int LINES_TRIED = 20;

    /// @param head the beginning of the text
    /// @param name its file's
    static TextFormat of(String head, String name) {
        var start = head.stripLeading();
        if (start.startsWith("<")) return PAGE;
        if (!start.startsWith("{") && !start.startsWith("[")) return saysLines(name) ? LINES : TABLE;
        return saysLines(name) || (start.startsWith("{") && isLines(start)) ? LINES : JSON;
    }

    /// The reader of a text.
    /// @param part as issues call it
    static RecordFormat reader(String head, String name, String part) {
        return switch (of(head, name)) {
            case LINES -> new JsonLines(part);
            case JSON -> new JsonRecords(part);
            case PAGE -> new PagePostings(part);
            case TABLE -> new CsvRecords(part, CsvRecords.separator(head));
        };
    }

    private static boolean saysLines(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".gz")) lower = lower.substring(0, lower.length() - 3);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".jl");
    }

    /// Several whole lines, most of them an object each.
    private static boolean isLines(String head) {
        var lines = List.of(head.split("\n", LINES_TRIED + 1)).stream()
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.size() < 2) return false;
        var whole = lines.subList(0, lines.size() - 1); // the last one may be cut off
        return whole.stream().filter(TextFormat::isObject).count() * 2 >= whole.size();
    }

    private static boolean isObject(String line) {
        try {
            return line.startsWith("{") && JsonValues.of(line.strip()) instanceof Map<?, ?>;
        } catch (IOException e) {
            return false;
        }
    }
}
