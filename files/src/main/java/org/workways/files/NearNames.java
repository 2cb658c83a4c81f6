package org.workways.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Names that somebody may have meant, for the advice of an error.
public final class NearNames {
    private static final int LONGEST = 200;

    private NearNames() {}

    /// The names that are at most a third of the letters away from `meant`, case aside, or begin with it; nearest
    /// first.
    /// @param most how many at most
    /// Time O(names · length²). Distance: Levenshtein (1966), with case ignored.
    public static List<String> of(String meant, Collection<String> names, int most) {
        var wanted = meant.toLowerCase(Locale.ROOT);
        if (wanted.length() > LONGEST) return List.of();
        return names.stream()
                .map(name -> new Near(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() <= Math.max(1, wanted.length() / 3))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(most)
                .map(Near::name)
                .toList();
    }

    private record Near(String name, int distance) {}

    private static int distance(String wanted, String name) {
        if (name.length() > LONGEST) return Integer.MAX_VALUE;
        if (!wanted.isEmpty() && name.startsWith(wanted)) return 1;
        var above = new int[name.length() + 1];
        for (int column = 0; column <= name.length(); column++) above[column] = column;
        for (int row = 1; row <= wanted.length(); row++) above = next(above, wanted.charAt(row - 1), row, name);
        return above[name.length()];
    }

    private static int[] next(int[] above, char letter, int row, String name) {
        var line = new int[above.length];
        line[0] = row;
        for (int column = 1; column < line.length; column++) {
            int changed = above[column - 1] + (letter == name.charAt(column - 1) ? 0 : 1);
            line[column] = Math.min(changed, 1 + Math.min(above[column], line[column - 1]));
        }
        return line;
    }
}
