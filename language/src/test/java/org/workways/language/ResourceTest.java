package org.workways.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: a file in a jar is copied to the cache once.
class ResourceTest {
    private static final Resource VERSIONS = new Resource("org/workways/language/versions.properties");

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_copy_is_the_file() throws IOException {
        try (var in = VERSIONS.open()) {
            assertThat(VERSIONS.in(folder.resolve("new/cache"))).hasBinaryContent(in.readAllBytes());
        }
    }

    @Test
    void the_second_time_nothing_is_copied() throws IOException {
        var copy = VERSIONS.in(folder);
        Files.setLastModifiedTime(copy, FileTime.fromMillis(0));

        VERSIONS.in(folder);

        assertThat(Files.getLastModifiedTime(copy)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void a_truncated_copy_is_copied_again() throws IOException {
        var copy = VERSIONS.in(folder);
        Files.writeString(copy, "half");

        VERSIONS.in(folder);

        assertThat(Files.readString(copy)).contains("onnxruntime=");
    }

    @Test
    void no_draft_is_left_behind() throws IOException {
        VERSIONS.in(folder);

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("versions.properties", "versions.properties.size");
        }
    }

    @Test
    void the_build_filled_in_the_versions() throws IOException {
        try (var in = VERSIONS.open()) {
            assertThat(new String(in.readAllBytes(), UTF_8))
                    .containsPattern("onnxruntime=\\d")
                    .containsPattern("minilm=\\d");
        }
    }
}
