package org.workways.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.files.document.Refused.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: the text of a Word file is read in its order, without what surrounds it.
class DocxTextTest {
    @TempDir
    Path folder;

    @Test
    void paragraphs_and_tables_come_in_their_order_and_headers_not_at_all() throws IOException {
        var file = folder.resolve("cv.docx");
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            word.createHeaderFooterPolicy()
                    .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("page header");
            word.createParagraph().createRun().setText("Before the table");
            var table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Python");
            table.getRow(0).getCell(1).setText("two years");
            table.getRow(1).getCell(0).setText("MQTT");
            word.createParagraph().createRun().setText("After the table");
            word.write(out);
        }
        assertThat(DocumentReader.read(file).text())
                .isEqualTo("Before the table\nPython | two years\nMQTT\n\nAfter the table");
    }

    @Test
    void words_split_over_runs_are_whole_again() throws IOException {
        assertText("<w:p><w:r><w:t>Pyth</w:t></w:r><w:r><w:t xml:space=\"preserve\">on and </w:t></w:r>"
                        + "<w:hyperlink><w:r><w:t>MQTT</w:t></w:r></w:hyperlink></w:p>")
                .isEqualTo("Python and MQTT");
    }

    @Test
    void list_items_stand_on_their_own_lines() throws IOException {
        assertText("<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
            + " w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>PLC programming</w:t></w:r></w:p><w:p><w:pPr><w:pStyle"
            + " w:val=\"ListBullet2\"/></w:pPr><w:r><w:t>SCADA</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:numId"
            + " w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>No item</w:t></w:r></w:p>")
                .isEqualTo("- PLC programming\n- SCADA\nNo item");
    }

    @Test
    void breaks_and_tabs_part_words() throws IOException {
        assertText("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\""
                        + " w:pos=\"9\"/></w:tabs></w:pPr><w:r><w:t>2019</w:t><w:tab/>"
                        + "<w:t>Electrician</w:t><w:br/><w:t>Lisbon</w:t></w:r></w:p>")
                .isEqualTo("2019 Electrician\nLisbon");
    }

    @Test
    void a_text_box_is_read_once() throws IOException {
        var box = "<w:txbxContent><w:p><w:r><w:t>Docker</w:t></w:r></w:p></w:txbxContent>";
        assertText("<w:p><w:r><w:t>Skills</w:t></w:r><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>" + box
                        + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>")
                .isEqualTo("Docker\nSkills");
    }

    @Test
    void deleted_text_and_field_codes_are_not_text() throws IOException {
        var deleted = "<w:del><w:r><w:delText>Cobol</w:delText></w:r></w:del>";
        var inserted = "<w:ins><w:r><w:t>Rust</w:t></w:r></w:ins>";
        var field = "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>";
        assertText("<w:p>" + deleted + inserted + field + "</w:p>").isEqualTo("Rust");
    }

    @Test
    void a_page_laid_out_as_a_table_keeps_its_lines() throws IOException {
        assertText("<w:tbl><w:tr><w:tc>" + paragraph("Skills") + paragraph("Python") + "</w:tc><w:tc>"
                        + paragraph("Work") + "</w:tc></w:tr></w:tbl>")
                .isEqualTo("Skills\nPython\nWork");
    }

    @Test
    void a_docx_cut_off_in_the_middle_is_told() throws IOException {
        var whole = Samples.docx(folder.resolve("whole.docx"), paragraph("Python ".repeat(500)));
        assertRefused(Samples.cutOff(whole, folder.resolve("cv.docx")), "is not a whole DOCX file", "again");
    }

    @Test
    void a_docx_with_broken_markup_is_told() throws IOException {
        assertRefused(Samples.docx(folder.resolve("cv.docx"), "<w:p><w:r>"), "is not a whole DOCX file", "again");
    }

    @Test
    void other_office_files_are_told_apart() throws IOException {
        assertRefused(
                Samples.zip(folder.resolve("a.docx"), "xl/workbook.xml", "<x/>"), "is a spreadsheet", "Save it as");
        assertRefused(Samples.zip(folder.resolve("b.zip"), "readme.txt", "hello"), "is a zip archive", "Save it as");
    }

    @Test
    void an_old_word_file_is_told_to_be_saved_anew() throws IOException {
        var old = folder.resolve("cv.doc");
        Files.write(old, compound("WordDocument"));
        assertRefused(old, "before 2007", "save it as DOCX");
        Files.write(old, compound("EncryptedPackage"));
        assertRefused(old, "protected by a password", "take the password away");
    }

    @Test
    void a_file_made_to_fill_the_memory_is_refused() throws IOException {
        var bomb = folder.resolve("bomb.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"w\"><w:body>".getBytes(StandardCharsets.US_ASCII));
            var spaces = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 400; i++) zip.write(spaces);
        }
        assertThat(Files.size(bomb)).isLessThan(1_000_000);
        assertRefused(bomb, "unpacks to more than 300 MB", "No document is that large");
    }

    @Test
    void more_text_than_the_limit_is_refused() throws IOException {
        var paragraph = paragraph("word ".repeat(100_000));
        assertRefused(
                Samples.docx(folder.resolve("long.docx"), paragraph.repeat(50)), "more than 20 MB of text", "Cut out");
    }

    @Test
    void a_document_type_that_names_other_files_is_not_followed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
        var file = Samples.zip(
                folder.resolve("cv.docx"),
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><d><p><t>A &x; B</t></p></d>");
        assertRefused(file, "cv.docx", "");
    }

    private org.assertj.core.api.AbstractStringAssert<?> assertText(String body) throws IOException {
        return assertThat(DocumentReader.read(Samples.docx(folder.resolve("text.docx"), body))
                .text());
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /// The signature of the compound format, and later the name of a stream in UTF-16.
    private static byte[] compound(String stream) {
        var signature = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(600);
        var name = new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return (signature + name).getBytes(StandardCharsets.ISO_8859_1);
    }
}
