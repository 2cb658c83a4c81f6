package org.workways.benchmark.recognise;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.files.table.Table;
import org.workways.language.LabelVectors;
import org.workways.recognise.TitleLinker;
import org.workways.recognise.TitleLinker.Title;
import org.workways.recognise.TitleLinker.Weights;

/// Title of a vacancy → ESCO occupation: mean reciprocal rank and share with the right one among the first ten.
/// *Zero-shot* knows the names in ESCO only; *own labels* also knows the occupations of every second title, and is
/// measured on the others.
final class TitlesBenchmark {
    private static final int FIRST = 10;
    private static final int DEEP = 1_000;
    private static final int RESAMPLES = 1_000;
    private static final Weights WEIGHTS = new Weights(1.0, 1.2, 0.25, 0.25);

    private final Esco esco;

    private TitlesBenchmark(Esco esco) {
        this.esco = esco;
    }

    /// @param arguments files `text,label`; by default that of `data/bench/job-titles`
    public static void main(String[] arguments) {
        try {
            var checkout = Checkout.here();
            var files = arguments.length > 0
                    ? Arrays.stream(arguments).map(Path::of).toList()
                    : checkout.dataFiles("bench/job-titles", "*.csv.gz");
            System.out.println(Machine.text());
            var benchmark = new TitlesBenchmark(Esco.of(checkout));
            for (var file : files) benchmark.report(file);
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private void report(Path file) {
        var titles = read(file);
        Collections.shuffle(titles, new Random(1));
        var cleaned =
                titles.stream().map(title -> TitleLinker.cleaned(title.text())).toList();
        var queries = esco.vectors("titles-" + file.getFileName(), cleaned);
        var known = titles.subList(0, titles.size() / 2);
        var table = new TextTable("titles", "number", "MRR", "95 % interval", "R@10", "95 % interval", "weights");
        var plain = new TitleLinker(
                esco.taxonomy(),
                List.of(),
                esco.vectors("occupations", TitleLinker.texts(esco.taxonomy(), List.of())),
                esco.model(),
                WEIGHTS);
        for (var weights : List.of(
                WEIGHTS,
                new Weights(1, 0, 0, 0),
                new Weights(1, 0.6, 0, 0),
                new Weights(1, 0.6, 0.25, 0),
                new Weights(1, 0.6, 0, 0.25),
                new Weights(1, 0.6, 0.25, 0.25),
                new Weights(1, 0.6, 0.5, 0.5)))
            row(table, "zero-shot", new TitleLinker(plain, weights), titles, queries, weights, 0, 4);
        double zeroShot = row(table, "zero-shot, all", plain, titles, queries, WEIGHTS, 0, 1);
        var taught = new TitleLinker(
                esco.taxonomy(),
                known,
                esco.vectors("occupations-and-" + file.getFileName(), TitleLinker.texts(esco.taxonomy(), known)),
                esco.model(),
                WEIGHTS);
        double ownLabels = 0;
        for (var weights : List.of(new Weights(1, 0.6, 0.25, 0.25), new Weights(1, 0.2, 0.25, 0.25), WEIGHTS))
            ownLabels = row(
                    table, "own labels", new TitleLinker(taught, weights), titles, queries, weights, known.size(), 1);
        System.out.println(table);
        System.out.printf("%ntitles: macro MRR %.1f over zero-shot and own labels%n", 50 * (zeroShot + ownLabels));
    }

    /// @return the mean reciprocal rank
    private double row(
            TextTable table,
            String name,
            TitleLinker linker,
            List<Title> titles,
            LabelVectors queries,
            Weights weights,
            int from,
            int step) {
        var places = new ArrayList<Integer>();
        for (int i = from; i < titles.size(); i += step) places.add(i);
        var ranks = places.parallelStream()
                .mapToDouble(i -> {
                    var vector = new float[esco.model().dimensions()];
                    queries.addTo(i, vector);
                    var ranked = linker.rank(titles.get(i).text(), vector, DEEP);
                    for (int r = 0; r < ranked.size(); r++)
                        if (ranked.get(r).occupation().equals(titles.get(i).occupation())) return r + 1;
                    return Double.POSITIVE_INFINITY;
                })
                .toArray();
        var reciprocal = Arrays.stream(ranks).map(rank -> 1 / rank).toArray();
        var first = Arrays.stream(ranks).map(rank -> rank <= FIRST ? 1 : 0).toArray();
        table.row(
                name,
                ranks.length,
                100 * Arrays.stream(reciprocal).average().orElse(0),
                Bootstrap.interval(reciprocal, RESAMPLES),
                100 * Arrays.stream(first).average().orElse(0),
                Bootstrap.interval(first, RESAMPLES),
                "%s %s %s %s".formatted(weights.meaning(), weights.centroid(), weights.words(), weights.letters()));
        return Arrays.stream(reciprocal).average().orElse(0);
    }

    private List<Title> read(Path file) {
        Map<String, ConceptId> byLabel = new HashMap<>();
        esco.taxonomy().occupations().forEach(occupation -> byLabel.putIfAbsent(occupation.label(), occupation.id()));
        var titles = new ArrayList<Title>();
        int[] unknown = {0};
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            Table.csv(String.valueOf(file.getFileName()))
                    .requires("text", "label")
                    .read(
                            file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                            row -> {
                                var occupation = byLabel.get(row.cell("label"));
                                if (occupation == null) unknown[0]++;
                                else titles.add(new Title(row.cell("text"), occupation));
                            },
                            issue -> {
                                throw new IllegalStateException(issue.message());
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.printf(
                "%s: %,d titles, %d with a label that ESCO does not have%n%n",
                file.getFileName(), titles.size(), unknown[0]);
        return titles;
    }
}
