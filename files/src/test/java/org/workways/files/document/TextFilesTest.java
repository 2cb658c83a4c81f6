package org.workways.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workways.files.document.Refused.assertRefused;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.concept.UserException;

/// FEATURE: plain text, web pages and Markdown are read whatever bytes they are made of.
class TextFilesTest {
    private static final String CV = "José Müller – électricien\nPython & “C”\n";
    private static final String READ = "José Müller – électricien\nPython & “C”";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void a_text_is_read_in_the_charset_it_was_written_in(String charset) throws IOException {
        assertThat(read("cv.txt", CV.getBytes(Charset.forName(charset)))).isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void a_byte_order_mark_is_not_text(String charset) throws IOException {
        assertThat(read("cv.txt", ("\uFEFF" + CV).getBytes(Charset.forName(charset))))
                .isEqualTo(READ);
    }

    @Test
    void bullets_ligatures_and_odd_spaces_are_made_plain() throws IOException {
        assertThat(read(
                        "cv.txt",
                        utf8("Skills:\r\n"
                                + "\t• Con\uFB01guration\u00A0of PLCs \r\n\r\n\r\n"
                                + "▪SCADA\r"
                                + "– Main\u00AD\n"
                                + "te\u00ADnance\n"
                                + "\uF0B7\n"
                                + "MQTT\n"
                                + "* C++\n"
                                + "-5 °C to 40 °C\n"
                                + "– 3 years\n")))
                .isEqualTo("Skills:\n- Configuration of PLCs\n\n- SCADA\n- Maintenance\n- MQTT\n- C++\n-5 °C to 40 °C\n"
                        + "- 3 years");
    }

    @Test
    void accents_that_stand_apart_are_joined_to_their_letters() throws IOException {
        assertThat(read("cv.txt", utf8("Jose\u0301"))).isEqualTo("José");
    }

    @Test
    void a_web_page_is_read_block_by_block() throws IOException {
        assertThat(read("job.html", utf8("""
            <html><head><title>Job</title><style>p {}</style></head><body><script>var x = 1;</script>
            <h1>IoT developer</h1><p>You know
              <b>MQTT</b> and&nbsp;Python.<br>Remote.</p>
            <ul><li>Docker</li><li><p>Linux</p></li></ul>
            <table><tr><td>Python</td><td>2 years</td></tr></table></body></html>
            """)))
                .isEqualTo(
                        "IoT developer\n\nYou know MQTT and Python.\nRemote.\n\n- Docker\n- Linux\n\nPython | 2 years");
    }

    @Test
    void a_web_page_says_its_charset_itself() throws IOException {
        var page = "<html><head><meta charset=\"iso-8859-15\"></head><body>5 € für Gerät</body></html>";
        assertThat(read("job.html", page.getBytes(Charset.forName("ISO-8859-15"))))
                .isEqualTo("5 € für Gerät");
    }

    @Test
    void a_web_page_is_known_by_its_content() throws IOException {
        assertThat(read("job.txt", utf8("<!DOCTYPE html><p>Python</p>"))).isEqualTo("Python");
    }

    @Test
    void markdown_loses_its_marks() throws IOException {
        assertThat(read("syllabus.md", utf8("""
            # IoT basics
            A **course** on [MQTT](https://mqtt.org) and `paho`.

            * brokers
            * topics

            1. install
            2. publish

            | week | topic |
            |------|-------|
            | 1    | QoS   |
            """)))
                .isEqualTo("IoT basics\n\nA course on MQTT and paho.\n\n- brokers\n- topics\n- install\n- publish\n"
                        + "| week | topic |\n| 1    | QoS   |");
    }

    @Test
    void markdown_nested_thousands_deep_is_read_as_text() throws IOException {
        assertThat(read("deep.md", utf8("> ".repeat(20_000) + "Python"))).endsWith("Python");
    }

    @Test
    void a_missing_file_offers_the_names_that_are_near() throws IOException {
        Files.writeString(folder.resolve("lebenslauf.pdf"), "x");
        assertRefused(folder.resolve("lebenslauf.pfd"), "There is no file", "Did you mean 'lebenslauf.pdf'?");
        assertRefused(folder.resolve("nowhere").resolve("cv.pdf"), "There is no file", "does not exist either");
    }

    @Test
    void a_folder_is_not_a_file() throws IOException {
        Files.writeString(folder.resolve("cv.txt"), "x");
        assertRefused(folder, "is a folder", "'cv.txt'");
    }

    @Test
    void empty_files_are_told() throws IOException {
        assertRefused(Files.createFile(folder.resolve("cv.txt")), "is empty", "saved or downloaded");
        assertRefused(Files.writeString(folder.resolve("b.txt"), " \n\t\n"), "holds no text", "meant");
    }

    @Test
    void unknown_files_are_told() throws IOException {
        var bytes = new byte[] {0x7E, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 3, 0, 62, 0, 1};
        assertRefused(Files.write(folder.resolve("data"), bytes), "is not a kind of document", "Save it as PDF");
        assertRefused(Files.write(folder.resolve("cv.pdf"), bytes), "is called .pdf, but holds", "damaged");
        bytes[0] = 0x7F;
        assertRefused(Files.write(folder.resolve("ls"), bytes), "seems to be a program, which is not read", "DOCX");
        assertRefused(Files.write(folder.resolve("cv.docx"), bytes), "is called .docx, but holds a program", "PDF");
        assertRefused(Files.write(folder.resolve("a.png"), latin1("\u0089PNG\r\n")), "is a picture", "OCR");
        assertRefused(Files.writeString(folder.resolve("a.rtf"), "{\\rtf1 x}"), "Rich Text", "DOCX");
    }

    @Test
    void a_text_of_a_hundred_megabytes_is_refused_before_it_is_read() throws IOException {
        var large = folder.resolve("log.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.write("text".getBytes(StandardCharsets.US_ASCII));
            file.setLength(100_000_000);
        }
        assertRefused(large, "more than 20 MB of text, the limit", "Cut out");
    }

    @Test
    void the_name_of_an_upload_is_the_one_in_the_answer() throws IOException {
        var file = Files.writeString(folder.resolve("upload-4.tmp"), " ");
        assertThatThrownBy(() -> DocumentReader.read(file, "Ana's cv.txt"))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.problem()).contains("Ana's cv.txt").doesNotContain("upload-4"));
    }

    @Test
    void an_upload_is_known_by_its_content_alone() throws IOException {
        assertThat(upload("<p>Python</p>")).isEqualTo("Python");
        assertThat(upload("# Skills\n* **Python**\n")).isEqualTo("Skills\n\n- Python");
        assertThat(upload("C# and <pre>\n2 ** 3 * 4\n#5\n")).isEqualTo("C# and <pre>\n2 ** 3 * 4\n#5");
    }

    @Test
    void no_letter_bears_a_thousand_accents() throws IOException {
        var read = read("cv.txt", utf8("Zoe" + "\u0301".repeat(500_000) + "\u0323".repeat(500_000) + "!"));
        assertThat(read).hasSizeBetween(30, 35).startsWith("Zo\u00E9").endsWith("!");
    }

    private String upload(String content) throws IOException {
        return DocumentReader.readUnnamed(Files.writeString(folder.resolve("upload.xyz"), content), "cv.html.md.pdf")
                .text();
    }

    private String read(String name, byte[] bytes) throws IOException {
        return DocumentReader.read(Files.write(folder.resolve(name), bytes)).text();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
