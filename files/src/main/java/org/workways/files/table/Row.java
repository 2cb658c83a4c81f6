package org.workways.files.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.workways.concept.ImportIssue;

/// One row of a table. Cells come without white space at their ends; a cell that is not there is empty, never null.
public final class Row {
    static final Integer ABSENT = -1;

    private final String file;
    private final long number;
    private final Map<String, Integer> positions;
    private final List<String> cells;

    Row(String file, long number, Map<String, Integer> positions, List<String> cells) {
        this.file = file;
        this.number = number;
        this.positions = positions;
        this.cells = cells;
    }

    public String file() {
        return file;
    }

    /// As a spreadsheet counts: the header is row 1.
    public long number() {
        return number;
    }

    /// @throws IllegalArgumentException if the column is neither in the file nor declared optional: a slip in the
    /// program
    public String cell(String column) {
        var position = positions.get(column);
        if (position == null)
            throw new IllegalArgumentException("Nobody declared a column '" + column + "' of " + file + ".");
        return position.equals(ABSENT) ? "" : cells.get(position).strip();
    }

    /// The parts of a cell between `|`, without blank ones.
    public List<String> cells(String column) {
        return parts(cell(column), '|');
    }

    /// The lines of a cell, without blank ones.
    public List<String> lines(String column) {
        return parts(cell(column), '\n');
    }

    /// The issue that this cell makes.
    public ImportIssue bad(String column, String why) {
        return new BadCell(file, number, column, cell(column), why);
    }

    private static List<String> parts(String text, char separator) {
        if (text.isEmpty()) return List.of();
        if (text.indexOf(separator) < 0) return List.of(text);
        var parts = new ArrayList<String>();
        int from = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, from)) {
            add(parts, text.substring(from, end));
            from = end + 1;
        }
        add(parts, text.substring(from));
        return List.copyOf(parts);
    }

    private static void add(List<String> parts, String part) {
        var stripped = part.strip();
        if (!stripped.isEmpty()) parts.add(stripped);
    }
}
