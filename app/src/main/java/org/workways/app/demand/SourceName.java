package org.workways.app.demand;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a file's adverts are counted as where nobody said: the name of the folder that was given; of a file its name
/// without numbers and endings, so that `board-2026-01.csv` and `board-2026-02.csv` are one source.
final class SourceName {
    private static final String UNNAMED = "adverts";

    private SourceName() {}

    static String of(Path file, List<Path> given) {
        var path = file.toAbsolutePath().normalize();
        return given.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .filter(folder -> Files.isDirectory(folder) && path.startsWith(folder))
                .findFirst()
                .map(SourceName::plain)
                .orElseGet(() -> ofFile(path));
    }

    private static String ofFile(Path file) {
        var name = last(file)
                .replaceFirst("\\..*$", "")
                .replaceAll("[-_ ]*\\d+", "")
                .strip();
        if (!name.isBlank()) return name;
        var folder = file.getParent();
        return folder == null ? UNNAMED : plain(folder);
    }

    private static String plain(Path folder) {
        var name = last(folder).strip();
        return name.isBlank() ? UNNAMED : name;
    }

    private static String last(Path path) {
        var name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
