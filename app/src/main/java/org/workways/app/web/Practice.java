package org.workways.app.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// Asks a server for each kind of page once, so that what is loaded for them can be kept for later starts.
final class Practice {
    private static final List<String> PAGES = List.of("/", "/examples/amina", "/recognise", "/atlas?q=mqtt", "/info");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
    private final String address;

    Practice(String address) {
        this.address = address;
    }

    /// @throws IllegalStateException if a page is not answered
    void run() throws InterruptedException {
        for (var page : PAGES) {
            var plan = get(page);
            if (plan.getPath().equals("/route")) {
                get("/reach?" + plan.getRawQuery());
                get("/route/trades?" + plan.getRawQuery());
            }
        }
    }

    /// @return where it was found in the end
    private URI get(String page) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + page)).build();
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 500)
                throw new IllegalStateException("%s was answered with %d.".formatted(page, answer.statusCode()));
            return answer.uri();
        } catch (IOException e) {
            throw new IllegalStateException(page + " was not answered.", e);
        }
    }
}
