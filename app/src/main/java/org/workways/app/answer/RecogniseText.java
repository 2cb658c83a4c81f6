package org.workways.app.answer;

import java.util.Locale;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.concept.Language;
import org.workways.recognise.Mention;
import org.workways.recognise.Recognition;
import org.workways.taxonomy.Taxonomy;

/// What a document speaks of, sentence by sentence, for a terminal.
public final class RecogniseText {
    private final Taxonomy taxonomy;
    private final StringBuilder text = new StringBuilder();

    private RecogniseText(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public static String of(Recognition recognition, Taxonomy taxonomy) {
        var writer = new RecogniseText(taxonomy);
        if (!recognition.language().equals(Language.ENGLISH))
            writer.text.append("Read as %s: skills are found by their names, in other words they are not.%n"
                    .formatted(recognition.language().name()));
        var sentence = "";
        for (var mention : recognition.mentions()) {
            if (!mention.sentence().text().equals(sentence))
                writer.text.append("%n\"%s\"%n".formatted(mention.sentence().text()));
            sentence = mention.sentence().text();
            writer.mention(mention);
        }
        for (var job : recognition.jobs())
            writer.text.append("%nJob: %s%s, from \"%s\"%n"
                    .formatted(
                            job.label(),
                            job.years() > 0 ? ", %.1f years".formatted(job.years()) : "",
                            job.sentence().text()));
        writer.text.append("%n%d skills matched, %d ambiguous, %d unknown in %s%n"
                .formatted(
                        recognition.matched().stream()
                                .map(Mention.Matched::skill)
                                .distinct()
                                .count(),
                        recognition.ambiguous().size(),
                        recognition.unknown().size(),
                        recognition.document().name()));
        return writer.text.toString();
    }

    private void mention(Mention mention) {
        text.append(
                switch (mention) {
                    case Mention.Matched match ->
                        "  %s %d (%.0f %%%s): %s%n"
                                .formatted(
                                        label(match.skill()),
                                        match.level().number(),
                                        100 * match.score(),
                                        match.stance() == Mention.Stance.STATED
                                                ? ""
                                                : ", "
                                                        + match.stance()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)
                                                                .replace('_', ' '),
                                        match.because());
                    case Mention.Ambiguous ambiguous ->
                        "  ? '%s' is ambiguous: %s%n"
                                .formatted(
                                        ambiguous.text(),
                                        ambiguous.candidates().stream()
                                                .map(this::label)
                                                .collect(Collectors.joining(" or ")));
                    case Mention.Unknown unknown ->
                        "  - '%s' is unknown%s%n"
                                .formatted(
                                        unknown.text(),
                                        unknown.nearest().isEmpty()
                                                ? ""
                                                : "; nearest is "
                                                        + label(unknown.nearest()
                                                                .getFirst()));
                });
    }

    private String label(ConceptId skill) {
        return taxonomy.skill(skill).label();
    }
}
