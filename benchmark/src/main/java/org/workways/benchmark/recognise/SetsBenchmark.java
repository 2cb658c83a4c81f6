package org.workways.benchmark.recognise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.recognise.Embedder;
import org.workways.recognise.LinkWeights;
import org.workways.recognise.Linker;
import org.workways.recognise.SkillSentences;

/// Sentence → the set of ESCO skills that the linker decides for, over all sentences, also those without a skill: F1
/// over all decisions of a set. Ranker, decision and threshold are fitted to four folds and measured on the fifth, of
/// five folds drawn three times; beside it the share of SkillSpan sentences without any span in which it finds
/// something, fitted to all gold sentences.
final class SetsBenchmark {
    private static final int DRAWS = 3;
    private static final double RIDGE = 0.02;
    private static final double DECISION_RIDGE = 0.002;
    private static final int RESAMPLES = 1_000;
    private static final int NEGATIVES = 300;
    private static final int TESTED = 600;
    private static final int FEWEST_WORDS = 3;
    private static final List<Double> GATES = List.of(0.0, 0.5);

    private final Linker linker;
    private List<Linker.Labelled> nothing = List.of();

    private final Embedder model;
    private SkillSentences gate = new SkillSentences(new float[0], 0);
    private double least;

    private SetsBenchmark(Linker linker, Embedder model) {
        this.linker = linker;
        this.model = model;
    }

    /// @param arguments files of gold sentences; by default those of `data/bench/esco-linking`
    public static void main(String[] arguments) {
        try {
            var checkout = Checkout.here();
            System.out.println(Machine.text());
            var esco = Esco.of(checkout);
            var files = arguments.length > 0
                    ? Arrays.stream(arguments).map(Path::of).toList()
                    : checkout.dataFiles("bench/esco-linking", "*_annotations.csv");
            var linker = Linker.of(
                    esco.taxonomy(),
                    esco.vectors("esco", Linker.texts(esco.taxonomy())),
                    esco.model(),
                    LinkWeights.none());
            var train = SkillSpan.read(
                    checkout.dataFiles("bench/skillspan", "train.jsonl.gz").getFirst());
            var dev = SkillSpan.read(
                    checkout.dataFiles("bench/skillspan", "dev.jsonl.gz").getFirst());
            new SetsBenchmark(linker, esco.model())
                    .report(
                            files.stream()
                                    .map(file -> GoldSentences.read(file, esco.taxonomy()))
                                    .toList(),
                            train,
                            dev);
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private record One(String set, Linker.Labelled example) {}

    private record Counts(int found, int right, int wanted) {}

    private void report(List<GoldSentences> sets, List<SkillSpan> trainSpans, List<SkillSpan> devSpans) {
        var texts = trainSpans.stream().map(SkillSpan::text).toList();
        gate = SkillSentences.fit(
                model.embed(texts), trainSpans.stream().map(SkillSpan::hasSpan).toList());
        least = 0;
        nothing = without(trainSpans, NEGATIVES).parallelStream()
                .map(text -> new Linker.Labelled(linker.see(text), Set.of()))
                .toList();
        var all = sets.stream()
                .flatMap(set -> set.sentences().parallelStream()
                        .map(gold ->
                                new One(set.name(), new Linker.Labelled(linker.see(gold.sentence()), gold.skills()))))
                .toList();
        var table = new TextTable("set", "gate", "sentences", "F1", "95 % interval", "precision", "recall");
        double macro = 0;
        for (double limit : GATES) {
            least = limit;
            var counts = crossValidated(all);
            for (var set : sets) {
                var places = IntStream.range(0, all.size())
                        .filter(i -> all.get(i).set().equals(set.name()))
                        .toArray();
                double f1 = f1(places, counts);
                if (limit == 0) macro += f1;
                table.row(
                        set.name(),
                        limit,
                        places.length,
                        f1,
                        interval(places, counts),
                        sum(places, counts, Counts::right) / sum(places, counts, Counts::found),
                        sum(places, counts, Counts::right) / sum(places, counts, Counts::wanted));
            }
        }
        System.out.println(table);
        least = 0;
        var everything = all.stream().map(One::example).toList();
        var fitted = fitted(everything);
        double threshold = threshold(fitted, everything);
        var empty = without(devSpans, TESTED).parallelStream().map(linker::see).toList();
        for (double limit : GATES) {
            least = limit;
            long wrong = empty.stream()
                    .filter(seen -> count(fitted, new Linker.Labelled(seen, Set.of()), threshold)
                                    .found()
                            > 0)
                    .count();
            System.out.printf(
                    "gate %.1f: something found in %.1f %% of %d sentences of SkillSpan dev without a span%n",
                    limit, 100.0 * wrong / empty.size(), empty.size());
        }
        System.out.printf("%nsets: macro F1 %.2f%n", macro / sets.size());
    }

    private List<List<Counts>> crossValidated(List<One> all) {
        var counts = new ArrayList<List<Counts>>();
        all.forEach(one -> counts.add(new ArrayList<>()));
        for (var folds : Folds.of(all.size(), DRAWS)) {
            var train = folds.train().stream().map(i -> all.get(i).example()).toList();
            var fitted = fitted(train);
            double threshold = threshold(fitted, train);
            for (int i : folds.test())
                counts.get(i).add(count(fitted, all.get(i).example(), threshold));
        }
        return counts;
    }

    private Linker fitted(List<Linker.Labelled> train) {
        var ranker = linker.with(linker.fit(
                train.stream().filter(example -> !example.skills().isEmpty()).toList(), RIDGE, Set.of()));
        var withNothing = new ArrayList<>(train);
        withNothing.addAll(nothing);
        return ranker.with(ranker.decide(withNothing, DECISION_RIDGE));
    }

    /// The one with the best F1 on the sentences that it was fitted to.
    private double threshold(Linker fitted, List<Linker.Labelled> train) {
        double best = 0;
        double at = 0.5;
        for (double threshold = 0.1; threshold < 0.8; threshold += 0.02) {
            double f1 = f1(fitted, train, threshold);
            if (f1 > best) {
                best = f1;
                at = threshold;
            }
        }
        return at;
    }

    private double f1(Linker fitted, List<Linker.Labelled> examples, double threshold) {
        int found = 0;
        int right = 0;
        int wanted = 0;
        for (var example : examples) {
            var counts = count(fitted, example, threshold);
            found += counts.found();
            right += counts.right();
            wanted += counts.wanted();
        }
        return 2.0 * right / Math.max(1, found + wanted);
    }

    private static List<String> without(List<SkillSpan> spans, int most) {
        return spans.stream()
                .filter(span -> !span.hasSpan() && span.tokens().size() >= FEWEST_WORDS)
                .map(SkillSpan::text)
                .limit(most)
                .toList();
    }

    private Counts count(Linker fitted, Linker.Labelled example, double threshold) {
        var found = new HashSet<ConceptId>();
        if (gate.probability(example.seen().vector()) >= least)
            fitted.rank(example.seen(), 10).stream()
                    .filter(linked -> linked.probability() >= threshold)
                    .forEach(linked -> found.add(linked.skill()));
        int right = (int) found.stream().filter(example.skills()::contains).count();
        return new Counts(found.size(), right, example.skills().size());
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
                / (sum(places, counts, Counts::found) + sum(places, counts, Counts::wanted));
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
