package org.workways.files.esco;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.files.release.IssueList;
import org.workways.files.release.Release;
import org.workways.files.release.ReleaseIssue;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;

/// The table of skills and knowledge.
final class EscoSkills {
    private final EscoGroups groups;
    private final IssueList issues;
    private final Map<String, Skill> byUri = new HashMap<>();
    private final Set<ConceptId> ids = new HashSet<>();

    EscoSkills(EscoGroups groups, IssueList issues) {
        this.groups = groups;
        this.issues = issues;
    }

    /// Skills by address, as relations name them.
    Map<String, Skill> read(Release release, Release.Entry file) {
        var table = Table.csv(file.name())
                .requires(EscoCells.URI, EscoCells.LABEL)
                .allows("reuseLevel")
                .allows(EscoCells.DESCRIPTIVE);
        release.read(file, table, this::add, issues);
        return byUri;
    }

    private void add(Row row) {
        if (!EscoCells.isInForce(row, issues)) return;
        EscoCells.id(row, issues).ifPresent(id -> EscoCells.labels(row, issues).ifPresent(labels -> {
            if (ids.add(id)) byUri.put(row.cell(EscoCells.URI), skill(row, id, labels));
            else issues.accept(new ReleaseIssue.DuplicateId(row.file(), row.number(), id));
        }));
    }

    private Skill skill(Row row, ConceptId id, Labels labels) {
        var family =
                row.cell("reuseLevel").equalsIgnoreCase("transversal") ? SkillFamily.TRANSVERSAL : SkillFamily.OTHER;
        var group = groups.above(row.cell(EscoCells.URI));
        return new Skill(
                id,
                labels,
                family,
                group,
                EscoCells.description(row),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }
}
