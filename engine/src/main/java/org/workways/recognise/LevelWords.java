package org.workways.recognise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.workways.concept.Level;
import org.workways.recognise.Words.Word;

/// What the words round a skill say about its level.
final class LevelWords {
    /// How far from the skill a word may stand, in words of the same phrase or the next bracket.
    private static final int REACH = 4;

    private static final Map<String, Level> WORDS = Map.ofEntries(
            Map.entry("basic", Level.FOUNDATION),
            Map.entry("beginner", Level.FOUNDATION),
            Map.entry("elementary", Level.FOUNDATION),
            Map.entry("fundamental", Level.FOUNDATION),
            Map.entry("introductory", Level.FOUNDATION),
            Map.entry("grundkenntnisse", Level.FOUNDATION),
            Map.entry("grundkenntniss", Level.FOUNDATION),
            Map.entry("basico", Level.FOUNDATION),
            Map.entry("notion", Level.FOUNDATION),
            Map.entry("good", Level.INTERMEDIATE),
            Map.entry("solid", Level.INTERMEDIATE),
            Map.entry("intermediat", Level.INTERMEDIATE),
            Map.entry("confident", Level.INTERMEDIATE),
            Map.entry("gut", Level.INTERMEDIATE),
            Map.entry("gute", Level.INTERMEDIATE),
            Map.entry("fortgeschritten", Level.INTERMEDIATE),
            Map.entry("advanc", Level.ADVANCED),
            Map.entry("strong", Level.ADVANCED),
            Map.entry("proficient", Level.ADVANCED),
            Map.entry("fluent", Level.ADVANCED),
            Map.entry("extensiv", Level.ADVANCED),
            Map.entry("excellent", Level.ADVANCED),
            Map.entry("deep", Level.ADVANCED),
            Map.entry("expert", Level.HIGHLY_SPECIALISED),
            Map.entry("specialist", Level.HIGHLY_SPECIALISED));

    private static final Set<String> LEADING = Set.of(
            "of",
            "in",
            "with",
            "as",
            "experienc",
            "experience",
            "s",
            "the",
            "a",
            "work",
            "erfahrung",
            "mit",
            "con",
            "de");

    /// @param words why, as told to people
    record Finding(Level level, String words) {}

    private LevelWords() {}

    /// A row of a table whose last cell is nothing but a level: `Hydraulics | reading plans, repair | very good`.
    static Optional<Finding> ofRow(String sentence) {
        int cell = Math.max(sentence.lastIndexOf('|') + 1, sentence.lastIndexOf("   ") + 3);
        if (cell <= 2) return Optional.empty();
        var last = Words.of(sentence.substring(cell));
        boolean onlyLevel = !last.isEmpty() && last.size() <= 2 && isLevel(last.getLast());
        return onlyLevel ? Optional.of(finding(last, last.size() - 1)) : Optional.empty();
    }

    static boolean isLevel(Word word) {
        return WORDS.containsKey(word.stem());
    }

    static Optional<Finding> near(List<Word> words, int from, int to) {
        return yearsNear(words, from, to).or(() -> wordNear(words, from, to));
    }

    /// Before the skill within its phrase, or after it, also in the bracket or after the dash that follows.
    private static Optional<Finding> wordNear(List<Word> words, int from, int to) {
        for (int at = from - 1;
                at >= Math.max(0, from - REACH) && !words.get(at + 1).newPhrase();
                at--) if (WORDS.containsKey(words.get(at).stem())) return Optional.of(finding(words, at));
        for (int at = to; at < Math.min(words.size(), to + 2); at++)
            if (WORDS.containsKey(words.get(at).stem()) && !describesNext(words, at) && !isOfNext(words, to, at))
                return Optional.of(finding(words, at));
        return Optional.empty();
    }

    /// In `Python, SQL (advanced)` the word belongs to what stands between.
    private static boolean isOfNext(List<Word> words, int to, int at) {
        return at > to && words.get(to).newPhrase() && words.get(at).newPhrase();
    }

    /// In `SQL, advanced Python` the word belongs to what follows it.
    private static boolean describesNext(List<Word> words, int at) {
        return at + 1 < words.size() && !words.get(at + 1).newPhrase();
    }

    private static Finding finding(List<Word> words, int at) {
        var level = WORDS.getOrDefault(words.get(at).stem(), Level.FOUNDATION);
        boolean raised = at > 0
                && level == Level.INTERMEDIATE
                && List.of("very", "sehr").contains(words.get(at - 1).stem());
        var text = raised
                ? words.get(at - 1).text() + " " + words.get(at).text()
                : words.get(at).text();
        return new Finding(raised ? Level.ADVANCED : level, "'" + text + "'");
    }

    /// `3 years of Python`, `6 years' experience with Python`, `Python (6 years)`: not `7 years on the electronics
    /// line`.
    private static Optional<Finding> yearsNear(List<Word> words, int from, int to) {
        for (int at = Math.max(0, from - 5); at < Math.min(words.size() - 1, to + 2); at++) {
            var number = words.get(at).text();
            boolean counted = isYears(words.get(at + 1).stem())
                    && number.length() <= 2
                    && number.chars().allMatch(Character::isDigit);
            if (counted && (at >= to || leadsTo(words, at + 2, from)))
                return Optional.of(new Finding(
                        ofYears(Integer.parseInt(number)),
                        "'" + number + " " + words.get(at + 1).text() + "'"));
        }
        return Optional.empty();
    }

    /// Only words such as "of" and "experience in" stand between the years and the skill.
    private static boolean leadsTo(List<Word> words, int start, int end) {
        for (int at = start; at < end; at++) if (!LEADING.contains(words.get(at).stem())) return false;
        return true;
    }

    /// `12 years`, `5 Jahre`: somewhere in the words.
    static boolean countsYears(List<Word> words) {
        for (int at = 1; at < words.size(); at++)
            if (isYears(words.get(at).stem())
                    && words.get(at - 1).text().chars().allMatch(Character::isDigit)) return true;
        return false;
    }

    private static boolean isYears(String stem) {
        return List.of("year", "yr", "jahr", "jahre", "ano", "an").contains(stem);
    }

    /// Up to two years foundation, up to five intermediate, then advanced: years alone make nobody a specialist.
    static Level ofYears(double years) {
        if (years < 2) return Level.FOUNDATION;
        return years < 5 ? Level.INTERMEDIATE : Level.ADVANCED;
    }
}
