package org.workways.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;
import org.workways.files.correction.CorrectionReader;
import org.workways.language.Learnt;
import org.workways.language.TrainingFile;
import org.workways.recognise.LinkLesson;
import org.workways.recognise.LinkLesson.Corrected;
import org.workways.recognise.LinkLesson.Marks;

/// `recognise --learn` and `recognise --forget`: what somebody accepted and rejected changes what is found from now
/// on, and can be taken back.
final class Lessons {
    private static final int SHOWN = 10;

    private final Wiring wiring;
    private final String taxonomy;
    private final Learnt learnt;

    Lessons(Wiring wiring, String taxonomy) {
        this.wiring = wiring;
        this.taxonomy = taxonomy;
        this.learnt = wiring.learnt(taxonomy);
    }

    /// @return what to tell
    /// @throws UserException if there is too little to learn from
    String learn(Path file) {
        var skills = wiring.taxonomy(taxonomy);
        var issues = new ArrayList<ImportIssue>();
        var corrected = CorrectionReader.read(file, skills, issues::add);
        var text = new StringBuilder();
        issues.stream().limit(SHOWN).forEach(issue -> text.append(issue.message())
                .append('\n'));
        if (issues.size() > SHOWN) text.append("… and %d more.%n".formatted(issues.size() - SHOWN));
        if (corrected.size() < LinkLesson.FEWEST)
            throw new UserException(
                    text
                            + "%s holds %d sentences that can be learnt from; %d are the least."
                                    .formatted(file, corrected.size(), LinkLesson.FEWEST),
                    "Add judged matches, one a row: sentence,skill,verdict (accepted or rejected).");
        var lesson = LinkLesson.learn(wiring.linker(taxonomy, skills), corrected);
        text.append("%d sentences with %d judged matches; every fifth was held out.%n"
                .formatted(corrected.size(), judged(corrected)));
        text.append(marks("before", lesson.before())).append(marks("after", lesson.after()));
        if (lesson.after().agreement() < lesson.before().agreement())
            return text + "It would do worse on the rows held out, so nothing was changed.\n";
        var taught = lesson.taught();
        var sources = Stream.concat(
                        learnt.training().trainedOn().stream(),
                        Stream.of("%s, %d sentences".formatted(file.getFileName(), corrected.size())))
                .toList();
        int version = learnt.save(
                new TrainingFile(sources, taught.before().orElseThrow().training(), taught.training()));
        return text
                + "Version %d is in use for the skills of %s. To go back: workways recognise --forget%s%n"
                        .formatted(version, taxonomy, taxonomy.equals(Wiring.ATLAS) ? "" : " --taxonomy " + taxonomy);
    }

    String forget() {
        int version = learnt.forget();
        return version == 0
                ? "What was shipped is in use again for the skills of %s.%n".formatted(taxonomy)
                : "Version %d is in use again for the skills of %s.%n".formatted(version, taxonomy);
    }

    private static int judged(List<Corrected> corrected) {
        return corrected.stream()
                .mapToInt(one -> one.accepted().size() + one.rejected().size())
                .sum();
    }

    private static String marks(String when, Marks marks) {
        return "  %-6s  as you judge: %d of %d (%.0f %%); accepted skills among the first ten: %.0f %%%n"
                .formatted(when, marks.agreed(), marks.judged(), 100 * marks.agreement(), 100 * marks.first());
    }
}
