package org.workways.app.exposure;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.workways.app.answer.Goals;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;
import org.workways.exposure.ActivityRatings;
import org.workways.files.exposure.WorkforceTable;

/// Finds the occupations that a table of headcounts speaks of. A row whose occupation is none is an
/// issue.
final class Staff {
    private static final String SOC = "[0-9]{2}-[0-9]{4}\\.[0-9]{2}";

    private record LeftOut(String file, long row, String problem, String advice) implements ImportIssue {
        @Override
        public String message() {
            return "%s row %d: %s %s Row left out.".formatted(file, row, problem, advice);
        }
    }

    private final Wiring wiring;
    private final Goals goals;
    private final ActivityRatings ratings;
    private final Consumer<ImportIssue> issues;
    private final Map<String, ExposureAnswer> known = new HashMap<>();

    Staff(Wiring wiring, ActivityRatings ratings, List<ImportIssue> issues) {
        this.wiring = wiring;
        this.goals = new Goals(wiring);
        this.ratings = ratings;
        this.issues = issues::add;
    }

    /// A group a row; an occupation may have several.
    List<WorkforceAnswer.Group> read(Path file) {
        return WorkforceTable.read(file, issues).stream()
                .flatMap(line -> group(line).stream())
                .toList();
    }

    private Optional<WorkforceAnswer.Group> group(WorkforceTable.Line line) {
        try {
            var about = known.computeIfAbsent(line.occupation(), this::about);
            double hours = line.people() * line.hours().orElse(WorkforceAnswer.USUAL_HOURS);
            return Optional.of(new WorkforceAnswer.Group(about, line.people(), hours));
        } catch (UserException e) {
            issues.accept(new LeftOut(line.row().file(), line.row().number(), e.problem(), e.advice()));
            return Optional.empty();
        }
    }

    /// An id of O\*NET is its own occupation, not the one of the atlas that is near to it.
    private ExposureAnswer about(String occupation) {
        if (occupation.startsWith("onet:")) return ExposureAnswer.of(wiring, occupation, ratings);
        if (occupation.matches(SOC)) return ExposureAnswer.of(wiring, "onet:" + occupation, ratings);
        var goal = goals.named("occupation", occupation).goal();
        return linked(ExposureAnswer.of(wiring, goal.id().toString(), ratings));
    }

    /// @throws UserException if it is of ESCO and the crosswalk that leads to its tasks is missing
    private static ExposureAnswer linked(ExposureAnswer answer) {
        if (answer.id().scheme().equals("esco") && answer.via() instanceof Via.NotImported)
            throw new UserException(
                    "The tasks of '%s' (%s) are found by the ESCO-O*NET crosswalk, which is not imported."
                            .formatted(answer.label(), answer.id()),
                    "Run: workways import crosswalk FILE.");
        return answer;
    }
}
