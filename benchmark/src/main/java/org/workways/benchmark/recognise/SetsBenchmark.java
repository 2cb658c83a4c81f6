package org.workways.benchmark.recognise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.recognise.GoldSentences.Gold;
import org.workways.concept.UserException;
import org.workways.language.TrainingFile;
import org.workways.recognise.Linker;

/// Sentence → the set of ESCO skills that the linker decides for, over all sentences, also those without a skill: F1
/// over all decisions of a set. Everything is trained on four folds and measured on the fifth, of five folds drawn
/// three times; beside it the share of SkillSpan sentences without any span in which something is found, and how far
/// the probabilities of each tier's candidates are true. Files that are given are measured with the shipped weights.
final class SetsBenchmark {
    private static final int DRAWS = 3;
    private static final int RESAMPLES = 1_000;

    private final Tiers tiers;
    private final SequencedMap<String, Finds> reliable = new LinkedHashMap<>();
    private final TextTable table = new TextTable(
            "tier", "set", "sentences", "F1", "95 % interval", "precision", "recall", "found where no span is, %");

    private SetsBenchmark(Tiers tiers) {
        this.tiers = tiers;
    }

    /// @param arguments files of gold sentences; by default those of `data/bench/esco-linking`, cross-validated.
    /// Without files, `--draw FILE` also draws the curve of the second tier, beside that of the atlas' skills in
    /// adverts
    public static void main(String[] arguments) {
        try {
            var checkout = Checkout.here();
            System.out.println(Machine.text());
            var esco = Esco.of(checkout);
            var given = new ArrayList<>(List.of(arguments));
            var drawing = drawing(given);
            if (drawing.isPresent() && !given.isEmpty())
                throw new UserException(
                        "--draw draws what is cross-validated, and files are measured with the shipped weights.",
                        "Give --draw FILE alone, or the files without it.");
            var files = !given.isEmpty()
                    ? given.stream().map(Path::of).toList()
                    : checkout.dataFiles("bench/esco-linking", "*_annotations.csv");
            var sets = files.stream()
                    .map(file -> GoldSentences.read(file, esco.taxonomy()))
                    .toList();
            var tiers = Tiers.of(esco, TrainingFile.pieces(esco.cache()), TrainingFile.tagger());
            var empty = tiers.gates().tested();
            System.out.printf("data:    %d sentences of SkillSpan dev without a span%n%n", empty.size());
            var benchmark = new SetsBenchmark(tiers);
            double macro = given.isEmpty() ? benchmark.crossValidated(sets, empty) : benchmark.shipped(sets, empty);
            System.out.println(benchmark.table + "\n");
            benchmark.reliable.forEach((tier, finds) -> System.out.println(finds.text(tier)));
            if (drawing.isPresent())
                draw(checkout, drawing.get(), benchmark.reliable.lastEntry().getValue());
            System.out.printf("sets: macro F1 %.2f%n", macro);
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    /// Takes `--draw FILE` out of the arguments.
    private static Optional<Path> drawing(List<String> arguments) {
        int at = arguments.indexOf("--draw");
        if (at < 0) return Optional.empty();
        if (at + 1 == arguments.size())
            throw new UserException("--draw names no file.", "Name one, as in --draw docs/reliability.svg.");
        arguments.remove(at);
        return Optional.of(Path.of(arguments.remove(at)));
    }

    private static void draw(Checkout checkout, Path file, Finds finds) {
        var drawn = new ReliabilityDrawing(AdvertsGoldBenchmark.reliability(checkout), finds.candidates());
        try {
            Files.writeString(file, drawn.svg());
        } catch (IOException e) {
            throw new UserException("%s cannot be written.".formatted(file), "Name a file in a folder that exists.");
        }
        System.out.printf("drawn:   %s%n%n", file);
    }

    /// @return the mean F1 of the second tier
    private double crossValidated(List<GoldSentences> sets, List<String> empty) {
        double macro = 0;
        for (var tier : Tiers.Tier.values()) {
            var all = sets.stream().flatMap(set -> set.sentences().stream()).toList();
            var trial = tiers.trial(tier, Set.of());
            var counts = new ArrayList<List<Counts>>();
            all.forEach(one -> counts.add(new ArrayList<>()));
            var finds = new Finds(DRAWS);
            reliable.put(tier.name(), finds);
            for (var folds : Folds.of(all.size(), DRAWS)) {
                var trained = trial.trained(
                        folds.train().stream().map(all::get).toList(),
                        tiers.gates().nothing());
                for (int i : folds.test()) counts.get(i).add(count(trained, all.get(i), finds));
            }
            double wrong = wrong(trial.trained(all, tiers.gates().nothing()), empty);
            macro = rows(tier.name(), sets, counts, wrong);
        }
        return macro;
    }

    private double shipped(List<GoldSentences> sets, List<String> empty) {
        double macro = 0;
        for (var tier : Tiers.Tier.values()) {
            var linker = tiers.shipped(tier);
            var finds = new Finds(1);
            reliable.put(tier.name() + ", shipped", finds);
            var counts = sets.stream()
                    .flatMap(set -> set.sentences().stream())
                    .map(gold -> List.of(count(linker, gold, finds)))
                    .toList();
            macro = rows(tier.name() + ", shipped", sets, counts, wrong(linker, empty));
        }
        return macro;
    }

    private double rows(String tier, List<GoldSentences> sets, List<List<Counts>> counts, double wrong) {
        double sum = 0;
        int from = 0;
        for (var set : sets) {
            var places = IntStream.range(from, from + set.sentences().size()).toArray();
            from += places.length;
            sum += f1(places, counts);
            table.row(
                    tier,
                    set.name(),
                    places.length,
                    f1(places, counts),
                    interval(places, counts),
                    sum(places, counts, Counts::right) / Math.max(1, sum(places, counts, Counts::found)),
                    sum(places, counts, Counts::right) / Math.max(1, sum(places, counts, Counts::wanted)),
                    100 * wrong);
        }
        return sum / sets.size();
    }

    private static double wrong(Linker linker, List<String> empty) {
        long wrong = empty.parallelStream()
                .filter(sentence -> !linker.link(sentence).isEmpty())
                .count();
        return (double) wrong / empty.size();
    }

    /// @param found how many skills were found, @param right how many of them are right, @param wanted how many there
    /// are
    private record Counts(int found, int right, int wanted) {}

    private static Counts count(Linker linker, Gold gold, Finds finds) {
        var found = linker.link(gold.sentence());
        finds.add(linker, gold, found);
        int right = (int) found.stream()
                .filter(linked -> gold.skills().contains(linked.skill()))
                .count();
        return new Counts(found.size(), right, gold.skills().size());
    }

    private static double sum(int[] places, List<List<Counts>> counts, ToIntFunction<Counts> which) {
        return Arrays.stream(places)
                .mapToObj(counts::get)
                .flatMap(List::stream)
                .mapToInt(which)
                .sum();
    }

    private static double f1(int[] places, List<List<Counts>> counts) {
        return 2
                * sum(places, counts, Counts::right)
                / Math.max(1, sum(places, counts, Counts::found) + sum(places, counts, Counts::wanted));
    }

    private static String interval(int[] places, List<List<Counts>> counts) {
        var random = new Random(1);
        var figures = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++)
            figures[r] = f1(
                    IntStream.range(0, places.length)
                            .map(i -> places[random.nextInt(places.length)])
                            .toArray(),
                    counts);
        Arrays.sort(figures);
        return "%.2f to %.2f".formatted(figures[(int) (0.025 * RESAMPLES)], figures[(int) (0.975 * RESAMPLES)]);
    }
}
