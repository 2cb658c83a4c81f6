package org.workways.benchmark.recognise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.concept.UserException;
import org.workways.language.MiniLm;
import org.workways.language.TrainingFile;
import org.workways.recognise.SkillSentences;
import org.workways.recognise.SpanFit;
import org.workways.recognise.SpanTagger;
import org.workways.recognise.SpanTagger.Kind;

/// Sentence → the words that speak of a skill or of knowledge. Fitted to SkillSpan's training sentences, measured on
/// others. The figure, chosen before anything was tuned, is *partial* F1 (see `SpanCounts`) of the spans of either
/// kind, merged where they share a token. Intervals are the middle 95 % of resamples of sentences.
final class SpansBenchmark {
    private static final List<Kind> EITHER = List.of(Kind.values());
    private static final int RESAMPLES = 1_000;
    private static final List<Double> LEAST = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95);
    private static final List<Double> PASSING = List.of(0.2, 0.1, 0.05, 0.02);

    private final List<SpanSentence> train;
    private final MiniLm model;

    private SpansBenchmark(List<SpanSentence> train, MiniLm model) {
        this.train = train;
        this.model = model;
    }

    /// @param arguments files of sentences, by default `data/bench/skillspan/dev.jsonl.gz`;
    /// `--ablation` also measures without each group of inputs, with a smaller tagger fitted in
    /// half as many rounds to one half of the training adverts and measured on the other
    public static void main(String[] arguments) {
        try {
            var checkout = Checkout.here();
            System.out.println(Machine.text());
            var given = Arrays.stream(arguments)
                    .filter(argument -> !argument.startsWith("--"))
                    .map(Path::of)
                    .toList();
            var files = !given.isEmpty() ? given : checkout.dataFiles("bench/skillspan", "dev.jsonl.gz");
            var tested = files.stream().map(SkillSpan::read).toList();
            var model = new MiniLm(
                    checkout.root().resolve("benchmark").resolve("target").resolve("vectors"));
            var train = SpanSentence.of(
                    SkillSpan.read(checkout.dataFiles("bench/skillspan", "train.jsonl.gz")
                            .getFirst()),
                    model);
            var benchmark = new SpansBenchmark(train, model);
            if (List.of(arguments).contains("--ablation")) benchmark.ablation();
            for (int i = 0; i < files.size(); i++)
                benchmark.report(String.valueOf(files.get(i).getFileName()), tested.get(i));
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    /// A sentence, what was found in it, and how that agrees.
    /// @param gate what the present gate says of it
    private record Tried(SpanSentence sentence, SpanTagger.Tagged tagged, double gate) {
        boolean isEmpty() {
            return !sentence.gold().hasSpan();
        }

        boolean isOf(String source) {
            return source.equals("all") || sentence.gold().source().equals(source);
        }

        /// @param kinds one of them, or both for either
        /// @param least probability of the sentence from which its spans count
        SpanCounts counts(List<Kind> kinds, double least) {
            var spans = tagged.probability() < least
                    ? List.<SpanTagger.Span>of()
                    : tagged.spans().stream()
                            .filter(span -> kinds.contains(span.kind()))
                            .toList();
            var found = sentence.tokens(spans);
            if (kinds.size() == 1) return SpanCounts.of(found, sentence.wanted(kinds.getFirst()));
            return SpanCounts.of(TokenSpan.merged(found), sentence.wanted());
        }
    }

    private void report(String name, List<SkillSpan> sentences) {
        var tagger = TrainingFile.tagger();
        var gate = SkillSentences.fit(
                train.stream().map(one -> one.seen().vector()).toList(),
                train.stream().map(one -> one.gold().hasSpan()).toList());
        var tried = tried(tagger, gate, SpanSentence.of(sentences, model));
        System.out.printf(
                "%n%s: %d sentences, %d without any span; the tagger has %,d bytes%n%n",
                name, tried.size(), tried.stream().filter(Tried::isEmpty).count(), tagger.toBytes().length);
        System.out.println(agreement(tried));
        System.out.println("\nIn sentences less likely to speak of a skill than `least` nothing is found:\n");
        System.out.println(thresholds(tried));
        System.out.println("\nSentences with a span that pass, where so many without any pass:\n");
        System.out.println(passing(tried));
        var counts = counts(tried, EITHER, 0);
        System.out.printf(
                "%nspans: partial F1 %.3f (%s)%n", sum(counts).partialF1(), interval(counts, SpanCounts::partialF1));
    }

    private static List<Tried> tried(SpanTagger tagger, SkillSentences gate, List<SpanSentence> sentences) {
        return sentences.stream()
                .map(one -> new Tried(
                        one, tagger.tag(one.seen()), gate.probability(one.seen().vector())))
                .toList();
    }

    private static TextTable agreement(List<Tried> tried) {
        var table = new TextTable(
                "spans",
                "of",
                "wanted",
                "exact F1",
                "95 %",
                "partial F1",
                "95 %",
                "precision",
                "95 %",
                "recall",
                "95 %",
                "overlap F1",
                "95 %");
        var sources = new ArrayList<>(List.of("all"));
        tried.stream()
                .map(one -> one.sentence().gold().source())
                .distinct()
                .sorted()
                .forEach(sources::add);
        for (var kinds : List.of(EITHER, List.of(Kind.SKILL), List.of(Kind.KNOWLEDGE)))
            for (var source : sources) {
                var counts =
                        counts(tried.stream().filter(one -> one.isOf(source)).toList(), kinds, 0);
                var cells = new ArrayList<Object>(
                        List.of(name(kinds), source, sum(counts).wanted()));
                for (var figure : List.<ToDoubleFunction<SpanCounts>>of(
                        SpanCounts::exactF1,
                        SpanCounts::partialF1,
                        SpanCounts::precision,
                        SpanCounts::recall,
                        SpanCounts::overlapF1)) {
                    cells.add("%.3f".formatted(figure.applyAsDouble(sum(counts))));
                    cells.add(interval(counts, figure));
                }
                table.row(cells.toArray());
            }
        return table;
    }

    private static String name(List<Kind> kinds) {
        return kinds.size() > 1 ? "either" : kinds.getFirst().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static TextTable thresholds(List<Tried> tried) {
        var table = new TextTable(
                "least", "found in, of those without", "95 %", "partial F1", "95 %", "precision", "recall");
        for (double least : LEAST) {
            var counts = counts(tried, EITHER, least);
            var empty = counts(tried.stream().filter(Tried::isEmpty).toList(), EITHER, least);
            table.row(
                    "%.2f".formatted(least),
                    "%.1f %%".formatted(100 * wrong(empty)),
                    Bootstrap.interval(
                            empty.stream()
                                    .mapToDouble(one -> Math.min(1, one.found()))
                                    .toArray(),
                            RESAMPLES),
                    "%.3f".formatted(sum(counts).partialF1()),
                    interval(counts, SpanCounts::partialF1),
                    "%.3f".formatted(sum(counts).precision()),
                    "%.3f".formatted(sum(counts).recall()));
        }
        return table;
    }

    private static double wrong(List<SpanCounts> empty) {
        return empty.stream().filter(one -> one.found() > 0).count() / (double) empty.size();
    }

    private static TextTable passing(List<Tried> tried) {
        var table = new TextTable(
                "without a span", "tagger from", "with a span", "95 %", "gate from", "with a span", "95 %");
        for (double share : PASSING) {
            var row = new ArrayList<Object>(List.of("%.0f %%".formatted(100 * share)));
            for (var judge :
                    List.<ToDoubleFunction<Tried>>of(one -> one.tagged().probability(), Tried::gate)) {
                double limit = limit(tried, judge, share);
                var passed = tried.stream()
                        .filter(one -> !one.isEmpty())
                        .mapToDouble(one -> judge.applyAsDouble(one) > limit ? 1 : 0)
                        .toArray();
                row.add("%.2f".formatted(limit));
                row.add("%.1f %%"
                        .formatted(100 * Arrays.stream(passed).average().orElse(0)));
                row.add(Bootstrap.interval(passed, RESAMPLES));
            }
            table.row(row.toArray());
        }
        return table;
    }

    /// What this share of the sentences without any span is above.
    private static double limit(List<Tried> tried, ToDoubleFunction<Tried> judge, double share) {
        var values = tried.stream()
                .filter(Tried::isEmpty)
                .mapToDouble(judge)
                .sorted()
                .toArray();
        return values[Math.min(values.length - 1, (int) ((1 - share) * values.length))];
    }

    /// Two halves by advert, each tested with what was fitted to the other.
    private void ablation() {
        var table = new TextTable("inputs", "partial F1", "95 %", "exact F1", "found in, of those without");
        var usual = SpanFit.Settings.usual();
        var settings = new SpanFit.Settings(
                usual.first() / 2,
                usual.second() / 2,
                usual.rounds() / 2,
                usual.step(),
                usual.thinInput(),
                usual.thinLayer(),
                usual.least(),
                usual.seed(),
                usual.inputs());
        ablation("all", settings, table);
        for (var input : SpanFit.Input.values())
            ablation("without " + input.name().toLowerCase(java.util.Locale.ROOT), settings.without(input), table);
        System.out.println("\nHalves of the training adverts, one fitted to, the other measured:\n\n" + table);
    }

    private void ablation(String name, SpanFit.Settings settings, TextTable table) {
        var adverts = train.stream()
                .map(SpansBenchmark::advert)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        var none = new SkillSentences(new float[train.getFirst().seen().vector().length], 0);
        var tried = new ArrayList<Tried>();
        for (int half = 0; half < 2; half++) {
            int tested = half;
            var fitted = train.stream()
                    .filter(one -> adverts.indexOf(advert(one)) % 2 != tested)
                    .map(SpanSentence::example)
                    .toList();
            tried.addAll(tried(
                    SpanFit.fit(fitted, settings),
                    none,
                    train.stream()
                            .filter(one -> adverts.indexOf(advert(one)) % 2 == tested)
                            .toList()));
        }
        var counts = counts(tried, EITHER, 0);
        table.row(
                name,
                "%.3f".formatted(sum(counts).partialF1()),
                interval(counts, SpanCounts::partialF1),
                "%.3f".formatted(sum(counts).exactF1()),
                "%.1f %%"
                        .formatted(100
                                * wrong(counts(
                                        tried.stream().filter(Tried::isEmpty).toList(), EITHER, 0))));
    }

    private static String advert(SpanSentence sentence) {
        return sentence.gold().source() + " " + sentence.gold().advert();
    }

    private static List<SpanCounts> counts(List<Tried> tried, List<Kind> kinds, double least) {
        return tried.stream().map(one -> one.counts(kinds, least)).toList();
    }

    private static SpanCounts sum(List<SpanCounts> counts) {
        return counts.stream().reduce(SpanCounts.NONE, SpanCounts::plus);
    }

    private static String interval(List<SpanCounts> counts, ToDoubleFunction<SpanCounts> figure) {
        var random = new Random(1);
        var figures = IntStream.range(0, RESAMPLES)
                .mapToDouble(r -> figure.applyAsDouble(random.ints(counts.size(), 0, counts.size())
                        .mapToObj(counts::get)
                        .reduce(SpanCounts.NONE, SpanCounts::plus)))
                .sorted()
                .toArray();
        return "%.3f to %.3f".formatted(figures[(int) (0.025 * RESAMPLES)], figures[(int) (0.975 * RESAMPLES)]);
    }
}
