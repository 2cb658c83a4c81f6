package org.workways.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.workways.recognise.Words.Word;

/// Who a CV is about, so that it is not used: the name in its head, addresses, gendered titles. A name may be a skill
/// (Ruby) or a job (Baker); the rules therefore look at its place and its capitals, never at the name itself.
final class PersonalDetails {
    private static final int LONGEST_NAME = 6;
    /// How many lines of the head may come before the name, such as `Curriculum vitae`.
    private static final int HEAD_LINES = 3;

    private static final Set<String> TITLES =
            Words.set("mr mrs ms miss mx herr herrn frau senor senora senorita monsieur madame mademoiselle");

    /// Titles that are something else too, such as a senior: only before a part of the person's name.
    private static final Set<String> SHORT_TITLES = Words.set("sr sra srta don dona m mme mlle hr fr dr prof");

    private static final Set<String> PRONOUNS =
            Words.set("he she they him her them his hers their theirs himself herself themself themselves er "
                    + "sie ihm ihn ihr ihre ihrem ihren sein seine seinem seinen el ella il elle");

    /// Before these a nationality stands.
    private static final Set<String> CITIZENS =
            Words.set("citizen citizenship national nationality staatsburger staatsburgerin staatsangehorige"
                    + " staatsangehoriger staatsangehorigkeit");

    /// Small words inside names.
    private static final Set<String> PARTICLES = Words.set(
            "de del della der den da das dos di du la le van von vom zu bin bint ibn al el ter y e af " + "av");

    /// Ends of titles of jobs that are nobody's surname.
    private static final Set<String> ROLES =
            Words.set("developer engineer technician analyst manager administrator consultant scientist "
                    + "programmer architect specialist mechanic electrician operator assistant designer tester "
                    + "student trainee apprentice officer worker expert assembler nurse teacher entwickler "
                    + "ingenieur techniker mechaniker mechatroniker elektriker elektroniker informatiker "
                    + "kaufmann desarrollador ingeniero tecnico developpeur technicien vitae resume lebenslauf "
                    + "curriculum cv");

    /// After a given name at the start of a sentence: somebody is spoken of.
    private static final Set<String> OF_PERSONS =
            Words.set("is was has had works worked holds brings led built knows speaks ist war hat arbeitet es "
                    + "tiene trabaja est a travaille");

    private final List<String> name;

    private PersonalDetails(List<String> name) {
        this.name = name;
    }

    /// @param sentences of the whole document; only a CV has somebody's name in its head
    static PersonalDetails of(List<Sentence> sentences) {
        boolean named = isCv(sentences) || hasSkillsOnly(sentences);
        var lines = named ? headLines(sentences) : List.<Sentence>of();
        return lines.stream()
                .filter(line -> isName(line.text(), Words.of(line.text())))
                .findFirst()
                .map(line -> new PersonalDetails(
                        Words.of(line.text()).stream().map(Word::plain).toList()))
                .orElseGet(() -> new PersonalDetails(List.of()));
    }

    /// Where a name may stand: at the top; in a CV of two columns, whose side column comes first in the text, at its
    /// end.
    private static List<Sentence> headLines(List<Sentence> sentences) {
        var top = sentences.stream()
                .takeWhile(sentence -> sentence.section() == Section.HEAD)
                .limit(HEAD_LINES)
                .toList();
        if (!top.isEmpty() || sentences.getFirst().section() != Section.PERSONAL) return top;
        var side = sentences.stream()
                .takeWhile(
                        sentence -> sentence.section() != Section.SUMMARY && sentence.section() != Section.EXPERIENCE)
                .toList();
        return side.subList(Math.max(0, side.size() - 2), side.size());
    }

    /// A short CV: nothing but a head and skills.
    private static boolean hasSkillsOnly(List<Sentence> sentences) {
        return sentences.stream().anyMatch(sentence -> sentence.section() == Section.SKILLS)
                && sentences.stream().noneMatch(sentence -> sentence.section().isOfAdvert());
    }

    static boolean isCv(List<Sentence> sentences) {
        return sentences.stream().anyMatch(sentence -> sentence.section().isOfCv())
                && sentences.stream().noneMatch(sentence -> sentence.section().isOfAdvert());
    }

    /// Two to six words with capitals and nothing but letters, the last no role: `Ruby van der Baker`.
    private static boolean isName(String text, List<Word> words) {
        if (words.size() < 2 || words.size() > LONGEST_NAME || text.contains("|") || text.contains(",")) return false;
        boolean letters = words.stream().allMatch(word -> word.text().chars().allMatch(PersonalDetails::isOfName));
        boolean capitals = words.stream()
                .allMatch(
                        word -> !Character.isLowerCase(word.text().codePointAt(0)) || PARTICLES.contains(word.plain()));
        boolean role = words.stream().anyMatch(word -> ROLES.contains(Gender.folded(word.plain())));
        return letters && capitals && !role;
    }

