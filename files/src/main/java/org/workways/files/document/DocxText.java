package org.workways.files.document;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.workways.concept.UserException;

/// The text of a Word file (DOCX): its main part, streamed; headers, footers, comments and notes are other parts.
/// Format: ECMA-376, Part 1 (WordprocessingML) and Part 2 (packages).
final class DocxText {
    private static final String MAIN_PART = "word/document.xml";
    /// A text of 20 MB comes in about ten times as much markup; what unpacks to more was made to fill the memory.
    private static final long MOST_UNPACKED = 300_000_000;

    private DocxText() {}

    static String read(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var part = Optional.ofNullable(zip.getEntry(MAIN_PART)).orElseThrow(() -> notWord(zip, name));
            try (var in = new Bounded(zip.getInputStream(part), name)) {
                return text(in, name);
            }
        } catch (ZipException | EOFException | XMLStreamException e) {
            throw broken(name);
        }
    }

    private static String text(InputStream in, String name) throws XMLStreamException {
        // No DTDs: they have no place in a DOCX, and can name files or multiply without end.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(in);
        try {
            return new WordBody(xml, new BoundedText(name)).read();
        } finally {
            xml.close();
        }
    }

    private static UserException broken(String name) {
        return new UserException(
                "'%s' is not a whole DOCX file and cannot be read.".formatted(name),
                "It may be cut off: save or download it again.");
    }

    private static UserException notWord(ZipFile zip, String name) {
        return new UserException(
                "'%s' is %s, not a Word document.".formatted(name, kindOf(zip)), DocumentReader.SAVE_AS);
    }

    private static String kindOf(ZipFile zip) {
        if (zip.getEntry("xl/workbook.xml") != null) return "a spreadsheet";
        if (zip.getEntry("ppt/presentation.xml") != null) return "a presentation";
        if (zip.getEntry("META-INF/container.xml") != null) return "an e-book";
        return zip.getEntry("content.xml") != null ? "an OpenDocument file" : "a zip archive";
    }

    /// Stops a file that unpacks to more than any document holds.
    private static final class Bounded extends FilterInputStream {
        private final String name;
        private long left = MOST_UNPACKED;

        Bounded(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) take(1);
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            if (count > 0) take(count);
            return count;
        }

        private void take(int count) {
            left -= count;
            if (left < 0)
                throw new UserException(
                        "'%s' unpacks to more than %d MB.".formatted(name, MOST_UNPACKED / 1_000_000),
                        "No document is that large: check where it came from, or save it again as PDF.");
        }
    }
}
