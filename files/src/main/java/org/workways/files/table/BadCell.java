package org.workways.files.table;

import org.workways.concept.ImportIssue;

/// A cell whose value cannot be right.
/// @param row as a spreadsheet counts: the header is row 1
/// @param why what is wrong and what was done instead, as a sentence without its full stop
public record BadCell(String file, long row, String column, String value, String why) implements ImportIssue {
    private static final int SHOWN = 80;

    @Override
    public String message() {
        return "%s row %d, %s '%s': %s.".formatted(file, row, column, shown(value), why);
    }

    /// As much of a value as a message can hold.
    static String shown(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
