package org.workways.benchmark.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.workways.files.table.Table;

/// The hot technologies of O\*NET occupations: those that employers' adverts name often (O\*NET, `Technology Skills`).
final class HotTechnologies {
    private final Map<String, SortedSet<String>> byCode = new HashMap<>();

    /// @param zip the text download
    static HotTechnologies in(Path zip) {
        var hot = new HotTechnologies();
        try (var file = new ZipFile(zip.toFile())) {
            ZipEntry entry = file.stream()
                    .filter(any -> any.getName().endsWith("/Technology Skills.txt"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(zip + " has no Technology Skills.txt."));
            try (var in = file.getInputStream(entry)) {
                Table.tabs("Technology Skills.txt")
                        .requires("O*NET-SOC Code", "Example", "Hot Technology")
                        .read(
                                in,
                                row -> {
                                    if (row.cell("Hot Technology").equals("Y"))
                                        hot.byCode
                                                .computeIfAbsent(row.cell("O*NET-SOC Code"), code -> new TreeSet<>())
                                                .add(row.cell("Example"));
                                },
                                issue -> {
                                    throw new IllegalStateException(issue.message());
                                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hot;
    }

    /// Names as O\*NET writes them.
    SortedSet<String> of(String code) {
        return byCode.getOrDefault(code, new TreeSet<>());
    }
}
