package org.workways.concept;

import java.util.List;

/// A number that can say where it came from, as a tree.
/// @param value   the number that is explained
/// @param because one clause in plain words
/// @param details what it was made of
public record Explanation(double value, String because, List<Explanation> details) {
    public Explanation {
        details = List.copyOf(details);
    }

    public static Explanation of(double value, String because) {
        return new Explanation(value, because, List.of());
    }
}
