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

    /// @param from offset in the advert
    /// @param to   the same, after its end
    private record Gold(String advert, int from, int to, Set<String> skills) {}

    private AdvertsGoldBenchmark(Atlas atlas, List<Gold> gold, Map<String, String> texts) {
        this.atlas = atlas;
        this.gold = gold;
        this.texts = texts;
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
            var file = files.isEmpty()
                    ? checkout.root().resolve("benchmark").resolve("recognise").resolve("adverts-gold-test.csv")
                    : files.getFirst();
            var gold = read(file);
            var atlas = AtlasReader.read(checkout.root().resolve("atlas").resolve("tables"));
            System.out.printf(
                    "data:    %s, %d sentences; atlas %s%n%n", file.getFileName(), gold.size(), atlas.version());
            var texts = AdvertTexts.read(
                    checkout.dataFiles("hn-hiring", "*.jsonl.gz"),
                    gold.stream().map(Gold::advert).collect(Collectors.toSet()));
            var model = new MiniLm(
                    checkout.root().resolve("benchmark").resolve("target").resolve("vectors"));
            var meaning = new MeaningIndex(
                    atlas.taxonomy(),
                    model,
                    checkout.root()
                            .resolve("benchmark")
                            .resolve("target")
                            .resolve("vectors")
                            .resolve("atlas.vectors"),
                    Progress.SILENT);
            new AdvertsGoldBenchmark(atlas, gold, texts)
                    .report(meaning, List.of(arguments).contains("--errors"));
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private void report(MeaningIndex meaning, boolean errors) {
        var table = new TextTable("recognition", "found", "right", "of gold", "precision", "recall", "F1");
        var labels = measure(table, "labels alone", CandidateIndex.NONE, false);
        var all = measure(table, "labels and meaning", meaning, errors);
        System.out.println(table);
        System.out.printf(
                "%n%s%n%nexpected calibration error %.3f%n",
                Reliability.table(all.scored()), Reliability.error(all.scored()));
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

    private Figures measure(TextTable table, String name, CandidateIndex meaning, boolean errors) {
        var recogniser = new Recogniser(atlas.taxonomy(), meaning);
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
        var figures = new Figures(found, right, wanted, scored);
        table.row(name, found, right, wanted, figures.precision(), figures.recall(), figures.f1());
        return figures;
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
