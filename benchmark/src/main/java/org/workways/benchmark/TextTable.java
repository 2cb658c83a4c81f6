package org.workways.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table as Markdown, in columns that line up on a terminal too.
public final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... heads) {
        rows.add(List.of(heads));
    }

    /// @param cells as many as there are heads
    public TextTable row(Object... cells) {
        if (cells.length != rows.getFirst().size())
            throw new IllegalArgumentException(
                    "A row has %d cells, got %d.".formatted(rows.getFirst().size(), cells.length));
        rows.add(Arrays.stream(cells).map(TextTable::text).toList());
        return this;
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var lines = new ArrayList<String>();
        for (var row : rows) lines.add(line(row, widths));
        lines.add(1, rule(widths));
        return String.join("\n", lines);
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> padded(row.get(column), widths[column], column == 0))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> "-".repeat(widths[column] + 1) + (column == 0 ? "-" : ":"))
                .collect(Collectors.joining("|", "|", "|"));
    }

    private static String padded(String text, int width, boolean left) {
        var gap = " ".repeat(width - text.length());
        return left ? text + gap : gap + text;
    }

    private static String text(Object cell) {
        if (!(cell instanceof Double number)) return String.valueOf(cell);
        if (number >= 100) return "%,.0f".formatted(number);
        return number >= 10 ? "%.1f".formatted(number) : "%.2f".formatted(number);
    }
}
