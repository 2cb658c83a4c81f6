package org.workways.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.workways.audit.Audit;
import org.workways.audit.Finding;
import org.workways.audit.Module;
import org.workways.audit.Teaching;
import org.workways.concept.ConceptId;

/// Where on the page of an audit each skill and each module stand: what is missing first, what nobody asks for last.
final class AuditPlaces {
    private final List<Module> modules;
    private final SequencedMap<ConceptId, List<Finding>> findings = new LinkedHashMap<>();
    private final Map<ConceptId, Integer> skillNumbers = new HashMap<>();
    private final Map<String, Integer> moduleNumbers = new HashMap<>();

    AuditPlaces(Audit audit) {
        modules = audit.modules();
        audit.findings().stream()
                .sorted(Comparator.comparingInt(AuditPlaces::rank))
                .forEach(finding -> findings.computeIfAbsent(finding.skill(), skill -> new ArrayList<>())
                        .add(finding));
        findings.keySet().forEach(skill -> skillNumbers.put(skill, skillNumbers.size()));
        modules.forEach(module -> moduleNumbers.put(module.syllabus().code(), moduleNumbers.size()));
    }

    /// What is said of each skill; the first is what the audit makes of it.
    SequencedMap<ConceptId, List<Finding>> findings() {
        return findings;
    }

    List<Module> modules() {
        return modules;
    }

    /// All that a module says of a skill.
    List<Teaching> of(ConceptId skill, Module module) {
        return module.teachings().stream()
                .filter(teaching -> teaching.skill().equals(skill))
                .toList();
    }

    /// Of the sentences of a module about a skill.
    String anchor(ConceptId skill, String code) {
        return "s-%d-%d".formatted(skillNumbers.getOrDefault(skill, 0), moduleNumbers.getOrDefault(code, 0));
    }

    String anchor(String code) {
        return "module-" + moduleNumbers.getOrDefault(code, 0);
    }

    private static int rank(Finding finding) {
        return switch (finding) {
            case Finding.Missing missing -> 0;
            case Finding.Thin thin -> 1;
            case Finding.Covered covered -> 2;
            case Finding.Repeated repeated -> 3;
            case Finding.Unassessed unassessed -> 4;
            case Finding.Unasked unasked -> 5;
        };
    }
}
