package org.workways.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.workways.concept.UserException;

/// The folders that are measured: this checkout, built, and the data beside it.
public record Checkout(Path root, Path data) {
    /// The system property `workways.root`, and `WORKWAYS_DATA`, by default `../shared/data` beside the root.
    public static Checkout here() {
        var root = Path.of(System.getProperty("workways.root", "."))
                .toAbsolutePath()
                .normalize();
        var data = System.getenv().getOrDefault("WORKWAYS_DATA", "");
        return new Checkout(root, data.isBlank() ? root.resolveSibling("shared").resolve("data") : Path.of(data));
    }

    public String launcher() {
        return root.resolve("workways").toString();
    }

    /// The class path of the distribution: the folder that the launcher also uses.
    public String classPath() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(jar -> jar.contains("app" + File.separator + "target"))
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow(() -> new UserException("The distribution is not built.", "Start with benchmark/run."));
    }

    /// The command that runs this class.
    public static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    /// The files in a folder of the data whose names have this form, by name.
    /// @throws UserException if there is none
    public List<Path> dataFiles(String folder, String glob) {
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        var files = list(data.resolve(folder)).stream()
                .filter(file -> matcher.matches(file.getFileName()))
                .toList();
        if (files.isEmpty())
            throw new UserException(
                    "There is no %s in %s.".formatted(glob, data.resolve(folder)),
                    "Put the official download there, or set WORKWAYS_DATA to the folder above it.");
        return files;
    }

    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
