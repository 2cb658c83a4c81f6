package org.workways.route;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.files.atlas.Atlas;
import org.workways.files.atlas.AtlasReader;
import org.workways.files.costing.CostingReader;

/// How long a route takes, warm and on one thread: over every origin and destination of the atlas and over synthetic
/// catalogues; the search beside an integer program of the same pruned task, with equal optimum on each.
final class RouteBenchmark {
    static final Limits LIMITS = Limits.pace(8, LocalDate.of(2027, 1, 4));
    private static final double SECONDS = 20;
    private static final List<String> PARTS = List.of("atlas", "synthetic", "hard", "techniques", "anytime");
    private static final int WORLDS = 20;

    private final Atlas atlas = AtlasReader.embedded();
    private final Costing costing;
    private final List<String> parts;
    private final int seeds;

    private RouteBenchmark(Costing costing, List<String> parts, int seeds) {
        this.costing = costing;
        this.parts = parts;
        this.seeds = seeds;
    }

    /// @param arguments some of `atlas`, `synthetic`, `hard`, `techniques` and `anytime` (by default all), and a number
    /// of seeds, by default 1000
    public static void main(String[] arguments) throws IOException {
        var words = Arrays.asList(arguments);
        var parts = words.stream().filter(word -> !word.matches("[0-9]+")).toList();
        if (!PARTS.containsAll(parts)) {
            System.err.println(
                    "The parts are " + String.join(", ", PARTS) + ", and a number of seeds, not " + parts + ".");
            System.exit(2);
        }
        var seeds = words.stream().filter(word -> word.matches("[0-9]+")).mapToInt(Integer::parseInt);
        var file = Checkout.here().root().resolve("costings").resolve("evenings.json");
        var costing = CostingReader.read("evenings", Files.readString(file)).costing();
        new RouteBenchmark(
                        costing,
                        parts.isEmpty() ? PARTS : parts,
                        seeds.findFirst().orElse(1_000))
                .run();
    }

    private void run() {
        System.out.println(Machine.text());
        System.out.printf(
                "data:    atlas %s (%d courses, %d stepping stones); costing evenings, 8 h a week, no budget%n%n",
                atlas.version(),
                atlas.catalogue().opportunities().size(),
                atlas.catalogue().steppingStones().size());
        var duels = new LinkedHashMap<String, Duel>();
        var last = new ArrayList<String>();
        if (parts.contains("atlas")) {
            var pairs = new AtlasPairs(atlas, costing);
            pairs.measure();
            System.out.println(pairs.table() + "\n");
            duels.put("atlas pairs", pairs.duel(SECONDS));
            last.add(pairs.figure());
        }
        if (parts.contains("synthetic")) synthetic(duels);
        if (parts.contains("hard")) {
            fight(duels, Family.hard(300, 40, 0.2), seeds);
            fight(duels, Family.hard(1_000, 60, 1), Math.ceilDiv(seeds, 50));
        }
        if (!duels.isEmpty()) {
            System.out.println("The search alone, on the pruned task, beside OR-Tools CP-SAT 9.15 (one worker, "
                    + "linearization_level=2), at most " + (int) SECONDS + " s each:\n");
            System.out.println(table(duels) + "\n");
            last.add(figure(duels));
        }
        if (parts.contains("techniques")) System.out.println(techniques() + "\n");
        if (parts.contains("anytime")) System.out.println(anytime() + "\n");
        System.out.println(last.isEmpty() ? "route: see the tables" : String.join("; ", last));
    }

    private void synthetic(Map<String, Duel> duels) {
        var table = SyntheticLatency.table();
        var families = new ArrayList<Family>();
        for (int size : List.of(300, 1_000, 5_000)) {
            var latency = new SyntheticLatency(atlas, costing, size, Math.min(seeds, WORLDS));
            latency.measure();
            latency.addTo(table);
            families.add(latency.family(size == 300 ? 1 : size == 1_000 ? 0.2 : 0.05));
        }
        System.out.println(table + "\n");
        for (var family : families) fight(duels, family, seeds);
    }

    private static void fight(Map<String, Duel> duels, Family family, int seeds) {
        duels.put(family.name(), family.duel(seeds, SECONDS));
    }

    private TechniqueTable techniques() {
        var table = new TechniqueTable();
        table.add(new SyntheticLatency(atlas, costing, 1_000, 1).family(0), Math.ceilDiv(seeds, 20));
        table.add(Family.hard(300, 40, 0), Math.ceilDiv(seeds, 20));
        return table;
    }

    private Anytime anytime() {
        var table = new Anytime();
        table.add(Family.hard(300, 40, 0), Math.ceilDiv(seeds, 20));
        table.add(Family.hard(1_000, 60, 0), Math.ceilDiv(seeds, 20));
        return table;
    }

    private static TextTable table(Map<String, Duel> duels) {
        var table = new TextTable(
                "tasks",
                "count",
                "actions",
                "nodes, median",
                "max",
                "search CPU ms, median",
                "p99",
                "max",
                "proven",
                "MB allocated, median",
                "max",
                "CP-SAT on",
                "CPU ms, median",
                "p99",
                "max",
                "proven",
                "both, equal",
                "ratio, median",
                "least");
        duels.forEach((name, duel) -> table.row(
                name,
                duel.count(),
                Math.round(duel.actions().median()),
                Math.round(duel.nodes().median()),
                Math.round(duel.nodes().max()),
                duel.ours().median(),
                duel.ours().quantile(0.99),
                duel.ours().max(),
                duel.oursProven(),
                duel.megabytes().median(),
                duel.megabytes().max(),
                duel.fought(),
                duel.theirs().median(),
                duel.theirs().quantile(0.99),
                duel.theirs().max(),
                duel.theirsProven(),
                duel.equal(),
                duel.ratios().median(),
                duel.ratios().quantile(1e-9)));
        return table;
    }

    private static String figure(Map<String, Duel> duels) {
        var text = new StringBuilder("route: CP-SAT takes, in the median,");
        duels.forEach((name, duel) ->
                text.append(" %.1f times as long on %s;".formatted(duel.ratios().median(), name)));
        return text.substring(0, text.length() - 1);
    }
}
