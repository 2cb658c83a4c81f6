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
            Set.of("com", "org", "net", "io", "co", "ly", "me", "ai", "de", "eu", "edu", "fr", "uk", "example");

    private final String text;
    private final List<String> words = new ArrayList<>();

    private AdvertWords(String text) {
        this.text = text;
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
        for (int from = 0; from < text.length(); ) {
            if (text.charAt(from) == '\n') words.add(END_OF_LINE);
            if (Character.isWhitespace(text.charAt(from))) {
                from++;
                continue;
            }
            int to = from;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) to++;
            readPiece(from, to);
            from = to;
        }
    }

    /// @param to after its last character; no white space between
    private void readPiece(int from, int to) {
        if (isDash(from) && text.chars().skip(from).limit(to - from).allMatch(sign -> isDash((char) sign))) {
            words.add("-");
            return;
        }
        int address = address(from, to);
        readWords(from, address);
        if (address < to) words.add(ADDRESS);
    }

    private boolean isDash(int at) {
        return isDash(text.charAt(at));
    }

    private static boolean isDash(char sign) {
        return sign == '-' || sign == '–' || sign == '—';
    }

    private void readWords(int from, int to) {
        for (int at = from; at < to; ) {
            char sign = text.charAt(at);
            if (!Character.isLetter(sign)) {
                if (SIGNS.indexOf(sign) >= 0 && !isDotWithin(at, to)) words.add(String.valueOf(sign));
                at++;
                continue;
            }
            int end = endOfWord(at, to);
            words.add(text.substring(at, end)
                    .toLowerCase(Locale.ROOT)
                    .replace("'", "")
                    .replace("’", ""));
            at = end;
        }
    }

    /// As in `.NET` and `Node.js`.
    private boolean isDotWithin(int at, int to) {
        return text.charAt(at) == '.' && at + 1 < to && Character.isLetter(text.charAt(at + 1));
    }

    /// Signs of a script without spaces are words each.
    private int endOfWord(int from, int to) {
        if (Character.isIdeographic(text.charAt(from))) return from + 1;
        int end = from;
        while (end < to && isWithinWord(end, to)) end++;
        if (end == from + 1) while (end < to && "+#".indexOf(text.charAt(end)) >= 0) end++;
        return end;
    }

    private boolean isWithinWord(int at, int to) {
        char sign = text.charAt(at);
        if (Character.isLetter(sign)) return !Character.isIdeographic(sign);
        return (sign == '\'' || sign == '’') && at + 1 < to && Character.isLetter(text.charAt(at + 1));
    }

    /// Where an address or a mask such as `[e-mail]` begins, or `to`.
    private int address(int from, int to) {
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (sign == '@') return from;
            if (sign == ':' && text.startsWith("://", at) && at + 3 < to) return startOfWord(from, at);
            if (sign == '[' && at + 1 < to && text.indexOf(']', at) < to && text.indexOf(']', at) > at) return at;
        }
        int start = from;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) start++;
        return text.regionMatches(true, start, "www.", 0, 4) || isDomain(start, to) ? start : to;
    }

    private int startOfWord(int from, int at) {
        int start = at;
        while (start > from && Character.isLetter(text.charAt(start - 1))) start--;
        return start;
    }

    private boolean isDomain(int from, int to) {
        int end = from;
        while (end < to && isOfDomain(text.charAt(end))) end++;
        while (end > from && text.charAt(end - 1) == '.') end--;
        int dot = text.lastIndexOf('.', end - 1);
        return dot > from && DOMAINS.contains(text.substring(dot + 1, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isOfDomain(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '.' || sign == '-' || sign == '_';
    }
}
