package org.workways.language;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.workways.concept.UserException;

/// Starts ONNX Runtime from a copy of its native library that is kept. Left alone it copies 28 MB to a new temporary
/// folder at every start, which takes 230 ms.
final class NativeRuntime {
    private static final String FOLDER_PROPERTY = "onnxruntime.native.path";

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final int LONGEST_COMMAND_LINE = 4_000;

    private NativeRuntime() {}

    /// ONNX Runtime 1.29.0 on Linux copies the command line of its process into 4,096 bytes and crashes the JVM when
    /// it
    /// is longer (found with a long class path; the class path in the environment does no harm).
    /// @param file as in `/proc/self/cmdline`; a system without it has no such problem
    static void refuseLongCommandLine(Path file) {
        try {
            if (!Files.isReadable(file) || Files.readAllBytes(file).length <= LONGEST_COMMAND_LINE) return;
        } catch (IOException e) {
            return; // Cannot be told; the usual case is a short one.
        }
        throw new UserException(
                "The command line is longer than %,d characters, which the sentence model's library cannot bear."
                        .formatted(LONGEST_COMMAND_LINE),
                "Put the class path into CLASSPATH and long lists into a file.");
    }

    /// Quiet, and tells nobody. A JVM has one; the folder of the first call is used.
    /// @throws UserException if there is no library for this system, or the folder cannot be written
    static synchronized OrtEnvironment start(Path cache, String version) {
        refuseLongCommandLine(COMMAND_LINE);
        if (System.getProperty(FOLDER_PROPERTY) == null)
            System.setProperty(FOLDER_PROPERTY, library(cache, version).toString());
        try {
            var environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "workways");
            environment.setTelemetry(false);
            return environment;
        } catch (UnsatisfiedLinkError e) {
            throw new UserException(
                    "The sentence model cannot start: " + e.getMessage() + ".",
                    "Use a system with the GNU C library 2.28 or newer, and a cache folder from which programs may"
                            + " run.");
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path library(Path cache, String version) {
        var system = system(System.getProperty("os.name"), System.getProperty("os.arch"));
        var folder = cache.toAbsolutePath().resolve("onnxruntime-" + version + "-" + system);
        for (var name : List.of("onnxruntime", "onnxruntime4j_jni")) {
            var library = new Resource("ai/onnxruntime/native/" + system + "/" + System.mapLibraryName(name));
            if (!library.exists())
                throw new UserException(
                        "The sentence model does not run on %s %s."
                                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                        "Use Linux on x64 or ARM, macOS on Apple silicon, or Windows on x64.");
            library.in(folder);
        }
        return folder;
    }

    /// The name of its folder in the jar, such as `linux-x64`.
    static String system(String osName, String osArch) {
        var os = osName.toLowerCase(Locale.ROOT);
        var family = os.startsWith("windows") ? "win" : os.startsWith("mac") ? "osx" : "linux";
        return family + "-" + (osArch.equals("amd64") || osArch.equals("x86_64") ? "x64" : osArch);
    }
}
