package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: a document that cannot be read is named, with what to do about it, and nothing is half-written.
class BadDocumentStoryTest {
    private static final String CV = "Skills: Python (advanced), MQTT, Löten";

    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    private void refused(String cv, String problem, String advice) {
        desk.refuses(problem, advice, "--cv", cv, "--to", "IoT developer");
    }

    @Test
    void a_missing_cv_gets_the_names_like_it() {
        desk.write("amina.txt", CV);
        refused(folder.resolve("amna.txt").toString(), "There is no file", "Did you mean 'amina.txt'?");
    }

    @Test
    void a_missing_advert_is_not_taken_for_a_job() {
        desk.refuses("There is no file 'advert.pdf'.", "Check the spelling", "--skills", "mqtt", "--to", "advert.pdf");
    }

    @Test
    void an_empty_file_is_called_empty() {
        refused(desk.write("empty.pdf", ""), "is empty (0 bytes)", "saved or downloaded completely");
    }

    @Test
    void a_folder_is_no_cv() {
        refused(folder.toString(), "is a folder, not a file", "Name one file inside it");
    }

    @Test
    void a_scanned_pdf_wants_text_recognition() throws IOException {
        var file = folder.resolve("scanned.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var drawing = new PDPageContentStream(document, page)) {
                drawing.addRect(50, 50, 400, 600);
                drawing.fill();
            }
            document.save(file.toFile());
        }
        refused(file.toString(), "probably a scan", "OCR");
    }

    @Test
    void an_encrypted_pdf_wants_its_password_taken_off() throws IOException {
        var file = folder.resolve("locked.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "opening", new AccessPermission()));
            document.save(file.toFile());
        }
        refused(file.toString(), "protected by a password", "print it to a new PDF");
    }

    @Test
    void a_text_of_100_megabytes_is_too_much() throws IOException {
        var file = folder.resolve("huge.txt");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.write((CV + "\n").repeat(1000).getBytes(StandardCharsets.UTF_8));
            huge.setLength(100_000_000);
        }
        refused(file.toString(), "holds more than 20 MB of text", "Cut out the part that matters");
    }

    @Test
    void a_zip_that_is_not_esco_is_told_what_esco_holds() throws IOException {
        var file = desk.write("table.zip", zip("table.csv", "a,b\n1,2\n"));
        desk.run("import", "esco", file)
                .isRefused("is not a complete ESCO download", "Download 'classification' as CSV");
        desk.run("import", "onet", file).isRefused("is not a complete O*NET download", "onetcenter.org");
        assertThat(desk.home().resolve("snapshots")).doesNotExist();
    }

    @Test
    void a_truncated_zip_is_named() throws IOException {
        var whole = zip("skills_en.csv", "conceptUri\n".repeat(1000));
        var file = desk.write("cut.zip", Arrays.copyOf(whole, whole.length / 2));
        desk.run("import", "esco", file).isRefused("is cut off or damaged", "Download it again");
        refused(file, "zip", "");
    }

    @Test
    void a_file_that_is_no_zip_is_no_download() {
        var file = desk.write("esco.csv", "conceptUri\n");
        desk.run("import", "esco", file).isRefused("is not a zip file", "Name the zip as it was downloaded");
    }

    @Test
    void utf_16_with_and_without_its_mark_is_read_as_what_it_is() {
        var marked = desk.write("marked.txt", CV, StandardCharsets.UTF_16);
        var unmarked = desk.write("unmarked.txt", CV, StandardCharsets.UTF_16LE);
        for (var cv : new String[] {marked, unmarked})
            desk.run("recognise", cv).isGiven().says("Python 3", "MQTT 1", "soldering 1");
    }

    @Test
    void a_plan_is_not_written_into_a_file() throws IOException {
        var file = desk.write("plans", "kept");
        desk.route("--skills", "mqtt", "--to", "IoT technician")
                .isRefused("that is a file, not a folder", "Give another folder with --out DIR.");
        assertThat(Path.of(file)).hasContent("kept");
    }

    @Test
    void a_plan_does_not_replace_a_folder_nor_come_in_part() throws IOException {
        Files.createDirectories(desk.plans().resolve("plan.json").resolve("mine"));
        desk.route("--skills", "mqtt", "--to", "IoT technician")
                .isRefused("plan.json': that is a folder", "Give another folder with --out DIR.");
        assertThat(desk.plans().resolve("plan.html")).doesNotExist();
        assertThat(desk.plans().resolve("plan.json").resolve("mine")).exists();
    }

    @Test
    void a_plan_that_may_not_be_written_says_so() {
        desk.run("route", "--skills", "mqtt", "--to", "IoT technician", "--out", "/proc/plans")
                .isRefused("The plan cannot be written to '/proc/plans'", "Give another folder with --out DIR.");
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
