package org.workways.benchmark.recognise;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.files.table.Table;
import org.workways.language.LabelVectors;
import org.workways.recognise.Embedder;
import org.workways.recognise.TitleLinker;
import org.workways.recognise.TitleLinker.Title;
import org.workways.taxonomy.Taxonomy;

/// Titles of vacancies with their ESCO occupations, from a table `text,label`, in an order drawn once.
/// @param unknown how many rows have a label that ESCO does not have
/// @param model   with the vectors of all titles at hand
record TitleSet(String name, List<Title> titles, int unknown, Embedder model) {
    static TitleSet read(Path file, Esco esco) {
        var byLabel = byLabel(esco.taxonomy());
        var titles = new ArrayList<Title>();
        int[] unknown = {0};
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            Table.csv(file.toString())
                    .requires("text", "label")
                    .read(
                            file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                            row -> {
                                var occupation = byLabel.get(row.cell("label"));
                                if (occupation == null) unknown[0]++;
                                else titles.add(new Title(row.cell("text"), occupation));
                            },
                            issue -> {
                                throw new UserException(issue.message(), "Correct the row in " + file + ".");
                            });
        } catch (java.nio.file.NoSuchFileException e) {
            throw new UserException("There is no file " + file + ".", "Give a table with the columns text and label.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (titles.isEmpty())
            throw new UserException(
                    "No row of " + file + " has the label of an ESCO occupation.",
                    "Give preferred labels of ESCO 1.1.1 in the column label.");
        Collections.shuffle(titles, new Random(1));
        var name = String.valueOf(file.getFileName());
        return new TitleSet(name, List.copyOf(titles), unknown[0], remembered(name, titles, esco));
    }

    private static Map<String, ConceptId> byLabel(Taxonomy taxonomy) {
        var byLabel = new HashMap<String, ConceptId>();
        taxonomy.occupations().forEach(occupation -> byLabel.putIfAbsent(occupation.label(), occupation.id()));
        return byLabel;
    }

    private static Embedder remembered(String name, List<Title> titles, Esco esco) {
        var texts = titles.stream()
                .flatMap(title -> TitleLinker.texts(title.text()).stream())
                .distinct()
                .toList();
        return new Remembered(esco.model(), esco.vectors("titles-" + name, texts), texts);
    }

    private static final class Remembered implements Embedder {
        private final Embedder model;
        private final LabelVectors vectors;
        private final Map<String, Integer> rows = new HashMap<>();

        Remembered(Embedder model, LabelVectors vectors, List<String> texts) {
            this.model = model;
            this.vectors = vectors;
            for (int row = 0; row < texts.size(); row++) rows.put(texts.get(row), row);
        }

        @Override
        public String name() {
            return model.name();
        }

        @Override
        public int dimensions() {
            return model.dimensions();
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream().map(this::vector).toList();
        }

        private float[] vector(String text) {
            var row = rows.get(text);
            if (row == null) return model.embed(List.of(text)).getFirst();
            var vector = new float[dimensions()];
            vectors.addTo(row, vector);
            return vector;
        }
    }
}
