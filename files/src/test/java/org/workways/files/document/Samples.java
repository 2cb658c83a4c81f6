package org.workways.files.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Makes the files that the stories of this package are about.
final class Samples {
    private static final int TOP = 760;
    private static final int LINE = 14;

    private Samples() {}

    /// Lines of text from a point of a page downwards; an empty line leaves a gap.
    record Column(int left, List<String> lines) {}

    static Path pdf(Path file, Column... columns) throws IOException {
        try (var document = new PDDocument()) {
            page(document, columns);
            document.save(file.toFile());
        }
        return file;
    }

    static Path lockedPdf(Path file, String openingPassword) throws IOException {
        try (var document = new PDDocument()) {
            page(document, new Column(50, List.of("Python and MQTT")));
            document.protect(new StandardProtectionPolicy("owner", openingPassword, new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    /// A page with a drawing and no letter, as a scanner makes it.
    static Path scan(Path file) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var drawing = new PDPageContentStream(document, page)) {
                drawing.addRect(50, 50, 400, 600);
                drawing.fill();
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void page(PDDocument document, Column... columns) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var drawing = new PDPageContentStream(document, page)) {
            drawing.setFont(new PDType1Font(FontName.HELVETICA), 11);
            for (var column : columns) column(drawing, column);
        }
    }

    private static void column(PDPageContentStream drawing, Column column) throws IOException {
        int height = TOP;
        for (var line : column.lines()) {
            height -= LINE;
            if (line.isEmpty()) continue;
            drawing.beginText();
            drawing.newLineAtOffset(column.left(), height);
            drawing.showText(line);
            drawing.endText();
        }
    }

    /// A DOCX with this body in its main part, in the words of ECMA-376.
    static Path docx(Path file, String body) throws IOException {
        return zip(
                file,
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                        + "wordprocessingml/2006/main\"><w:body>" + body + "</w:body></w:document>");
    }

    static Path zip(Path file, String entry, String content) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    static Path cutOff(Path whole, Path file) throws IOException {
        var bytes = Files.readAllBytes(whole);
        return Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }
}
