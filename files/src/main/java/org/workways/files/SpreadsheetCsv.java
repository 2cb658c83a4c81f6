package org.workways.files;

import de.siegmar.fastcsv.reader.CsvReader;

/// Comma-separated values as spreadsheets and people write them, rather than as RFC 4180 has them.
public final class SpreadsheetCsv {
    private SpreadsheetCsv() {}

    /// A row may be shorter or longer than others, and its number is that of a spreadsheet.
    public static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true);
    }
}
