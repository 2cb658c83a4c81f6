package org.workways.app.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.workways.audit.Credits;
import org.workways.audit.Finding;
import org.workways.audit.Module;
import org.workways.audit.Statement;
import org.workways.audit.Teaching;
import org.workways.concept.ConceptId;
import org.workways.files.audit.CoverageMatrix;
import org.workways.files.audit.CoverageMatrix.Cell;
import org.workways.files.audit.CoverageMatrix.Skill;
import org.workways.taxonomy.Occupation;

/// The audit as a table of skills and modules.
public final class AuditMatrix {
    private final AuditAnswer answer;

    private AuditMatrix(AuditAnswer answer) {
        this.answer = answer;
    }

    public static CoverageMatrix of(AuditAnswer answer) {
        return new AuditMatrix(answer).matrix();
    }

    private CoverageMatrix matrix() {
        var audit = answer.audit();
        var skills = new LinkedHashMap<ConceptId, List<Finding>>();
        for (var finding : audit.findings())
            skills.computeIfAbsent(finding.skill(), skill -> new ArrayList<>()).add(finding);
        return new CoverageMatrix(
                answer.jobs().stream().map(Occupation::label).collect(Collectors.joining(", ")),
                audit.modules().stream().map(AuditMatrix::module).toList(),
                skills.entrySet().stream()
                        .map(entry -> skill(entry.getKey(), entry.getValue()))
                        .toList(),
                audit.outOfOrder().stream()
                        .map(problem -> AuditWords.told(problem, answer))
                        .toList());
    }

    private static CoverageMatrix.Module module(Module module) {
        var syllabus = module.syllabus();
        return new CoverageMatrix.Module(
                syllabus.code(),
                syllabus.title(),
                syllabus.term().isPresent() ? Integer.toString(syllabus.term().getAsInt()) : "",
                syllabus.credits().map(AuditMatrix::credits).orElse(""),
                (int) module.statements().stream().filter(Statement::isOutcome).count(),
                module.isAssessed());
    }

    private static String credits(Credits credits) {
        var amount = credits.amount() == Math.rint(credits.amount())
                ? Long.toString(Math.round(credits.amount()))
                : Double.toString(credits.amount());
        return amount + " " + credits.kind().name();
    }

    private Skill skill(ConceptId id, List<Finding> findings) {
        var need = answer.audit().target().need(id);
        return new Skill(
                id.toString(),
                answer.label(id),
                answer.taxonomy().skill(id).family().label(),
                need.map(asked -> asked.level().number()).orElse(0),
                findings.stream().map(AuditWords::word).collect(Collectors.joining(", ")),
                need.map(asked -> answer.jobs().stream()
                                .filter(job -> asked.askers().contains(job.id()))
                                .map(Occupation::label)
                                .collect(Collectors.joining(", ")))
                        .orElse(""),
                cells(id));
    }

    /// Each module that speaks of it: the highest outcome, else that it is named.
    private Map<String, Cell> cells(ConceptId skill) {
        var cells = new TreeMap<String, Cell>();
        for (var module : answer.audit().modules()) {
            var places = module.teachings().stream()
                    .filter(teaching -> teaching.skill().equals(skill))
                    .toList();
            if (places.isEmpty()) continue;
            int level = places.stream()
                    .filter(teaching -> teaching.statement().isOutcome())
                    .mapToInt(teaching -> teaching.level().number())
                    .max()
                    .orElse(0);
            cells.put(
                    module.syllabus().code(),
                    new Cell(
                            level,
                            places.stream().map(AuditMatrix::told).distinct().collect(Collectors.joining("\n"))));
        }
        return cells;
    }

    private static String told(Teaching teaching) {
        return "%s: %s"
                .formatted(
                        teaching.part().code(),
                        teaching.statement().sentence().text().strip());
    }
}
