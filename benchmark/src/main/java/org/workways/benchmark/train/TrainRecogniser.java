package org.workways.benchmark.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.recognise.Esco;
import org.workways.benchmark.recognise.GoldSentences;
import org.workways.benchmark.recognise.Tiers;
import org.workways.concept.UserException;
import org.workways.language.PieceVectors;
import org.workways.language.TrainingFile;
import org.workways.recognise.SpanTagger;

/// Rebuilds the weights of the linker that the product ships, from the data beside the project: vectors of word
/// pieces, then ranker, decision and gate of both tiers. The same data on the same kind of processor give the same
/// bytes; the sentence model's 8-bit arithmetic differs a little from one kind to another.
final class TrainRecogniser {
    private static final String FOLDER = "language/src/main/weights/org/workways/language";

    private final Esco esco;
    private final Path folder;

    private TrainRecogniser(Esco esco, Path folder) {
        this.esco = esco;
        this.folder = folder;
    }

    /// @param arguments the folder to write to; by default that of the sources, from which the product is built
    public static void main(String[] arguments) {
        try {
            var checkout = Checkout.here();
            System.out.println(Machine.text());
            var folder = arguments.length > 0
                    ? Path.of(arguments[0])
                    : checkout.root().resolve(FOLDER);
            Files.createDirectories(folder);
            new TrainRecogniser(Esco.of(checkout), folder).run();
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() throws IOException {
        long start = System.nanoTime();
        var pieces = PieceTraining.of(esco);
        var file = folder.resolve("pieces.vectors");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            pieces.write(out);
        }
        var tagger = SpanTraining.of(esco);
        var spans = Files.write(folder.resolve("spans.tagger"), tagger.toBytes());
        var trained = linker(pieces, tagger);
        var weights = folder.resolve("linker.json");
        trained.write(weights);
        System.out.println("\ntrained on:");
        trained.trainedOn().forEach(line -> System.out.println("  " + line));
        System.out.println("\nwrote:");
        for (var written : List.of(file, spans, weights))
            System.out.printf("  %s, %,d bytes, SHA-256 %s%n", written, Files.size(written), hash(written));
        System.out.printf("%ntrain-recogniser: %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private TrainingFile linker(PieceVectors pieces, SpanTagger tagger) {
        var sources = new ArrayList<String>();
        var gold = new ArrayList<GoldSentences.Gold>();
        for (var file : esco.checkout().dataFiles("bench/esco-linking", "*_annotations.csv")) {
            var set = GoldSentences.read(file, esco.taxonomy());
            gold.addAll(set.sentences());
            sources.add("%s, %d sentences, SHA-256 %s"
                    .formatted(file.getFileName(), set.sentences().size(), hash(file)));
        }
        var tiers = Tiers.of(esco, pieces, tagger);
        var trial = tiers.trial(Tiers.Tier.FULL, Set.of());
        var full = trial.trained(gold, tiers.gates().nothing());
        sources.addAll(others());
        return new TrainingFile(sources, full.before().orElseThrow().training(), full.training());
    }

    private List<String> others() {
        var sources = new ArrayList<String>();
        var files = new ArrayList<Path>();
        files.addAll(esco.checkout().dataFiles("bench/skillspan", "*.jsonl.gz"));
        files.addAll(esco.checkout().dataFiles("esco", "ESCO dataset *.zip"));
        files.addAll(esco.checkout().dataFiles("onet", "db_*_text.zip"));
        files.addAll(esco.checkout().dataFiles("hn-hiring", "*.jsonl.gz"));
        for (var file : files) sources.add("%s, SHA-256 %s".formatted(file.getFileName(), hash(file)));
        return sources;
    }

    private static String hash(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
