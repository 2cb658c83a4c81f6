package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: whatever file comes, whoever sends it is told what to do, and the next one is read.
@ExtendWith(Browsing.class)
class UploadStoryTest {
    private static final int TOO_LARGE = 6 << 20;

    @Test
    void a_file_of_six_megabytes_is_too_large_and_the_page_says_what_to_do(Web web) {
        for (var path : new String[] {"/", "/recognise"}) {
            var answer = Asked.upload(path, "cv.pdf", letters(TOO_LARGE)).of(web);
            assertThat(answer.statusCode()).as(path).isEqualTo(413);
            assertThat(answer.body()).contains("What was sent is larger than 5 MB", "Save a file without pictures");
        }
    }

    @Test
    void a_pasted_text_of_three_megabytes_is_too_large_and_the_page_says_how_much_is_not(Web web) {
        var answer = Asked.paste("/recognise", "a".repeat(3 << 20)).of(web);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("a pasted text larger than 2 MB", "of a text, bring only");
    }

    /// Before it has sent all of it no browser shows an answer.
    @Test
    void a_browser_shows_that_page_however_large_the_file_is(Web web, @TempDir Path folder) throws IOException {
        var visitor = web.visitor();
        visitor.goes("/recognise");
        visitor.page().locator("#file").setInputFiles(Files.write(folder.resolve("cv.pdf"), letters(4 * TOO_LARGE)));
        visitor.button("Read it").click();

        assertThat(visitor.page().locator("#main")).containsText("What was sent is larger than 5 MB");
    }

    @Test
    void a_program_that_says_it_is_a_pdf_is_refused_with_an_advice(Web web) {
        var visitor = web.visitor();
        var program = letters(2_000);
        System.arraycopy("MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1), 0, program, 0, 4);
        sends(visitor, "cv.pdf", program);

        assertThat(visitor.page().locator("h1")).hasText("That did not work");
        assertThat(visitor.page().locator(".verdict").first()).containsText("cv.pdf");
        assertThat(visitor.page().locator(".verdict").last()).containsText("PDF");
        assertThat(Asked.upload("/recognise", "cv.pdf", program).of(web).statusCode())
                .isEqualTo(422);
    }

    @Test
    void after_a_file_that_was_made_to_break_its_reader_the_next_one_is_read(Web web) throws IOException {
        var deep = "%PDF-1.4\n1 0 obj " + "[".repeat(200_000) + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";

        assertThat(Asked.upload("/recognise", "cv.pdf", deep.getBytes(StandardCharsets.US_ASCII))
                        .of(web)
                        .statusCode())
                .isEqualTo(422);

        var good = Asked.upload("/recognise", "amina.pdf", Files.readAllBytes(Somebody.AMINA.cv()))
                .of(web);
        assertThat(good.statusCode()).isEqualTo(303);
        assertThat(good.headers().firstValue("Location").orElse("")).startsWith("/recognise/");
    }

    @Test
    void a_name_with_markup_in_it_stays_a_name(Web web) {
        var visitor = web.visitor();
        sends(visitor, "<img src=x>.txt", "I program in Python.".getBytes(StandardCharsets.UTF_8));

        assertThat(visitor.page().locator("h1")).containsText("<img src=x>.txt");
        assertThat(visitor.page().locator("img")).hasCount(0);
    }

    @Test
    void nothing_at_all_is_asked_for_again(Web web) {
        var visitor = web.visitor();
        visitor.goes("/recognise");
        visitor.button("Read it").click();
        assertThat(visitor.page().locator("h1")).hasText("That did not work");

        visitor.goes("/");
        visitor.button("Find the way").click();
        assertThat(visitor.page().locator(".verdict").first()).hasText("It is not said who the plan is for.");
    }

    private static void sends(Visitor visitor, String name, byte[] content) {
        visitor.goes("/recognise");
        visitor.page().locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        visitor.button("Read it").click();
    }

    private static byte[] letters(int many) {
        var bytes = new byte[many];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }
}
