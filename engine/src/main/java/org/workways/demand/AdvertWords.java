package org.workways.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of an advert, without what is another each time it is posted: addresses, masks and digits.
final class AdvertWords {
    static final String END_OF_LINE = "\n";

    /// Stands where an address or a mask was.
    private static final String ADDRESS = "|";

    private static final String SIGNS = "|,;:()/&*•.+";

    private static final Set<String> DOMAINS =
            Set.of("com", "org", "io", "co", "ly", "me", "ai", "de", "eu", "edu", "fr", "uk", "example");

    private static final int DASHES = 3;

    private final char[] text;
    private final List<String> words = new ArrayList<>();

    private AdvertWords(String text) {
        this.text = text.toLowerCase(Locale.ROOT).toCharArray();
    }

    /// @return words in small letters, `c++` and `c#` whole, and between them the signs that end a line or part a list
    static List<String> of(String text) {
        var words = new AdvertWords(text);
        words.read();
        return words.words;
    }

    static boolean isWord(String token) {
        return Character.isLetter(token.charAt(0));
    }

    private void read() {
        for (int from = 0; from < text.length; ) {
            if (text[from] == '\n') words.add(END_OF_LINE);
            if (Character.isWhitespace(text[from])) {
                from++;
                continue;
            }
            int to = from;
            while (to < text.length && !Character.isWhitespace(text[to])) to++;
            readPiece(from, to);
            from = to;
        }
    }

    /// @param to after its last character; no white space between
    private void readPiece(int from, int to) {
        if (isDash(text[from]) && to - from <= DASHES && isDash(text[to - 1])) {
            words.add("-");
            return;
        }
        int address = address(from, to);
        readWords(from, address);
        if (address < to) words.add(ADDRESS);
    }

    private static boolean isDash(char sign) {
        return sign == '-' || sign == '–' || sign == '—';
    }

    private void readWords(int from, int to) {
        for (int at = from; at < to; ) {
            if (!Character.isLetter(text[at])) {
                int sign = SIGNS.indexOf(text[at]);
                if (sign >= 0 && !isDotWithin(at, to)) words.add(SIGNS.substring(sign, sign + 1));
                at++;
                continue;
            }
            int end = endOfWord(at, to);
            var word = new String(text, at, end - at);
            words.add(word.indexOf('\'') < 0 && word.indexOf('’') < 0 ? word : word.replaceAll("['’]", ""));
            at = end;
        }
    }

    /// As in `.NET` and `Node.js`.
    private boolean isDotWithin(int at, int to) {
        return text[at] == '.' && at + 1 < to && Character.isLetter(text[at + 1]);
    }

    /// Signs of a script without spaces are words each.
    private int endOfWord(int from, int to) {
        if (Character.isIdeographic(text[from])) return from + 1;
        int end = from;
        while (end < to && isWithinWord(end, to)) end++;
        if (end == from + 1) while (end < to && (text[end] == '+' || text[end] == '#')) end++;
        return end;
    }

    private boolean isWithinWord(int at, int to) {
        if (Character.isLetter(text[at])) return !Character.isIdeographic(text[at]);
        return (text[at] == '\'' || text[at] == '’') && at + 1 < to && Character.isLetter(text[at + 1]);
    }

    /// Where an address or a mask such as `[e-mail]` begins, or `to`.
    private int address(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text[at] == '@') return from;
            if (text[at] == '[' && has(']', at, to)) return at;
            if (text[at] == ':' && at + 3 < to && text[at + 1] == '/' && text[at + 2] == '/')
                return startOfWord(from, at);
        }
        int start = from;
        while (start < to && !Character.isLetterOrDigit(text[start])) start++;
        return isDomain(start, to) ? start : to;
    }

    private boolean has(char sign, int from, int to) {
        int at = from;
        while (at < to && text[at] != sign) at++;
        return at < to;
    }

    private int startOfWord(int from, int at) {
        int start = at;
        while (start > from && Character.isLetter(text[start - 1])) start--;
        return start;
    }

    private boolean isDomain(int from, int to) {
        int dot = -1;
        int end = from;
        for (; end < to && isOfDomain(text[end]); end++) if (isDotWithin(end, to)) dot = end;
        if (dot < 0) return false;
        while (text[end - 1] == '.') end--;
        return DOMAINS.contains(new String(text, dot + 1, end - dot - 1))
                || new String(text, from, dot + 1 - from).startsWith("www.");
    }

    private static boolean isOfDomain(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '.' || sign == '-' || sign == '_';
    }
}
