package org.workways.language;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workways.concept.UserException;
import org.workways.recognise.LinkDecision;
import org.workways.recognise.LinkTraining;
import org.workways.recognise.LinkWeights;
import org.workways.recognise.SkillSentences;
import org.workways.recognise.SpanTagger;

/// What both tiers of the linker have learnt, and from what, as JSON.
/// @param trainedOn one line a source: its name, how much of it, its SHA-256
/// @param fast      the tier of word pieces
/// @param full      the tier of the sentence model
public record TrainingFile(List<String> trainedOn, LinkTraining fast, LinkTraining full) {
    private static final Resource SHIPPED = new Resource("org/workways/language/linker.json");
    private static final Resource TAGGER = new Resource("org/workways/language/spans.tagger");
    private static final Resource PIECES = new Resource("org/workways/language/pieces.vectors");

    public TrainingFile {
        trainedOn = List.copyOf(trainedOn);
    }

    /// Those of the distribution.
    public static TrainingFile shipped() {
        try (var in = SHIPPED.open()) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The vectors of the word pieces that the fast tier was trained with.
    /// @param cache where the tables of the vocabulary are kept
    public static PieceVectors pieces(Path cache) {
        try (var in = new BufferedInputStream(PIECES.open())) {
            return PieceVectors.read(in, cache);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Tells which words speak of skills, by the sentence model's vectors.
    public static SpanTagger tagger() {
        try (var in = TAGGER.open()) {
            return SpanTagger.of(in.readAllBytes()).with(InnerProduct.products());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws UserException if the file cannot be read, or holds something else
    public static TrainingFile read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException | ClassCastException | IllegalArgumentException e) {
            throw new UserException(
                    "What was learnt in %s cannot be read.".formatted(file),
                    "Go back to an earlier version with workways recognise --forget, or delete the file.");
        }
    }

    /// Whole or not at all.
    /// @throws UserException if the file cannot be written
    public void write(Path file) {
        AtomicFile.write(file, out -> out.write(text().getBytes(StandardCharsets.UTF_8)));
    }

    /// The same numbers give the same text.
    public String text() {
        var json = new LinkedHashMap<String, Object>();
        json.put("trainedOn", trainedOn);
        json.put("fast", json(fast));
        json.put("full", json(full));
        try {
            return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(json) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> json(LinkTraining training) {
        var json = new LinkedHashMap<String, Object>();
        json.put("weights", training.weights().byName());
        json.put("decision", training.decision().weights());
        json.put("gate", training.gate().weights());
        json.put("gateConstant", training.gate().constant());
        json.put("skip", training.skip());
        json.put("least", training.least());
        return json;
    }

    private static TrainingFile of(String text) throws IOException {
        var json = JSON.std.mapFrom(text);
        var sources = new ArrayList<String>();
        for (var source : list(json, "trainedOn")) sources.add(String.valueOf(source));
        return new TrainingFile(sources, training(map(json, "fast")), training(map(json, "full")));
    }

    private static LinkTraining training(Map<?, ?> json) {
        var weights = new LinkedHashMap<String, Double>();
        map(json, "weights").forEach((name, value) -> weights.put(String.valueOf(name), number(value)));
        var gate = numbers(json, "gate");
        var sentence = new float[gate.length];
        for (int d = 0; d < gate.length; d++) sentence[d] = (float) gate[d];
        return new LinkTraining(
                LinkWeights.of(weights),
                new LinkDecision(numbers(json, "decision")),
                new SkillSentences(sentence, number(field(json, "gateConstant"))),
                number(field(json, "skip")),
                number(field(json, "least")));
    }

    private static Object field(Map<?, ?> json, String name) {
        var value = json.get(name);
        if (value == null) throw new IllegalArgumentException("There is no " + name + ".");
        return value;
    }

    private static List<?> list(Map<?, ?> json, String name) {
        return (List<?>) field(json, name);
    }

    private static Map<?, ?> map(Map<?, ?> json, String name) {
        return (Map<?, ?>) field(json, name);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static double[] numbers(Map<?, ?> json, String name) {
        return list(json, name).stream().mapToDouble(TrainingFile::number).toArray();
    }
}
