package org.workways.app.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.workways.app.answer.DataUsed;
import org.workways.app.answer.Goal;
import org.workways.app.answer.Goals;
import org.workways.app.wiring.Wiring;
import org.workways.audit.Audit;
import org.workways.audit.Module;
import org.workways.audit.Target;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Taxonomy;

/// What a programme teaches beside what jobs ask for.
/// @param jobs   that it is audited for
/// @param issues files that were left out
public record AuditAnswer(
        Audit audit, List<Occupation> jobs, Taxonomy taxonomy, List<ImportIssue> issues, List<Provenance> data) {
    public AuditAnswer {
        jobs = List.copyOf(jobs);
        issues = List.copyOf(issues);
        data = List.copyOf(data);
    }

    /// @param files of syllabi, and folders of them
    /// @param jobs  by name or id
    /// @throws UserException if no file can be read, or a job is unknown or says nothing of skills
    public static AuditAnswer of(Wiring wiring, Collection<Path> files, Collection<String> jobs, LocalDate today) {
        return of(wiring, targets(wiring, jobs), Syllabi.read(files), today);
    }

    /// Of syllabi that are read already.
    /// @param jobs by name or id
    /// @throws UserException if a job is unknown or says nothing of skills
    public static AuditAnswer of(Wiring wiring, Syllabi read, Collection<String> jobs, LocalDate today) {
        return of(wiring, targets(wiring, jobs), read, today);
    }

    private static SequencedMap<ConceptId, Occupation> targets(Wiring wiring, Collection<String> jobs) {
        var goals = new Goals(wiring);
        var targets = new LinkedHashMap<ConceptId, Occupation>();
        for (var job : jobs) {
            var goal = goals.named("--for", job).goal();
            targets.put(goal.id(), occupation(goal));
        }
        return targets;
    }

    private static AuditAnswer of(
            Wiring wiring, SequencedMap<ConceptId, Occupation> targets, Syllabi read, LocalDate today) {
        var recogniser = wiring.syllabusRecogniser();
        var modules = read.syllabi().parallelStream()
                .map(syllabus -> Module.of(
                        syllabus, recogniser.recognise(syllabus.text(), today).matched()))
                .toList();
        var taxonomy = wiring.atlas().taxonomy();
        var audit = Audit.of(modules, Target.of(targets.values()), taxonomy);
        return new AuditAnswer(
                audit,
                List.copyOf(targets.values()),
                taxonomy,
                read.issues(),
                DataUsed.of(wiring.atlas(), targets.keySet(), List.of(), new ArrayList<>()));
    }

    private static Occupation occupation(Goal goal) {
        Optional<Occupation> own = goal.occupation();
        return own.filter(occupation -> occupation.id().scheme().equals("atlas"))
                .orElseThrow(() -> new UserException(
                        "'%s' (%s) is no occupation of the atlas.".formatted(goal.label(), goal.id()),
                        "Give one of the atlas: workways show --kind occupation."));
    }

    public String label(ConceptId skill) {
        return taxonomy.skill(skill).label();
    }
}
