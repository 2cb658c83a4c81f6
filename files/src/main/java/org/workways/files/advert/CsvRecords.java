package org.workways.files.advert;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workways.files.SpreadsheetCsv;

/// A table in text, header first, its rows numbered as a spreadsheet does. Format: RFC 4180 with
/// any separator.
final class CsvRecords implements RecordFormat {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int ROWS_TRIED = 50;
    private static final int LONGEST_FIELD = 1 << 24;

    private final String part;
    private final char separator;

    CsvRecords(String part, char separator) {
        this.part = part;
        this.separator = separator;
    }

    /// The separator under which most rows are as wide as the first; of several the one that
    /// makes them widest.
    static char separator(String head) {
        char best = ',';
        long bestScore = 0;
        for (char separator : SEPARATORS) {
            long score = score(head, separator);
            if (score <= bestScore) continue;
            best = separator;
            bestScore = score;
        }
        return best;
    }

    private static long score(String head, char separator) {
        var widths = new ArrayList<Integer>();
        try (var rows = parser(separator).ofCsvRecord(head)) {
            for (var row : rows) if (widths.size() < ROWS_TRIED && !isBlank(row)) widths.add(row.getFieldCount());
        } catch (CsvParseException | UncheckedIOException e) {
            // the head may end in the middle of a cell
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (widths.size() > 1) widths.removeLast(); // it may be cut off
        if (widths.isEmpty() || widths.getFirst() == 1) return 0;
        long same = widths.stream().filter(widths.getFirst()::equals).count();
        return same * 1_000_000 / widths.size() * 1_000 + Math.min(999, widths.getFirst());
    }

    @Override
    public void read(Reader text, RecordSink sink) throws IOException {
        try {
            // Not closed: the text is its owner's.
            new Scan(parser(separator).ofCsvRecord(text).iterator(), sink).run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static CsvReader.CsvReaderBuilder parser(char separator) {
        return SpreadsheetCsv.parser(separator).maxBufferSize(LONGEST_FIELD);
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    private final class Scan {
        private final Iterator<CsvRecord> rows;
        private final RecordSink sink;
        private List<String> header = List.of();
        private long number;

        Scan(Iterator<CsvRecord> rows, RecordSink sink) {
            this.rows = rows;
            this.sink = sink;
        }

        void run() {
            boolean on = true;
            for (var row = next(); on && row.isPresent(); row = on ? next() : row) {
                if (isBlank(row.get())) continue;
                if (header.isEmpty()) header = header(row.get().getFields());
                else on = row(row.get().getFields());
            }
        }

        private Optional<CsvRecord> next() {
            try {
                if (!rows.hasNext()) return Optional.empty();
                var row = Optional.of(rows.next());
                number++;
                return row;
            } catch (CsvParseException e) {
                number++;
                sink.brokenFrom(place(), "a cell of it never ends; look for a quote that is not closed");
                return Optional.empty();
            }
        }

        private boolean row(List<String> cells) {
            // Columns without a name at the end are often written in some rows only.
            if (cells.size() == header.size() || isBlankFrom(cells, header.size()))
                return sink.record(new RawRecord(place(), cells(cells), false));
            return sink.broken(
                    place(),
                    "it has %d cells under %d columns; look for a separator or quote too many"
                            .formatted(cells.size(), header.size()));
        }

        private Map<String, String> cells(List<String> values) {
            var cells = LinkedHashMap.<String, String>newLinkedHashMap(header.size());
            for (int i = 0; i < header.size(); i++)
                if (!header.get(i).isEmpty()) cells.putIfAbsent(header.get(i), values.get(i));
            return cells;
        }

        private Place place() {
            return new Place(part, "row", number);
        }
    }

    private static List<String> header(List<String> cells) {
        return cells.stream().map(String::strip).toList();
    }

    private static boolean isBlankFrom(List<String> cells, int from) {
        return cells.size() > from && cells.subList(from, cells.size()).stream().allMatch(String::isBlank);
    }
}
