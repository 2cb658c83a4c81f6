package org.workways.recognise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts text into words and brings each to a stem, so that "programming PLCs" and "PLC programming" hold the same
/// words.
///
/// A word is a run of letters and digits; `+` and `#` at its end belong to it (`C++`, `C#`), and so does a full stop
/// inside
/// (`node.js`, `802.11`). Hyphen, slash and ampersand part words but do not part phrases; other punctuation parts
/// phrases.
final class Words {
    /// @param text    as written
    /// @param stem    lower case, without accents and endings
    /// @param start   offset in the text that was cut
    /// @param end     offset after its last character
    /// @param newPhrase whether punctuation stands before it
    /// @param joined  whether a hyphen, slash, ampersand, degree sign or apostrophe touches it
    record Word(String text, String stem, int start, int end, boolean newPhrase, boolean joined) {
        String plain() {
            return Words.plain(text);
        }

        Word withStem(String other) {
            return new Word(text, other, start, end, newPhrase, joined);
        }

        /// The same word, with something left out before it.
        Word afterGap() {
            return new Word(text, stem, start, end, true, joined);
        }

        boolean isUpper() {
            return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
        }
    }

    private Words() {}

    /// @param words parted by single spaces
    static Set<String> set(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        int at = 0;
        boolean newPhrase = true;
        while (at < text.length()) {
            if (!startsWord(text, at)) {
                newPhrase |= partsPhrases(text, at);
                at++;
                continue;
            }
            int end = endOfWord(text, at);
            var written = text.substring(at, end);
            words.add(new Word(written, stem(written), at, end, newPhrase, isJoined(text, at, end)));
            newPhrase = false;
            at = end;
        }
        return words;
    }

    /// The text with blanks where words of it are not among these.
    /// @param kept words of the text, in their order
    static String only(String text, List<Word> kept) {
        var all = of(text);
        if (all.size() == kept.size()) return text;
        var characters = text.toCharArray();
        int next = 0;
        for (var word : all) {
            if (next < kept.size() && kept.get(next).start() == word.start()) next++;
            else java.util.Arrays.fill(characters, word.start(), word.end(), ' ');
        }
        return new String(characters);
    }

    /// Lower case, composed, without accents: `Über` gives `uber`.
    static String plain(String text) {
        if (isAscii(text)) return text.toLowerCase(Locale.ROOT);
        var lower = withoutMarks(text.toLowerCase(Locale.ROOT).replace("ß", "ss"));
        return withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFKD));
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) if (text.charAt(at) >= 128) return false;
        return true;
    }

    /// Also before the text is taken apart: to put a long run of marks in order takes quadratic time.
    private static String withoutMarks(String text) {
        var kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (Character.getType(point) != Character.NON_SPACING_MARK) kept.appendCodePoint(point);
            at += Character.charCount(point);
        }
        return kept.toString();
    }

    /// English endings only, and cautious: a wrong stem costs more than a missed one. After Harman, *How effective
    /// is suffixing?*,
    /// 1991 (plurals), with -ing, -ed, British and American -ise/-ize, and doubled consonants.
    static String stem(String written) {
        var word = plain(written);
        if (written.length() > 2 && written.endsWith("s") && isCapitals(written, written.length() - 1))
            return word.substring(0, word.length() - 1);
        if (word.length() < 4 || isCapitals(written) || !isLetters(word)) return word;
        if (word.endsWith("eering")) return word; // what an engineer does, and not who does it
        if (word.equals("building")) return word; // a house, and not to build
        word = withoutPlural(word).replace("iza", "isa").replace("yz", "ys");
        if (word.endsWith("ize")) word = word.substring(0, word.length() - 3) + "ise";
        if (word.endsWith("izing")) word = word.substring(0, word.length() - 5) + "ising";
        word = withoutEnding(withoutEnding(word, "ing"), "ed");
        if (word.length() > 4 && word.endsWith("mme")) word = word.substring(0, word.length() - 2);
        return word.length() > 4 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("sis") || word.endsWith("ses")) return word.substring(0, word.length() - 2);
        if (word.endsWith("ies") && word.length() > 4) return word.substring(0, word.length() - 3) + "y";
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is"))
            return word.substring(0, word.length() - 1);
        return word;
    }

    private static String withoutEnding(String word, String ending) {
        if (!word.endsWith(ending) || word.length() < ending.length() + 4) return word;
        var root = word.substring(0, word.length() - ending.length());
        char last = root.charAt(root.length() - 1);
        boolean doubled = root.charAt(root.length() - 2) == last && "bdglmnprt".indexOf(last) >= 0;
        return doubled ? root.substring(0, root.length() - 1) : root;
    }

    private static boolean isCapitals(String written) {
        return written.length() > 1 && isCapitals(written, written.length());
    }

    private static boolean isCapitals(String written, int end) {
        for (int at = 0; at < end; at++)
            if (!Character.isUpperCase(written.charAt(at)) && !Character.isDigit(written.charAt(at))) return false;
        return true;
    }

    private static boolean isLetters(String word) {
        for (int at = 0; at < word.length(); at++) if (word.charAt(at) < 'a' || word.charAt(at) > 'z') return false;
        return true;
    }

    private static boolean startsWord(String text, int at) {
        char c = text.charAt(at);
        if (isWordCharacter(text, at)) return true;
        return c == '.' && (at == 0 || Character.isWhitespace(text.charAt(at - 1))) && isWordCharacter(text, at + 1);
    }

    private static int endOfWord(String text, int start) {
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inner = c == '.' && isWordCharacter(text, at + 1) && Character.isLetterOrDigit(text.charAt(at - 1));
            if (!isWordCharacter(text, at) && !inner) break;
            at++;
        }
        int signs = at;
        while (signs < text.length() && (text.charAt(signs) == '+' || text.charAt(signs) == '#')) signs++;
        boolean joins = signs == at + 1 && text.charAt(at) == '+' && isWordCharacter(text, signs); // PHP+MySQL
        return joins ? at : signs;
    }

    private static boolean isWordCharacter(String text, int at) {
        if (at >= text.length()) return false;
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// A dash between spaces parts, one inside a word does not; so does a gap of three spaces, as in tables of plain
    /// text.
    private static boolean partsPhrases(String text, int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) return text.startsWith("   ", at);
        if (c != '-') return "/&'’_‑".indexOf(c) < 0;
        return at > 0
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at - 1))
                && Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean isJoined(String text, int start, int end) {
        boolean before = start > 0 && "-/&°'’.".indexOf(text.charAt(start - 1)) >= 0;
        boolean after = end < text.length() && "-/&'’".indexOf(text.charAt(end)) >= 0;
        boolean initial = end + 1 < text.length() && text.charAt(end) == '.';
        return before || after || initial;
    }
}
