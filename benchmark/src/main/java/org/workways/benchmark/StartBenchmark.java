package org.workways.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workways.concept.UserException;
import org.workways.files.atlas.AtlasReader;

/// How long the main job takes from the shell to its answer, beside the shortest things a JVM can do. The commands
/// take turns, so that a busy minute of the machine falls on all of them.
final class StartBenchmark {
    private static final int WARM_UPS = 2;
    private static final int COLD_RUNS = 5;

    private final Checkout checkout;
    private final int runs;
    private final Path out = Folders.fresh();

    private StartBenchmark(Checkout checkout, int runs) {
        this.checkout = checkout;
        this.runs = runs;
    }

    /// @param arguments the number of runs, by default 20
    public static void main(String[] arguments) {
        var benchmark = new StartBenchmark(Checkout.here(), arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20);
        int exit = 0;
        try {
            benchmark.run();
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            exit = 2;
        } finally {
            Folders.remove(benchmark.out);
        }
        System.exit(exit);
    }

    private void run() {
        var atlas = AtlasReader.embedded();
        System.out.println(Machine.text());
        System.out.printf("data:    atlas %s%n%n", atlas.version());
        var commands = commands();
        var taken = new LinkedHashMap<String, List<Child>>();
        for (int run = -WARM_UPS; run < runs; run++)
            for (var command : commands.entrySet()) {
                var child = command.getValue().run();
                if (run >= 0)
                    taken.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                            .add(child);
            }
        taken.put("route, cold: its files and the JDK's out of the page cache", cold());
        taken.put("route, first after a build: prepares fast starts", List.of(first()));
        report(taken);
    }

    private record Command(Map<String, String> environment, List<String> words) {
        Child run() {
            return Child.run(environment, words);
        }
    }

    private Map<String, Command> commands() {
        var java = Checkout.java();
        var commands = new LinkedHashMap<String, Command>();
        commands.put("java -version", new Command(Map.of(), List.of(java, "-version")));
        commands.put(
                "java -cp … Main --version",
                new Command(
                        Map.of(), List.of(java, "-cp", checkout.classPath(), "org.workways.app.Main", "--version")));
        commands.put("workways --version", new Command(Map.of(), List.of(checkout.launcher(), "--version")));
        commands.put("route, warm", route(Map.of()));
        commands.put("route, warm, WORKWAYS_NO_AOT=1", route(Map.of("WORKWAYS_NO_AOT", "1")));
        return commands;
    }

    private Command route(Map<String, String> environment) {
        var line = "route --to|IoT developer|--hours-per-week|8|--budget|400|--start|2027-01-04|--cv";
        var words = new ArrayList<>(List.of(checkout.launcher()));
        words.addAll(List.of(line.replace("route ", "route|").split("\\|")));
        words.add(checkout.root().resolve("examples").resolve("amina.pdf").toString());
        words.addAll(List.of("--out", out.toString()));
        return new Command(environment, words);
    }

    /// Only clean pages of files that no other process has mapped leave the cache.
    private List<Child> cold() {
        var children = new ArrayList<Child>();
        for (int run = 0; run < COLD_RUNS; run++) {
            evict(checkout.root().resolve("app").resolve("target"));
            evict(checkout.root().resolve("examples"));
            evict(Path.of(System.getProperty("java.home")));
            children.add(route(Map.of()).run());
        }
        return children;
    }

    private static void evict(Path folder) {
        for (var file : Checkout.list(folder))
            if (size(file) > 0) Child.run(Map.of(), List.of("dd", "if=" + file, "iflag=nocache", "count=0"));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Child first() {
        for (var file : Checkout.list(checkout.root().resolve("app").resolve("target")))
            if (file.toString().contains(".aot")) delete(file);
        return route(Map.of()).run();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(Map<String, List<Child>> taken) {
        var table =
                new TextTable("command", "runs", "wall s, median", "p90", "CPU s, median", "p90", "peak MB, median");
        taken.forEach((name, children) -> {
            var wall = wall(children);
            var cpu = Timings.of(children.stream().map(Child::cpu).toList());
            var peak = Timings.of(children.stream().map(Child::peak).toList());
            table.row(
                    name,
                    children.size(),
                    wall.median(),
                    wall.quantile(0.9),
                    cpu.median(),
                    cpu.quantile(0.9),
                    peak.median());
        });
        System.out.println(table);
        double warm = wall(taken.getOrDefault("route, warm", List.of())).median();
        double version = wall(taken.getOrDefault("java -version", List.of())).median();
        System.out.printf(
                "start: median %.2f s wall (%.1f times java -version), target under 2 s%n", warm, warm / version);
    }

    private static Timings wall(List<Child> children) {
        return Timings.of(children.stream().map(Child::wall).toList());
    }
}
