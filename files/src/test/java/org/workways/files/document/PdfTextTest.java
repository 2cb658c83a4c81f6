package org.workways.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.files.document.Refused.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.files.document.Samples.Column;

/// FEATURE: the text of a PDF is read as a person reads it.
class PdfTextTest {
    @TempDir
    Path folder;

    @Test
    void lines_come_one_by_one_and_blocks_with_a_blank_line_between() throws IOException {
        var lines = List.of("Ana Silva", "Maintenance technician", "", "", "Skills", "• MQTT", "• SQL");
        var cv = Samples.pdf(folder.resolve("cv.pdf"), new Column(50, lines));
        assertThat(DocumentReader.read(cv).text())
                .isEqualTo("Ana Silva\nMaintenance technician\n\nSkills\n- MQTT\n- SQL");
    }

    @Test
    void the_columns_of_a_page_are_not_mixed() throws IOException {
        var cv = Samples.pdf(
                folder.resolve("cv.pdf"),
                new Column(50, List.of("Skills", "Python", "PLC programming")),
                new Column(300, List.of("Work", "2019 to 2024", "Meter reader")));
        assertThat(DocumentReader.read(cv).text())
                .isEqualTo("Skills\nPython\nPLC programming\nWork\n2019 to 2024\nMeter reader");
    }

    @Test
    void a_pdf_is_known_by_its_content_whatever_it_is_called() throws IOException {
        var cv = Samples.pdf(folder.resolve("cv.txt"), new Column(50, List.of("Python")));
        assertThat(DocumentReader.read(cv).text()).isEqualTo("Python");
    }

    @Test
    void the_document_is_called_as_the_user_called_it() throws IOException {
        var cv = Samples.pdf(folder.resolve("upload-17.tmp"), new Column(50, List.of("Python")));
        assertThat(DocumentReader.read(cv, "my cv.pdf").name()).isEqualTo("my cv.pdf");
    }

    @Test
    void fonts_of_the_system_are_never_looked_at() throws IOException {
        DocumentReader.read(Samples.pdf(folder.resolve("cv.pdf"), new Column(50, List.of("Python"))));
        assertThat(FontMappers.instance()).isInstanceOf(OwnFonts.class);
    }

    @Test
    void a_scan_is_told_with_the_way_out() throws IOException {
        assertRefused(Samples.scan(folder.resolve("scan.pdf")), "has 1 page but no text: it is probably a scan", "OCR");
    }

    @Test
    void a_pdf_that_needs_a_password_is_told() throws IOException {
        assertRefused(
                Samples.lockedPdf(folder.resolve("cv.pdf"), "secret"), "is protected by a password", "without one");
    }

    @Test
    void a_pdf_that_only_forbids_changes_is_read() throws IOException {
        assertThat(DocumentReader.read(Samples.lockedPdf(folder.resolve("cv.pdf"), ""))
                        .text())
                .isEqualTo("Python and MQTT");
    }

    @Test
    void a_pdf_of_rubbish_is_told() throws IOException {
        var file = Files.writeString(folder.resolve("cv.pdf"), "%PDF-1.7\nnothing that a PDF would hold\n");
        assertRefused(file, "is not a whole PDF", "download it again");
    }

    @Test
    void a_pdf_whose_pages_lead_in_a_circle_is_told() throws IOException {
        var file = Files.writeString(folder.resolve("cv.pdf"), """
            %PDF-1.7
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [2 0 R] /Count 1>> endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """);
        assertRefused(file, "is not a whole PDF", "download it again");
    }

    @Test
    void a_pdf_cut_off_in_the_middle_is_told() throws IOException {
        var whole = Samples.pdf(folder.resolve("whole.pdf"), new Column(50, List.of("Python")));
        assertRefused(Samples.cutOff(whole, folder.resolve("cut.pdf")), "is not a whole PDF", "download it again");
    }

    @Test
    void a_pdf_with_something_behind_its_end_is_read() throws IOException {
        var file = Samples.pdf(folder.resolve("cv.pdf"), new Column(50, List.of("Python")));
        Files.writeString(file, "<!-- from a server -->".repeat(1000), StandardOpenOption.APPEND);
        assertThat(DocumentReader.read(file).text()).isEqualTo("Python");
    }
}
