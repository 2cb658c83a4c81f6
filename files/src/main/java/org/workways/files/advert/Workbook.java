package org.workways.files.advert;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.workways.concept.UserException;
import org.workways.files.release.InflatedStream;

/// A workbook that was made sure not to unpack without end. Its sheets are streamed; the texts
/// that they share are held in memory by the library, so only so many are let in.
final class Workbook implements AutoCloseable {
    private static final long MOST_SHARED = 300_000_000;
    private static final String BOOK = "xl/workbook.xml";
    private static final String SHARED = "xl/sharedStrings.xml";

    private final ReadableWorkbook book;

    private Workbook(ReadableWorkbook book) {
        this.book = book;
    }

    /// Whether a zip is a workbook.
    static boolean is(Path zip) throws IOException {
        try (var entries = new ZipFile(zip.toFile())) {
            return entries.getEntry(BOOK) != null;
        }
    }

    /// @param name as the user knows it
    /// @throws UserException if it unpacks to more than any workbook holds
    static Workbook open(Path file, String name, Inflation inflation) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                long[] size = {0};
                try (var in = new InflatedStream(zip.getInputStream(entry), entry.getCrc(), count -> {
                    inflation.accept(count);
                    size[0] += count;
                    if (entry.getName().equals(SHARED) && size[0] > MOST_SHARED) throw tooMuchText(name);
                })) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        try {
            return new Workbook(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
        } catch (ExcelReaderException e) {
            throw new ZipException("the workbook is damaged");
        }
    }

    /// Those that are not hidden.
    List<Sheet> sheets() {
        return book.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UserException tooMuchText(String name) {
        return new UserException(
                "'%s' holds more than %d MB of text, too much for a workbook.".formatted(name, MOST_SHARED / 1_000_000),
                "Save its sheet as CSV and name that file.");
    }
}
