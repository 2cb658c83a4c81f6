package org.workways.benchmark.atlas;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Occupation;

/// Finds the occupations that a line names, by any of their names, in singular or plural. Of names that overlap the
/// longest counts: who looks for a site reliability engineer does not look for a reliability engineer.
final class Titles {
    /// Names of other jobs that hold the name of one of ours.
    private static final List<String> HOMONYMS = List.of(
            "test automation engineer",
            "qa automation engineer",
            "quality automation engineer",
            "software automation engineer",
            "automation engineer in test",
            "infrastructure automation engineer",
            "site reliability engineer");

    private final TreeMap<String, Optional<ConceptId>> owners = new TreeMap<>();
    private final Pattern any;

    Titles(Collection<Occupation> occupations) {
        HOMONYMS.forEach(name -> owners.put(name, Optional.empty()));
        for (var occupation : occupations)
            occupation
                    .labels()
                    .all()
                    .forEach(name -> owners.put(name.toLowerCase(Locale.ROOT), Optional.of(occupation.id())));
        any = Pattern.compile(owners.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(", ")s?(?![\\p{L}\\p{N}])")));
    }

    SortedSet<ConceptId> in(String line) {
        var named = new TreeSet<ConceptId>();
        any.matcher(line.toLowerCase(Locale.ROOT)).results().forEach(match -> owners.getOrDefault(
                        match.group(1), Optional.empty())
                .ifPresent(named::add));
        return named;
    }
}
