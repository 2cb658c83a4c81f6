package org.workways.app.upload;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How a child is started: the same Java and the same classes, little memory, and nothing of the environment but what
/// Java itself needs.
/// @param main name of its main class
record ChildCommand(String main, int heapMegabytes) {
    /// For the letters of paths, and for Windows.
    private static final List<String> KEPT = List.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    Process start(Path folder) throws IOException {
        var builder = new ProcessBuilder(words(folder))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD); // may hold words of the file, which are kept nowhere
        var environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        // Not on the command line: see docs/decisions/008.
        environment.put("CLASSPATH", classPath());
        return builder.start();
    }

    private List<String> words(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                // What the virtual machine has to say is no answer, and would stand among the answers.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                main,
                folder.toString());
    }

    /// The child works in another folder, where what is relative leads nowhere.
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
