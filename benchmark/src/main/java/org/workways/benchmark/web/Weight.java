package org.workways.benchmark.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// What a browser that was never here loads for one page: the page and all that stands beside it.
/// @param compressed bytes of bodies as they are sent
/// @param raw        the same unpacked
record Weight(int files, long compressed, long raw) {
    private static final Pattern BESIDE = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    /// @param path from the first slash; redirections are followed
    static Weight of(String address, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var page = Body.get(client, address + path);
            var bodies = new ArrayList<>(List.of(page));
            var names = BESIDE.matcher(new String(page.raw(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            for (var name : names) bodies.add(Body.get(client, address + name));
            return new Weight(
                    bodies.size(),
                    bodies.stream().mapToLong(body -> body.sent().length).sum(),
                    bodies.stream().mapToLong(body -> body.raw().length).sum());
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Body(byte[] sent, byte[] raw) {
        static Body get(HttpClient client, String address) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Accept-Encoding", "gzip")
                    .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200)
                throw new IOException(address + " was answered with " + answer.statusCode());
            boolean packed = answer.headers()
                    .firstValue("Content-Encoding")
                    .filter("gzip"::equals)
                    .isPresent();
            return new Body(answer.body(), packed ? unpacked(answer.body()) : answer.body());
        }

        private static byte[] unpacked(byte[] sent) throws IOException {
            try (var stream = new GZIPInputStream(new ByteArrayInputStream(sent))) {
                return stream.readAllBytes();
            }
        }
    }
}
