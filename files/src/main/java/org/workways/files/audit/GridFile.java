package org.workways.files.audit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;
import org.workways.files.SpreadsheetCsv;
import org.workways.files.document.TextCharset;
import org.workways.files.release.InflatedStream;

/// Reads tables whole: a programme has some hundred courses. Formats: RFC 4180 with any separator, ECMA-376 Part 1
/// (SpreadsheetML).
final class GridFile {
    private static final long MOST_BYTES = 50_000_000;
    private static final long MOST_UNPACKED = 100_000_000;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private GridFile() {}

    /// @return one, whatever its separator
    /// @throws UserException if it is missing, empty, too long, no text, or has a quote that never ends
    static Grid text(Path file) {
        var text = characters(file);
        char best = ',';
        int widest = 0;
        for (char separator : SEPARATORS) {
            int width = width(text, separator);
            if (width > widest) best = separator;
            widest = Math.max(width, widest);
        }
        return new Grid(file.toString(), lines(text, best, file));
    }

    /// @throws UserException if it is missing, empty, too long or no text
    static String characters(Path file) {
        GivenFile.file(file);
        try {
            if (Files.size(file) > MOST_BYTES) throw tooLong(file);
            var bytes = Files.readAllBytes(file);
            return TextCharset.of(bytes)
                    .orElseThrow(() -> new UserException(
                            "'%s' holds no text.".formatted(file), "Check that it was saved or downloaded completely."))
                    .decode(bytes);
        } catch (IOException e) {
            throw GivenFile.unreadable(file, e);
        }
    }

    /// @return of each sheet that is not hidden
    /// @throws UserException if it is missing, damaged, protected, or unpacks to more than any programme
    static List<Grid> workbook(Path file) {
        GivenFile.file(file);
        try {
            boundUnpacked(file);
            try (var book = new ReadableWorkbook(file.toFile())) {
                var sheets = book.getSheets()
                        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                        .toList();
                var grids = new ArrayList<Grid>();
                for (var sheet : sheets) {
                    var name = sheets.size() == 1 ? "" : " sheet '%s'".formatted(sheet.getName());
                    grids.add(new Grid(file + name, lines(sheet)));
                }
                return grids;
            }
        } catch (ZipException | ExcelReaderException e) {
            throw new UserException(
                    "'%s' is no whole workbook and cannot be read.".formatted(file),
                    "If it opens in a spreadsheet, save it again as XLSX without a password, or as CSV.");
        } catch (IOException | UncheckedIOException e) {
            throw GivenFile.unreadable(file, e instanceof IOException io ? io : new IOException(e));
        }
    }

    /// How many cells its first row has that is not blank.
    private static int width(String text, char separator) {
        try (var rows = SpreadsheetCsv.parser(separator).ofCsvRecord(text)) {
            for (var row : rows) if (!row.getFields().stream().allMatch(String::isBlank)) return row.getFieldCount();
        } catch (CsvParseException | IOException e) {
            return 0; // under this separator it is no table; of the best one it is told
        }
        return 0;
    }

    private static List<Grid.Line> lines(String text, char separator, Path file) {
        var lines = new ArrayList<Grid.Line>();
        boolean isOpen = false;
        try (var rows = SpreadsheetCsv.parser(separator).ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                lines.add(new Grid.Line(lines.size() + 1L, row.getFields()));
                isOpen = row.getFields().getLast().contains("\n");
            }
        } catch (CsvParseException e) {
            throw neverEnds(file, lines.size() + 1);
        } catch (IOException e) {
            throw GivenFile.unreadable(file, e);
        }
        // The parser takes the end of the file for the end of a cell, which would hide all rows in it.
        if (isOpen && text.chars().filter(sign -> sign == '"').count() % 2 == 1) throw neverEnds(file, lines.size());
        return lines;
    }

    private static UserException neverEnds(Path file, int row) {
        return new UserException(
                "'%s' cannot be read from row %d on: a cell of it never ends.".formatted(file, row),
                "Look for a quote that is not closed.");
    }

    private static List<Grid.Line> lines(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.map(row -> new Grid.Line(row.getRowNum(), cells(row))).toList();
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int at = 0; at < row.getCellCount(); at++)
            cells.add(row.getOptionalCell(at).map(GridFile::text).orElse(""));
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR) return "";
        if (cell.getValue() instanceof BigDecimal number && Math.abs((long) number.scale()) < 20)
            return number.stripTrailingZeros().toPlainString();
        var text = cell.getType() == CellType.STRING ? cell.asString() : cell.getText();
        return text == null ? "" : text;
    }

    private static void boundUnpacked(Path file) throws IOException {
        long[] size = {0};
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList())
                try (var in = new InflatedStream(zip.getInputStream(entry), entry.getCrc(), count -> {
                    size[0] += count;
                    if (size[0] > MOST_UNPACKED) throw tooLong(file);
                })) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
        }
    }

    private static UserException tooLong(Path file) {
        return new UserException(
                "'%s' is longer than any programme.".formatted(file), "Check that it is the file you meant.");
    }
}
