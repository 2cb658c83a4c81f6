package org.workways.app.answer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table of comma-separated values (RFC 4180) that a spreadsheet may open: no cell is a formula.
public final class CsvText {
    private final List<List<String>> rows = new ArrayList<>();

    public CsvText(String... columns) {
        rows.add(List.of(columns));
    }

    public void row(Object... cells) {
        rows.add(Arrays.stream(cells).map(CsvText::safe).toList());
    }

    /// Source: OWASP, *CSV Injection*. Numbers below zero stay numbers.
    private static String safe(Object cell) {
        var text = cell.toString();
        boolean isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !(cell instanceof Number);
        return isFormula ? "'" + text : text;
    }

    public String text() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
