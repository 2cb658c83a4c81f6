package org.workways.app.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.concept.UserException;
import org.workways.files.document.DocumentReader;

/// FEATURE: what strangers upload is read as well as one's own files, and a file made to break its reader is told
/// off. All stories share one reader, as people share a server: what one of them sends does not touch the next.
@TestInstance(Lifecycle.PER_CLASS)
class UploadReaderTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("workways.root"), "examples");

    @TempDir
    static Path folders = Path.of("");

    private UploadReader reader = new UploadReader(UploadLimits.USUAL, Spare.NEVER);
    /// A browser and a server of other tests may be there.
    private List<ProcessHandle> others = List.of();

    @BeforeAll
    void open() {
        others = ProcessHandle.current().children().toList();
        reader = new UploadReader(
                new UploadLimits(5_000_000, 128, 15, 2, 1_000_000), Spare.AT_ONCE, ChildMain.class, folders);
    }

    @AfterAll
    void after_all_of_them_a_good_file_is_still_read_and_nothing_is_left() throws IOException {
        assertThat(reader.read("cv.txt", HostileFiles.ascii("Python")).text()).isEqualTo("Python");
        reader.close();
        assertThat(folders).isEmptyDirectory();
        assertThat(ProcessHandle.current().children().filter(child -> !others.contains(child)))
                .noneMatch(ProcessHandle::isAlive);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina.pdf", "bruno.docx", "carla.txt", "source/amina.html", "README.md"})
    void a_good_file_is_read_as_from_the_command_line_whatever_it_is_called(String name) throws IOException {
        var file = EXAMPLES.resolve(name);
        var read = reader.read("C:\\fakepath\\cv.xyz", Files.readAllBytes(file));
        assertThat(read.name()).isEqualTo("cv.xyz");
        assertThat(read.text()).isEqualTo(DocumentReader.read(file).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
    void a_text_is_read_in_the_charset_it_was_written_in(String charset) {
        assertThat(reader.read("cv.txt", "José Müller".getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo("José Müller");
    }

    @Test
    void an_empty_file_is_called_empty() {
        refused("cv.pdf", new byte[0], "'cv.pdf' is empty (0 bytes).", "saved or downloaded completely");
    }

    @Test
    void a_file_of_6_megabytes_is_too_large() {
        refused(
                "cv.pdf",
                new byte[6_000_000],
                "'cv.pdf' is too large: it has 6 MB, and 5 MB is the limit.",
                "pictures");
    }

    @Test
    void a_program_called_cv_is_told_what_it_is_and_what_is_read() {
        refused("cv.pdf", HostileFiles.program(), "'cv.pdf' is called .pdf, but holds a program.", "PDF, DOCX, HTML");
        refused("tool.exe", HostileFiles.program(), "'tool.exe' seems to be a program", "Markdown or plain text");
    }

    @Test
    void a_truncated_pdf_or_docx_is_told() throws IOException {
        refused("cv.pdf", half("amina.pdf"), "'cv.pdf' is not a whole PDF", "Save or download it again");
        refused("cv.docx", half("bruno.docx"), "'cv.docx' is not a whole DOCX", "save or download it again");
    }

    @Test
    void a_spreadsheet_called_docx_is_a_spreadsheet() throws IOException {
        refused("cv.docx", HostileFiles.spreadsheet(), "'cv.docx' is a spreadsheet, not a Word document.", "PDF");
    }

    @Test
    void a_text_beyond_the_limit_is_told() {
        refused("log.txt", HostileFiles.ascii("Python ".repeat(150_000)), "more than 1,000,000 characters", "Cut out");
    }

    @Test
    void a_zip_bomb_is_stopped() throws IOException {
        refused("cv.docx", HostileFiles.zipBomb(), "'cv.docx' holds more than 20 MB of text", "Cut out");
    }

    @Test
    void a_pdf_bomb_is_stopped() throws IOException {
        refused("cv.pdf", HostileFiles.pdfBomb(), "'cv.pdf' needs more than 128 MB of memory", "new PDF");
    }

    @Test
    void a_pdf_that_holds_itself_is_stopped() {
        refused("cv.pdf", HostileFiles.loopingPdf(), "'cv.pdf' is not a whole PDF", "new PDF");
    }

    @Test
    void a_pdf_of_200_000_lists_in_each_other_is_stopped() {
        refused("cv.pdf", HostileFiles.deepPdf(), "'cv.pdf' is not a whole PDF", "new PDF");
    }

    @Test
    void a_docx_does_not_tell_the_files_of_the_server() throws IOException {
        var secret = Files.writeString(folders.resolve("secret"), "the password");
        var declaration = "<!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri());
        refused("cv.docx", HostileFiles.docx(declaration, "Python &x;"), "'cv.docx' is not a whole DOCX", "again");
        Files.delete(secret);
    }

    @Test
    void a_docx_of_a_billion_laughs_is_stopped() throws IOException {
        refused("cv.docx", HostileFiles.billionLaughs(), "'cv.docx' is not a whole DOCX", "again");
    }

    @Test
    void a_letter_under_half_a_million_accents_is_read_with_some_of_them() {
        var pile = "Zoe" + "\u0301".repeat(250_000) + "\u0323".repeat(250_000);
        assertThat(reader.read("cv.txt", pile.getBytes(StandardCharsets.UTF_8)).text())
                .startsWith("Zoé")
                .hasSizeLessThan(40);
    }

    @Test
    void a_name_that_turns_itself_round_is_shown_as_it_is() {
        assertThat(reader.read("../../\u202Efdp.\u0007" + "x".repeat(900), HostileFiles.ascii("Python"))
                        .name())
                .isEqualTo("fdp." + "x".repeat(76));
    }

    private void refused(String name, byte[] content, String problem, String advice) {
        var refusal = catchThrowableOfType(UserException.class, () -> reader.read(name, content));
        assertThat(refusal).as("refusal of " + name).isNotNull();
        assertThat(refusal.problem()).contains(problem);
        assertThat(refusal.advice()).contains(advice).isNotBlank();
    }

    private static byte[] half(String example) throws IOException {
        var whole = Files.readAllBytes(EXAMPLES.resolve(example));
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
