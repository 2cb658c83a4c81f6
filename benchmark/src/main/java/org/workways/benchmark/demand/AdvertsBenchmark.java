package org.workways.benchmark.demand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workways.app.demand.AdvertImport;
import org.workways.app.demand.AdvertWork;
import org.workways.app.wiring.Wiring;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Folders;
import org.workways.benchmark.Machine;
import org.workways.benchmark.PeakMemory;
import org.workways.benchmark.TextTable;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.concept.UserException;
import org.workways.demand.Cut;

/// From files of adverts to a series, as the product does it, into an empty data folder: how long each step takes, and
/// how much memory all of them. `--growth N…` does the same with so many adverts made of the sentences of real ones;
/// `--facts N` reads a series from so many facts.
final class AdvertsBenchmark {
    private static final ConceptId ASKED = ConceptId.atlas("machine-learning");

    private static final int WARM = 20_000;

    private final Path work;

    private AdvertsBenchmark(Path work) {
        this.work = work;
    }

    public static void main(String[] arguments) throws IOException {
        try {
            var checkout = Checkout.here();
            System.out.println(Machine.text());
            System.out.printf("heap:    at most %,d MB%n", Runtime.getRuntime().maxMemory() / 1_000_000);
            var given = List.of(arguments);
            var work = Files.createTempDirectory(
                    Files.createDirectories(checkout.root().resolve("benchmark").resolve("target")), "adverts");
            try {
                var benchmark = new AdvertsBenchmark(work);
                if (given.contains("--facts")) FactsBenchmark.run(work, number(given, "--facts"));
                else if (given.contains("--growth")) benchmark.growth(checkout, given);
                else benchmark.corpus(checkout);
            } finally {
                Folders.remove(work);
            }
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private static long number(List<String> given, String option) {
        return Long.parseLong(given.get(given.indexOf(option) + 1).replace("_", ""));
    }

    private void corpus(Checkout checkout) throws IOException {
        var run = run(checkout.dataFiles("hn-hiring", "*.jsonl.gz"), "corpus");
        System.out.printf("data:    hn-hiring 2011-2018, %,d adverts%n%n", run.adverts());
        var table = new TextTable("step", "seconds", "adverts a second", "a second and core");
        int cores = Runtime.getRuntime().availableProcessors();
        run.seconds()
                .forEach((step, seconds) ->
                        table.row(step, seconds, run.adverts() / seconds, run.adverts() / seconds / cores));
        table.row("all", run.all(), run.adverts() / run.all(), run.adverts() / run.all() / cores);
        System.out.println(table);
        System.out.printf(
                "%n%,d texts were read; the rest repeat another within 60 days or have its very words%n", run.read());
        System.out.printf(
                "%nadverts: %.0f s for %,d adverts, %.0f a second and core; memory at most %,d MB%n",
                run.all(), run.adverts(), run.adverts() / run.all() / cores, PeakMemory.megabytes());
    }

    private void growth(Checkout checkout, List<String> given) throws IOException {
        var made = new MadeAdverts(checkout.dataFiles("hn-hiring", "*.jsonl.gz"));
        var table =
                new TextTable("adverts", "seconds", "microseconds each", "import", "repeats", "reading", "counting");
        var runs = new ArrayList<Run>();
        // What a program does in its first seconds is slower than what it does later, whatever there is to do.
        Folders.remove(work.resolve(warm(made)));
        for (var size : given.subList(given.indexOf("--growth") + 1, given.size())) {
            int adverts = Integer.parseInt(size.replace("_", ""));
            var file = made.write(adverts, work.resolve("made-" + adverts + ".jsonl.gz"));
            var run = run(List.of(file), "growth-" + adverts);
            runs.add(run);
            var row = new ArrayList<Object>(List.of(run.adverts(), run.all(), 1e6 * run.all() / run.adverts()));
            run.seconds().values().stream().limit(4).forEach(row::add);
            table.row(row.toArray());
            Files.delete(file);
            Folders.remove(work.resolve("growth-" + adverts));
        }
        System.out.println(table);
        var last = runs.getLast();
        var before = runs.get(Math.max(0, runs.size() - 2));
        System.out.printf(
                "%nadverts: an advert takes %.2f times as long among %,d as among %,d; memory at most %,d MB%n",
                last.all() / last.adverts() / (before.all() / before.adverts()),
                last.adverts(),
                before.adverts(),
                PeakMemory.megabytes());
    }

    private String warm(MadeAdverts made) throws IOException {
        var file = made.write(WARM, work.resolve("warm.jsonl.gz"));
        run(List.of(file), "warm");
        Files.delete(file);
        return "warm";
    }

    /// @param seconds by step, in their order
    /// @param read    texts
    private record Run(long adverts, Map<String, Double> seconds, long read) {
        double all() {
            return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private Run run(List<Path> files, String name) {
        var steps = new Steps();
        var wiring = new Wiring(work.resolve(name), Progress.SILENT, note -> {});
        steps.begin("import");
        new AdvertImport(wiring.adverts(), () -> false, Progress.SILENT)
                .run(files, Optional.empty(), Optional.of("adverts"));
        var done = new AdvertWork(wiring, () -> false, steps).run();
        steps.begin("a series");
        var facts = wiring.adverts().readings(wiring.advertRecogniserVersion()).storedFacts();
        if (facts.months(ASKED, Cut.ALL).isEmpty()) throw new IllegalStateException("Nothing was counted.");
        steps.end();
        return new Run(wiring.adverts().size(), steps.seconds, done.read());
    }

    /// Told by the product itself when a stage begins.
    private static final class Steps implements Progress {
        private static final Map<String, String> NAMES =
                Map.of("Looking for repeats", "repeats", "Reading adverts", "reading", "Counting", "counting");

        private final Map<String, Double> seconds = new LinkedHashMap<>();
        private String step = "";
        private long begun;

        void begin(String name) {
            end();
            step = name;
            begun = System.nanoTime();
        }

        void end() {
            if (!step.isEmpty()) seconds.merge(step, (System.nanoTime() - begun) / 1e9, Double::sum);
            step = "";
        }

        @Override
        public void report(String stage, long done, long total) {
            var name = NAMES.getOrDefault(stage, stage);
            if (!name.equals(step)) begin(name);
        }
    }
}
