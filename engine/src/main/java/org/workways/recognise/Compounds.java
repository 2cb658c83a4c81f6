package org.workways.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Takes compound words apart: `Datenanalyse` is `Daten` and `analyse`, if both are words of some name. A word is
/// taken apart whole or not at all.
final class Compounds {
    static final Compounds NONE = new Compounds(List.of(), word -> word);

    private static final int SHORTEST_PART = 4;
    private static final int BEGINNING = 3;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_PARTS = 3;

    private final UnaryOperator<String> stem;
    private final Set<String> stems = new HashSet<>();
    /// How the words of names begin: most places in a word are ruled out by this before anything is stemmed.
    private final Set<String> beginnings = new HashSet<>();

    /// @param names whose words may be parts
    Compounds(Collection<String> names, UnaryOperator<String> stem) {
        this.stem = stem;
        for (var name : names)
            for (var word : Words.of(name))
                if (mayBePart(word.text())) {
                    stems.add(stem.apply(word.text()));
                    beginnings.add(beginning(word.text(), 0));
                }
    }

    /// The word itself, or its parts, the fewest that there are, of those the ones that begin with the longest.
    /// Together they are the word. Time O(n²) in its letters at worst.
    List<String> parts(String word) {
        boolean mayBeCompound = !stems.isEmpty()
                && word.length() >= 2 * SHORTEST_PART
                && word.length() <= LONGEST_WORD
                && mayBePart(word);
        if (!mayBeCompound) return List.of(word);
        for (int count = 2; count <= MOST_PARTS; count++) {
            var parts = parts(word, count);
            if (!parts.isEmpty()) return parts;
        }
        return List.of(word);
    }

    private List<String> parts(String word, int count) {
        if (!beginnings.contains(beginning(word, 0))) return List.of();
        if (count == 1) return stems.contains(stem.apply(word)) ? List.of(word) : List.of();
        for (int cut = word.length() - SHORTEST_PART * (count - 1); cut >= SHORTEST_PART; cut--) {
            if (!beginnings.contains(beginning(word, cut))) continue;
            var first = word.substring(0, cut);
            if (!isModifier(first)) continue;
            var rest = parts(word.substring(cut), count - 1);
            if (!rest.isEmpty()) return concat(first, rest);
        }
        return List.of();
    }

    /// A word, maybe with the `s` that joins it to the next: `Qualitäts`.
    private boolean isModifier(String part) {
        return stems.contains(stem.apply(part))
                || (part.endsWith("s") && stems.contains(stem.apply(part.substring(0, part.length() - 1))));
    }

    private static String beginning(String word, int from) {
        return Words.plain(word.substring(from, from + BEGINNING));
    }

    private static boolean mayBePart(String word) {
        return word.length() >= SHORTEST_PART
                && word.chars().allMatch(Character::isLetter)
                && word.substring(1).chars().noneMatch(Character::isUpperCase);
    }

    private static List<String> concat(String first, List<String> rest) {
        var parts = new ArrayList<String>();
        parts.add(first);
        parts.addAll(rest);
        return List.copyOf(parts);
    }
}
