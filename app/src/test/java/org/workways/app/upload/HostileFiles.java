package org.workways.app.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files made to break their reader.
final class HostileFiles {
    private static final String WORD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
            + "main\"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";
    private static final int BOMB_MEGABYTES = 400;

    private HostileFiles() {}

    /// A DOCX of 400 MB of one letter, 0.4 MB packed.
    static byte[] zipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(WORD.substring(0, WORD.indexOf("%s")).getBytes(StandardCharsets.UTF_8));
            bomb(zip);
        }
        return bytes.toByteArray();
    }

    /// A DOCX with this declaration before it and this text in it.
    static byte[] docx(String declaration, String text) throws IOException {
        return zip("word/document.xml", declaration + WORD.formatted(text));
    }

    static byte[] spreadsheet() throws IOException {
        return zip("xl/workbook.xml", "<workbook/>");
    }

    /// Every entity is ten times the one before: "lol" a billion times.
    static byte[] billionLaughs() throws IOException {
        var declaration = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"lol\">");
        for (int i = 1; i <= 9; i++)
            declaration.append(
                    "<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
        return docx(declaration.append("]>").toString(), "&e9;");
    }

    /// A PDF whose pages hold themselves.
    static byte[] loopingPdf() {
        return ascii("""
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [2 0 R 3 0 R] /Count 9 /Parent 3 0 R>> endobj
            3 0 obj <</Type /Pages /Kids [2 0 R 3 0 R] /Count 9 /Parent 2 0 R>> endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """);
    }

    /// A PDF of lists in lists, 200,000 deep.
    static byte[] deepPdf() {
        return ascii("%PDF-1.4\n1 0 obj " + "[".repeat(200_000) + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
    }

    /// A PDF whose page unpacks to 400 MB.
    static byte[] pdfBomb() throws IOException {
        var page = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(page)) {
            bomb(packed);
        }
        var bytes = new ByteArrayOutputStream();
        bytes.write(ascii("""
            %%PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R>> endobj
            4 0 obj <</Filter /FlateDecode /Length %d>> stream
            """.formatted(page.size())));
        page.writeTo(bytes);
        bytes.write(ascii("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"));
        return bytes.toByteArray();
    }

    /// The beginning of a Windows program.
    static byte[] program() {
        return java.util.Arrays.copyOf(ascii("MZ\u0003"), 5_000);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void bomb(java.io.OutputStream out) throws IOException {
        var megabyte = new byte[1_000_000];
        java.util.Arrays.fill(megabyte, (byte) 'q');
        for (int i = 0; i < BOMB_MEGABYTES; i++) out.write(megabyte);
    }

    private static byte[] zip(String entry, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
