package org.workways.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.workways.concept.UserException;

/// One run of a command as a process of its own, measured from outside: wall time by the clock here, CPU and memory
/// by GNU time, as the kernel counted them for the process and all it waited for.
/// @param wall seconds
/// @param cpu  seconds of user and system time, counted in hundredths
/// @param peak most memory at once, in MB
record Child(String output, double wall, double cpu, double peak) {
    private static final Path TIME = Path.of("/usr/bin/time");

    /// @param environment added to this process's own
    /// @throws UserException if the command fails, with the end of what it wrote
    static Child run(Map<String, String> environment, List<String> command) {
        if (!Files.isExecutable(TIME))
            throw new UserException(TIME + " is missing.", "Install GNU time, as in: apt-get install time.");
        try {
            var figures = Files.createTempFile("workways-time", ".txt");
            var output = Files.createTempFile("workways-output", ".txt");
            try {
                return run(environment, command, figures, output);
            } finally {
                Files.deleteIfExists(figures);
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Child run(Map<String, String> environment, List<String> command, Path figures, Path output)
            throws IOException {
        var timed = new ArrayList<>(List.of(TIME.toString(), "-q", "-f", "%U %S %M", "-o", figures.toString()));
        timed.addAll(command);
        var builder = new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        int exit = finish(builder.start());
        double wall = (System.nanoTime() - begin) / 1e9;
        var text = Files.readString(output);
        if (exit != 0)
            throw new UserException(
                    "Exit code %d of: %s".formatted(exit, String.join(" ", command)),
                    "It wrote: "
                            + text.substring(Math.max(0, text.length() - 500)).strip());
        var counted = Files.readString(figures).strip().split(" ");
        double cpu = Double.parseDouble(counted[0]) + Double.parseDouble(counted[1]);
        return new Child(text, wall, cpu, Double.parseDouble(counted[2]) / 1024);
    }

    private static int finish(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException("Interrupted while waiting for a command.", e);
        }
    }
}
