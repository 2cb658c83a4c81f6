package org.workways.files.esco;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.files.release.IssueList;
import org.workways.files.release.Release;
import org.workways.files.release.ReleaseIssue;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;

/// The table of occupations. ESCO's own code, as in `2512.4`, becomes an exact link to `esco-code:2512.4`.
final class EscoOccupations {
    private static final Pattern ISCO = Pattern.compile("C?(\\d{4})");

    private final IssueList issues;
    private final Map<String, Occupation> byUri = new HashMap<>();
    private final Set<ConceptId> ids = new HashSet<>();

    EscoOccupations(IssueList issues) {
        this.issues = issues;
    }

    /// Occupations by address, as relations name them; without their requirements.
    Map<String, Occupation> read(Release release, Release.Entry file) {
        var table = Table.csv(file.name())
                .requires(EscoCells.URI, EscoCells.LABEL, "iscoGroup")
                .allows("code")
                .allows(EscoCells.DESCRIPTIVE);
        release.read(file, table, this::add, issues);
        return byUri;
    }

    /// The occupations with what they require.
    /// @param requirements by id
    static List<Occupation> joined(
            Map<String, Occupation> occupations, Map<ConceptId, SortedSet<Requirement>> requirements) {
        return occupations.values().stream()
                .map(one -> new Occupation(
                        one.id(),
                        one.labels(),
                        one.role(),
                        one.families(),
                        one.links(),
                        one.isco(),
                        one.entryLevel(),
                        one.jobZone(),
                        one.description(),
                        requirements.getOrDefault(one.id(), new TreeSet<>())))
                .toList();
    }

    private void add(Row row) {
        if (!EscoCells.isInForce(row, issues)) return;
        EscoCells.id(row, issues).ifPresent(id -> EscoCells.labels(row, issues).ifPresent(labels -> {
            if (ids.add(id)) byUri.put(row.cell(EscoCells.URI), occupation(row, id, labels));
            else issues.accept(new ReleaseIssue.DuplicateId(row.file(), row.number(), id));
        }));
    }

    private Occupation occupation(Row row, ConceptId id, Labels labels) {
        return new Occupation(
                id,
                labels,
                Occupation.Role.OTHER,
                new TreeSet<>(),
                code(row),
                isco(row),
                OptionalInt.empty(),
                OptionalInt.empty(),
                EscoCells.description(row),
                new TreeSet<>());
    }

    private SortedSet<Link> code(Row row) {
        var links = new TreeSet<Link>();
        var code = row.cell("code");
        if (code.isEmpty()) return links;
        if (code.chars().anyMatch(Character::isWhitespace))
            issues.accept(row.bad("code", "a code is one word, left out"));
        else links.add(new Link(new ConceptId("esco-code", code), Link.Match.EXACT));
        return links;
    }

    private Optional<String> isco(Row row) {
        var matcher = ISCO.matcher(row.cell("iscoGroup"));
        if (matcher.matches()) return Optional.of(matcher.group(1));
        issues.accept(row.bad("iscoGroup", "an ISCO-08 unit group has four digits, left out"));
        return Optional.empty();
    }
}
