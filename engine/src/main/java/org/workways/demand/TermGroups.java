package org.workways.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.workways.concept.ConceptId;

/// Spellings of one word or role, by rules that can be read:
///
/// - blanks, hyphens and dots do not count: *front end*, *front-end*, *frontend*;
/// - nor does *js* at the end of a word, where three letters are left: *react*, *reactjs*,
///   *react.js*;
/// - nor an *s* at the end, where three letters are left and it is not *ss*, *us*, *is* or *os*:
///   *data engineers*;
/// - signs do: *c*, *c++* and *c#* are three;
/// - initials stand for words, *ml engineer* for *machine learning engineer*, only where the
///   adverts of both ask for like skills.
///
/// Only what adverts have is put together, so that a rule that makes no word of a spelling
/// (*kubernete*) does no harm.
public final class TermGroups {
    private static final Pattern SCRIPT = Pattern.compile("(?<=[\\p{L}\\p{N}]{3})[.]?js$");
    private static final Pattern PLURAL = Pattern.compile("(?<=[\\p{L}\\p{N}]{2}[\\p{L}\\p{N}&&[^suio]])s$");
    private static final Pattern UNSAID = Pattern.compile("[-._']+");

    private TermGroups() {}

    /// @param adverts spelling → adverts that have it
    /// @return spelling → the one of its group that most adverts have, of equal ones the first
    public static SortedMap<ConceptId, ConceptId> of(Map<ConceptId, Integer> adverts) {
        var groups = new TreeMap<String, SortedSet<ConceptId>>();
        for (var spelling : adverts.keySet())
            groups.computeIfAbsent(spelling.scheme() + ":" + key(spelling.code()), any -> new TreeSet<>())
                    .add(spelling);
        var found = new TreeMap<ConceptId, ConceptId>();
        for (var group : groups.values()) {
            var most = most(group, adverts);
            group.forEach(spelling -> found.put(spelling, most));
        }
        return found;
    }

    /// The same, and groups of which one has initials for words of the other are one.
    /// @param alike the least likeness of their skills, as of `SkillProfiles.likeness`
    public static SortedMap<ConceptId, ConceptId> joinedByInitials(
            SortedMap<ConceptId, ConceptId> groups, SkillProfiles profiles, double alike) {
        var byCode = new TreeMap<String, ConceptId>();
        groups.forEach((spelling, group) -> byCode.put(spelling.code(), group));
        var joined = new TreeMap<ConceptId, ConceptId>();
        for (var spelled : groups.entrySet())
            for (var shortened : shortened(spelled.getKey().code())) {
                var initials = byCode.get(shortened);
                if (initials == null || initials.equals(spelled.getValue())) continue;
                if (profiles.likeness(initials, spelled.getValue()) >= alike) joined.put(initials, spelled.getValue());
            }
        var all = new TreeMap<ConceptId, ConceptId>();
        groups.forEach((spelling, group) -> all.put(spelling, joined.getOrDefault(group, group)));
        return all;
    }

    /// Group → its spellings.
    public static SortedMap<ConceptId, SortedSet<ConceptId>> spellings(Map<ConceptId, ConceptId> groups) {
        var spellings = new TreeMap<ConceptId, SortedSet<ConceptId>>();
        groups.forEach((spelling, group) ->
                spellings.computeIfAbsent(group, any -> new TreeSet<>()).add(spelling));
        return spellings;
    }

    /// Counts of groups where only those of spellings are at hand: their sums, which count an
    /// advert with two spellings twice, but no more than the month has adverts.
    /// @param counts spelling → month → adverts
    public static SortedMap<ConceptId, SortedMap<YearMonth, Integer>> summed(
            Map<ConceptId, ConceptId> groups,
            Map<ConceptId, SortedMap<YearMonth, Integer>> counts,
            Map<YearMonth, Integer> months) {
        var all = new TreeMap<ConceptId, SortedMap<YearMonth, Integer>>();
        groups.forEach((spelling, group) -> {
            var sums = all.computeIfAbsent(group, any -> new TreeMap<>());
            counts.getOrDefault(spelling, new TreeMap<>())
                    .forEach((month, count) -> sums.merge(
                            month, count, (one, other) -> Math.min(one + other, months.getOrDefault(month, 0))));
        });
        return all;
    }

    /// Spellings with equal keys are one.
    public static String key(String code) {
        var key = new StringBuilder();
        var words = code.split("[- ]");
        for (var word : words) key.append(SCRIPT.matcher(word).replaceFirst(""));
        var joined = UNSAID.matcher(PLURAL.matcher(key).replaceFirst("")).replaceAll("");
        return joined.isEmpty() ? code : joined;
    }

    private static ConceptId most(SortedSet<ConceptId> group, Map<ConceptId, Integer> adverts) {
        var most = group.getFirst();
        for (var spelling : group)
            if (adverts.getOrDefault(spelling, 0) > adverts.getOrDefault(most, 0)) most = spelling;
        return most;
    }

    /// Of `machine-learning-engineer` `ml-engineer` and `mle`.
    private static List<String> shortened(String code) {
        var words = List.of(code.split("-"));
        var shortened = new ArrayList<String>();
        for (int many = 2; many <= words.size(); many++) {
            var initials = new StringBuilder();
            for (var word : words.subList(0, many)) if (!word.isEmpty()) initials.append(word.charAt(0));
            var parts = new ArrayList<String>();
            parts.add(initials.toString());
            parts.addAll(words.subList(many, words.size()));
            shortened.add(String.join("-", parts));
        }
        return shortened;
    }
}
