package org.workways.files.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.workways.concept.UserException;

/// The text of a PDF, in the order in which it was written: that keeps the columns of a CV apart, which an order by
/// position would mix line by line.
final class PdfText extends PDFTextStripper {
    static final String MAKE_TEXT =
            "Run text recognition (OCR) on it, or paste the text into a .txt file and use that.";

    /// A gap to the line above of so many times the letters' height parts two blocks of text.
    private static final float BLOCK_GAP = 2.6f;

    /// Held here, because the logging of the JDK forgets the level of a logger that nobody holds. PDFBox warns about
    /// flaws of a file that do not concern its text, with stack traces.
    private static final List<Logger> SILENCED =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new OwnFonts());
    }

    /// In bytes; a text of 20 MB comes in about ten times as many instructions.
    private static final long MOST_UNPACKED = 300_000_000;

    private float lastLine;

    private PdfText() {
        setSortByPosition(false);
        setLineSeparator("\n");
    }

    static String read(Path file, String name) throws IOException {
        if (PdfEnd.isMissing(file)) throw broken(name);
        // Larger pieces go to temporary files, so that memory stays bounded; and so does the disk.
        var pieces = MemoryUsageSetting.setupTempFileOnly(MOST_UNPACKED).streamCache;
        try (var document = Loader.loadPDF(file.toFile(), pieces)) {
            return read(document, name);
        } catch (InvalidPasswordException e) {
            throw new UserException(
                    "'%s' is protected by a password.".formatted(name),
                    "Open it with the password, print it to a new PDF without one, and use that.");
        } catch (UserException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A file made to break its reader may raise anything in PDFBox; to the user it is all the same.
            throw broken(name);
        }
    }

    private static UserException broken(String name) {
        return new UserException(
                "'%s' is not a whole PDF and cannot be read.".formatted(name),
                "Save or download it again, or print it to a new PDF.");
    }

    private static String read(PDDocument document, String name) throws IOException {
        var text = new BoundedText(name);
        new PdfText().writeText(document, text);
        var found = text.toString();
        if (!found.isBlank()) return found;
        int pages = document.getNumberOfPages();
        if (pages == 0) throw broken(name);
        throw new UserException(
                "'%s' has %d %s but no text: it is probably a scan."
                        .formatted(name, pages, pages == 1 ? "page" : "pages"),
                MAKE_TEXT);
    }

    /// Puts a blank line between blocks of text, as a reader sees them.
    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (!positions.isEmpty()) {
            var first = positions.getFirst();
            float line = first.getYDirAdj();
            if (line - lastLine > BLOCK_GAP * first.getHeightDir() && lastLine > 0)
                getOutput().write("\n");
            lastLine = line;
        }
        super.writeString(text, positions);
    }
}
