package org.workways.benchmark.train;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.workways.benchmark.Checkout;
import org.workways.concept.Progress;
import org.workways.files.onet.OnetImport;
import org.workways.recognise.Document;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Task;
import org.workways.taxonomy.Taxonomy;

/// Texts of the kind that recognition meets, without labels: descriptions of skills, tasks of occupations, sentences
/// of adverts.
final class TrainingTexts {
    private static final int EVERY_ADVERT = 8;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 400;

    private TrainingTexts() {}

    /// Each once, in the order of the sources.
    static List<String> of(Checkout checkout, Taxonomy esco) {
        var texts = new LinkedHashSet<String>();
        esco.skills().stream()
                .map(Skill::description)
                .filter(text -> !text.isBlank())
                .forEach(texts::add);
        var onet = OnetImport.read(
                        checkout.dataFiles("onet", "db_*_text.zip").getFirst(), LocalDate.EPOCH, Progress.SILENT)
                .snapshot();
        onet.tasks().stream().map(Task::statement).forEach(texts::add);
        for (var file : checkout.dataFiles("hn-hiring", "*.jsonl.gz")) texts.addAll(sentences(file));
        return new ArrayList<>(texts);
    }

    private static List<String> sentences(Path adverts) {
        var sentences = new ArrayList<String>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(adverts)), StandardCharsets.UTF_8))) {
            int count = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (count++ % EVERY_ADVERT != 0) continue;
                var text = String.valueOf(JSON.std.mapFrom(line).get("text"));
                new Document("advert", text)
                        .sentences(LocalDate.EPOCH).stream()
                                .map(sentence -> sentence.text())
                                .filter(sentence -> sentence.length() >= SHORTEST && sentence.length() <= LONGEST)
                                .forEach(sentences::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
