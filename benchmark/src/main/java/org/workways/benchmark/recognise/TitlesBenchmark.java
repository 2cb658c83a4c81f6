package org.workways.benchmark.recognise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.recognise.TitleLikeness.Answer;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.recognise.TitleLinker;
import org.workways.recognise.TitleLinker.Labelled;
import org.workways.recognise.TitleLinker.Title;
import org.workways.recognise.TitleWeights;

/// Title of a vacancy → ESCO occupation: mean reciprocal rank and share with the right one among the first ten.
/// *Zero-shot* knows the names in ESCO and weights of general features; *own labels* also knows the occupations of
/// every second title, and is measured on the others; no title is in both halves. Beside them how often the
/// first answer is right by its likeness.
///
/// Without a file the weights are fitted anew for each measurement, to titles that are not measured; with files the
/// weights that ship are measured.
final class TitlesBenchmark {
    private static final int FIRST = 10;
    private static final int FOLDS = 5;
    private static final int FITTED = 5_000;
    private static final int RESAMPLES = 1_000;
    /// So few known titles, to see from how many on they help.
    private static final List<Integer> FEWER = List.of(4_000, 2_000, 1_000, 500, 250);

    private final TitleLinker zeroShot;
    private final TextTable table = new TextTable("titles", "number", "MRR", "95 % interval", "R@10", "95 % interval");

    private TitlesBenchmark(Esco esco, TitleSet titles) {
        var texts = TitleLinker.texts(esco.taxonomy());
        zeroShot = TitleLinker.of(esco.taxonomy(), esco.vectors("occupations-and-skills", texts), titles.model());
    }

    /// @param arguments files `text,label`; by default that of `data/bench/job-titles`. `--fit` also
    /// prints the weights that ship; `--ablation` also measures without each feature, which takes half an hour
    public static void main(String[] arguments) {
        try {
            var options = Set.copyOf(List.of(arguments));
            var given = Arrays.stream(arguments)
                    .filter(argument -> !argument.startsWith("--"))
                    .map(Path::of)
                    .toList();
            var checkout = Checkout.here();
            var esco = Esco.of(checkout);
            System.out.println(Machine.text());
            var files = given.isEmpty() ? checkout.dataFiles("bench/job-titles", "*.csv.gz") : given;
            for (var file : files) {
                var titles = TitleSet.read(file, esco);
                System.out.printf(
                        "%s: %,d titles, %d with a label that ESCO does not have%n%n",
                        titles.name(), titles.titles().size(), titles.unknown());
                var benchmark = new TitlesBenchmark(esco, titles);
                if (given.isEmpty() || options.contains("--fit")) benchmark.crossValidate(titles.titles(), options);
                else benchmark.measure(titles.titles());
            }
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    /// The weights that ship, as they are.
    private void measure(List<Title> titles) {
        var answers = answers(zeroShot, seen(zeroShot, titles));
        double names = row("zero-shot, all", answers);
        var halves = halves(titles);
        row("zero-shot, other half", answers(zeroShot, seen(zeroShot, halves.others())));
        var taught = zeroShot.knowing(halves.known());
        double own = row("own labels, other half", answers(taught, seen(taught, halves.others())));
        finish(answers, names, own);
    }

    private void crossValidate(List<Title> titles, Set<String> options) {
        var seen = seen(zeroShot, titles);
        var answers = folded(seen, byTitle(titles, FOLDS), Set.of());
        double names = row("zero-shot, fitted to other titles", answers);
        row("zero-shot, fitted to titles of other occupations", folded(seen, byOccupation(titles), Set.of()));
        if (options.contains("--ablation")) ablate(titles, seen);
        if (options.contains("--fit"))
            System.out.println("zero-shot, fitted to all:\n" + zeroShot.fit(thinned(seen), Set.of()));
        seen.clear();
        var halves = halves(titles);
        var taught = zeroShot.knowing(halves.known());
        var weights = taught.fit(seenWithout(taught, halves.known()), Set.of());
        if (options.contains("--fit")) System.out.println("own labels, fitted to the known half:\n" + weights);
        var fitted = taught.with(weights);
        double own = row("own labels, fitted to the known half", answers(fitted, seen(taught, halves.others())));
        for (int fewer : FEWER) {
            var less = zeroShot.knowing(halves.known().subList(0, fewer)).with(weights);
            row("  of which only %,d are known".formatted(fewer), answers(less, seen(less, halves.others())));
        }
        finish(answers, names, own);
    }

    private void ablate(List<Title> titles, List<Labelled> seen) {
        for (var feature : TitleWeights.names()) {
            var without = Set.of(feature);
            row("  other titles, without " + feature, folded(seen, byTitle(titles, FOLDS), without));
            row("  other occupations, without " + feature, folded(seen, byOccupation(titles), without));
        }
    }

    /// To each title, by weights fitted to the titles of the other folds.
    private List<Answer> folded(List<Labelled> seen, IntUnaryOperator foldOf, Set<String> without) {
        var answers = new Answer[seen.size()];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            var train = new ArrayList<Labelled>();
            for (int i = 0; i < answers.length; i++) if (foldOf.applyAsInt(i) != fold) train.add(seen.get(i));
            var fitted = zeroShot.with(zeroShot.fit(thinned(train), without));
            for (int i = 0; i < answers.length; i++)
                if (foldOf.applyAsInt(i) == fold) answers[i] = answer(fitted, seen.get(i));
        });
        return List.of(answers);
    }

