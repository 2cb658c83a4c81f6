package org.workways.app.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.concept.UserException;
import org.workways.files.correction.CorrectionReader;
import org.workways.recognise.LinkLesson.Corrected;
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
    private final Map<String, Verdicts> bySentence = new HashMap<>();

    private record Verdicts(SortedSet<ConceptId> accepted, SortedSet<ConceptId> rejected) {
        Verdicts() {
            this(new TreeSet<>(), new TreeSet<>());
        }

        void note(ConceptId skill, boolean isRight) {
            (isRight ? rejected : accepted).remove(skill);
            (isRight ? accepted : rejected).add(skill);
        }
    }

    Corrections(Path file, Taxonomy taxonomy) {
        this.file = file;
        if (!Files.isRegularFile(file)) return;
        for (Corrected corrected : CorrectionReader.read(file, taxonomy, issue -> {})) {
            var verdicts = bySentence.computeIfAbsent(corrected.sentence(), text -> new Verdicts());
            verdicts.accepted().addAll(corrected.accepted());
            verdicts.rejected().addAll(corrected.rejected());
            verdicts.rejected().removeAll(corrected.accepted());
        }
    }

    Path file() {
        return file;
    }

    synchronized int size() {
        return bySentence.size();
    }

    /// Kept at once, and used from now on.
    /// @throws UserException if the file cannot be written
    synchronized void note(String sentence, ConceptId skill, boolean isRight) {
        bySentence.computeIfAbsent(sentence, text -> new Verdicts()).note(skill, isRight);
        var rows = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(rows)) {
            if (!Files.exists(file)) csv.writeRecord("sentence", "skill", "verdict");
            csv.writeRecord(sentence, skill.toString(), isRight ? "accepted" : "rejected");
        } catch (IOException e) {
            throw unwritable(e);
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, rows.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw unwritable(e);
        }
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
            for (var skill : verdicts(sentence).map(Verdicts::accepted).orElse(new TreeSet<>()))
                if (mentions.stream().noneMatch(mention -> says(mention, sentence, skill)))
                    mentions.add(added(sentence, skill));
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

    private Optional<Verdicts> verdicts(Sentence sentence) {
        return Optional.ofNullable(bySentence.get(sentence.text()));
    }

    private boolean isRejected(Mention mention) {
        return mention instanceof Matched match
                && verdicts(match.sentence())
                        .filter(known -> known.rejected().contains(match.skill()))
                        .isPresent();
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
