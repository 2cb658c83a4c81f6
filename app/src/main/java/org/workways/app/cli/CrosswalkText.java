package org.workways.app.cli;

import java.util.EnumMap;
import java.util.stream.Collectors;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Snapshot;

/// What a crosswalk holds, for a terminal.
final class CrosswalkText {
    private CrosswalkText() {}

    /// How many links it has, of each match.
    static String links(Snapshot crosswalk) {
        var links = crosswalk.occupations().stream()
                .map(Occupation::links)
                .flatMap(all -> all.stream())
                .toList();
        var matches = links.stream()
                .collect(Collectors.groupingBy(
                        Link::match, () -> new EnumMap<>(Link.Match.class), Collectors.counting()));
        return "%,d occupations of ESCO lead to %,d of O*NET (%s)"
                .formatted(
                        crosswalk.occupations().size(),
                        links.stream().map(Link::target).distinct().count(),
                        matches.entrySet().stream()
                                .map(entry -> "%,d %s"
                                        .formatted(
                                                entry.getValue(), entry.getKey().skos()))
                                .collect(Collectors.joining(", ")));
    }
}
