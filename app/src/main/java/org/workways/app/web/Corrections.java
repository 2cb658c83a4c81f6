package org.workways.app.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.concept.UserException;
import org.workways.files.correction.CorrectionReader;
import org.workways.recognise.Mention;
import org.workways.recognise.Mention.Matched;
import org.workways.recognise.Mention.Stance;
import org.workways.recognise.Recognition;
import org.workways.recognise.Sentence;
import org.workways.taxonomy.Taxonomy;

/// What readers said about matches: a file of `sentence,skill,verdict` in the data folder, as `workways recognise
/// --learn` reads it. A sentence that was judged once is judged so wherever it comes again.
final class Corrections {
    private static final String SAID = "you said so about this sentence";

    private final Path file;
    private final SortedMap<String, SortedMap<ConceptId, Boolean>> bySentence = new TreeMap<>();

    /// @throws UserException if the file is there and cannot be read
    Corrections(Path file, Taxonomy taxonomy) {
        this.file = file;
        if (!Files.isRegularFile(file)) return;
        for (var corrected : CorrectionReader.read(file, taxonomy, issue -> {})) {
            var verdicts = bySentence.computeIfAbsent(corrected.sentence(), text -> new TreeMap<>());
            corrected.accepted().forEach(skill -> verdicts.put(skill, true));
            corrected.rejected().forEach(skill -> verdicts.put(skill, false));
        }
    }

    Path file() {
        return file;
    }

    synchronized int size() {
        return bySentence.size();
    }

    synchronized boolean isAccepted(String sentence, ConceptId skill) {
        return verdicts(sentence).getOrDefault(skill, false);
    }

    /// Kept at once, and used from now on; the last verdict counts.
    /// @throws UserException if the file cannot be written
    synchronized void note(String sentence, ConceptId skill, boolean isRight) {
        bySentence.computeIfAbsent(sentence, text -> new TreeMap<>()).put(skill, isRight);
        try {
            var folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
            Files.createDirectories(folder);
            var whole = Files.createTempFile(folder, "corrections", ".new"); // for its owner only
            Files.writeString(whole, rows());
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private String rows() throws IOException {
        var rows = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(rows)) {
            csv.writeRecord("sentence", "skill", "verdict");
            bySentence.forEach((sentence, verdicts) -> verdicts.forEach((skill, isRight) ->
                    csv.writeRecord(sentence, skill.toString(), isRight ? "accepted" : "rejected")));
        }
        return rows.toString();
    }

    /// Nothing is known of any sentence any more.
    synchronized void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unwritable(e);
        }
        bySentence.clear();
    }

    /// The recognition without the matches that were rejected, with those that were added.
    synchronized Recognition applied(Recognition found, LocalDate today) {
        if (bySentence.isEmpty()) return found;
        var mentions = new ArrayList<Mention>(found.mentions().stream()
                .filter(mention -> !isRejected(mention))
                .toList());
        for (var sentence : found.document().sentences(today))
            verdicts(sentence.text()).forEach((skill, isRight) -> {
                if (isRight && mentions.stream().noneMatch(mention -> says(mention, sentence, skill)))
                    mentions.add(added(sentence, skill));
            });
        return new Recognition(
                found.document(),
                found.language(),
                found.cv(),
                mentions,
                found.jobs(),
                found.education(),
                found.certificates(),
                found.leftOut());
    }

    private SortedMap<ConceptId, Boolean> verdicts(String sentence) {
        return bySentence.getOrDefault(sentence, new TreeMap<>());
    }

    private boolean isRejected(Mention mention) {
        return mention instanceof Matched match
                && !verdicts(match.sentence().text()).getOrDefault(match.skill(), true);
    }

    private static boolean says(Mention mention, Sentence sentence, ConceptId skill) {
        return mention instanceof Matched match
                && match.skill().equals(skill)
                && match.sentence().start() == sentence.start();
    }

    private static Matched added(Sentence sentence, ConceptId skill) {
        return new Matched(skill, Level.FOUNDATION, 1, Stance.STATED, SAID, sentence, sentence.start(), sentence.end());
    }

    private UserException unwritable(IOException problem) {
        return new UserException(
                "The correction could not be kept in %s: %s.".formatted(file, problem.getMessage()),
                "Make room there, or give another data folder with WORKWAYS_HOME.");
    }
}
