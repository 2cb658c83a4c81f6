package org.workways.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.workways.app.words.Words;

/// Fills the templates.
final class Pages {
    private static final String COOKIE = "workways-language";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());
    private final Assets assets = new Assets();

    Assets assets() {
        return assets;
    }

    /// @param title   already in the words of the request
    /// @param section the word it belongs to; empty if to none
    Frame frame(HttpServletRequest request, String title, String section, Question question) {
        return new Frame(words(request), assets, title, section, question, request.getRequestURI());
    }

    ResponseEntity<String> page(
            HttpServletRequest request, HttpStatus status, Frame frame, String template, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("frame", frame);
        var output = new StringOutput(1 << 16);
        templates.render(template + ".jte", all, output);
        var answer = ResponseEntity.status(status)
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.language())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie");
        chosen(request).ifPresent(locale -> answer.header(HttpHeaders.SET_COOKIE, cookie(locale)));
        return answer.body(output.toString());
    }

    ResponseEntity<String> page(HttpServletRequest request, Frame frame, String template, Map<String, Object> values) {
        return page(request, HttpStatus.OK, frame, template, values);
    }

    /// As chosen now, else as chosen before, else as the browser asks.
    static Words words(HttpServletRequest request) {
        return Words.in(chosen(request)
                .or(() -> before(request))
                .or(() -> asked(request))
                .orElse(Locale.ENGLISH));
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("in")).flatMap(Pages::known);
        } catch (IllegalStateException e) {
            return Optional.empty(); // parameters that cannot be read, or are too large, are told elsewhere
        }
    }

    private static Optional<Locale> before(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(language -> known(language).stream())
                .findFirst();
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).stream()
                .flatMap(Pages::ranges)
                .map(range -> known(range.getRange().split("-")[0]))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream();
        } catch (IllegalArgumentException e) {
            return Stream.of(); // no header that a browser sends
        }
    }

    private static Optional<Locale> known(String language) {
        return Words.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static String cookie(Locale locale) {
        return ResponseCookie.from(COOKIE, locale.getLanguage())
                .path("/")
                .sameSite("Strict")
                .httpOnly(true)
                .maxAge(Duration.ofDays(365))
                .build()
                .toString();
    }
}
