package org.workways.benchmark.recognise;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.PeakMemory;
import org.workways.benchmark.TextTable;
import org.workways.concept.UserException;
import org.workways.language.LabelVectors;
import org.workways.language.TrainingFile;
import org.workways.recognise.Document;
import org.workways.recognise.Linker;
import org.workways.recognise.Sentence;
import org.workways.taxonomy.Skill;

/// Sentences of adverts a second, all cores at work, against the whole of ESCO: the first tier, both tiers, and beside
/// them in the same run a plain extractor that puts every sentence through the model in 32 bits.
final class RecogniseSpeed {
    private static final int WARM = 6_000;
    private static final int MEASURED = 12_000;
    private static final int ROUNDS = 3;
    private static final int PEER = 1_500;
    private static final int ADVERT_WORDS = 300;

    private final Linker fast;
    private final Linker full;
    private final TextTable table = new TextTable("what", "texts", "a second", "against the plain extractor");

    private RecogniseSpeed(Linker fast, Linker full) {
        this.fast = fast;
        this.full = full;
    }

    /// @param arguments `--memory` measures the memory of a process that does nothing else
    public static void main(String[] arguments) {
        try {
            var checkout = Checkout.here();
            System.out.println(Machine.text());
            var esco = Esco.of(checkout);
            var texts = texts(checkout.dataFiles("hn-hiring", "2018.jsonl.gz").getFirst());
            var names = Linker.texts(esco.taxonomy());
            var pieces = TrainingFile.pieces(esco.cache());
            var training = TrainingFile.shipped();
            var fast = Linker.of(esco.taxonomy(), LabelVectors.of(names, pieces).compact(), pieces)
                    .with(training.fast());
            var full = Linker.after(
                            fast, Tiers.MOST, esco.vectors("esco", names).compact(), esco.model())
                    .with(TrainingFile.tagger())
                    .with(training.full());
            if (List.of(arguments).contains("--memory")) {
                texts.sentences().subList(0, 2_000).forEach(full::link);
                System.out.printf("%nrecognise-speed: peak memory %d MB%n", PeakMemory.megabytes());
                return;
            }
            var labels = esco.vectors(
                    "esco-labels",
                    esco.taxonomy().skills().stream().map(Skill::label).toList());
            try (var peer = new PlainExtractor(labels, esco.cache())) {
                new RecogniseSpeed(fast, full).report(texts, peer);
            }
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private void report(Texts texts, PlainExtractor peer) {
        var warm = texts.sentences().subList(0, WARM);
        var measured = texts.sentences().subList(WARM, WARM + MEASURED);
        peer.extract(warm.subList(0, 200));
        double plain = 0;
        for (int round = 0; round < ROUNDS; round++) plain = Math.max(plain, plain(measured.subList(0, PEER), peer));
        table.row("plain extractor, 32 bits", PEER, plain, 1.0);
        warm.parallelStream().forEach(fast::link);
        double first = row("first tier", measured, fast::link, plain);
        row("first tier, every sentence ranked", measured, text -> fast.ranked(text, 10), plain);
        warm.parallelStream().forEach(full::link);
        double both = row("both tiers", measured, full::link, plain);
        row("adverts of 300 words, both tiers", texts.adverts(), this::advert, 0);
        System.out.println(table);
        long asked = measured.parallelStream()
                .filter(text -> !full.link(text).isEmpty())
                .count();
        System.out.printf("%nskills are found in %.0f %% of the sentences%n", 100.0 * asked / measured.size());
        var times = measured.stream()
                .limit(2_000)
                .mapToDouble(this::milliseconds)
                .sorted()
                .toArray();
        System.out.printf(
                "one sentence, one core: p50 %.2f ms, p90 %.2f ms, p99 %.2f ms%n",
                times[times.length / 2], times[times.length * 9 / 10], times[times.length * 99 / 100]);
        System.out.printf(
                "%nrecognise-speed: first tier %.0f, both tiers %.0f sentences a second, %.0f and %.0f times the plain"
                        + " extractor%n",
                first, both, first / plain, both / plain);
    }

    private double row(String name, List<String> texts, Consumer<String> work, double plain) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            texts.parallelStream().forEach(work);
            best = Math.max(best, texts.size() / ((System.nanoTime() - start) / 1e9));
        }
        table.row(name, texts.size(), best, plain == 0 ? "" : best / plain);
        return best;
    }

    private void advert(String text) {
        for (var sentence : new Document("advert", text).sentences(LocalDate.EPOCH)) full.link(sentence.text());
    }

    private double milliseconds(String text) {
        long start = System.nanoTime();
        full.link(text);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double plain(List<String> sentences, PlainExtractor peer) {
        long start = System.nanoTime();
        peer.extract(sentences);
        return sentences.size() / ((System.nanoTime() - start) / 1e9);
    }

    /// @param adverts each cut to its first 300 words
    private record Texts(List<String> sentences, List<String> adverts) {}

    private static Texts texts(Path file) {
        var sentences = new ArrayList<String>();
        var adverts = new ArrayList<String>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine();
                    line != null && sentences.size() < WARM + MEASURED;
                    line = lines.readLine()) {
                var text = String.valueOf(JSON.std.mapFrom(line).get("text"));
                var words = text.split("(?<=\\s)");
                if (words.length >= ADVERT_WORDS) adverts.add(String.join("", Arrays.copyOf(words, ADVERT_WORDS)));
                new Document("advert", text)
                        .sentences(LocalDate.EPOCH).stream().map(Sentence::text).forEach(sentences::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(sentences, adverts);
    }
}
