package org.workways.benchmark.recognise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.recognise.GoldSentences.Gold;
import org.workways.concept.UserException;
import org.workways.language.TrainingFile;
import org.workways.recognise.LinkWeights;

/// Sentence → ESCO skills, ranked: RP@10, the share of the first ten that are right, of as many as there could be
/// (hits / min(10, labels)); mean over the sentences that have a label. Fitted and tested on disjoint sentences: five
/// folds, five times drawn; and fitted on all other files, tested on one. The first tier alone, and with the second.
final class LinkingBenchmark {
    private static final int DRAWS = 5;
    private static final int RESAMPLES = 2_000;

    private final Tiers tiers;

    private LinkingBenchmark(Tiers tiers) {
        this.tiers = tiers;
    }

    /// @param arguments files of gold sentences, which are measured with the shipped weights; by default those of
    /// `data/bench/esco-linking`, cross-validated. `--fast` leaves the second tier out, `--ablation` also measures
    /// without each feature, which takes minutes
    public static void main(String[] arguments) {
        try {
            var checkout = Checkout.here();
            var given = Arrays.stream(arguments)
                    .filter(argument -> !argument.startsWith("--"))
                    .map(Path::of)
                    .toList();
            var files = !given.isEmpty() ? given : checkout.dataFiles("bench/esco-linking", "*_annotations.csv");
            System.out.println(Machine.text());
            var options = Set.of(arguments);
            var esco = Esco.of(checkout);
            var benchmark =
                    new LinkingBenchmark(Tiers.of(esco, TrainingFile.pieces(esco.cache()), TrainingFile.tagger()));
            var extra = GoldSentences.read(
                            checkout.dataFiles("bench/skillskape", "dev.csv.gz").getFirst(), esco.taxonomy())
                    .labelled();
            var sets = files.stream()
                    .map(file -> GoldSentences.read(file, esco.taxonomy()))
                    .toList();
            if (given.isEmpty()) benchmark.report(sets, every(extra, 4), options);
            else benchmark.shipped(sets, learnt(esco));
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    /// Sentences that the shipped weights were fitted to.
    private static Set<String> learnt(Esco esco) {
        return esco.checkout().dataFiles("bench/esco-linking", "*_annotations.csv").stream()
                .flatMap(file -> GoldSentences.read(file, esco.taxonomy()).sentences().stream())
                .map(Gold::sentence)
                .collect(Collectors.toSet());
    }

    private void shipped(List<GoldSentences> sets, Set<String> learnt) {
        var table = new TextTable("tier", "set", "sentences", "RP@10", "95 % interval", "learnt from", "RP@10 without");
        double macro = 0;
        for (var tier : Tiers.Tier.values()) {
            macro = 0;
            for (var set : sets) {
                var all = LinkTrial.measured(tiers.shipped(tier), set.labelled());
                var fresh = set.labelled().stream()
                        .filter(gold -> !learnt.contains(gold.sentence()))
                        .toList();
                table.row(
                        tier.name() + ", shipped",
                        set.name(),
                        all.length,
                        100 * mean(all),
                        Bootstrap.interval(all, RESAMPLES),
                        all.length - fresh.size(),
                        100 * mean(LinkTrial.measured(tiers.shipped(tier), fresh)));
                macro += mean(all) / sets.size();
            }
        }
        System.out.println(table);
        System.out.printf("%nlinking: macro RP@10 %.1f%n", 100 * macro);
    }

    private static List<Gold> every(List<Gold> gold, int step) {
        return IntStream.range(0, gold.size())
                .filter(i -> i % step == 0)
                .mapToObj(gold::get)
                .toList();
    }

    private void report(List<GoldSentences> sets, List<Gold> skape, Set<String> options) {
        var table = new TextTable(
                "tier",
                "set",
                "sentences",
                "cross-validation",
                "95 % interval",
                "fitted on the others",
                "95 % interval");
        double macro = 0;
        for (var tier : Tiers.Tier.values()) {
            if (options.contains("--fast") && tier == Tiers.Tier.FULL) continue;
            var trial = tiers.trial(tier, Set.of());
            macro = row(table, tier, trial, sets);
            var all = sets.stream().flatMap(set -> set.labelled().stream()).toList();
            var other = trial.transferred(all, skape);
            table.row(
                    tier.name(),
                    "skillskape dev",
                    other.length,
                    "",
                    "",
                    100 * mean(other),
                    Bootstrap.interval(other, RESAMPLES));
            if (options.contains("--ablation"))
                for (var feature : new TreeSet<>(LinkWeights.none().byName().keySet())) {
                    var without = tiers.trial(tier, Set.of(feature));
                    var figures = crossValidated(without, sets);
                    var parts = new StringBuilder();
                    for (var set : sets) parts.append(" %.1f".formatted(100 * mean(of(set, sets, figures))));
                    parts.append(" %.1f".formatted(100 * mean(without.transferred(all, skape))));
                    System.out.println(tier + " without " + feature + ":" + parts);
                }
        }
        System.out.println(table);
        System.out.printf("%nlinking: macro RP@10 %.1f%n", 100 * macro / sets.size());
    }

    private double row(TextTable table, Tiers.Tier tier, LinkTrial trial, List<GoldSentences> sets) {
        double sum = 0;
        var figures = crossValidated(trial, sets);
        for (var set : sets) {
            var cross = of(set, sets, figures);
            var others = sets.stream()
                    .filter(other -> !other.name().equals(set.name()))
                    .flatMap(other -> other.labelled().stream())
                    .toList();
            var transfer = others.isEmpty() ? new double[] {Double.NaN} : trial.transferred(others, set.labelled());
            sum += mean(cross);
            table.row(
                    tier.name(),
                    set.name(),
                    cross.length,
                    100 * mean(cross),
                    Bootstrap.interval(cross, RESAMPLES),
                    100 * mean(transfer),
                    Bootstrap.interval(transfer, RESAMPLES));
        }
        return sum;
    }

    private static double[] crossValidated(LinkTrial trial, List<GoldSentences> sets) {
        var all = new ArrayList<Gold>();
        sets.forEach(set -> all.addAll(set.labelled()));
        return trial.crossValidated(all, DRAWS);
    }

    /// The part of the figures that is about one of the sets.
    private static double[] of(GoldSentences set, List<GoldSentences> sets, double[] figures) {
        int from = sets.stream()
                .takeWhile(other -> !other.name().equals(set.name()))
                .mapToInt(other -> other.labelled().size())
                .sum();
        return Arrays.copyOfRange(figures, from, from + set.labelled().size());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
