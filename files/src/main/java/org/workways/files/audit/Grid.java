package org.workways.files.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A table as rows of text, as it stands in a text file or on a sheet of a workbook; blank rows are left out.
/// @param name of the file, and of the sheet if it has several
record Grid(String name, List<Line> lines) {
    private static final int HEADER_WITHIN = 20; // rows, of which the first may be a title

    /// @param number of the row, from 1, as a spreadsheet counts
    record Line(long number, List<String> cells) {
        Line {
            cells = cells.stream().map(String::strip).toList();
        }

        /// Empty where the row is shorter.
        String cell(int at) {
            return at < cells.size() ? cells.get(at) : "";
        }

        boolean isBlankFrom(int at) {
            return cells.stream().skip(at).allMatch(String::isEmpty);
        }

        /// The place of the first column that is called so.
        Optional<Integer> find(String name) {
            for (int at = 0; at < cells.size(); at++) if (plain(cells.get(at)).equals(name)) return Optional.of(at);
            return Optional.empty();
        }

        boolean has(String... names) {
            return List.of(names).stream().allMatch(name -> find(name).isPresent());
        }

        /// @param header in which the column is looked up
        String under(Line header, String column) {
            return header.find(column).map(this::cell).orElse("");
        }

        /// Its cells that are not blank.
        List<String> names() {
            return cells.stream().filter(cell -> !cell.isEmpty()).toList();
        }
    }

    Grid {
        lines = lines.stream().filter(line -> !line.isBlankFrom(0)).toList();
    }

    /// The rows among which the header is.
    List<Line> head() {
        return lines.stream().limit(HEADER_WITHIN).toList();
    }

    List<Line> below(Line header) {
        return lines.stream().filter(line -> line.number() > header.number()).toList();
    }

    String place(Line line) {
        return "%s row %d".formatted(name, line.number());
    }

    /// The name of a column, case, spaces and signs aside: `Credits (ECTS)` is `creditsects`.
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "");
    }
}
