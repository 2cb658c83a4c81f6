package org.workways.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.workways.recognise.Mention.Unknown;
import org.workways.recognise.Words.Word;

/// The parts of a sentence that look like a skill and have no match by label: items of a list, or a whole sentence
/// of doing.
final class Unsettled {
    private static final int LONGEST_ITEM = 6;
    private static final int SHORTEST_SENTENCE = 4;

    private Unsettled() {}

    static List<Unknown> in(Sentence sentence, List<Word> words, List<Mention> found) {
        if (sentence.section() == Section.LANGUAGES || isContact(sentence.text())) return List.of();
        if (sentence.section().isList()) return items(sentence, words, found);
        boolean tells = sentence.section() == Section.EXPERIENCE
                || sentence.section() == Section.SUMMARY
                || sentence.section() == Section.REQUIRED
                || sentence.section() == Section.DUTIES
                || sentence.section() == Section.NICE_TO_HAVE;
        boolean isWhole =
                tells && found.isEmpty() && words.size() >= SHORTEST_SENTENCE && !isDated(words) && !isName(words);
        var phrases = phrases(sentence, words, found);
        return isWhole && phrases.isEmpty()
                ? List.of(unknown(sentence, 0, sentence.text().length()))
                : phrases;
    }

    /// What stands where a skill stands and holds none.
    private static List<Unknown> phrases(Sentence sentence, List<Word> words, List<Mention> found) {
        var settled = new Settled(sentence, found);
        var phrases = new ArrayList<>(SkillPhrases.in(sentence.text(), words));
        if (sentence.section() == Section.REQUIRED || sentence.section() == Section.NICE_TO_HAVE)
            SkillPhrases.products(words).stream()
                    .filter(product -> phrases.stream().noneMatch(phrase -> phrase.overlaps(product)))
                    .toList()
                    .forEach(phrases::add);
        phrases.sort(Comparator.comparingInt(SkillPhrases.Phrase::from));
        return phrases.stream()
                .map(phrase -> unknown(
                        sentence,
                        words.get(phrase.from()).start(),
                        words.get(phrase.to() - 1).end()))
                .filter(unknown -> !settled.touches(unknown.start(), unknown.end()))
                .toList();
    }

    /// Where mentions stand.
    private static final class Settled {
        private final BitSet places = new BitSet();
        private final int start;

        Settled(Sentence sentence, List<Mention> found) {
            start = sentence.start();
            found.forEach(mention -> places.set(mention.start() - start, mention.end() - start));
        }

        /// @param from offset in the document
        boolean touches(int from, int to) {
            int next = places.nextSetBit(from - start);
            return next >= 0 && next < to - start;
        }
    }

    /// Phrases between punctuation in which nothing was found.
    private static List<Unknown> items(Sentence sentence, List<Word> words, List<Mention> found) {
        var items = new ArrayList<Unknown>();
        var settled = new Settled(sentence, found);
        for (int from = 0; from < words.size(); ) {
            int to = from + 1;
            while (to < words.size() && !words.get(to).newPhrase()) to++;
            int start = words.get(from).start();
            int end = words.get(to - 1).end();
            boolean isSettled = settled.touches(sentence.start() + start, sentence.start() + end);
            boolean hasLetters = words.subList(from, to).stream()
                    .anyMatch(word -> word.text().chars().anyMatch(Character::isLetter));
            boolean mayBeSkill = to - from <= LONGEST_ITEM && hasLetters && !isLevelOnly(words.subList(from, to));
            if (!isSettled && mayBeSkill) items.add(unknown(sentence, start, end));
            from = to;
        }
        return items;
    }

    private static boolean isLevelOnly(List<Word> words) {
        boolean level = words.size() <= 2 && words.stream().anyMatch(LevelWords::isLevel);
        return level || words.stream().allMatch(word -> word.text().length() == 1);
    }

    private static Unknown unknown(Sentence sentence, int start, int end) {
        return new Unknown(
                sentence.text().substring(start, end),
                List.of(),
                sentence,
                sentence.start() + start,
                sentence.start() + end);
    }

    private static boolean isContact(String text) {
        return text.indexOf('@') >= 0
                || text.contains("http")
                || text.chars().filter(Character::isDigit).count() > 8;
    }

    /// Mostly capitals: an employer, a school, a place.
    private static boolean isName(List<Word> words) {
        long capital = words.stream()
                .filter(word -> Character.isUpperCase(word.text().charAt(0)))
                .count();
        return capital >= 0.6 * words.size();
    }

    /// A line with years in it is the heading of a job or a school.
    private static boolean isDated(List<Word> words) {
        return words.stream().anyMatch(word -> isYear(word.text()));
    }

    private static boolean isYear(String text) {
        return text.length() == 4
                && (text.startsWith("19") || text.startsWith("20"))
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
