package org.workways.app.exposure;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workways.app.answer.EffectView;
import org.workways.app.answer.FigureView;
import org.workways.app.words.Words;
import org.workways.concept.ConceptId;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Outcome;
import org.workways.exposure.Rubric;
import org.workways.exposure.TaskExposure;
import org.workways.taxonomy.EmergingTask;

/// What AIoT does to an occupation, for a terminal.
public final class ExposureText {
    private static final int SHOWN = 6;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    private final List<String> lines = new ArrayList<>();

    private ExposureText() {}

    /// @param all whether every task is listed, with the reasons of all its activities
    public static String of(ExposureAnswer answer, boolean all) {
        var text = new ExposureText();
        text.lines.add("%s (%s)".formatted(answer.label(), answer.id()));
        answer.profile().ifPresent(profile -> text.profile(profile, answer));
        text.own(answer);
        missing(answer).ifPresent(text.lines::add);
        for (var outcome : Outcome.values()) text.tasks(answer, outcome, all);
        text.effects(answer);
        text.emerging(answer.emerging());
        text.figures(answer);
        text.beside(answer);
        answer.data()
                .forEach(data ->
                        text.lines.add("Data: %s %s (%s)".formatted(data.source(), data.version(), data.licence())));
        return String.join(System.lineSeparator(), text.lines) + System.lineSeparator();
    }

    /// Why there is no profile, if there is none.
    private static Optional<String> missing(ExposureAnswer answer) {
        var unlinked = ViaText.missing(answer.via());
        if (!answer.hasOnet())
            return Optional.of("Its tasks, each with its reason, are those of O*NET, which is not imported: workways"
                    + " import onet ZIP."
                    + unlinked.map(more -> System.lineSeparator() + more).orElse(""));
        if (unlinked.isPresent()) return unlinked;
        if (answer.tasks().isEmpty())
            return Optional.of("O*NET lists no tasks of it%s."
                    .formatted(answer.via().crosswalk().isPresent() ? codes(answer.sources()) : ""));
        if (answer.tasks().stream().anyMatch(task -> task.outcome().isPresent())) return Optional.empty();
        return Optional.of(
                answer.tasks().stream()
                                .allMatch(task -> task.task().activities().isEmpty())
                        ? "Its tasks came without their work activities, as they did in earlier imports:"
                                + " workways import onet ZIP."
                        : "None of its tasks is rated.");
    }

    private void profile(ExposureProfile profile, ExposureAnswer answer) {
        if (profile.tasks() == 0) return;
        lines.add("Of the importance of its %d rated tasks%s, where all that one can buy is in use:"
                .formatted(profile.tasks(), codes(answer.sources())));
        lines.addAll(shares(profile));
        answer.ahead()
                .filter(created -> created.tasks() > 0)
                .ifPresent(created -> lines.add(
                        "  created  %d new task%s: %.0f to %.0f %% beside these, if each matters as much as one of them"
                                .formatted(
                                        created.tasks(),
                                        created.tasks() == 1 ? "" : "s",
                                        100 * created.interval().low(),
                                        100 * created.interval().high())));
        answer.via().crosswalk().map(ViaText::of).ifPresent(lines::add);
        answer.shippedProfile().ifPresent(shipped -> lines.add("  As shipped: " + brief(shipped) + "."));
        lines.add("  The intervals are what two raters and what they settled on would say; not a forecast of jobs.");
        if (profile.unrated() > 0) lines.add("  Not rated, and counted nowhere: %d.".formatted(profile.unrated()));
        lines.add("");
    }

    private static String codes(List<ConceptId> sources) {
        if (sources.isEmpty()) return "";
        return sources.stream().map(ConceptId::toString).collect(Collectors.joining(", ", " (", ")"));
    }

    private void own(ExposureAnswer answer) {
        var own = OwnText.lines(answer.ratings(), answer.tasks());
        lines.addAll(own);
        if (!own.isEmpty()) lines.add("");
    }

    /// `taken 40 %, changed 50 %, stays 10 %`
    static String brief(ExposureProfile profile) {
        return Stream.of(Outcome.values())
                .map(outcome -> "%s %.0f %%".formatted(outcome.code(), 100 * profile.share(outcome)))
                .collect(Collectors.joining(", "));
    }

    /// A line for each outcome.
    static List<String> shares(ExposureProfile profile) {
        var lines = new ArrayList<String>();
        for (var outcome : Outcome.values()) {
            var part = profile.shares().get(outcome);
            if (part == null) continue;
            lines.add("  %-8s %3.0f %%  (%.0f to %.0f %%)  %s"
                    .formatted(
                            outcome.code(),
                            100 * part.share(),
                            100 * part.interval().low(),
                            100 * part.interval().high(),
                            bar(part.share())));
        }
        return lines;
    }

