package org.workways.route;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
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
    private static final double PEER_SECONDS = 10;
    private static final List<Integer> SIZES = List.of(300, 1_000, 5_000);

    private final Atlas atlas = AtlasReader.embedded();
    private final Costing costing;
    private final List<String> parts;
    private final int seeds;

    private RouteBenchmark(Costing costing, List<String> parts, int seeds) {
        this.costing = costing;
        this.parts = parts;
        this.seeds = seeds;
    }

    /// @param arguments `atlas`, `synthetic` or both (the default), and a number of seeds, by default 20
    public static void main(String[] arguments) throws IOException {
        var words = Arrays.asList(arguments);
        var parts = words.stream().filter(word -> !word.matches("[0-9]+")).toList();
        if (!List.of("atlas", "synthetic").containsAll(parts)) {
            System.err.println("The parts are atlas and synthetic, and a number of seeds, not " + parts + ".");
            System.exit(2);
        }
        var seeds = words.stream().filter(word -> word.matches("[0-9]+")).mapToInt(Integer::parseInt);
        var file = Checkout.here().root().resolve("costings").resolve("evenings.json");
        var costing = CostingReader.read("evenings", Files.readString(file)).costing();
        new RouteBenchmark(
                        costing,
                        parts.isEmpty() ? List.of("atlas", "synthetic") : parts,
                        seeds.findFirst().orElse(20))
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
        var last = "";
        if (parts.contains("atlas")) {
            var pairs = new AtlasPairs(atlas, costing);
            pairs.measure();
            System.out.println(pairs.table() + "\n");
            duels.put("atlas pairs", pairs.duel(PEER_SECONDS));
            last = pairs.figure();
        }
        if (parts.contains("synthetic")) synthetic(duels);
        System.out.println("The search alone, on the pruned task, beside OR-Tools CP-SAT 9.15 (one worker, "
                + "linearization_level=2, at most " + (int) PEER_SECONDS + " s each):\n");
        System.out.println(table(duels));
        System.out.println(last.isEmpty() ? figure(duels) : last + "; " + figure(duels));
    }

    private void synthetic(Map<String, Duel> duels) {
        var table = SyntheticLatency.table();
        for (int size : SIZES) {
            var latency = new SyntheticLatency(atlas, costing, size, seeds);
            latency.measure();
            latency.addTo(table);
            duels.put("%,d courses".formatted(size), latency.duel(PEER_SECONDS));
        }
        System.out.println(table + "\n");
    }

    private static TextTable table(Map<String, Duel> duels) {
        var table = new TextTable(
                "tasks",
                "count",
                "actions",
                "nodes, median",
                "max",
                "search CPU ms, median",
                "p90",
                "max",
                "proven",
                "CP-SAT CPU ms, median",
                "p90",
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
                duel.ours().quantile(0.9),
                duel.ours().max(),
                duel.oursProven(),
                duel.theirs().median(),
                duel.theirs().quantile(0.9),
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
