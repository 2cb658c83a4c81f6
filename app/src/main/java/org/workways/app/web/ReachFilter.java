package org.workways.app.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.workways.app.answer.ReachAnswer;
import org.workways.concept.UserException;
import org.workways.files.atlas.Atlas;
import org.workways.route.Reach;
import org.workways.route.Reached;
import org.workways.taxonomy.Figure.Measure;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.SkillFamily;

/// Which of the jobs are shown.
/// @param family   one that the job lives from, as `iot`
/// @param level    the highest qualification usually asked for at entry, EQF 1 to 8; jobs that do not say stay
/// @param wage     the least US median wage in USD a year; jobs without a figure go
/// @param openings the least US openings a year in thousands; jobs without a figure go
record ReachFilter(
        Atlas atlas,
        Optional<String> family,
        Optional<Double> level,
        Optional<Double> wage,
        Optional<Double> openings) {
    static ReachFilter of(Question question, Atlas atlas) {
        question.one("family").ifPresent(ReachFilter::check);
        return new ReachFilter(
                atlas,
                question.one("family"),
                question.number("level"),
                question.number("wage"),
                question.number("openings"));
    }

    private static void check(String family) {
        var known = Arrays.stream(SkillFamily.values()).map(SkillFamily::code).toList();
        if (!known.contains(family))
            throw new UserException(
                    "There is no family '%s'.".formatted(family), "Families are " + String.join(", ", known) + ".");
    }

    boolean isOpen() {
        return family.isEmpty() && level.isEmpty() && wage.isEmpty() && openings.isEmpty();
    }

    ReachAnswer shown(ReachAnswer answer) {
        if (isOpen()) return answer;
        var jobs = answer.reached().jobs().stream().filter(this::isShown).toList();
        return new ReachAnswer(
                answer.person(),
                answer.request(),
                new Reached(jobs, answer.reached().decided()),
                answer.taxonomy(),
                answer.data());
    }

    private boolean isShown(Reach reach) {
        return atlas.taxonomy()
                .findOccupation(reach.occupation())
                .filter(this::isShown)
                .isPresent();
    }

    private boolean isShown(Occupation job) {
        return family.filter(code -> job.families().stream()
                                .noneMatch(some -> some.code().equals(code)))
                        .isEmpty()
                && level.filter(most ->
                                job.entryLevel().isPresent() && job.entryLevel().getAsInt() > most)
                        .isEmpty()
                && wage.filter(least -> !(figure(job, Measure.MEDIAN_WAGE).orElse(-1) >= least))
                        .isEmpty()
                && openings.filter(least -> !(figure(job, Measure.OPENINGS).orElse(-1) >= least))
                        .isEmpty();
    }

    /// The highest of the codes that the job is linked to.
    private OptionalDouble figure(Occupation job, Measure measure) {
        return atlas.figures(job).stream()
                .filter(figure -> figure.measure() == measure)
                .filter(figure -> figure.value().matches("[0-9]+([.][0-9]+)?"))
                .mapToDouble(figure -> Double.parseDouble(figure.value()))
                .max();
    }
}
