package org.workways.files.crosswalk;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.files.release.IssueList;
import org.workways.files.table.Row;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;

/// The rows of a crosswalk, put together by the occupation of ESCO.
final class CrosswalkLinks {
    static final String ONET = "O*NET Id";
    static final String ESCO = "ESCO or ISCO URI";
    static final String TITLE = "ESCO or ISCO Title";
    static final String MATCH = "Type of Match";

    private static final Pattern SOC = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");
    private static final Pattern OCCUPATION = Pattern.compile("https?://\\S*/esco/occupation/([^/\\s]+)");
    private static final Pattern GROUP =
            Pattern.compile("https?://\\S*/esco/isco/C?\\d{1,4}", Pattern.CASE_INSENSITIVE);

    /// What SKOS calls *related* has other tasks and is none of these.
    private static final Map<String, Link.Match> MATCHES = Stream.of(
                    Link.Match.EXACT, Link.Match.CLOSE, Link.Match.BROADER, Link.Match.NARROWER)
            .collect(Collectors.toUnmodifiableMap(Link.Match::skos, Function.identity()));

    private final IssueList issues;
    private final Map<ConceptId, Links> byOccupation = new TreeMap<>();
    private int groups;

    /// @param name as ESCO called it when the crosswalk was made
    private record Links(String name, Map<ConceptId, Link.Match> to) {}

    CrosswalkLinks(IssueList issues) {
        this.issues = issues;
    }

    void add(Row row) {
        if (GROUP.matcher(row.cell(ESCO)).matches()) {
            groups++;
            return;
        }
        var esco = OCCUPATION.matcher(row.cell(ESCO));
        var match = Optional.ofNullable(MATCHES.get(row.cell(MATCH)));
        if (!esco.matches()) issues.accept(row.bad(ESCO, "this is no address of an ESCO occupation, row left out"));
        else if (!SOC.matcher(row.cell(ONET)).matches())
            issues.accept(row.bad(ONET, "a code looks like 15-1252.00, row left out"));
        else if (match.isEmpty()) issues.accept(row.bad(MATCH, "only " + words() + " lead to tasks, row left out"));
        else add(row, new ConceptId("esco", esco.group(1)), new ConceptId("onet", row.cell(ONET)), match.get());
    }

    Collection<Occupation> occupations() {
        return byOccupation.entrySet().stream()
                .map(entry -> occupation(entry.getKey(), entry.getValue()))
                .toList();
    }

    int groups() {
        return groups;
    }

    private void add(Row row, ConceptId esco, ConceptId onet, Link.Match match) {
        var name = row.cell(TITLE).isEmpty() ? esco.code() : row.cell(TITLE);
        var links = byOccupation.computeIfAbsent(esco, id -> new Links(name, new TreeMap<>()));
        if (links.to().containsKey(onet))
            issues.accept(new CrosswalkIssue.RepeatedLink(row.file(), row.number(), esco, onet));
        links.to().merge(onet, match, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    private static Occupation occupation(ConceptId id, Links links) {
        var to = new TreeSet<Link>();
        links.to().forEach((target, match) -> to.add(new Link(target, match)));
        return new Occupation(
                id,
                Labels.of(links.name()),
                Occupation.Role.OTHER,
                new TreeSet<>(),
                to,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                "",
                new TreeSet<>());
    }

    private static String words() {
        return MATCHES.values().stream().sorted().map(Link.Match::skos).collect(Collectors.joining(", "));
    }
}
