package org.workways.app.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.workways.files.document.DocumentReader;

/// Reads a page of its own while a child waits, so that the classes that read PDFs are loaded when a file comes.
final class WarmUp {
    /// Three lines in a font that lies in the file, with its table of letters, and in one that does not; objects
    /// packed: what most PDFs are made of. Written with PDFBox, from Liberation Sans and Helvetica.
    private static final String PAGE = "warm-up.pdf";

    private WarmUp() {}

    /// @param folder holds the page for as long as it is read
    static void in(Path folder) throws IOException {
        var file = folder.resolve(PAGE);
        try (var page = Objects.requireNonNull(WarmUp.class.getResourceAsStream(PAGE), PAGE)) {
            Files.copy(page, file);
        }
        DocumentReader.readUnnamed(file, PAGE);
        Files.delete(file);
    }
}
