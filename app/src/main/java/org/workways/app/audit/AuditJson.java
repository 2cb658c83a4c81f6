package org.workways.app.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.workways.app.answer.RouteJson;
import org.workways.audit.Finding;
import org.workways.audit.Finding.Covered;
import org.workways.audit.Finding.Missing;
import org.workways.audit.Finding.Repeated;
import org.workways.audit.Finding.Thin;
import org.workways.audit.Module;
import org.workways.audit.Statement;
import org.workways.audit.Teaching;
import org.workways.concept.ConceptId;
import org.workways.recognise.Bloom;

/// What a programme teaches beside what jobs ask for, as JSON; levels are 1 to 4.
public final class AuditJson {
    private AuditJson() {}

    public static String text(Audited audited) {
        var json = json(audited.answer());
        json.put("proposals", ProposalJson.of(audited));
        return RouteJson.write(json);
    }

    private static Map<String, Object> json(AuditAnswer answer) {
        var audit = answer.audit();
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "for",
                answer.jobs().stream()
                        .map(job -> Map.of("id", job.id().toString(), "label", job.label()))
                        .toList());
        json.put("modules", audit.modules().stream().map(AuditJson::module).toList());
        json.put("coverage", audit.coverage());
        json.put(
                "findings",
                audit.findings().stream()
                        .map(finding -> finding(answer, finding))
                        .toList());
        json.put(
                "outOfOrder",
                audit.outOfOrder().stream()
                        .map(problem ->
                                Map.of("module", problem.module().code(), "problem", AuditWords.told(problem, answer)))
                        .toList());
        json.put(
                "issues", answer.issues().stream().map(issue -> issue.message()).toList());
        json.put("data", answer.data().stream().map(RouteJson::data).toList());
        return json;
    }

    private static Map<String, Object> module(Module module) {
        var syllabus = module.syllabus();
        var json = new LinkedHashMap<String, Object>();
        json.put("code", syllabus.code());
        json.put("title", syllabus.title());
        syllabus.term().ifPresent(term -> json.put("term", term));
        syllabus.credits()
                .ifPresent(credits -> json.put(
                        "credits",
                        Map.of(
                                "amount",
                                credits.amount(),
                                "kind",
                                credits.kind().name())));
        json.put("requires", syllabus.needs());
        json.put(
                "outcomes",
                module.statements().stream().filter(Statement::isOutcome).count());
        json.put("assessed", module.isAssessed());
        json.put("file", syllabus.text().name());
        return json;
    }

    private static Map<String, Object> finding(AuditAnswer answer, Finding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("skill", skill(answer, finding.skill()));
        json.put("finding", AuditWords.word(finding));
        switch (finding) {
            case Covered covered -> json.put("asked", covered.asked().number());
            case Thin thin -> {
                json.put("asked", thin.asked().number());
                json.put("reached", thin.reached().number());
                json.put("onlyMentioned", thin.isMentioned());
            }
            case Missing missing -> {
                json.put("asked", missing.asked().number());
                json.put(
                        "near",
                        missing.near().stream().map(id -> skill(answer, id)).toList());
            }
            case Repeated repeated -> json.put("level", repeated.level().number());
            case Finding.Unassessed unassessed -> {}
            case Finding.Unasked unasked -> {}
        }
        json.put("by", finding.by().stream().map(AuditJson::teaching).toList());
        return json;
    }

    private static Map<String, Object> skill(AuditAnswer answer, ConceptId id) {
        return Map.of("id", id.toString(), "label", answer.label(id));
    }

    private static Map<String, Object> teaching(Teaching teaching) {
        var json = new LinkedHashMap<String, Object>();
        json.put("module", teaching.module().code());
        json.put("part", teaching.part().code());
        json.put("level", teaching.level().number());
        teaching.verb().map(Bloom::code).ifPresent(verb -> json.put("verb", verb));
        json.put("sentence", teaching.statement().sentence().text().strip());
        json.put("score", teaching.score());
        return json;
    }
}
