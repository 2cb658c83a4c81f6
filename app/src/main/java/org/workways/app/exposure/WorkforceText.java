package org.workways.app.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workways.app.answer.ConceptView;
import org.workways.app.answer.CsvText;
import org.workways.app.answer.EffectView;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.exposure.Outcome;

/// What AIoT does to the work of many people, for a terminal and as a table.
public final class WorkforceText {
    private static final int TASKS = 3;
    private static final int CREATED = 8;
    private static final int ISSUES = 10;
    static final String OTHERS = "others (groups below %d)".formatted(WorkforceAnswer.FEWEST);

    /// What the hours are not; true of every answer.
    static final List<String> LIMITS = List.of(
            "This is no forecast of jobs: what could be taken is neither what will be nor what should.",
            "Hours are shares of the importance of tasks in O*NET, not time studies: nobody has measured how long they"
                    + " take in your place.",
            "The intervals are what two raters and what they settled on would say; no doubt about your place is in"
                    + " them.");

    private static final List<String> NO_AMOUNTS = List.of("", "", "", "", "", "", "", "", "");

    private final List<String> lines = new ArrayList<>();
    private final boolean all;

    private WorkforceText(boolean all) {
        this.all = all;
    }

    /// @param all whether every task is listed
    public static String of(WorkforceAnswer answer, boolean all) {
        var text = new WorkforceText(all);
        text.table(answer);
        text.own(answer);
        answer.groups().forEach(text::tasks);
        text.created(answer.created());
        text.lines.addAll(LIMITS);
        text.issues(answer.issues());
        answer.data()
                .forEach(data ->
                        text.lines.add("Data: %s %s (%s)".formatted(data.source(), data.version(), data.licence())));
        return String.join(System.lineSeparator(), text.lines) + System.lineSeparator();
    }

    private void table(WorkforceAnswer answer) {
        lines.add("Hours a week, where all that one can buy is in use; %.0f h each where the table does not say"
                .formatted(WorkforceAnswer.USUAL_HOURS));
        lines.add("");
        lines.add("%-36s %6s %7s  %-22s %-22s %-22s"
                .formatted("", "people", "hours", "taken", "changed", "stays")
                .stripTrailing());
        for (var group : answer.groups())
            lines.add(group.week()
                    .map(week -> line(group.about().label(), week))
                    .orElseGet(() -> "%-36s %,6d %,7.0f  no rated tasks in O*NET, counted nowhere"
                            .formatted(group.about().label(), group.people(), group.hours())));
        answer.others().ifPresent(week -> lines.add(line(OTHERS, week)));
        answer.total().ifPresent(week -> lines.add(line("all of these", week)));
        if (answer.isPartial())
            lines.add(
                    "Groups below %d people that are too few together too, or have no rated tasks, are counted nowhere."
                            .formatted(WorkforceAnswer.FEWEST));
        lines.add("");
    }

    private void own(WorkforceAnswer answer) {
        var own = OwnText.lines(answer.ratings(), answer.tasks());
        lines.addAll(own);
        if (!own.isEmpty()) lines.add("");
    }

    private static String line(String label, WorkforceAnswer.Week week) {
        return "%-36s %,6d %,7.0f  %s"
                .formatted(
                        label,
                        week.people(),
                        week.hours(),
                        Stream.of(Outcome.values())
                                .map(outcome -> "%-22s".formatted(amount(week.amount(outcome))))
                                .collect(Collectors.joining(" ")))
                .stripTrailing();
    }

    private static String amount(WorkforceAnswer.Amount amount) {
        return "%,.0f (%,.0f to %,.0f)"
                .formatted(
                        amount.hours(),
                        amount.interval().low(),
                        amount.interval().high());
    }

    private void tasks(WorkforceAnswer.Group group) {
        var about = group.about();
        var head = "%s (%s)".formatted(about.label(), about.id());
        if (group.week().isEmpty()) {
            lines.add(head + ": O*NET has no rated tasks of it");
            lines.add("");
            return;
        }
        lines.add("%s: %d tasks taken, %d changed, %d stay (%s)"
                .formatted(
                        head,
                        group.tasks(Outcome.TAKEN).size(),
                        group.tasks(Outcome.CHANGED).size(),
                        group.tasks(Outcome.STAYS).size(),
                        about.sources().stream().map(ConceptId::toString).collect(Collectors.joining(", "))
                                + about.via()
                                        .crosswalk()
                                        .map(by -> ", " + by.match().skos())
                                        .orElse("")));
        for (var outcome : all ? Outcome.values() : new Outcome[] {Outcome.TAKEN})
            some(
                    group.tasks(outcome).stream()
                            .map(task -> "%-8s %s"
                                    .formatted(outcome.code(), task.task().statement()))
                            .toList(),
                    TASKS);
        lines.add("");
    }

    private void created(List<EffectView> created) {
        if (created.isEmpty()) return;
        lines.add("Created (%d): tasks that come with technologies which touch these occupations; in no hours above"
                .formatted(created.size()));
        some(
                created.stream()
                        .map(view -> "%s: %s (%s)"
                                .formatted(
                                        view.technology().label(),
                                        view.effect().task(),
                                        view.occupations().stream()
                                                .map(ConceptView.Other::label)
                                                .collect(Collectors.joining(", "))))
                        .toList(),
                CREATED);
        lines.add("");
    }

    private void some(List<String> what, int most) {
        what.stream().limit(all ? what.size() : most).forEach(line -> lines.add("  " + line));
        if (!all && what.size() > most) lines.add("  … and %d more (--all lists them)".formatted(what.size() - most));
    }

    private void issues(List<ImportIssue> issues) {
        if (issues.isEmpty()) return;
        lines.add("%d %s left out:".formatted(issues.size(), issues.size() == 1 ? "row was" : "rows were"));
        issues.stream().limit(ISSUES).forEach(issue -> lines.add("  " + issue.message()));
        if (issues.size() > ISSUES) lines.add("  … and %,d more (--json lists all)".formatted(issues.size() - ISSUES));
    }

    /// The hours as comma-separated values: a row for each group, the others and all. The last column says how many
    /// ratings of somebody's own are behind a group.
    public static String csv(WorkforceAnswer answer) {
        var csv = new CsvText(
                "id",
                "occupation",
                "people",
                "hours_per_week",
                "taken",
                "taken_low",
                "taken_high",
                "changed",
                "changed_low",
                "changed_high",
                "stays",
                "stays_low",
                "stays_high",
                "own_ratings");
        for (var group : answer.groups()) {
            var cells = new ArrayList<Object>(List.of(
                    group.about().id(), group.about().label(), group.people(), WorkforceJson.round(group.hours())));
            group.week().ifPresentOrElse(week -> cells.addAll(amounts(week)), () -> cells.addAll(NO_AMOUNTS));
            cells.add(group.about().own().size());
            csv.row(cells.toArray());
        }
        answer.others().ifPresent(week -> csv.row(row("others", week)));
        answer.total().ifPresent(week -> csv.row(row("total", week)));
        return csv.text();
    }

    private static Object[] row(String name, WorkforceAnswer.Week week) {
        var cells = new ArrayList<Object>(List.of("", name, week.people(), WorkforceJson.round(week.hours())));
        cells.addAll(amounts(week));
        cells.add("");
        return cells.toArray();
    }

    private static List<Double> amounts(WorkforceAnswer.Week week) {
        return Stream.of(Outcome.values())
                .map(week::amount)
                .flatMap(amount -> Stream.of(
                        amount.hours(),
                        amount.interval().low(),
                        amount.interval().high()))
                .map(WorkforceJson::round)
                .toList();
    }
}
