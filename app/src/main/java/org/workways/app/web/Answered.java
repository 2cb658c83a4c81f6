package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Answers that are no pages.
final class Answered {
    private Answered() {}

    static ResponseEntity<String> json(String text) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
    }

    /// @param name under which a browser saves it
    static ResponseEntity<String> file(String text, String type, String name) {
        return saved(type + ";charset=UTF-8", name).body(text);
    }

    /// @param name under which a browser saves it
    static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return saved(type, name).body(content);
    }

    private static ResponseEntity.BodyBuilder saved(String type, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    }

    /// What was sent was taken; the browser asks for the page at this address, and again when it is reloaded.
    static ResponseEntity<String> see(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    /// What a form sent holds empty fields; the address that stays in the browser is the short one.
    static ResponseEntity<String> shortened(ResponseEntity<String> page, HttpServletRequest request, String address) {
        if (request.getHeader("HX-Request") == null) return page;
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header("HX-Replace-Url", address)
                .body(page.getBody());
    }
}
