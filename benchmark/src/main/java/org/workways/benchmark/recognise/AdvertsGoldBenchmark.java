package org.workways.benchmark.recognise;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.recognise.Reliability.Scored;
import org.workways.concept.Progress;
import org.workways.concept.UserException;
import org.workways.files.atlas.Atlas;
import org.workways.files.atlas.AtlasReader;
import org.workways.files.table.Table;
import org.workways.language.MeaningIndex;
import org.workways.language.MiniLm;
import org.workways.recognise.CandidateIndex;
import org.workways.recognise.Document;
import org.workways.recognise.Mention;
import org.workways.recognise.Recogniser;

/// Skills of the atlas in sentences of adverts, as the product finds them, beside those that two readers found (400
/// sentences of `hn-hiring` 2011-2018 drawn at random; kappa .98; differences settled). A sentence is found by its
/// place in the advert; no text is part of the repository.
final class AdvertsGoldBenchmark {
    private final Atlas atlas;
    private final List<Gold> gold;
    private final Map<String, String> texts;
    private final MeaningIndex meaning;

    /// @param from offset in the advert
    /// @param to   the same, after its end
    private record Gold(String advert, int from, int to, Set<String> skills) {}

    private AdvertsGoldBenchmark(Atlas atlas, List<Gold> gold, Map<String, String> texts, MeaningIndex meaning) {
        this.atlas = atlas;
        this.gold = gold;
        this.texts = texts;
        this.meaning = meaning;
    }

    /// @param arguments a file in the form of `benchmark/recognise/adverts-gold-test.csv`, by default that one;
    /// `--errors` lists what was missed and what was too much, by skill
    public static void main(String[] arguments) {
        try {
            var checkout = Checkout.here();
            System.out.println(Machine.text());
            var files = List.of(arguments).stream()
                    .filter(argument -> !argument.startsWith("--"))
                    .map(Path::of)
                    .toList();
            var file = files.isEmpty() ? test(checkout) : files.getFirst();
            var benchmark = of(checkout, file);
            System.out.printf(
                    "data:    %s, %d sentences; atlas %s%n%n",
                    file.getFileName(), benchmark.gold.size(), benchmark.atlas.version());
            benchmark.report(List.of(arguments).contains("--errors"));
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    /// How reliable the scores are on the test file.
    static Reliability reliability(Checkout checkout) {
        var benchmark = of(checkout, test(checkout));
        return new Reliability(benchmark.measure(benchmark.meaning, false).scored());
    }

    private static Path test(Checkout checkout) {
        return checkout.root().resolve("benchmark").resolve("recognise").resolve("adverts-gold-test.csv");
    }

    private static AdvertsGoldBenchmark of(Checkout checkout, Path file) {
        var gold = read(file);
        var atlas = AtlasReader.read(checkout.root().resolve("atlas").resolve("tables"));
        var texts = AdvertTexts.read(
                checkout.dataFiles("hn-hiring", "*.jsonl.gz"),
                gold.stream().map(Gold::advert).collect(Collectors.toSet()));
        var cache = checkout.root().resolve("benchmark").resolve("target").resolve("vectors");
        var meaning =
                new MeaningIndex(atlas.taxonomy(), new MiniLm(cache), cache.resolve("atlas.vectors"), Progress.SILENT);
        return new AdvertsGoldBenchmark(atlas, gold, texts, meaning);
    }

    private void report(boolean errors) {
        var table = new TextTable("recognition", "found", "right", "of gold", "precision", "recall", "F1");
        var labels = measure(CandidateIndex.NONE, false);
        var all = measure(meaning, errors);
        row(table, "labels alone", labels);
        row(table, "labels and meaning", all);
        System.out.println(table);
        var reliability = new Reliability(all.scored());
        System.out.printf("%n%s%n%nexpected calibration error %.3f%n", reliability.table(), reliability.error());
        System.out.printf(
                "%nadverts-gold: precision %.2f, recall %.2f, F1 %.2f (labels alone: F1 %.2f)%n",
                all.precision(), all.recall(), all.f1(), labels.f1());
    }

    private record Figures(int found, int right, int wanted, List<Scored> scored) {
        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        double f1() {
            return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
        }
    }

    private Figures measure(CandidateIndex candidates, boolean errors) {
        var recogniser = new Recogniser(atlas.taxonomy(), candidates);
        var scored = new ArrayList<Scored>();
        int found = 0;
        int right = 0;
        int wanted = 0;
        var tooMuch = new TreeMap<String, Set<String>>();
        var missed = new TreeMap<String, Set<String>>();
        for (var sentence : gold) {
            var text = texts.getOrDefault(sentence.advert(), "");
            var own = new LinkedHashMap<String, String>();
            var scores = new LinkedHashMap<String, Double>();
            for (var match : recogniser
                    .recognise(new Document(sentence.advert(), text), LocalDate.EPOCH)
                    .matched())
                if (isMeant(match) && match.start() >= sentence.from() && match.end() <= sentence.to()) {
                    own.putIfAbsent(match.skill().code(), text.substring(match.start(), match.end()));
                    scores.merge(match.skill().code(), match.score(), Math::max);
                }
            scores.forEach((skill, score) ->
                    scored.add(new Scored(score, sentence.skills().contains(skill))));
            found += own.size();
            wanted += sentence.skills().size();
            for (var skill : own.keySet())
                if (sentence.skills().contains(skill)) right++;
                else
                    tooMuch.computeIfAbsent(skill, key -> new TreeSet<>())
                            .add("'%s' in: %s"
                                    .formatted(own.get(skill), text.substring(sentence.from(), sentence.to())));
            for (var skill : sentence.skills())
                if (!own.containsKey(skill))
                    missed.computeIfAbsent(skill, key -> new TreeSet<>())
                            .add(text.substring(sentence.from(), sentence.to()));
        }
        if (errors) {
            tooMuch.forEach(
                    (skill, where) -> where.forEach(place -> System.out.println("too much: " + skill + " " + place)));
            missed.forEach(
                    (skill, where) -> where.forEach(place -> System.out.println("missed: " + skill + " in: " + place)));
        }
        return new Figures(found, right, wanted, scored);
    }

    private static void row(TextTable table, String name, Figures figures) {
        table.row(
                name,
                figures.found(),
                figures.right(),
                figures.wanted(),
                figures.precision(),
                figures.recall(),
                figures.f1());
    }

    private static boolean isMeant(Mention.Matched match) {
        return match.stance() == Mention.Stance.STATED || match.stance() == Mention.Stance.NICE_TO_HAVE;
    }

    private static List<Gold> read(Path file) {
        var sentences = new LinkedHashMap<String, Gold>();
        Table.csv(String.valueOf(file.getFileName()))
                .requires("advert", "start", "length", "skill")
                .read(
                        file,
                        row -> {
                            int from = Integer.parseInt(row.cell("start"));
                            int to = from + Integer.parseInt(row.cell("length"));
                            var one = sentences.computeIfAbsent(
                                    row.cell("advert") + " " + from,
                                    key -> new Gold(row.cell("advert"), from, to, new TreeSet<>()));
                            if (!row.cell("skill").isEmpty()) one.skills().add(row.cell("skill"));
                        },
                        issue -> {
                            throw new IllegalStateException(issue.message());
                        });
        return new ArrayList<>(sentences.values());
    }
}
