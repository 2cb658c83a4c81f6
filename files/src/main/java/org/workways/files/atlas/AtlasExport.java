package org.workways.files.atlas;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.workways.concept.UserException;

/// The whole atlas as its tables: what `AtlasReader.read` reads again, with the same content.
public final class AtlasExport {
    private static final Comparator<List<String>> BY_CELL = (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(one.size(), other.size());
    };

    private AtlasExport() {}

    /// The tables as CSV (RFC 4180), by file name, rows in the order of their keys. Rows that were refused are not
    /// among them.
    /// @param own the folder of a user's own tables, whose rows replace those of the atlas with the same key
    /// @throws UserException if the folder is missing or holds none of the tables
    public static SortedMap<String, String> tables(Optional<Path> own) {
        var rows = new TreeMap<String, SortedMap<List<String>, List<String>>>();
        var columns = new TreeMap<String, List<String>>();
        for (var table : AtlasTable.SINGLE) { // also those without rows
            columns.put(table.name(), table.columns());
            rows.put(table.name(), new TreeMap<>(BY_CELL));
        }
        AtlasReader.embedded(own, (table, row) -> {
            var all = Stream.concat(table.columns().stream(), table.optional().stream())
                    .toList();
            boolean saysMore = table.optional().stream()
                    .anyMatch(column -> !row.cell(column).isEmpty());
            columns.merge(table.name(), saysMore ? all : table.columns(), AtlasExport::wider);
            rows.computeIfAbsent(table.name(), name -> new TreeMap<>(BY_CELL))
                    .put(table.key(row), all.stream().map(row::cell).toList());
        });
        var tables = new TreeMap<String, String>();
        rows.forEach((name, byKey) -> tables.put(name, csv(columns.getOrDefault(name, List.of()), byKey)));
        return tables;
    }

    private static List<String> wider(List<String> one, List<String> other) {
        return one.size() < other.size() ? other : one;
    }

    private static String csv(List<String> columns, SortedMap<List<String>, List<String>> byKey) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            byKey.values().forEach(row -> csv.writeRecord(row.subList(0, columns.size())));
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory cannot fail to be written.", e);
        }
        return text.toString();
    }
}