    /// @param known with their occupations
    private record Halves(List<Title> known, List<Title> others) {}

    /// Every second title, however often and however it is written.
    private static Halves halves(List<Title> titles) {
        var half = byTitle(titles, 2);
        var byHalf = IntStream.range(0, titles.size())
                .boxed()
                .collect(Collectors.partitioningBy(
                        i -> half.applyAsInt(i) == 0, Collectors.mapping(titles::get, Collectors.toList())));
        return new Halves(byHalf.getOrDefault(true, List.of()), byHalf.getOrDefault(false, List.of()));
    }

    /// The same title, however it is written, is always in the same fold.
    private static IntUnaryOperator byTitle(List<Title> titles, int folds) {
        return folds(
                titles.stream()
                        .map(title -> TitleLinker.texts(title.text()).getFirst().toLowerCase(java.util.Locale.ROOT))
                        .toList(),
                folds);
    }

    private static IntUnaryOperator byOccupation(List<Title> titles) {
        return folds(titles.stream().map(title -> title.occupation().toString()).toList(), FOLDS);
    }

    private static IntUnaryOperator folds(List<String> keys, int folds) {
        Map<String, Integer> fold = new HashMap<>();
        for (var key : new LinkedHashSet<>(keys)) fold.put(key, fold.size() % folds);
        return i -> fold.getOrDefault(keys.get(i), 0);
    }

    private static List<Labelled> thinned(List<Labelled> all) {
        return places(all.size()).mapToObj(all::get).toList();
    }

    /// Every so many, so that a fit takes seconds.
    private static IntStream places(int size) {
        int step = Math.max(1, Math.ceilDiv(size, FITTED));
        return IntStream.range(0, size).filter(i -> i % step == 0);
    }

    private static List<Labelled> seen(TitleLinker linker, List<Title> titles) {
        return new ArrayList<>(titles.parallelStream()
                .map(title -> new Labelled(linker.see(title.text()), title.occupation()))
                .toList());
    }

    /// Known titles, each as if it alone were not known.
    private static List<Labelled> seenWithout(TitleLinker linker, List<Title> known) {
        return places(known.size())
                .parallel()
                .mapToObj(i -> new Labelled(
                        linker.see(known.get(i).text(), i), known.get(i).occupation()))
                .toList();
    }

    private static List<Answer> answers(TitleLinker linker, List<Labelled> titles) {
        return titles.stream().map(title -> answer(linker, title)).toList();
    }

    private static Answer answer(TitleLinker linker, Labelled title) {
        var ranked = linker.rank(title.seen(), Integer.MAX_VALUE);
        ConceptId wanted = title.occupation();
        double rank = IntStream.range(0, ranked.size())
                .filter(r -> ranked.get(r).occupation().equals(wanted))
                .mapToDouble(r -> r + 1)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
        var first = ranked.getFirst();
        return new Answer(rank, first.likeness(), first.isExact());
    }

    /// @return the mean reciprocal rank
    private double row(String name, List<Answer> answers) {
        var reciprocal =
                answers.stream().mapToDouble(answer -> 1 / answer.rank()).toArray();
        var first = answers.stream()
                .mapToDouble(answer -> answer.rank() <= FIRST ? 1 : 0)
                .toArray();
        double mean = Arrays.stream(reciprocal).average().orElse(0);
        System.err.printf("%s: MRR %.2f%n", name, 100 * mean); // some take minutes
        table.row(
                name,
                answers.size(),
                100 * mean,
                Bootstrap.interval(reciprocal, RESAMPLES),
                100 * Arrays.stream(first).average().orElse(0),
                Bootstrap.interval(first, RESAMPLES));
        return mean;
    }

    /// @param answers of the first row
    private void finish(List<Answer> answers, double names, double own) {
        System.out.println(table + "\n\n" + TitleLikeness.table(answers));
        System.out.printf("%ntitles: macro MRR %.1f over zero-shot and own labels%n", 50 * (names + own));
    }
}
