package org.workways.files.esco;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workways.files.release.IssueList;
import org.workways.files.release.Release;
import org.workways.files.release.ReleaseIssue;
import org.workways.files.table.Row;
import org.workways.files.table.Table;

/// The groups of ESCO's skills pillar and what lies in them.
final class EscoGroups {
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<String>> broader = new HashMap<>();

    private EscoGroups() {}

    static EscoGroups read(Release release, IssueList issues) {
        var groups = new EscoGroups();
        var labelled = found(EscoFile.SKILL_GROUPS, release, issues);
        var related = found(EscoFile.BROADER, release, issues);
        labelled.ifPresent(file -> release.read(
                file, Table.csv(file.name()).requires(EscoCells.URI, EscoCells.LABEL), groups::label, issues));
        related.ifPresent(file -> release.read(
                file, Table.csv(file.name()).requires(EscoCells.URI, "broaderUri"), groups::relate, issues));
        return groups;
    }

    /// The label of the nearest group above the skill, of several the one with the smallest address; empty if there
    /// is none. A skill may lie below other skills only: then theirs is meant.
    String above(String skillUri) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(skillUri));
        while (!open.isEmpty()) {
            var parents = broader.getOrDefault(open.remove(), List.of()).stream()
                    .filter(seen::add)
                    .sorted()
                    .toList();
            var group = parents.stream().filter(labels::containsKey).findFirst();
            if (group.isPresent()) return labels.getOrDefault(group.get(), "");
            open.addAll(parents);
        }
        return "";
    }

    private void label(Row row) {
        labels.putIfAbsent(row.cell(EscoCells.URI), row.cell(EscoCells.LABEL));
    }

    private void relate(Row row) {
        broader.computeIfAbsent(row.cell(EscoCells.URI), uri -> new ArrayList<>(1))
                .add(row.cell("broaderUri"));
    }

    private static Optional<Release.Entry> found(EscoFile file, Release release, IssueList issues) {
        var entry = file.findIn(release);
        if (entry.isEmpty())
            issues.accept(new ReleaseIssue.MissingFile(file.title(), "skills come without their groups"));
        return entry;
    }
}
