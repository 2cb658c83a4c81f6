package org.workways.app.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.workways.app.words.Words;

/// A table whose rows become cards on narrow screens; there each cell says its column's name itself.
final class Table {
    private final List<String> columns;
    private final List<Markup> rows = new ArrayList<>();
    private final String style;
    private final String caption;
    private final boolean isCards;

    /// @param caption says what the table shows
    Table(String style, String caption, String... columns) {
        this(true, style, caption, columns);
    }

    private Table(boolean isCards, String style, String caption, String... columns) {
        this.isCards = isCards;
        this.style = style;
        this.caption = caption;
        this.columns = List.of(columns);
    }

    /// A table of so few columns that it fits a phone as it is; caption and columns are keys of words.
    static Table slim(Words words, String style, String caption, String... columns) {
        return slim(
                style,
                words.say(caption),
                Arrays.stream(columns).map(words::say).toArray(String[]::new));
    }

    static Table slim(String style, String caption, String... columns) {
        return new Table(false, style, caption, columns);
    }

    /// A table whose caption and columns are keys of words.
    static Table of(Words words, String style, String caption, String... columns) {
        return new Table(
                style,
                words.say(caption),
                Arrays.stream(columns).map(words::say).toArray(String[]::new));
    }

    /// @param cells as many as there are columns; the first names the row
    void row(Markup... cells) {
        if (cells.length != columns.size())
            throw new IllegalArgumentException(
                    "A row of " + columns + " has " + columns.size() + " cells, got " + cells.length + ".");
        var row = new ArrayList<Markup>();
        for (int i = 0; i < cells.length; i++) {
            var cell = i == 0 ? Element.of("th").with("scope", "row") : Element.of("td");
            row.add((isCards ? cell.with("data-name", columns.get(i)) : cell).holding(cells[i]));
        }
        rows.add(Element.of("tr").holding(row));
    }

    void row(String... cells) {
        row(Arrays.stream(cells).map(Markup::text).toArray(Markup[]::new));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Markup markup() {
        var heads = columns.stream()
                .map(column -> Element.of("th").with("scope", "col").saying(column))
                .toList();
        return Element.of("table", isCards ? "cards " + style : style)
                .holding(
                        Element.of("caption").saying(caption),
                        Element.of("thead").holding(Element.of("tr").holding(heads)),
                        Element.of("tbody").holding(rows));
    }
}
