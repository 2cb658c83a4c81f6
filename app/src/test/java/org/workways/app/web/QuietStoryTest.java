package org.workways.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// FEATURE: pages talk to this machine only, and this machine to its own pages only.
@ExtendWith(Browsing.class)
class QuietStoryTest {
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");

    /// What the console says and who is asked is looked at after every story.
    @ParameterizedTest
    @EnumSource
    void a_page_says_nothing_on_the_console_asks_nobody_else_and_leaves_no_cookie(Place place, Web web) {
        var visitor = web.visitor();
        place.visit(visitor);

        visitor.page().evaluate("document.fonts.ready");
        assertThat(visitor.context().cookies()).isEmpty();
        assertThat(visitor.page().evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void the_only_cookie_is_the_language_that_was_chosen(Web web) {
        var visitor = web.visitor();
        visitor.goes("/");
        visitor.link("Deutsch").click();
        visitor.isAt("in=de");

        assertThat(visitor.context().cookies())
                .extracting((Cookie cookie) -> cookie.name + "=" + cookie.value)
                .containsExactly("workways-language=de");
    }

    @Test
    void styles_and_scripts_are_kept_for_ever_and_sent_small(Web web) {
        var page = Asked.get("/").of(web).body();
        var assets = ASSET.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(assets).hasSize(4);
        for (var asset : assets) {
            var answer = Asked.get(asset).saying("Accept-Encoding", "gzip").of(web);
            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).as(asset).contains("max-age=31536000", "immutable");
            if (!asset.endsWith(".svg"))
                assertThat(header(answer, "Content-Encoding")).as(asset).isEqualTo("gzip");
            assertThat(header(answer, "Content-Type")).as(asset).contains("charset=utf-8");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/recognise",
                "/recognise/0123",
                "/route?skills=python:2&to=iot-developer",
                "/route.json?skills=python:2&to=iot-developer",
                "/route?skills=nonsense&to=iot-developer",
                "/reach?skills=python:2",
                "/no-such-page",
                "/no-such-data.json",
                "/assets/no-such.css",
                "/examples/amina"
            })
    void every_answer_says_what_a_browser_may_do_with_it(String path, Web web) {
        var answer = Asked.get(path).of(web);

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "*", "http");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cache-Control")).isIn("no-store", "private, no-cache");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
        assertThat(answer.body()).doesNotContain("Apache Tomcat", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example:80", "localhost.evil.example", "[::1]:8080"})
    void a_name_that_somebody_else_made_point_here_is_not_answered(String host, Web web) {
        var answer = Asked.get("/").saying("Host", host).of(web);

        assertThat(answer.statusCode()).isEqualTo(421);
        assertThat(answer.body()).doesNotContain("<form");
    }

    @Test
    void this_machine_is_answered_under_its_own_names(Web web) {
        for (var host : List.of("127.0.0.1", "localhost", "localhost:8080"))
            assertThat(Asked.get("/").saying("Host", host).of(web).statusCode())
                    .as(host)
                    .isEqualTo(200);
    }

    @Test
    void a_form_that_another_site_sends_is_refused_and_changes_nothing(Web web) throws IOException {
        var visitor = web.visitor();
        Place.TEXT_OF_AMINA.visit(visitor);
        var reading = URI.create(visitor.page().url()).getPath();
        var before = Asked.get(reading).of(web).body();
        var kept = corrections(web);
        var refusal = Asked.form(reading, "refuse=python");

        for (var asked : List.of(
                refusal.saying("Sec-Fetch-Site", "cross-site"),
                refusal.saying("Sec-Fetch-Site", "same-site"),
                refusal.saying("Origin", "http://evil.example"),
                refusal.saying("Origin", "null"),
                Asked.form(reading + "/forget", "").saying("Sec-Fetch-Site", "cross-site"),
                Asked.form("/info/forget", "").saying("Origin", "http://127.0.0.1:1")))
            assertThat(asked.of(web).statusCode())
                    .as(asked.headers().toString())
                    .isEqualTo(403);

        assertThat(Asked.get(reading).of(web).body()).isEqualTo(before);
        assertThat(corrections(web)).isEqualTo(kept);
    }

    @Test
    void a_text_is_not_stored_by_the_browser(Web web) {
        var visitor = web.visitor();
        Place.TEXT_OF_AMINA.visit(visitor);
        var answer = visitor.goes(visitor.page().url());
        assertThat(answer.headerValue("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void what_was_written_lies_on_no_disk(Web web) throws IOException {
        var visitor = web.visitor();
        visitor.pastes("Zanzibara Quillfeather\n\nI program in Python and build circuits.\n", Somebody.AMINA);
        assertThat(visitor.steps()).isNotEmpty();

        try (Stream<Path> files = Files.walk(web.home())) {
            for (var file : files.filter(Files::isRegularFile).toList())
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("Quillfeather");
        }
    }

    private static String corrections(Web web) throws IOException {
        var file = web.home().resolve("corrections").resolve("atlas.csv");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
