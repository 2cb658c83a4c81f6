package org.workways.files.release;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The real releases, which are not part of the project: tests on them are left out where they are not there.
public final class SharedData {
    private SharedData() {}

    public static Path file(String name) {
        var root = Path.of(System.getProperty("workways.root", ".."));
        var folder = Optional.ofNullable(System.getenv("WORKWAYS_DATA"))
                .map(Path::of)
                .orElse(root.resolve("../shared/data"));
        var file = folder.resolve(name);
        assumeTrue(Files.exists(file), "Left out: there is no " + name + " in the data folder (WORKWAYS_DATA).");
        return file;
    }
}
