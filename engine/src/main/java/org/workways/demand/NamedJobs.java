package org.workways.demand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Occupation;

/// Finds the occupations that a headline names, by any of their names, in singular or plural. Of names that overlap the
/// longest counts, and of equal ones the first: who looks for a site reliability engineer looks for no reliability
/// engineer. A name of several occupations names none.
public final class NamedJobs {
    /// Names of other jobs that hold the name of one of ours; found by reading headlines of adverts.
    private static final List<String> HOMONYMS = List.of(
            "test automation engineer",
            "qa automation engineer",
            "quality automation engineer",
            "software automation engineer",
            "automation engineer in test",
            "infrastructure automation engineer",
            "site reliability engineer");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#]*");

    /// Words of a name, divided by blanks → its occupation; empty for homonyms and names of several.
    private final Map<String, Optional<ConceptId>> owners = new HashMap<>();

    private int longest = 1;

    public NamedJobs(Collection<Occupation> occupations) {
        for (var occupation : occupations) occupation.labels().all().forEach(name -> put(name, occupation.id()));
        for (var name : HOMONYMS) if (!owners.containsKey(name)) owners.put(name, Optional.empty());
        longest = owners.keySet().stream()
                .mapToInt(name -> name.split(" ").length)
                .max()
                .orElse(1);
    }

    /// @return sorted, each once
    public SortedSet<ConceptId> in(String headline) {
        var words = words(headline);
        var named = new TreeSet<ConceptId>();
        int at = 0;
        while (at < words.size()) {
            int length = longestAt(words, at, named);
            at += Math.max(1, length);
        }
        return named;
    }

    private int longestAt(List<String> words, int at, SortedSet<ConceptId> named) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            var owner = owner(words.subList(at, at + length));
            if (owner.isEmpty()) continue;
            owner.get().ifPresent(named::add);
            return length;
        }
        return 0;
    }

    /// Empty if the words are no name; the inner one if they are the name of no single occupation of ours.
    private Optional<Optional<ConceptId>> owner(List<String> words) {
        var name = String.join(" ", words);
        var found = Optional.ofNullable(owners.get(name));
        if (found.isPresent() || !name.endsWith("s")) return found;
        return Optional.ofNullable(owners.get(name.substring(0, name.length() - 1)));
    }

    private void put(String name, ConceptId id) {
        var key = String.join(" ", words(name));
        var known = owners.get(key);
        boolean same = known == null || known.filter(id::equals).isPresent();
        owners.put(key, same ? Optional.of(id) : Optional.empty());
    }

    private static List<String> words(String text) {
        return new ArrayList<>(WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
