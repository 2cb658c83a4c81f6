package org.workways.concept;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The names of a concept: one preferred, others that are also used, and hidden ones that people type but nobody
/// shows.
/// Alternatives and hidden names are sorted and without doubles. Source of the three kinds: SKOS (W3C, 2009).
public record Labels(String preferred, List<String> alternatives, List<String> hidden) {
    public Labels {
        if (preferred.isBlank()) throw new IllegalArgumentException("A preferred label is not blank.");
        alternatives = sorted(alternatives);
        hidden = sorted(hidden);
    }

    public static Labels of(String preferred, String... alternatives) {
        return new Labels(preferred, List.of(alternatives), List.of());
    }

    /// Preferred first, then alternatives, then hidden.
    public Stream<String> all() {
        return Stream.of(Stream.of(preferred), alternatives.stream(), hidden.stream())
                .flatMap(names -> names);
    }

    private static List<String> sorted(List<String> names) {
        return List.copyOf(new TreeSet<>(names));
    }
}
