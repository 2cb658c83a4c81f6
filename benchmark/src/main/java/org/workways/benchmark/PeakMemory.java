package org.workways.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The most memory this process ever had, native libraries included.
public final class PeakMemory {
    private PeakMemory() {}

    /// @return 0 where the system does not tell, as all but Linux do not
    public static long megabytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