    private static boolean isOfName(int c) {
        return Character.isLetter(c)
                || c == '.'
                || Character.isSurrogate((char) c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Whether the whole sentence is the name.
    boolean isName(Sentence sentence) {
        return !name.isEmpty()
                && name.equals(
                        Words.of(sentence.text()).stream().map(Word::plain).toList());
    }

    /// An address, a number to call, an e-mail address: a line of a CV's head with digits that count no years.
    boolean isAddress(Sentence sentence, List<Word> words) {
        if (sentence.section() != Section.HEAD || name.isEmpty()) return false;
        boolean numbers = words.stream().anyMatch(word -> word.text().chars().allMatch(Character::isDigit));
        return sentence.text().indexOf('@') >= 0 || (numbers && !LevelWords.countsYears(words));
    }

    /// The words without the person's name, what follows a gendered title, and addresses: no rule ever sees them.
    /// @param words of the text
    List<Word> without(String text, List<Word> words) {
        var gone = hidden(text, words);
        var kept = new ArrayList<Word>();
        boolean parted = false;
        for (int at = 0; at < words.size(); at++) {
            if (!gone[at]) kept.add(parted ? words.get(at).afterGap() : words.get(at));
            parted = gone[at];
        }
        return kept;
    }

    /// What a sentence model may read: no names, titles, pronouns, nationalities, addresses.
    String without(String text) {
        var words = Words.of(text);
        var gone = hidden(text, words);
        for (int at = 0; at < gone.length; at++) {
            boolean national =
                    at + 1 < gone.length && CITIZENS.contains(words.get(at + 1).plain());
            gone[at] |= national || PRONOUNS.contains(words.get(at).plain());
        }
        var kept = new StringBuilder();
        int from = 0;
        for (int at = 0; at < gone.length; at++) {
            if (!gone[at]) continue;
            if (at == 0 || !gone[at - 1]) kept.append(text, from, words.get(at).start());
            from = words.get(at).end();
        }
        if (from == 0) return text;
        var rest = kept.append(text.substring(from)).toString();
        return rest.replaceAll("\\s++", " ")
                .replaceFirst("^[^\\p{L}\\p{N}]++", "")
                .strip();
    }

    private boolean[] hidden(String text, List<Word> words) {
        var gone = new boolean[words.size()];
        var plain = words.stream().map(Word::plain).toList();
        int tokenEnd = 0;
        boolean address = false;
        for (int at = 0; at < gone.length; at++) {
            int start = words.get(at).start();
            if (start >= tokenEnd) {
                int tokenStart = start;
                while (tokenStart > tokenEnd && !Character.isWhitespace(text.charAt(tokenStart - 1))) tokenStart--;
                tokenEnd = Addresses.endOfToken(text, start);
                address = Addresses.isAddress(text.substring(tokenStart, tokenEnd));
            }
            gone[at] |= address;
            if (isFullName(plain, at)) Arrays.fill(gone, at, at + name.size(), true);
            if (at == 0 && isGivenName(plain)) gone[0] = true;
            if (isTitle(words, at)) markTitled(words, at, gone);
        }
        return gone;
    }

    private boolean isFullName(List<String> plain, int at) {
        return !name.isEmpty()
                && plain.get(at).equals(name.getFirst())
                && at + name.size() <= plain.size()
                && plain.subList(at, at + name.size()).equals(name);
    }

    /// `Ruby is a reliable worker`: a part of the name, first in a sentence that goes on about somebody.
    private boolean isGivenName(List<String> plain) {
        return plain.size() > 1 && name.contains(plain.getFirst()) && OF_PERSONS.contains(plain.get(1));
    }

    /// `Mrs Baker`, `Hr. Koch`: a title with a capital, before a capital.
    private boolean isTitle(List<Word> words, int at) {
        var word = words.get(at);
        boolean acronym = word.text().length() > 1 && word.isUpper(); // MS Excel
        if (acronym || at + 1 >= words.size() || !startsHigh(word) || !startsHigh(words.get(at + 1))) return false;
        return TITLES.contains(word.plain())
                || (SHORT_TITLES.contains(word.plain())
                        && name.contains(words.get(at + 1).plain()));
    }

    private static boolean startsHigh(Word word) {
        int first = word.text().codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first); // many scripts have no capitals
    }

    /// The title and the capitals after it, a full stop after the title allowed.
    private static void markTitled(List<Word> words, int title, boolean[] gone) {
        gone[title] = true;
        for (int at = title + 1; at < words.size(); at++) {
            boolean parted = at > title + 1 && words.get(at).newPhrase();
            if (parted
                    || !(startsHigh(words.get(at))
                            || PARTICLES.contains(words.get(at).plain()))) return;
            gone[at] = true;
        }
    }
}
