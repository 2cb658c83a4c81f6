package org.workways.files.advert;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// A sheet of a workbook: its first row that is not empty is the header. Dates are cells that are
/// shown as dates. Format: ECMA-376 Part 1, SpreadsheetML.
final class SheetRecords {
    private final String part;

    SheetRecords(String part) {
        this.part = part;
    }

    void read(Sheet sheet, RecordSink sink) throws IOException {
        long number = 0;
        try (var rows = sheet.openStream()) {
            var header = List.<String>of();
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                var row = all.next();
                number = row.getRowNum();
                var values = values(row);
                if (values.stream().allMatch(String::isBlank)) continue;
                if (header.isEmpty())
                    header = values.stream().map(String::strip).toList();
                else if (!sink.record(new RawRecord(new Place(part, "row", number), cells(header, values), false)))
                    return;
            }
        } catch (ExcelReaderException e) {
            sink.brokenFrom(new Place(part, "row", number + 1), "the workbook is damaged");
        }
    }

    private static List<String> values(Row row) {
        var values = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++)
            values.add(row.getOptionalCell(i).map(SheetRecords::value).orElse(""));
        return values;
    }

    private static Map<String, String> cells(List<String> header, List<String> values) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++)
            if (!header.get(i).isEmpty()) cells.putIfAbsent(header.get(i), i < values.size() ? values.get(i) : "");
        return cells;
    }

    private static String value(Cell cell) {
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number)
            return plain(number, cell);
        if (cell.getType() == CellType.ERROR) return "";
        var text = cell.getType() == CellType.STRING ? cell.asString() : cell.getText();
        if (text == null) return "";
        boolean computed = cell.getType() == CellType.FORMULA
                && text.length() < 20
                && NUMBER.matcher(text).matches();
        return computed ? plain(new BigDecimal(text), cell) : text;
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);

    private static String plain(BigDecimal number, Cell cell) {
        if (isDate(cell) && number.signum() > 0 && number.compareTo(LAST_DAY) < 0)
            return cell.getType() == CellType.NUMBER
                    ? cell.asDate().toLocalDate().toString()
                    : DAY_ZERO.plusDays(number.longValue()).toString();
        return Math.abs((long) number.scale()) > 40
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    /// Formats 14 to 17, 22 and their national forms are dates by their number; others by the
    /// letters that stand for year or day. Source: ECMA-376 Part 1, 18.8.30.
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)))
            return true;
        String format = cell.getDataFormatString();
        if (format == null) return false;
        var letters = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        return !letters.contains("general")
                && (letters.contains("yy") || letters.contains("d") || letters.contains("jj"));
    }
}
