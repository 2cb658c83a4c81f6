package org.workways.files.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.workways.concept.ImportIssue;

/// One pass over the records of one table.
final class TableScan {
    private static final char NOT_UTF_8 = '\uFFFD'; // what Java's decoder puts in place of bytes it cannot read

    private final Table table;
    private final Consumer<List<String>> before;
    private final Consumer<Row> each;
    private final Consumer<? super ImportIssue> issues;
    private final Map<String, Integer> positions = new HashMap<>();
    private int width;
    private long number;
    private long given;

    TableScan(Table table, Consumer<List<String>> before, Consumer<Row> each, Consumer<? super ImportIssue> issues) {
        this.table = table;
        this.before = before;
        this.each = each;
        this.issues = issues;
    }

    long run(Iterator<CsvRecord> records) {
        var header = headerCells(records);
        if (header.isEmpty()) {
            if (number == 0 || table.preamble() == 0) issues.accept(new TableIssue.EmptyTable(table.name()));
            else issues.accept(new TableIssue.NoHeader(table.name(), number, table.required()));
            return 0;
        }
        if (!header(header.get())) return 0;
        for (var row = next(records); row.isPresent(); row = next(records))
            if (!isBlank(row.get())) row(row.get().getFields());
        return given;
    }

    /// The first row or, where others may stand before it, the first that has all required columns.
    private Optional<List<String>> headerCells(Iterator<CsvRecord> records) {
        for (int skipped = 0; skipped <= table.preamble(); skipped++) {
            var record = next(records);
            if (record.isEmpty()) return Optional.empty();
            var cells = new ArrayList<>(record.get().getFields());
            if (skipped == 0 && !cells.isEmpty()) cells.set(0, withoutByteOrderMark(cells.getFirst()));
            cells.replaceAll(String::strip);
            if (table.preamble() == 0 || cells.containsAll(table.required())) return Optional.of(cells);
            before.accept(cells);
        }
        return Optional.empty();
    }

    private Optional<CsvRecord> next(Iterator<CsvRecord> records) {
        try {
            if (!records.hasNext()) return Optional.empty();
            number++;
            return Optional.of(records.next());
        } catch (CsvParseException e) {
            issues.accept(new TableIssue.Broken(table.name(), number, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /// @return whether rows can be read under this header
    private boolean header(List<String> cells) {
        width = cells.size();
        for (int i = 0; i < width; i++) {
            var column = cells.get(i);
            if (positions.putIfAbsent(column, i) != null)
                issues.accept(new TableIssue.RepeatedColumn(table.name(), column));
            else if (table.strict()
                    && !table.required().contains(column)
                    && !table.optional().contains(column))
                issues.accept(new TableIssue.UnknownColumn(table.name(), column));
        }
        var missing = table.required().stream()
                .filter(column -> !positions.containsKey(column))
                .toList();
        missing.forEach(column ->
                issues.accept(new TableIssue.MissingColumn(table.name(), column, List.copyOf(positions.keySet()))));
        table.optional().forEach(column -> positions.putIfAbsent(column, Row.ABSENT));
        return missing.isEmpty();
    }

    private void row(List<String> cells) {
        if (cells.size() != width) {
            issues.accept(new TableIssue.WrongWidth(table.name(), number, cells.size(), width));
            return;
        }
        var row = new Row(table.name(), number, positions, cells);
        for (var cell : cells)
            if (cell.indexOf(NOT_UTF_8) >= 0) issues.accept(new TableIssue.NotUtf8(table.name(), number, cell));
        each.accept(row);
        given++;
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFieldCount() == 1 && row.getField(0).isBlank();
    }

    private static String withoutByteOrderMark(String cell) {
        return cell.startsWith("\uFEFF") ? cell.substring(1) : cell;
    }
}
