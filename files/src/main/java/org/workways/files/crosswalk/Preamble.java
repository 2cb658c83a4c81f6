package org.workways.files.crosswalk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.workways.concept.ImportIssue;

/// The rows above the header: a word in the first cell, what it is in the second.
final class Preamble {
    private static final int LONGEST = 60;

    private final Map<String, String> values = new HashMap<>();

    void add(List<String> cells) {
        if (cells.size() > 1 && !cells.get(1).isEmpty()) values.putIfAbsent(cells.getFirst(), cells.get(1));
    }

    /// As in `1, Sep-22 (O*NET-SOC 2019, ESCO v1.1.0)`; `unknown`, and an issue, where no row says it.
    String version(String file, Consumer<? super ImportIssue> issues) {
        var version = listed("Mapping project version", "Mapping project version date");
        if (version.isEmpty()) {
            issues.accept(new CrosswalkIssue.UnknownVersion(file));
            return "unknown";
        }
        var of = Stream.of(1, 2)
                .map(this::classification)
                .filter(name -> !name.isEmpty())
                .toList();
        return of.isEmpty() ? version : "%s (%s)".formatted(version, String.join(", ", of));
    }

    private String classification(int number) {
        var name = value("Classification %d Name".formatted(number));
        var version = value("Classification %d Version".formatted(number));
        return version.isEmpty() || version.startsWith(name) ? version : name + " " + version;
    }

    private String listed(String... words) {
        return String.join(
                ", ",
                Stream.of(words)
                        .map(this::value)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private String value(String word) {
        var value = values.getOrDefault(word, "");
        return value.substring(0, Math.min(LONGEST, value.length()));
    }
}