    private static String bar(double share) {
        return "█".repeat((int) Math.round(30 * share));
    }

    private void tasks(ExposureAnswer answer, Outcome outcome, boolean all) {
        var tasks = answer.tasks(outcome);
        if (tasks.isEmpty()) return;
        lines.add("%s (%d)"
                .formatted(
                        switch (outcome) {
                            case TAKEN -> "Taken: nobody has to do it any more";
                            case CHANGED -> "Changed: a person does it with a machine";
                            case STAYS -> "Stays: a person does it as before";
                        },
                        tasks.size()));
        tasks.stream().limit(all ? tasks.size() : SHOWN).forEach(task -> task(task, answer, all));
        if (!all && tasks.size() > SHOWN)
            lines.add("  … and %d more (--all lists them)".formatted(tasks.size() - SHOWN));
        lines.add("");
    }

    private void task(TaskExposure task, ExposureAnswer answer, boolean all) {
        lines.add("  " + task.task().statement());
        if (all) lines.addAll(activities(task, answer.ratings(), answer.names()));
        else task.ratings().stream().limit(1).forEach(rating -> lines.add("    " + why(rating, answer.ratings())));
    }

    /// Each by its name, where that is known, with what it is rated and why.
    static List<String> activities(TaskExposure task, ActivityRatings ratings, ActivityNames names) {
        var lines = new ArrayList<String>();
        for (var rating : task.ratings()) {
            var name = names.of(rating.activity());
            name.ifPresent(known -> lines.add("    %s (%s)".formatted(known, rating.activity())));
            lines.add((name.isPresent() ? "      " : "    ") + why(rating, ratings));
        }
        return lines;
    }

    static String why(ActivityRating rating, ActivityRatings ratings) {
        var technologies = rating.technologies().stream().map(ConceptId::code).collect(Collectors.joining(", "));
        var own = ratings.own(rating.activity());
        return "%s: %s%s%s"
                .formatted(
                        steps(rating.settled()),
                        rating.reason(),
                        technologies.isEmpty() ? "" : " [" + technologies + "]",
                        own.map(kept -> " (rated by %s, %s)".formatted(kept.author(), kept.date()))
                                .orElse(""));
    }

    static String steps(Rubric rubric) {
        return "sense %d, decide %d, act %d".formatted(rubric.sense(), rubric.decide(), rubric.act());
    }

    private void effects(ExposureAnswer answer) {
        if (answer.effects().isEmpty()) return;
        lines.add("What technologies of the atlas do to it");
        for (var view : answer.effects()) lines.add("  " + effect(view));
        lines.add("");
    }

    private static String effect(EffectView view) {
        return "%-7s %s: %s, since %s"
                .formatted(
                        view.effect().kind().code(),
                        view.technology().label(),
                        view.effect().task(),
                        view.effect().reason());
    }

    /// Never made into one number: they measure different things.
    private void figures(ExposureAnswer answer) {
        var scores = answer.figures().stream()
                .filter(view -> view.figure().measure().isExposure())
                .toList();
        if (scores.isEmpty()) return;
        lines.add("What others have published; they measure different things and are never made into one");
        for (var view : scores)
            lines.add("  %-72s %8s  %d, %s%s"
                    .formatted(
                            view.figure().measure().label(),
                            view.figure().value(),
                            view.figure().year(),
                            view.figure().about(),
                            percentile(view, answer)));
        if (scores.stream().anyMatch(view -> !percentile(view, answer).isEmpty()))
            lines.add(
                    "  Percentiles are among the %s that have the measure, 100 the highest.".formatted(Percentiles.OF));
        lines.add("");
    }

    private void emerging(List<EmergingTask> tasks) {
        if (tasks.isEmpty()) return;
        lines.add("What people report to be new, whatever it comes from; in no list of tasks yet, and not weighed");
        for (var task : tasks) {
            lines.add("  " + task.statement());
            lines.add("    O*NET has seen it, %s, %s".formatted(MONTH.format(task.seen()), reporters(task)));
        }
        lines.add("");
    }

    private static String reporters(EmergingTask task) {
        return switch (task.source()) {
            case "Incumbent" -> "incumbents";
            case "Occupational Expert" -> "occupational experts";
            default -> task.source();
        };
    }

    private void beside(ExposureAnswer answer) {
        if (answer.beside().isEmpty()) return;
        lines.add("Where they agree and where they do not; places among the occupations of the atlas, 0 to 100");
        for (var comparison : answer.beside()) lines.add("  " + ComparisonWords.of(comparison, Words.ENGLISH));
        lines.add("");
    }

    private static String percentile(FigureView view, ExposureAnswer answer) {
        var percentile = answer.percentile(view.figure());
        return percentile.isPresent() ? ", percentile %.0f".formatted(percentile.getAsDouble()) : "";
    }
}
