package org.workways.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the figures were measured on.
public final class Machine {
    private Machine() {}

    /// One line a thing: cores and CPU, memory, system, JDK, and how busy the machine is with other work.
    public static String text() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return """
            machine: %d cores, %s
            memory:  %s
            system:  %s %s %s
            jdk:     %s %s
            load:    %.2f (average of the last minute, at the start)\
            """.formatted(
                        Runtime.getRuntime().availableProcessors(),
                        field("/proc/cpuinfo", "model name"),
                        field("/proc/meminfo", "MemTotal"),
                        property("os.name"),
                        property("os.version"),
                        property("os.arch"),
                        property("java.vendor"),
                        property("java.runtime.version"),
                        system.getSystemLoadAverage());
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static String field(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown"; // not Linux
        }
    }
}
