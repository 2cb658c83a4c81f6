package org.workways.recognise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        boolean isUpper() {
            return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
        }
    }

    private Words() {}

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

    /// Lower case, composed, without accents: `Über` gives `uber`.
    static String plain(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        if (lower.chars().allMatch(c -> c < 128)) return lower;
        return Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
    }

    /// English endings only, and cautious: a wrong stem costs more than a missed one. After Harman, *How effective
    /// is suffixing?*,
    /// 1991 (plurals), with -ing, -ed, British and American -ise/-ize, and doubled consonants.
    static String stem(String written) {
        var word = plain(written);
        if (written.length() > 2 && written.endsWith("s") && isCapitals(written.substring(0, written.length() - 1)))
            return word.substring(0, word.length() - 1);
        if (word.length() < 4 || isCapitals(written) || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) return word;
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
        return written.length() > 1 && written.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
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
