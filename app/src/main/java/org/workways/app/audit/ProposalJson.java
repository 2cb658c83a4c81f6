package org.workways.app.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workways.app.audit.Proposals.Distance;
import org.workways.audit.Change;
import org.workways.audit.Change.Addition;
import org.workways.audit.Proposal;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Fact;

/// What could be changed in a programme, as JSON.
record ProposalJson(AuditAnswer answer, Proposals proposals) {
    static Map<String, Object> of(Audited audited) {
        return new ProposalJson(audited.answer(), audited.proposals()).json();
    }

    private Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("smallest", json(proposals.smallest()));
        proposals.onlyExtended().ifPresent(other -> json.put("withoutNewModules", json(other)));
        proposals.onlyAdded().ifPresent(other -> json.put("newModulesAlone", json(other)));
        json.put(
                "graduates",
                proposals.distances().stream().map(ProposalJson::json).toList());
        return json;
    }

    private static Map<String, Object> json(Distance distance) {
        var json = new LinkedHashMap<String, Object>();
        json.put("occupation", distance.job().id().toString());
        distance.before().ifPresent(hours -> json.put("hoursToday", hours));
        distance.after().ifPresent(hours -> json.put("hoursAfter", hours));
        return json;
    }

    private Map<String, Object> json(Proposal proposal) {
        var json = new LinkedHashMap<String, Object>();
        json.put("hours", proposal.hours());
        json.put("cost", proposal.cost());
        json.put("atLeast", proposal.atLeast());
        json.put("proven", proposal.isProven());
        json.put("changes", proposal.changes().stream().map(this::json).toList());
        json.put("open", proposal.open().stream().map(ConceptId::toString).toList());
        return json;
    }

    private Map<String, Object> json(Change change) {
        var json = new LinkedHashMap<String, Object>();
        switch (change) {
            case Change.Extended extended -> {
                json.put("module", extended.module().syllabus().code());
                json.put(
                        "fitsTo",
                        extended.near().stream().map(ConceptId::toString).toList());
                json.put(
                        "couldGo",
                        extended.frees().stream().map(ConceptId::toString).toList());
            }
            case Change.Added added -> {
                json.put("newModuleOf", added.family().code());
                added.term().ifPresent(term -> json.put("term", term));
            }
        }
        json.put("hours", change.hours());
        json.put("additions", change.additions().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(Addition addition) {
        var json = new LinkedHashMap<String, Object>();
        json.put("skill", addition.skill().toString());
        json.put("label", answer.label(addition.skill()));
        json.put("from", addition.from());
        json.put("to", addition.to().number());
        json.put("hours", addition.hours());
        Optional.ofNullable(proposals.drafts().get(new Fact(addition.skill(), addition.to())))
                .ifPresent(draft -> json.put("outcome", draft));
        json.put(
                "courses",
                proposals.courses().getOrDefault(addition.skill(), List.of()).stream()
                        .map(course -> course.id().toString())
                        .toList());
        return json;
    }
}
