package org.workways.app.audit;

import org.workways.audit.Finding;
import org.workways.audit.OutOfOrder;

/// Findings in words, as every form of an audit says them.
final class AuditWords {
    private AuditWords() {}

    static String word(Finding finding) {
        return switch (finding) {
            case Finding.Covered covered -> "covered";
            case Finding.Thin thin -> "thin";
            case Finding.Missing missing -> "missing";
            case Finding.Repeated repeated -> "repeated";
            case Finding.Unassessed unassessed -> "not assessed";
            case Finding.Unasked unasked -> "not asked for";
        };
    }

    static String told(OutOfOrder problem, AuditAnswer answer) {
        var code = problem.module().code();
        return switch (problem) {
            case OutOfOrder.Later later ->
                "%s (term %d) requires %s, which is of term %d."
                        .formatted(
                                code,
                                later.module().term().orElse(0),
                                later.needed().code(),
                                later.needed().term().orElse(0));
            case OutOfOrder.Unknown unknown ->
                "%s requires '%s', which is no module here.".formatted(code, unknown.needed());
            case OutOfOrder.Skill skill ->
                skill.taught()
                        .map(taught -> "%s expects %s, which %s teaches no earlier."
                                .formatted(code, answer.label(skill.skill()), taught.code()))
                        .orElseGet(() ->
                                "%s expects %s, which no module teaches.".formatted(code, answer.label(skill.skill())));
        };
    }
}
