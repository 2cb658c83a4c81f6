package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// FEATURE: the native library of this system is found in the jar.
class NativeRuntimeTest {
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
}
