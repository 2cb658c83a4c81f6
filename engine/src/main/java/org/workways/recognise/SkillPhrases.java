package org.workways.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.workways.recognise.Words.Word;

/// Phrases that stand where skills stand, whatever they name: what follows "experience with", "proficient in",
/// "Kenntnisse in", "conocimientos de", "connaissance de", item by item to the end of the phrase.
final class SkillPhrases {
    private static final int LONGEST = 5;
    private static final int MOST = 12;

    private static final Phrases CUES = new Phrases("experience with|experience in|experience using|experience of"
            + "|experienced with|experienced in|knowledge of|knowledge in|familiar with|familiarity with"
            + "|proficient in|proficient with|proficiency in|proficiency with|expertise in|expertise with|skilled in"
            + "|skilled at|skills in|competent in|competence in|fluent in|trained in|certified in|certification in"
            + "|versed in|background in|understanding of|worked with|kenntnisse in|kenntnisse im|kenntnisse der"
            + "|kenntnisse von|kenntnisse mit|erfahrung mit|erfahrung in|erfahrung im|erfahrungen mit|erfahrungen in"
            + "|erfahrungen im|umgang mit|vertraut mit|versiert in|conocimientos de|conocimientos en|conocimiento de"
            + "|conocimiento en|experiencia con|experiencia en|dominio de|manejo de|familiarizado con"
            + "|connaissance de|connaissance du|connaissance des|connaissances de|connaissances du|connaissances des"
            + "|connaissances en|experience avec|experience en|experience de|experience du|maitrise de|maitrise du"
            + "|maitrise des|competences en");

    /// Before a name, and no part of it.
    private static final Set<String> LEADING =
            Words.set("the a an any some one more of in with other using our your their basic good strong solid "
                    + "advanced modern relevant various similar e g der die das den dem einer einem mit gute "
                    + "guten el la los las le les l un una une de du des both either at least how und im");

    /// Parts items of a list.
    private static final Set<String> AND = Words.set("and or und oder sowie y o e et ou");

    /// After these a name is over.
    private static final Set<String> ENDING =
            Words.set("is are was were be been has have had will would can could should must may that which who "
                    + "whom whose where when while to for from by at on as than then so if but not you we i "
                    + "they he she it us preferred required desired desirable necessary needed ideally "
                    + "preferably plus within into over during since via per with in including such like ist "
                    + "sind wird werden von fur zu zur zum auf bei aus sowie wie mit que para por en con como "
                    + "es son qui pour par dans sur avec est sont comme erforderlich vorteil wunschenswert "
                    + "notwendig deseable requerido souhaitee requise this these those all years year your our "
                    + "my up out");

    /// Words that alone name no skill.
    private static final Set<String> EMPTY = Words.set(
            "also doing development users respect things something similar others etc it them this that these those"
                + " you us technology technologies tools area areas field fields role environment environments company"
                + " companies team teams people customers clients industry work job position building working writing"
                + " developing following above below least same related equivalent stack projects systems products"
                + " software what many most several multiple new different large small and or");

    private SkillPhrases() {}

    /// Words `from` to `to` (exclusive).
    record Phrase(int from, int to) {
        boolean overlaps(Phrase other) {
            return from < other.to && other.from < to;
        }
    }

    /// In the order of the text, not overlapping.
    static List<Phrase> in(String sentence, List<Word> words) {
        var phrases = new ArrayList<Phrase>();
        int end = 0;
        for (var cue : CUES.find(words)) {
            if (cue.from() < end
                    || cue.to() >= words.size()
                    || words.get(cue.to()).newPhrase()) continue;
            end = items(sentence, words, cue.to(), phrases);
        }
        return phrases;
    }

    /// Words that look like the name of a product: a capital inside (`TwinCAT`, `OpenCV`), or a capital and digits
    /// (`S7`); what a hyphen joins is one name (`S7-1500`).
    static List<Phrase> products(List<Word> words) {
        var products = new ArrayList<Phrase>();
        for (int at = 0; at < words.size(); ) {
            int to = at + 1;
            while (to < words.size() && touches(words, to)) to++;
            if (isProduct(words.subList(at, to))) products.add(new Phrase(at, to));
            at = to;
        }
        return products;
    }

    private static boolean touches(List<Word> words, int at) {
        return !words.get(at).newPhrase()
                && words.get(at).start() == words.get(at - 1).end() + 1
                && words.get(at).joined()
                && words.get(at - 1).joined();
    }

    /// A letter and digits alone are a version or a grade: `V17`, `B1`.
    private static boolean isProduct(List<Word> joined) {
        var first = joined.getFirst().text();
        boolean numbered = joined.size() > 1 && Character.isUpperCase(first.charAt(0)) && hasDigit(first);
        return numbered || joined.stream().anyMatch(SkillPhrases::isProduct);
    }

    private static boolean isProduct(Word word) {
        var text = word.text();
        boolean acronym = word.isUpper() && !hasDigit(text);
        if (text.length() < 2 || acronym || !text.chars().allMatch(c -> c < 128)) return false;
        boolean capital = Character.isUpperCase(text.charAt(0));
        boolean lower = text.chars().anyMatch(Character::isLowerCase);
        boolean inner =
                lower && text.chars().skip(1).filter(Character::isUpperCase).count() >= 1;
        boolean letters = text.chars().filter(Character::isLetter).count() > 1;
        return (inner && !text.endsWith("s")) || (capital && letters && hasDigit(text));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /// @return where the list ends
    private static int items(String sentence, List<Word> words, int start, List<Phrase> phrases) {
        int at = start;
        for (int count = 0; count < MOST && at < words.size(); count++) {
            while (at < words.size() && LEADING.contains(words.get(at).plain())) at++;
            int from = at;
            while (at < words.size() && !endsItem(sentence, words, from, at)) at++;
            if (isName(words, from, at)) phrases.add(new Phrase(from, at));
            if (at >= words.size() || !goesOn(sentence, words, at)) return at;
            if (AND.contains(words.get(at).plain())) at++;
        }
        return at;
    }

    private static boolean endsItem(String sentence, List<Word> words, int from, int at) {
        var plain = words.get(at).plain();
        if (AND.contains(plain) || ENDING.contains(plain)) return true;
        return at > from
                && words.get(at).newPhrase()
                && !gap(sentence, words, at).isEmpty();
    }

    /// After a comma, or an "and" that no clause follows.
    private static boolean goesOn(String sentence, List<Word> words, int at) {
        if (AND.contains(words.get(at).plain())) return at + 1 < words.size();
        return !ENDING.contains(words.get(at).plain())
                && gap(sentence, words, at).strip().equals(",");
    }

    private static String gap(String sentence, List<Word> words, int at) {
        return at == 0
                ? ""
                : sentence.substring(words.get(at - 1).end(), words.get(at).start());
    }

    private static boolean isName(List<Word> words, int from, int to) {
        if (to <= from || to - from > LONGEST) return false;
        var letters = words.subList(from, to).stream()
                .anyMatch(
                        word -> word.text().length() > 1 && word.text().chars().anyMatch(Character::isLetter));
        boolean empty = words.subList(from, to).stream().allMatch(word -> EMPTY.contains(word.plain()));
        boolean verb = words.get(from).plain().endsWith("ing") && to - from > 3;
        return letters && !empty && !verb && !LevelWords.countsYears(words.subList(from, to));
    }
}
