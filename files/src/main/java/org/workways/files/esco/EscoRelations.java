package org.workways.files.esco;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.files.release.IssueList;
import org.workways.files.release.Release;
import org.workways.files.release.ReleaseIssue;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Requirement.Need;
import org.workways.taxonomy.Skill;

/// The table that says which occupation needs which skill.
final class EscoRelations {
    private static final String OCCUPATION = "occupationUri";
    private static final String SKILL = "skillUri";
    private static final String TYPE = "relationType";

    private final Map<String, Skill> skills;
    private final Map<String, Occupation> occupations;
    private final IssueList issues;
    private final Map<ConceptId, SortedSet<Requirement>> requirements = new HashMap<>();

    EscoRelations(Map<String, Skill> skills, Map<String, Occupation> occupations, IssueList issues) {
        this.skills = skills;
        this.occupations = occupations;
        this.issues = issues;
    }

    /// Requirements by the id of the occupation; one for each of its skills.
    Map<ConceptId, SortedSet<Requirement>> read(Release release, Release.Entry file) {
        var table = Table.csv(file.name()).requires(OCCUPATION, TYPE, SKILL);
        release.read(file, table, this::add, issues);
        return requirements;
    }

    private void add(Row row) {
        var occupation = Optional.ofNullable(occupations.get(row.cell(OCCUPATION)));
        var skill = Optional.ofNullable(skills.get(row.cell(SKILL)));
        if (occupation.isEmpty()) dangling(row, "the occupation");
        else if (skill.isEmpty()) dangling(row, "the skill");
        else
            need(row)
                    .ifPresent(
                            need -> add(row, occupation.get().id(), skill.get().id(), need));
    }

    private void add(Row row, ConceptId occupation, ConceptId skill, Need need) {
        var needed = requirements.computeIfAbsent(occupation, id -> new TreeSet<>());
        var essential = new Requirement(skill, Level.FOUNDATION, Need.ESSENTIAL);
        var optional = new Requirement(skill, Level.FOUNDATION, Need.OPTIONAL);
        if (needed.contains(essential) || needed.contains(optional))
            issues.accept(new ReleaseIssue.RepeatedRelation(row.file(), row.number(), occupation, skill));
        if (need == Need.ESSENTIAL) needed.remove(optional);
        if (!needed.contains(essential)) needed.add(need == Need.ESSENTIAL ? essential : optional);
    }

    private Optional<Need> need(Row row) {
        return switch (row.cell(TYPE).toLowerCase(Locale.ROOT)) {
            case "essential" -> Optional.of(Need.ESSENTIAL);
            case "optional" -> Optional.of(Need.OPTIONAL);
            default -> {
                issues.accept(row.bad(TYPE, "a relation is essential or optional, left out"));
                yield Optional.empty();
            }
        };
    }

    private void dangling(Row row, String missing) {
        issues.accept(new ReleaseIssue.DanglingRelation(
                row.file(), row.number(), row.cell(OCCUPATION), row.cell(SKILL), missing));
    }
}
