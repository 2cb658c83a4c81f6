package org.workways.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A question to the server as any program may send it.
/// @param method  `GET` or `POST`
/// @param headers name, value, name, value
/// @param body    empty for none
record Asked(String method, String path, List<String> headers, byte[] body) {
    private static final String EDGE = "----edge";

    /// A name that points here is nothing that a client sends by accident.
    private static final HttpClient CLIENT = client();

    private static HttpClient client() {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        return HttpClient.newHttpClient();
    }

    static Asked get(String path) {
        return new Asked("GET", path, List.of(), new byte[0]);
    }

    static Asked form(String path, String fields) {
        var type = List.of("Content-Type", "application/x-www-form-urlencoded");
        return new Asked("POST", path, type, fields.getBytes(StandardCharsets.UTF_8));
    }

    /// A form with a file in it.
    static Asked upload(String path, String name, byte[] content) {
        return multipart(path, "name=\"file\"; filename=\"%s\"".formatted(name), content);
    }

    /// The same form with a text in it.
    static Asked paste(String path, String text) {
        return multipart(path, "name=\"text\"", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Asked multipart(String path, String part, byte[] content) {
        var head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(EDGE, part);
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return new Asked(
                "POST", path, List.of("Content-Type", "multipart/form-data; boundary=" + EDGE), body.toByteArray());
    }

    Asked saying(String header, String value) {
        var more = new ArrayList<>(headers);
        more.addAll(List.of(header, value));
        return new Asked(method, path, more, body);
    }

    HttpResponse<String> of(Web web) {
        var request = HttpRequest.newBuilder(URI.create(web.address() + path))
                .method(method, BodyPublishers.ofByteArray(body));
        if (!headers.isEmpty()) request.headers(headers.toArray(String[]::new));
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
