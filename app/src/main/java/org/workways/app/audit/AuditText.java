package org.workways.app.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.workways.audit.Finding;
import org.workways.audit.Finding.Covered;
import org.workways.audit.Finding.Missing;
import org.workways.audit.Finding.Repeated;
import org.workways.audit.Finding.Thin;
import org.workways.audit.Finding.Unasked;
import org.workways.audit.Finding.Unassessed;
import org.workways.audit.Module;
import org.workways.audit.Target;
import org.workways.audit.Teaching;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.taxonomy.Occupation;

/// What a programme teaches beside what jobs ask for, for a terminal.
public final class AuditText {
    private static final int QUOTE = 88;
    private static final int UNASKED = 12;

    private final AuditAnswer answer;
    private final List<String> lines = new ArrayList<>();
    private final boolean all;

    private AuditText(AuditAnswer answer, boolean all) {
        this.answer = answer;
        this.all = all;
    }

    /// @param all whether every place of a finding is quoted
    public static String of(Audited audited, boolean all) {
        var text = new AuditText(audited.answer(), all);
        text.head();
        text.missing();
        text.thin();
        text.covered();
        text.repeated();
        text.unassessed();
        text.order();
        text.unasked();
        text.lines.addAll(ProposalText.lines(audited));
        text.lines.add("");
        text.tail();
        return String.join(System.lineSeparator(), text.lines) + System.lineSeparator();
    }

    private void head() {
        var audit = answer.audit();
        long outcomes = audit.modules().stream().filter(Module::hasOutcomes).count();
        lines.add("%d modules, %d with learning outcomes; for %s"
                .formatted(
                        audit.modules().size(),
                        outcomes,
                        answer.jobs().stream().map(Occupation::label).collect(Collectors.joining(", "))));
        lines.add("Of %d skills that are asked for: %d covered, %d thin, %d missing"
                .formatted(
                        audit.target().needs().size(),
                        audit.findings(Covered.class).size(),
                        audit.findings(Thin.class).size(),
                        audit.findings(Missing.class).size()));
        lines.add("");
    }

    private void missing() {
        var missing = answer.audit().findings(Missing.class);
        if (missing.isEmpty()) return;
        lines.add("Missing (%d): no module teaches it".formatted(missing.size()));
        for (var finding : missing) {
            lines.add("  %s %d%s".formatted(label(finding), finding.asked().number(), askers(finding.skill())));
            if (!finding.by().isEmpty()) quote("named, not taught", finding.by().getFirst());
            if (!finding.near().isEmpty())
                lines.add("    near to it is taught: "
                        + finding.near().stream().map(answer::label).collect(Collectors.joining(", ")));
        }
        lines.add("");
    }

    private void thin() {
        var thin = answer.audit().findings(Thin.class);
        if (thin.isEmpty()) return;
        lines.add("Thin (%d): taught, and not enough".formatted(thin.size()));
        for (var finding : thin) {
            lines.add("  %s %d, %s%s"
                    .formatted(
                            label(finding),
                            finding.asked().number(),
                            finding.isMentioned()
                                    ? "only among contents"
                                    : "reached " + finding.reached().number(),
                            askers(finding.skill())));
            quotes(finding);
        }
        lines.add("");
    }

    private void covered() {
        var covered = answer.audit().findings(Covered.class);
        if (covered.isEmpty()) return;
        lines.add("Covered (%d)".formatted(covered.size()));
        for (var finding : covered) {
            lines.add("  %s %d".formatted(label(finding), finding.asked().number()));
            quotes(finding);
        }
        lines.add("");
    }

    private void repeated() {
        var repeated = answer.audit().findings(Repeated.class);
        if (repeated.isEmpty()) return;
        lines.add("Repeated (%d): taught to the same level in several modules".formatted(repeated.size()));
        for (var finding : repeated)
            lines.add("  %s %d: %s".formatted(label(finding), finding.level().number(), codes(finding.by())));
        lines.add("");
    }

    private void unassessed() {
        var unassessed = answer.audit().findings(Unassessed.class);
        if (unassessed.isEmpty()) return;
        lines.add("Not assessed (%d): no module that teaches it says how it is assessed".formatted(unassessed.size()));
        for (var finding : unassessed) lines.add("  %s: %s".formatted(label(finding), codes(finding.by())));
        lines.add("");
    }

    private void order() {
        var problems = answer.audit().outOfOrder();
        if (problems.isEmpty()) return;
        lines.add("Out of order (%d)".formatted(problems.size()));
        for (var problem : problems) lines.add("  " + AuditWords.told(problem, answer));
        lines.add("");
    }

    private void unasked() {
        var unasked = answer.audit().findings(Unasked.class);
        if (unasked.isEmpty()) return;
        lines.add("Asked for by none of these jobs (%d); that is no reason to stop teaching it"
                .formatted(unasked.size()));
        for (var finding :
                unasked.stream().limit(all ? unasked.size() : UNASKED).toList())
            lines.add("  %s: %s".formatted(label(finding), codes(finding.by())));
        if (!all && unasked.size() > UNASKED)
            lines.add("  … and %d more (--all lists them)".formatted(unasked.size() - UNASKED));
        lines.add("");
    }

    private void tail() {
        lines.add("Skills are found by their names; a module that teaches one in other words is not seen. Read the"
                + " sentences before you decide.");
        answer.issues().stream().map(ImportIssue::message).forEach(lines::add);
        answer.data()
                .forEach(
                        data -> lines.add("Data: %s %s (%s)".formatted(data.source(), data.version(), data.licence())));
    }

    private void quotes(Finding finding) {
        finding.by().stream()
                .limit(all ? finding.by().size() : 1)
                .forEach(teaching -> quote(teaching.module().code(), teaching));
    }

    private void quote(String before, Teaching teaching) {
        var sentence = teaching.statement().sentence().text().strip();
        lines.add("    %s: \"%s\""
                .formatted(before, sentence.length() > QUOTE ? sentence.substring(0, QUOTE - 1) + "…" : sentence));
    }

    private String askers(ConceptId skill) {
        if (answer.jobs().size() < 2) return "";
        return answer.audit()
                .target()
                .need(skill)
                .map(Target.Need::askers)
                .map(askers -> answer.jobs().stream()
                        .filter(job -> askers.contains(job.id()))
                        .map(Occupation::label)
                        .collect(Collectors.joining(", ", " (", ")")))
                .orElse("");
    }

    private String label(Finding finding) {
        return answer.label(finding.skill());
    }

    private static String codes(List<Teaching> teachings) {
        return teachings.stream()
                .map(teaching -> teaching.module().code())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
