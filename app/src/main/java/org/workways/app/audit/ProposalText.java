package org.workways.app.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.workways.audit.Change;
import org.workways.audit.Change.Addition;
import org.workways.audit.Proposal;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Fact;

/// What could be changed in a programme, for a terminal.
final class ProposalText {
    private final AuditAnswer answer;
    private final Proposals proposals;
    private final List<String> lines = new ArrayList<>();

    private ProposalText(Audited audited) {
        this.answer = audited.answer();
        this.proposals = audited.proposals();
    }

    static List<String> lines(Audited audited) {
        var text = new ProposalText(audited);
        text.lines();
        return text.lines;
    }

    private void lines() {
        var smallest = proposals.smallest();
        if (smallest.changes().isEmpty() && smallest.open().isEmpty()) {
            lines.add("Nothing is missing or thin: there is nothing to propose.");
            return;
        }
        lines.add("The smallest change: " + told(smallest));
        for (var change : smallest.changes()) change(change);
        if (!smallest.open().isEmpty()) lines.add("  Left open by the limits: " + labels(smallest.open()));
        proposals.onlyExtended().ifPresent(other -> lines.add("  Without a new module: " + told(other)));
        proposals.onlyAdded().ifPresent(other -> lines.add("  With new modules alone: " + told(other)));
        lines.add("");
        lines.add("How far a graduate is from the jobs, in hours of learning by the cheapest way");
        for (var distance : proposals.distances())
            lines.add("  %-40s %s today, %s after the change"
                    .formatted(distance.job().label(), hours(distance.before()), hours(distance.after())));
        lines.add("");
        lines.add("Hours are the median of courses that teach it; what could go is for the educator to decide.");
    }

    private void change(Change change) {
        switch (change) {
            case Change.Extended extended -> {
                var syllabus = extended.module().syllabus();
                lines.add("  %s %s%s: %.0f h more"
                        .formatted(
                                syllabus.code(),
                                syllabus.title(),
                                syllabus.term().isPresent()
                                        ? ", term " + syllabus.term().getAsInt()
                                        : "",
                                extended.hours()));
                if (!extended.near().isEmpty()) lines.add("    fits to what it teaches: " + labels(extended.near()));
                additions(extended.additions());
                if (!extended.frees().isEmpty())
                    lines.add(
                            "    could go from it, taught elsewhere or asked for by none: " + labels(extended.frees()));
            }
            case Change.Added added -> {
                lines.add("  A new module of %s%s: %.0f h, about %s ECTS"
                        .formatted(
                                added.family().label().toLowerCase(Locale.ROOT).replace("iot", "IoT"),
                                added.term().isPresent()
                                        ? ", term " + added.term().getAsInt()
                                        : "",
                                added.hours(),
                                credits(added.hours())));
                additions(added.additions());
            }
        }
    }

    private void additions(List<Addition> additions) {
        for (var addition : additions) {
            var draft = Optional.ofNullable(proposals.drafts().get(new Fact(addition.skill(), addition.to())));
            lines.add("    + %s %s%d, %.0f h%s"
                    .formatted(
                            answer.label(addition.skill()),
                            addition.from() > 0 ? addition.from() + " to " : "",
                            addition.to().number(),
                            addition.hours(),
                            draft.map(words -> ": " + words).orElse("")));
            var courses = proposals.courses().getOrDefault(addition.skill(), List.of());
            if (!courses.isEmpty())
                lines.add("      open courses: "
                        + courses.stream()
                                .map(course -> "%s (%s, %.0f h)"
                                        .formatted(
                                                course.title(),
                                                course.provider(),
                                                course.hours().likely()))
                                .collect(Collectors.joining("; ")));
        }
    }

    private static String told(Proposal proposal) {
        long extended = proposal.changes().stream()
                .filter(Change.Extended.class::isInstance)
                .count();
        long added = proposal.changes().size() - extended;
        return "%d module%s teach%s more, %d %s added; %.0f h of a student, about %s ECTS%s%s"
                .formatted(
                        extended,
                        extended == 1 ? "" : "s",
                        extended == 1 ? "es" : "",
                        added,
                        added == 1 ? "is" : "are",
                        proposal.hours(),
                        credits(proposal.hours()),
                        proposal.open().isEmpty()
                                ? ""
                                : "; %d gap%s left open"
                                        .formatted(
                                                proposal.open().size(),
                                                proposal.open().size() == 1 ? " is" : "s are"),
                        proposal.isProven()
                                ? " (proven: no change is smaller)"
                                : " (the best found; no change is smaller than %.2f, this is %.2f)"
                                        .formatted(proposal.atLeast(), proposal.cost()));
    }

    /// To the half credit.
    private static String credits(double hours) {
        double halves = Proposals.ects(hours);
        return halves == Math.rint(halves) ? Long.toString(Math.round(halves)) : Double.toString(halves);
    }

    private static String hours(OptionalDouble hours) {
        if (hours.isEmpty()) return "no way known";
        return hours.getAsDouble() == 0 ? "ready" : "%.0f h".formatted(hours.getAsDouble());
    }

    private String labels(Collection<ConceptId> skills) {
        return skills.stream().map(answer::label).collect(Collectors.joining(", "));
    }
}
