package org.workways.recognise;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.workways.recognise.Mention.Stance;
import org.workways.recognise.Words.Word;

/// Whether a sentence states a skill, denies it, wishes for it, or calls it nice to have.
final class StanceWords {
    private static final int REACH = 6;
    private static final Pattern OTHERS =
            Pattern.compile("\\b(?:you|your|youre|youll|we|were|our|us|someone|somebody|candidates?|applicants?"
                    + "|(?:developers?|engineers?|people|person) (?:who|with|to))\\b");

    private static final Set<String> NO = Set.of(
            "no",
            "not",
            "without",
            "never",
            "lack",
            "cannot",
            "nor",
            "kein",
            "keine",
            "keinen",
            "keinerlei",
            "ohne",
            "nicht",
            "sin",
            "sans");
    private static final Set<String> ANSWERED_NO = Set.of("no", "none", "nein", "keine", "nada", "non");
    private static final Set<String> BUT =
            Set.of("but", "however", "though", "although", "aber", "pero", "mais", "except");
    private static final List<String> WISHES = List.of(
            "to learn",
            "interested in",
            "i want",
            "i would like",
            "id like",
            "i wish",
            "i hope",
            "i plan",
            "i am looking for",
            "im looking for",
            "i look for",
            "my aim",
            "aim is",
            "my goal",
            "goal is",
            "to become",
            "mochte",
            "quiero",
            "me gustaria",
            "je souhaite",
            "je voudrais");
    private static final List<String> NICE = List.of(
            "nice to have",
            "a plus",
            "an advantage",
            "a bonus",
            "bonus",
            "preferred",
            "preferably",
            "ideally",
            "desirable",
            "von vorteil",
            "wunschenswert",
            "idealerweise",
            "deseable",
            "un atout",
            "not required but");
    private static final List<String> NOT_NEEDED = List.of(
            "not required",
            "not needed",
            "not necessary",
            "no need",
            "isnt required",
            "is optional",
            "nicht erforderlich");

    private StanceWords() {}

    static Stance of(Sentence sentence, List<Word> words, int from, int to) {
        var plain = " " + Words.plain(sentence.text()).replace("'", "").replace("’", "") + " ";
        int before = words.get(from).start();
        if (!isOffer(plain) && WISHES.stream().anyMatch(wish -> isBefore(plain, wish, before))) return Stance.WISHED;
        if (sentence.section() == Section.NICE_TO_HAVE || contains(plain, NICE)) return Stance.NICE_TO_HAVE;
        if (contains(plain, NOT_NEEDED) || isDenied(words, from) || isAnsweredNo(words, to)) return Stance.NEGATED;
        return Stance.STATED;
    }

    /// Who says "you", "we" or "someone who" asks for the skill, and does not wish to have it.
    private static boolean isOffer(String plain) {
        return OTHERS.matcher(plain).find();
    }

    /// A "no" reaches over "or" and "and" to the next comma or "but": `no PLC or SCADA experience`.
    private static boolean isDenied(List<Word> words, int from) {
        for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
            if (words.get(at + 1).newPhrase() || BUT.contains(words.get(at).stem())) return false;
            if (NO.contains(words.get(at).stem()))
                return !(at + 1 < words.size() && words.get(at + 1).stem().equals("only"));
        }
        return false;
    }

    /// `SQL: no`, `SQL   none yet`: a table of skills with the answer beside.
    private static boolean isAnsweredNo(List<Word> words, int to) {
        if (to >= words.size() || !ANSWERED_NO.contains(words.get(to).stem())) return false;
        return to + 1 >= words.size()
                || words.get(to + 1).newPhrase()
                || words.get(to + 1).stem().equals("yet");
    }

    private static boolean isBefore(String plain, String wish, int before) {
        int at = plain.indexOf(" " + wish + " ");
        return at >= 0 && at <= before;
    }

    private static boolean contains(String plain, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> plain.contains(phrase));
    }
}
