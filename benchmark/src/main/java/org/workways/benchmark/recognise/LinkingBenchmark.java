package org.workways.benchmark.recognise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.concept.UserException;
import org.workways.recognise.LinkWeights;
import org.workways.recognise.Linker;
import org.workways.taxonomy.Taxonomy;

/// Sentence → ESCO skills, ranked: RP@10, the share of the first ten that are right, of as many as there could be
/// (hits / min(10, labels)); mean over the sentences that have a label. Fitted and tested on disjoint sentences: five
/// folds, five times drawn; and fitted on all other files, tested on one.
final class LinkingBenchmark {
    private static final int FIRST = 10;
    private static final int DRAWS = 5;
    private static final int RESAMPLES = 2_000;
    private static final double RIDGE = 0.02;

    private final Taxonomy esco;
    private final Linker linker;

    private LinkingBenchmark(Esco all) {
        esco = all.taxonomy();
        linker = Linker.of(esco, all.vectors("esco", Linker.texts(esco)), all.model(), LinkWeights.none());
    }

    /// @param arguments files of gold sentences; by default those of `data/bench/esco-linking`; `--ablation` also
    /// measures without each feature, which takes minutes
    public static void main(String[] arguments) {
        try {
            var checkout = Checkout.here();
            var given = Arrays.stream(arguments)
                    .filter(argument -> !argument.startsWith("--"))
                    .map(Path::of)
                    .toList();
            var files = !given.isEmpty() ? given : checkout.dataFiles("bench/esco-linking", "*_annotations.csv");
            System.out.println(Machine.text());
            new LinkingBenchmark(Esco.of(checkout))
                    .report(files, List.of(arguments).contains("--ablation"));
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private record GoldSet(String name, List<Linker.Labelled> examples) {}

    private void report(List<Path> files, boolean ablation) {
        var sets = new ArrayList<GoldSet>();
        for (var file : files) {
            var gold = GoldSentences.read(file, esco);
            var examples = gold.labelled().parallelStream()
                    .map(one -> new Linker.Labelled(linker.see(one.sentence()), one.skills()))
                    .toList();
            sets.add(new GoldSet(gold.name(), examples));
            double ceiling =
                    examples.stream().mapToDouble(this::ceiling).average().orElse(0);
            System.out.printf(
                    "%s: %d sentences with a label, candidates hold %.1f %% of the labels; labels not in ESCO: %s%n",
                    gold.name(), examples.size(), 100 * ceiling, gold.unknown());
        }
        System.out.println();
        var table = new TextTable(
                "set",
                "sentences",
                "cross-validation, RP@10",
                "95 % interval",
                "fitted on the others, RP@10",
                "95 % interval");
        double macro = 0;
        var figures = crossValidated(sets, Set.of());
        for (var set : sets) {
            var cross = of(set, sets, figures);
            var transfer = transferred(set, sets, Set.of());
            macro += mean(cross);
            table.row(
                    set.name(),
                    set.examples().size(),
                    100 * mean(cross),
                    Bootstrap.interval(cross, RESAMPLES),
                    100 * mean(transfer),
                    Bootstrap.interval(transfer, RESAMPLES));
        }
        System.out.println(table);
        var all = sets.stream().flatMap(set -> set.examples().stream()).toList();
        System.out.println(
                "\nweights on all: " + linker.fit(all, RIDGE, Set.of()).byName());
        for (var feature : !ablation
                ? Set.<String>of()
                : linker.fit(all, RIDGE, Set.of()).byName().keySet()) {
            var without = crossValidated(sets, Set.of(feature));
            var parts = new StringBuilder();
            for (var set : sets) parts.append(" %.1f".formatted(100 * mean(of(set, sets, without))));
            System.out.println("without " + feature + ":" + parts);
        }
        System.out.printf("%nlinking: macro RP@10 %.1f%n", 100 * macro / sets.size());
    }

    /// Each sentence's figure, the mean over the draws, in the order of the sets; fitted to the other folds of all.
    private double[] crossValidated(List<GoldSet> sets, Set<String> without) {
        var all = sets.stream().flatMap(set -> set.examples().stream()).toList();
        var figures = new double[all.size()];
        for (var folds : Folds.of(all.size(), DRAWS)) {
            var train = folds.train().stream().map(all::get).toList();
            var fitted = linker.with(linker.fit(train, RIDGE, without));
            for (int i : folds.test()) figures[i] += precision(fitted, all.get(i)) / DRAWS;
        }
        return figures;
    }

    /// The part of the figures that is about one of the sets.
    private static double[] of(GoldSet set, List<GoldSet> sets, double[] figures) {
        int from = sets.stream()
                .takeWhile(other -> !other.name().equals(set.name()))
                .mapToInt(other -> other.examples().size())
                .sum();
        return Arrays.copyOfRange(figures, from, from + set.examples().size());
    }

    private double[] transferred(GoldSet set, List<GoldSet> sets, Set<String> without) {
        var train = sets.stream()
                .filter(other -> !other.name().equals(set.name()))
                .flatMap(other -> other.examples().stream())
                .toList();
        if (train.isEmpty()) return new double[] {Double.NaN};
        var fitted = linker.with(linker.fit(train, RIDGE, without));
        return set.examples().stream()
                .mapToDouble(example -> precision(fitted, example))
                .toArray();
    }

    private static double precision(Linker linker, Linker.Labelled example) {
        long hits = linker.rank(example.seen(), FIRST).stream()
                .filter(linked -> example.skills().contains(linked.skill()))
                .count();
        return (double) hits / Math.min(FIRST, example.skills().size());
    }

    private double ceiling(Linker.Labelled example) {
        long hits = linker.rank(example.seen(), Integer.MAX_VALUE).stream()
                .filter(linked -> example.skills().contains(linked.skill()))
                .count();
        return (double) hits / example.skills().size();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
