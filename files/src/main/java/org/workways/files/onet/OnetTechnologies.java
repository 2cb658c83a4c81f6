package org.workways.files.onet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.files.release.IssueList;
import org.workways.files.release.Release;
import org.workways.files.release.ReleaseIssue;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Skill;

/// The table of technologies and who uses them.
final class OnetTechnologies {
    private static final String EXAMPLE = "Example";

    private final OnetOccupations occupations;
    private final IssueList issues;
    private final Map<ConceptId, TechnologyDraft> drafts = new HashMap<>();

    OnetTechnologies(OnetOccupations occupations, IssueList issues) {
        this.occupations = occupations;
        this.issues = issues;
    }

    void read(Release release, Release.Entry file) {
        var table =
                Table.tabs(file.name()).requires(OnetOccupations.CODE, EXAMPLE).allows("Commodity Title");
        release.read(
                file,
                table,
                row -> occupations.withDraft(row, EXAMPLE, (draft, name) -> add(row, draft, name)),
                issues);
    }

    List<Skill> skills() {
        return drafts.entrySet().stream()
                .map(draft -> draft.getValue().skill(draft.getKey()))
                .toList();
    }

    private void add(Row row, OccupationDraft occupation, String name) {
        var slug = Slug.of(name);
        if (slug.isEmpty()) {
            issues.accept(row.bad(EXAMPLE, "this name has no letter or digit, row left out"));
            return;
        }
        var id = new ConceptId("onet", "tech/" + slug);
        drafts.computeIfAbsent(id, key -> new TechnologyDraft()).met(name, row.cell("Commodity Title"));
        if (!occupation.requires(new Requirement(id, Level.FOUNDATION, Requirement.Need.OPTIONAL)))
            issues.accept(new ReleaseIssue.RepeatedRelation(row.file(), row.number(), occupation.id(), id));
    }
}
