package org.workways.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.workways.demand.PersonalData.Span;

/// Finds e-mail addresses, also those written for people only: `jo [at] host dot com`. It looks
/// for the sign between name and host and reads from there to both sides, never further than an
/// address can be long (RFC 5321, 4.5.3.1).
final class EmailScan {
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_LABEL = 63;
    private static final int MOST_LABELS = 6;
    private static final int WORD_BEFORE = 24;

    private static final Pattern IN_BRACKETS =
            Pattern.compile("[\\[({<][\\s\\-_]{0,2}(?:at|ät|arroba)[\\s\\-_]{0,2}[\\])}>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern AS_WORD = Pattern.compile("(?:at|arroba)(?=\\s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOT = Pattern.compile(
            "\\.|\\s{0,2}[\\[({<]\\s{0,2}(?:dot|punkt|point|punto|\\.)\\s{0,2}[\\])}>]\\s{0,2}"
                    + "|[ \\t]{1,2}(?:dot|punkt)[ \\t]{1,2}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOT_BEFORE = Pattern.compile("[ \\t]dot[ \\t]$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL_BEFORE =
            Pattern.compile("\\be-?mail(?:s|ing)?(?:\\s+to)?\\s{0,2}[:\\-]?\\s{0,2}$", Pattern.CASE_INSENSITIVE);

    /// Words that stand before "at host.com" as the name of a mailbox.
    private static final Set<String> MAILBOXES = Set.of(
            "jobs",
            "job",
            "careers",
            "career",
            "hr",
            "info",
            "hello",
            "hi",
            "contact",
            "recruiting",
            "recruitment",
            "hiring",
            "talent",
            "resume",
            "resumes",
            "cv",
            "apply.jobs",
            "office",
            "bewerbung",
            "karriere",
            "people");
    /// Words that stand before "at host.com" and are no mailbox, even after "e-mail".
    private static final Set<String> NO_NAMES =
            Set.of("us", "me", "him", "her", "them", "here", "address", "addresses", "resume", "directly", "the");

    private EmailScan() {}

    static List<Span> in(String text) {
        var found = new ArrayList<Span>();
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            int end = signEnd(text, at);
            var address = end == at ? NONE : around(text, at, end, from);
            if (address.to() > 0) found.add(address);
            if (end > at) from = Math.max(end, address.to());
            at = Math.max(at + 1, end > at ? from : at);
        }
        return found;
    }

    /// Where the sign between name and host ends that begins at `at`; `at` if none does.
    private static int signEnd(String text, int at) {
        return switch (text.charAt(at)) {
            case '@' -> at + 1;
            case '[', '(', '{', '<' -> end(IN_BRACKETS, text, at);
            case 'a', 'A' -> at > 0 && Character.isWhitespace(text.charAt(at - 1)) ? end(AS_WORD, text, at) : at;
            default -> at;
        };
    }

    private static int end(Pattern sign, String text, int at) {
        var matcher = sign.matcher(text).region(at, Math.min(text.length(), at + 16));
        return matcher.lookingAt() ? matcher.end() : at;
    }

    private static final Span NONE = new Span(0, 0);

    /// @param from nothing before belongs to it
    private static Span around(String text, int start, int end, int from) {
        var sign = text.charAt(start);
        boolean bracketed = "[({<".indexOf(sign) >= 0;
        boolean tight = sign == '@' && !isBlankAt(text, start - 1) && !isBlankAt(text, end);
        int nameEnd = tight ? start : backOverBlanks(text, start, from);
        int nameStart = nameStart(text, nameEnd, from);
        if (nameStart == nameEnd) return NONE;
        var host = host(text, tight ? end : overBlanks(text, end));
        if (host.end() == 0 || (!bracketed && host.dots() == 0)) return NONE;
        boolean spelt = host.spelt() || bracketed || sign == '@';
        if (!spelt && !isMailbox(text, nameStart, nameEnd)) return NONE;
        if (host.spelt() && sign != '@' && !bracketed && NO_HOSTS.contains(host.first())) return NONE;
        return new Span(sign == '@' && tight ? nameStart : withSpeltDots(text, nameStart, from), host.end());
    }

    private static final Set<String> NO_HOSTS = Set.of("the", "a", "this", "each", "every");

    private static int nameStart(String text, int end, int from) {
        int start = end;
        while (start > from && end - start < LONGEST_NAME && isOfName(text.charAt(start - 1))) start--;
        return start;
    }

    /// `first dot last` before an at that is spelt out.
    private static int withSpeltDots(String text, int nameStart, int from) {
        int start = nameStart;
        for (int i = 0; i < 2; i++) {
            var before = text.substring(Math.max(from, start - 5), start);
            if (!DOT_BEFORE.matcher(before).find()) return start;
            int longer = nameStart(text, start - 5, from);
            if (longer == start - 5) return start;
            start = longer;
        }
        return start;
    }

    private record Host(String first, int end, int dots, boolean spelt) {}

    private static Host host(String text, int from) {
        int end = labelEnd(text, from);
        if (end == from) return new Host("", 0, 0, false);
        var first = text.substring(from, end).toLowerCase(Locale.ROOT);
        var dot = DOT.matcher(text);
        int dots = 0;
        boolean spelt = false;
        while (dots < MOST_LABELS) {
            dot.region(end, Math.min(text.length(), end + 16));
            if (!dot.lookingAt()) break;
            int next = labelEnd(text, dot.end());
            if (next - dot.end() < 2 || !Character.isLetter(text.charAt(dot.end()))) break;
            spelt |= dot.end() - dot.start() > 1;
            end = next;
            dots++;
        }
        return new Host(first, end, dots, spelt);
    }

    private static int labelEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_LABEL && isOfLabel(text.charAt(end))) end++;
        while (end > from && text.charAt(end - 1) == '-') end--;
        return end;
    }

    /// Whether "NAME at host.com" is meant as an address, and not as in "apply at host.com".
    private static boolean isMailbox(String text, int start, int end) {
        var name = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (NO_NAMES.contains(name)) return false;
        if (MAILBOXES.contains(name)) return true;
        if (name.length() > 1 && name.chars().skip(1).limit(name.length() - 2L).anyMatch(c -> c == '.' || c == '_'))
            return true;
        return MAIL_BEFORE
                .matcher(text.substring(Math.max(0, start - WORD_BEFORE), start))
                .find();
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '+' || c == '-' || c == '%';
    }

    private static boolean isOfLabel(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static boolean isBlankAt(String text, int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static int backOverBlanks(String text, int end, int from) {
        int at = end;
        while (at > from && end - at < 2 && isSpace(text.charAt(at - 1))) at--;
        return at;
    }

    private static int overBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 2 && isSpace(text.charAt(at))) at++;
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }
}
