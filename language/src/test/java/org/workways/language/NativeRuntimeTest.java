package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.UserException;

/// FEATURE: the native library of this system is found in the jar, and not loaded where it is known to crash.
class NativeRuntimeTest {
    @TempDir
    private Path folder;

    @Test
    void systems_are_named_as_their_folders_in_the_jar() {
        assertThat(NativeRuntime.system("Linux", "amd64")).isEqualTo("linux-x64");
        assertThat(NativeRuntime.system("Linux", "aarch64")).isEqualTo("linux-aarch64");
        assertThat(NativeRuntime.system("Mac OS X", "aarch64")).isEqualTo("osx-aarch64");
        assertThat(NativeRuntime.system("Windows 11", "amd64")).isEqualTo("win-x64");
    }

    @Test
    void the_jar_has_the_library_of_the_systems_we_name() {
        assertThat(new Resource("ai/onnxruntime/native/linux-x64/libonnxruntime.so").exists())
                .isTrue();
        assertThat(new Resource("ai/onnxruntime/native/linux-aarch64/libonnxruntime.so").exists())
                .isTrue();
        assertThat(new Resource("ai/onnxruntime/native/osx-aarch64/libonnxruntime.dylib").exists())
                .isTrue();
        assertThat(new Resource("ai/onnxruntime/native/win-x64/onnxruntime.dll").exists())
                .isTrue();
    }

    @Test
    void a_command_line_that_would_crash_the_library_is_refused_with_an_advice() throws IOException {
        var longOne = Files.writeString(folder.resolve("cmdline"), "java\0" + "x".repeat(4_096));
        assertThatThrownBy(() -> NativeRuntime.refuseLongCommandLine(longOne))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("longer than 4,000 characters")
                .hasMessageContaining("CLASSPATH");
    }

    @Test
    void a_short_one_and_a_system_that_does_not_tell_are_fine() throws IOException {
        var shortOne = Files.writeString(folder.resolve("cmdline"), "java\0route");
        assertThatCode(() -> NativeRuntime.refuseLongCommandLine(shortOne)).doesNotThrowAnyException();
        assertThatCode(() -> NativeRuntime.refuseLongCommandLine(folder.resolve("absent")))
                .doesNotThrowAnyException();
    }
}
