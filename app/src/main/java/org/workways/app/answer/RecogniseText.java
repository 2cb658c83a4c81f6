package org.workways.app.answer;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.concept.Language;
import org.workways.recognise.HeldSkill;
import org.workways.recognise.LeftOut;
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

    /// @param left whether to list what was left out, too
    public static String of(Recognition recognition, Taxonomy taxonomy, boolean left) {
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
        writer.held(recognition);
        writer.credentials(recognition);
        if (left) writer.leftOut(recognition.leftOut());
        writer.text.append("%n%d skills matched, %d ambiguous, %d unknown, %d sentences left out%s in %s%n"
                .formatted(
                        recognition.matched().stream()
                                .map(Mention.Matched::skill)
                                .distinct()
                                .count(),
                        recognition.ambiguous().size(),
                        recognition.unknown().size(),
                        recognition.leftOut().size(),
                        left || recognition.leftOut().isEmpty() ? "" : " (--left-out shows them)",
                        recognition.document().name()));
        return writer.text.toString();
    }

    /// What the sentences above come to, where somebody is the subject.
    private void held(Recognition recognition) {
        if (!recognition.cv()) return;
        text.append("%nHeld%n".formatted());
        for (var skill : HeldSkill.of(recognition, taxonomy))
            text.append("  %s %d: %s%n"
                    .formatted(
                            label(skill.skill()),
                            skill.level().number(),
                            Backing.of(skill).orElse(skill.kind().words())));
    }

    private void credentials(Recognition recognition) {
        for (var entry : recognition.education())
            text.append("%nEducation: %s%s, from \"%s\"%n"
                    .formatted(
                            Stream.of(entry.degree(), entry.field())
                                    .filter(words -> !words.isEmpty())
                                    .collect(Collectors.joining(", ")),
                            year(entry.year()),
                            entry.sentence().text()));
        for (var certificate : recognition.certificates())
            text.append("%nCertificate (as written, not checked): %s%s%n"
                    .formatted(certificate.name(), year(certificate.year())));
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? " " + year.getAsInt() : "";
    }

    /// By kind, each in the order of the text.
    private void leftOut(List<LeftOut> all) {
        for (var kind : LeftOut.Kind.values()) {
            var some = all.stream().filter(left -> left.kind() == kind).toList();
            if (some.isEmpty()) continue;
            text.append("%nLeft out: %s%n".formatted(kind.code()));
            for (var left : some) {
                var named = left.named().stream().map(this::label).collect(Collectors.joining(", "));
                text.append("  \"%s\": %s%s%n"
                        .formatted(
                                left.sentence().text(),
                                left.because(),
                                named.isEmpty() ? "" : "; names " + named + ", not counted"));
            }
        }
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
