package org.workways.files.table;

import java.util.List;
import org.workways.concept.ImportIssue;
import org.workways.files.NearNames;

/// What can be wrong with the shape of a table, before anybody asks what it says.
public sealed interface TableIssue extends ImportIssue {
    String file();

    /// The table has not even a header.
    record EmptyTable(String file) implements TableIssue {
        @Override
        public String message() {
            return file + " is empty; a header was expected. Nothing was read from it.";
        }
    }

    /// No row of the table was read: none of the first rows is the header.
    record NoHeader(String file, long rows, List<String> columns) implements TableIssue {
        public NoHeader {
            columns = List.copyOf(columns);
        }

        @Override
        public String message() {
            return "%s rows 1 to %d: none is a header with the columns '%s'. Nothing was read from it."
                    .formatted(file, rows, String.join("', '", columns));
        }
    }

    /// No row of the table was read. `present` are the columns it has.
    record MissingColumn(String file, String column, List<String> present) implements TableIssue {
        public MissingColumn {
            present = present.stream().sorted().toList();
        }

        @Override
        public String message() {
            var near = NearNames.of(column, present, 1);
            var found = near.isEmpty() ? "" : " (there is '" + near.getFirst() + "')";
            return "%s has no column '%s'%s. Nothing was read from it.".formatted(file, column, found);
        }
    }

    /// The column was not read.
    record UnknownColumn(String file, String column) implements TableIssue {
        @Override
        public String message() {
            return "%s has a column '%s' that nothing reads.".formatted(file, column);
        }
    }

    /// The first column of that name was read.
    record RepeatedColumn(String file, String column) implements TableIssue {
        @Override
        public String message() {
            return "%s has two columns '%s'. The first was read.".formatted(file, column);
        }
    }

    /// The row was left out.
    record WrongWidth(String file, long row, int cells, int columns) implements TableIssue {
        @Override
        public String message() {
            return "%s row %d has %d cells under %d columns. Row left out; look for a comma or quote too many."
                    .formatted(file, row, cells, columns);
        }
    }

    /// The cell was read with marks in place of what could not be.
    record NotUtf8(String file, long row, String value) implements TableIssue {
        @Override
        public String message() {
            return "%s row %d holds letters that are not UTF-8: '%s'. Save the file as UTF-8."
                    .formatted(file, row, BadCell.shown(value));
        }
    }

    /// The rows before were read.
    record Broken(String file, long row, String why) implements TableIssue {
        @Override
        public String message() {
            return "%s cannot be read from row %d on: %s".formatted(file, row, why);
        }
    }
}
