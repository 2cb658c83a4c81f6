package org.workways.recognise;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.recognise.AdvertTexts;
import org.workways.benchmark.recognise.Reliability;
import org.workways.benchmark.recognise.Reliability.Scored;
import org.workways.concept.UserException;
import org.workways.files.atlas.Atlas;
import org.workways.files.atlas.AtlasReader;
import org.workways.files.table.Table;

/// Names of skills in sentences of adverts, read one by one: asked for or not. Fits the weights of the cues, checks
/// them on adverts they were not fitted to, and prints how reliable the probabilities are. The file holds places only.
final class AdvertsHitsBenchmark {
    private static final int FOLDS = 10;
    private static final double[] THRESHOLDS = {0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};

    private final Atlas atlas;
    private final LabelIndex skills = new LabelIndex();
    private final LabelIndex occupations = new LabelIndex();

    /// @param cues in the order of [Asked.Cue]
    private record Name(String advert, double[] cues, boolean right) {}

    private AdvertsHitsBenchmark(Atlas atlas) {
        this.atlas = atlas;
        atlas.taxonomy().skills().forEach(skill -> skills.add(skill.id(), skill.labels()));
        atlas.taxonomy().occupations().forEach(job -> occupations.add(job.id(), job.labels()));
    }

    /// @param arguments none
    public static void main(String[] arguments) {
        try {
            var checkout = Checkout.here();
            System.out.println(Machine.text());
            var atlas = AtlasReader.read(checkout.root().resolve("atlas").resolve("tables"));
            var right = read(
                    checkout.root().resolve("benchmark").resolve("recognise").resolve("adverts-hits.csv"));
            var ids = new TreeSet<String>();
            right.keySet().forEach(place -> ids.add(place.substring(0, place.indexOf(' '))));
            var texts = AdvertTexts.read(checkout.dataFiles("hn-hiring", "*.jsonl.gz"), ids);
            var benchmark = new AdvertsHitsBenchmark(atlas);
            var names = new ArrayList<Name>();
            texts.forEach((id, text) -> names.addAll(benchmark.names(id, text, right)));
            System.out.printf(
                    "data:    adverts-hits.csv, %d names, %d of them still found, in %d adverts; atlas %s%n%n",
                    right.size(), names.size(), texts.size(), atlas.version());
            report(names);
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private static void report(List<Name> names) {
        var weights = LogisticFit.weights(
                names.stream().map(Name::cues).toList(),
                names.stream().map(Name::right).toList());
        var table = new TextTable("cue", "weight fitted", "weight shipped");
        var cues = Asked.Cue.values();
        for (int i = 0; i < cues.length; i++)
            table.row(cues[i], "%.2f".formatted(weights[i]), "%.2f".formatted(cues[i].weight));
        System.out.println(table + "\n\nCross-validated by advert:\n");
        var scored = crossValidated(names);
        var reliability = new Reliability(scored);
        System.out.println(thresholds(scored) + "\n\n" + reliability.table());
        var kept = at(scored, Asked.LIKELY);
        System.out.printf(
                "%nadverts-hits: right %.3f of all names, %.3f of the likely ones, which keep %.3f of the right;"
                        + " expected calibration error %.3f%n",
                precision(scored), precision(kept), (double) rights(kept) / rights(scored), reliability.error());
    }

    private static TextTable thresholds(List<Scored> scored) {
        var table = new TextTable("from score", "kept", "share right", "of the right");
        for (double threshold : THRESHOLDS) {
            var kept = at(scored, threshold);
            table.row(
                    "%.1f".formatted(threshold), kept.size(), precision(kept), (double) rights(kept) / rights(scored));
        }
        return table;
    }

    private static List<Scored> crossValidated(List<Name> names) {
        var scored = new ArrayList<Scored>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var others = names.stream().filter(name -> fold(name) != held).toList();
            var weights = LogisticFit.weights(
                    others.stream().map(Name::cues).toList(),
                    others.stream().map(Name::right).toList());
            names.stream()
                    .filter(name -> fold(name) == held)
                    .forEach(name ->
                            scored.add(new Scored(LogisticFit.probability(weights, name.cues()), name.right())));
        }
        return scored;
    }

    private static int fold(Name name) {
        return Math.floorMod(name.advert().hashCode(), FOLDS);
    }

    private static List<Scored> at(List<Scored> scored, double threshold) {
        return scored.stream().filter(one -> one.score() >= threshold).toList();
    }

    private static long rights(List<Scored> scored) {
        return scored.stream().filter(Scored::right).count();
    }

    private static double precision(List<Scored> scored) {
        return (double) rights(scored) / Math.max(1, scored.size());
    }

    private List<Name> names(String advert, String text, Map<String, Boolean> right) {
        var found = new ArrayList<Name>();
        for (var sentence : Sentences.of(new Document(advert, text), LocalDate.EPOCH)) {
            var words = Words.of(sentence.text());
            var titles = occupations.find(words);
            var names = skills.find(words);
            for (var name : names) {
                var skill = atlas.taxonomy().skill(name.entries().getFirst().concept());
                var place = "%s %d %d %s"
                        .formatted(
                                advert,
                                sentence.start() + words.get(name.from()).start(),
                                sentence.start() + words.get(name.to() - 1).end(),
                                skill.id().code());
                boolean passed =
                        !Asides.isAside(sentence, Asides.Told.in(sentence.text()), words, name.from(), name.to())
                                && titles.stream().noneMatch(title -> title.holds(name));
                if (!passed || !right.containsKey(place)) continue;
                var cues = new Asked(sentence).cues(words, names, name, skill);
                var values =
                        cues.values().stream().mapToDouble(Double::doubleValue).toArray();
                found.add(new Name(advert, values, right.get(place)));
            }
        }
        return found;
    }

    /// @return by advert, start, end and skill, whether the name is right
    private static Map<String, Boolean> read(Path file) {
        var right = new HashMap<String, Boolean>();
        Table.csv(String.valueOf(file.getFileName()))
                .requires("advert", "start", "end", "skill", "right")
                .read(
                        file,
                        row -> {
                            var place = row.cell("advert") + " " + row.cell("start") + " " + row.cell("end") + " "
                                    + row.cell("skill");
                            right.put(place, row.cell("right").equals("1"));
                        },
                        issue -> {
                            throw new IllegalStateException(issue.message());
                        });
        return right;
    }
}
