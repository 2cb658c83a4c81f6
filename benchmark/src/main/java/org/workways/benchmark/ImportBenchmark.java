package org.workways.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.workways.concept.UserException;
import org.workways.store.SnapshotStore;

/// What the import of a whole classification takes with 512 MB of heap, and how fast one occupation is found in it
/// afterwards. Each run begins with an empty data folder; all runs must give the same content hash.
final class ImportBenchmark {
    private static final Pattern HASH = Pattern.compile("content ([0-9a-f]{16})");
    private static final int OPENINGS = 20;
    private static final double TARGET = 10;

    private final Checkout checkout = Checkout.here();
    private final int runs;

    private ImportBenchmark(int runs) {
        this.runs = runs;
    }

    /// @param arguments the number of runs, by default 5
    public static void main(String[] arguments) {
        try {
            new ImportBenchmark(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5).run();
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private record Measured(String name, List<Child> imports, Timings opening, Timings again) {
        Timings cpu() {
            return Timings.of(imports.stream().map(Child::cpu).toList());
        }
    }

    private void run() {
        System.out.println(Machine.text());
        var esco = measure("esco", checkout.dataFiles("esco", "ESCO dataset *.zip"), "bank teller");
        var onet = measure("onet", checkout.dataFiles("onet", "db_*_text.zip"), "tellers");
        System.out.println();
        System.out.println(table(List.of(esco, onet)));
        System.out.printf(
                "import: ESCO %.1f s of CPU (median of %d), target at most %.0f s%n",
                esco.cpu().median(), runs, TARGET);
    }

    private Measured measure(String name, List<Path> zips, String occupation) {
        var imports = new ArrayList<Child>();
        var hashes = new TreeSet<String>();
        var opening = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        for (int run = 0; run < runs; run++) {
            var home = Folders.fresh();
            try {
                imports.add(imported(name, zips, home));
                hashes.add(hash(imports.getLast().output()));
                opening.add(open(name, home, occupation));
                for (int i = 0; i < OPENINGS; i++) again.add(open(name, home, occupation));
            } finally {
                Folders.remove(home);
            }
        }
        if (hashes.size() > 1) throw new IllegalStateException(name + " gave different contents: " + hashes);
        for (var zip : zips) System.out.printf("data:    %s%n", zip.getFileName());
        System.out.printf("         content %s in each of %d runs%n", hashes.first(), runs);
        return new Measured(name, imports, Timings.of(opening), Timings.of(again));
    }

    private Child imported(String name, List<Path> zips, Path home) {
        var command = new ArrayList<>(List.of(checkout.launcher(), "import", name));
        zips.forEach(zip -> command.add(zip.toString()));
        return Child.run(
                Map.of(
                        "WORKWAYS_HOME", home.toString(),
                        "WORKWAYS_JAVA_OPTIONS", "-Xmx512m",
                        "JAVA_HOME", System.getProperty("java.home")), // else a fresh home looks for one each time
                command);
    }

    private static String hash(String output) {
        var matcher = HASH.matcher(output);
        if (!matcher.find()) throw new IllegalStateException("The import told no content hash: " + output);
        return matcher.group(1);
    }

    /// Seconds from nothing in memory to one occupation, found by its name.
    private static double open(String name, Path home, String label) {
        long begin = System.nanoTime();
        var snapshot = new SnapshotStore(home).open(name).orElseThrow();
        var found = snapshot.occupationsLabelled(label);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (found.isEmpty()) throw new IllegalStateException("%s has no '%s'.".formatted(name, label));
        return seconds;
    }

    private static TextTable table(List<Measured> all) {
        var table = new TextTable(
                "import, -Xmx512m",
                "runs",
                "wall s, median",
                "max",
                "CPU s, median",
                "max",
                "peak MB, max",
                "open and find one, ms: first",
                "then");
        for (var measured : all) {
            var wall = Timings.of(measured.imports().stream().map(Child::wall).toList());
            var peak = Timings.of(measured.imports().stream().map(Child::peak).toList());
            table.row(
                    measured.name(),
                    wall.count(),
                    wall.median(),
                    wall.max(),
                    measured.cpu().median(),
                    measured.cpu().max(),
                    peak.max(),
                    measured.opening().max() * 1e3,
                    measured.again().median() * 1e3);
        }
        return table;
    }
}
