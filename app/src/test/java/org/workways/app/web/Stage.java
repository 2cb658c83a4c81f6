package org.workways.app.web;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.workways.app.wiring.Wiring;
import org.workways.concept.Progress;

/// What all stories share: a server with a data folder of its own, and a browser. Each starts when it is first needed.
final class Stage implements AutoCloseable {
    private Optional<Path> home = Optional.empty();
    private Optional<WebServer> server = Optional.empty();
    private Optional<Chromium> chromium = Optional.empty();

    String address() {
        if (server.isEmpty()) server = Optional.of(WebServer.start(new Wiring(home(), Progress.SILENT, note -> {}), 0));
        return server.get().address();
    }

    Path home() {
        try {
            if (home.isEmpty()) home = Optional.of(Files.createTempDirectory("workways-web"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home.get();
    }

    Browser browser() {
        if (chromium.isEmpty()) chromium = Optional.of(Chromium.start());
        return chromium.get().browser();
    }

    @Override
    public void close() throws IOException {
        chromium.ifPresent(Chromium::close);
        server.ifPresent(WebServer::close);
        if (home.isPresent()) delete(home.get());
    }

    /// A folder with all that is in it.
    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
