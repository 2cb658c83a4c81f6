package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// Somebody's place of work: a folder for files, a data folder and a folder for plans, and the command line to type
/// at.
record Desk(Path folder, Path home) {
    static final String MONDAY = "2027-01-04";

    Desk(Path folder) {
        this(folder, folder.resolve("home"));
    }

    Answer run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = CommandLineInterface.run(home, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    /// Imports what was downloaded of a classification.
    Answer imports(String classification, String... options) {
        var all = new ArrayList<>(List.of("import", classification));
        all.addAll(Arrays.asList(options));
        all.addAll(downloads(classification));
        return run(all.toArray(String[]::new));
    }

    /// `route … --out` the folder for plans.
    Answer route(String... arguments) {
        var all = new ArrayList<>(List.of("route", "--out", plans().toString()));
        all.addAll(Arrays.asList(arguments));
        return run(all.toArray(String[]::new));
    }

    /// A route that is refused, and leaves nothing behind.
    void refuses(String problem, String advice, String... arguments) {
        route(arguments).isRefused(problem, advice);
        assertThat(plans()).doesNotExist();
    }

    Path plans() {
        return folder.resolve("plans");
    }

    String plan(String name) {
        try {
            return Files.readString(plans().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(String name, String text) {
        return write(name, text, StandardCharsets.UTF_8);
    }

    String write(String name, String text, Charset charset) {
        return write(name, text.getBytes(charset));
    }

    String write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        return Path.of(System.getProperty("workways.root", ".."));
    }

    static String example(String name) {
        return root().resolve("examples").resolve(name).toString();
    }

    /// The official downloads, which are not part of the repository; skips the test without them.
    static List<String> downloads(String part) {
        var given = System.getenv().getOrDefault("WORKWAYS_DATA", "");
        var data = given.isBlank() ? root().resolve("../shared/data") : Path.of(given);
        Assumptions.assumeTrue(Files.isDirectory(data.resolve(part)), "the official downloads are not on this machine");
        try (var files = Files.list(data.resolve(part))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".zip"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
