package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;

/// How wide words are before any browser has set them, so that labels in a drawing can be broken and kept apart. SVG
/// does not wrap text itself. Widths are those of Helvetica and Arial, rounded up by letter class: a little too wide
/// is only loose, too narrow would overlap.
final class Lettering {
    private static final String NARROW = "iljtfrI.,:;'|!()[]- ·’";
    private static final String WIDE = "mwMW@%—…";

    private Lettering() {}

    static double width(String words, double size) {
        return words.codePoints().mapToDouble(Lettering::em).sum() * size;
    }

    /// Lines no wider than `width`. A word that is wider is broken with a hyphen, never cut.
    static List<String> wrap(String words, double size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) lines.add(line);
            line = breakWord(word, size, width, lines);
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /// @return what is left of the word for the next line
    private static String breakWord(String word, double size, double width, List<String> lines) {
        var rest = word;
        while (width(rest, size) > width) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length()
                    && width(rest.substring(0, rest.offsetByCodePoints(end, 1)) + "-", size) <= width)
                end = rest.offsetByCodePoints(end, 1);
            if (end >= rest.length()) break;
            lines.add(rest.substring(0, end) + "-");
            rest = rest.substring(end);
        }
        return rest;
    }

    private static double em(int letter) {
        if (NARROW.indexOf(letter) >= 0) return 0.34;
        if (WIDE.indexOf(letter) >= 0) return 0.92;
        if (letter >= 0x2E80) return 1.02;
        return Character.isUpperCase(letter) ? 0.72 : 0.57;
    }
}
