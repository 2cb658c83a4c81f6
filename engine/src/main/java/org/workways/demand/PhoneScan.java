package org.workways.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.workways.demand.PersonalData.Span;

/// Finds phone numbers: it cuts the text into runs of digits with little between them and asks
/// `PhoneShape` which part of a run is a number that people are called at.
final class PhoneScan {
    private static final int LONGEST_TOKEN = 200;
    private static final int MOST_BETWEEN = 3;
    private static final int MOST_GROUPS = 20;
    private static final int CUE = 40;
    private static final String BETWEEN = " \u00A0\u202F-./()–‑·";
    private static final String NEVER_BEFORE = "$€£¥#=_@%&";

    private static final Pattern PHONE_BEFORE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:tele(?:fon|phone|foon|fono)|teléfono|téléphone|tél|tel|phone|ph|fon|mobile?|móvil|handy|cell"
                + "|fax|call|whatsapp|sms|hotline|dial|ring|appelez)(?:[\\s.:\\-]{0,3}(?:us|me|at|on|number|no|nr|nummer|unter|us"
                + " at|me at|me on)){0,1}[^\\p{L}\\d\\n"
                + "]{0,4}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ID_BEFORE = Pattern.compile(
            "(?:(?<!\\p{L})(?:ref|reference|id|no|nr|job|req|requisition|ticket|isbn|issn|iso|din|en|iec|rfc|version|release|code|case|order|kennziffer|referenz|referenznummer|kennnummer|stellennummer|postcode|zip|plz|hrb|siret|siren|vat|duns|patent|number|nummer|iban|account)|#)[^\\p{L}\\d\\n"
                + "]{0,4}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EXTENSION = Pattern.compile(
            "[ ,]{0,2}(?:extension|ext|x|durchwahl|dw|poste)[ .:]{0,2}\\d{1,5}(?!\\d)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private PhoneScan(String text) {
        this.text = text;
    }

    static List<Span> in(String text) {
        var scan = new PhoneScan(text);
        for (int at = 0; at < text.length(); ) {
            if (isDigit(text.charAt(at))) at = scan.run(at);
            else at++;
        }
        return scan.found;
    }

    /// Looks at the run that begins with the digit at `start`.
    /// @return where the next run may begin
    private int run(int start) {
        var groups = new ArrayList<PhoneGroup>();
        int end = start;
        while (end < text.length()) {
            int from = end;
            while (end < text.length() && isDigit(text.charAt(end))) end++;
            if (groups.size() < MOST_GROUPS) groups.add(group(from, end));
            int next = overBetween(end);
            if (next == end || next >= text.length() || !isDigit(text.charAt(next))) break;
            end = next;
        }
        if (end < text.length()
                && Character.isLetter(text.charAt(end))
                && !EXTENSION.matcher(rest(end)).lookingAt()) groups.removeLast(); // as in "60k" or "802.11n"
        int digits = groups.stream().mapToInt(PhoneGroup::size).sum();
        if (digits >= PhoneShape.FEWEST_DIGITS && mayBegin(start)) return phonesAmong(groups, end);
        return end;
    }

    private PhoneGroup group(int from, int to) {
        int before = from;
        while (before > 0 && from - before < MOST_BETWEEN && BETWEEN.indexOf(text.charAt(before - 1)) >= 0) before--;
        boolean plus = from > 0 && text.charAt(from - 1) == '+';
        boolean inBrackets = from > 0 && text.charAt(from - 1) == '(' && to < text.length() && text.charAt(to) == ')';
        if (to - from > PhoneShape.MOST_DIGITS) return new PhoneGroup(from, to, "0".repeat(30), "", plus, inBrackets);
        return new PhoneGroup(from, to, text.substring(from, to), text.substring(before, from), plus, inBrackets);
    }

    /// The longest part of the run that is a phone number, then what follows it. A part begins
    /// and ends at a blank.
    private int phonesAmong(List<PhoneGroup> groups, int end) {
        for (int first = 0; first < groups.size(); first++) {
            if (first > 0 && !groups.get(first).standsApart()) continue;
            int last = lastOfPhone(groups, first);
            if (last < 0) continue;
            var phone = new Span(
                    startWithSigns(groups.get(first).from()),
                    withExtension(groups.get(last).to()));
            found.add(phone);
            return Math.max(phone.to(), groups.get(last).to());
        }
        return end;
    }

    private int lastOfPhone(List<PhoneGroup> groups, int first) {
        int from = groups.get(first).from();
        var shape = new PhoneShape(first == 0 && says(PHONE_BEFORE, from), says(ID_BEFORE, from));
        for (int last = groups.size() - 1; last >= first; last--) {
            boolean ends = last == groups.size() - 1 || groups.get(last + 1).standsApart();
            if (ends && shape.fits(groups.subList(first, last + 1))) return last;
        }
        return -1;
    }

    private boolean says(Pattern cue, int from) {
        return cue.matcher(text.substring(Math.max(0, from - CUE), startWithSigns(from)))
                .find();
    }

    /// `+` and an opening bracket belong to the number.
    private int startWithSigns(int from) {
        int start = from;
        while (start > 0 && from - start < 2 && "+(".indexOf(text.charAt(start - 1)) >= 0) start--;
        return start;
    }

    private int withExtension(int end) {
        var extension = EXTENSION.matcher(rest(end));
        return extension.lookingAt() ? end + extension.end() : end;
    }

    private String rest(int from) {
        return text.substring(from, Math.min(text.length(), from + 24));
    }

    private boolean mayBegin(int from) {
        int start = startWithSigns(from);
        if (start == 0) return true;
        char before = text.charAt(start - 1);
        if (Character.isLetterOrDigit(before) || NEVER_BEFORE.indexOf(before) >= 0) return false;
        if (before == ' ' && start > 1 && "$€£¥#".indexOf(text.charAt(start - 2)) >= 0) return false;
        return !isInAddress(start);
    }

    /// Digits of a web address are no phone.
    private boolean isInAddress(int from) {
        int start = from;
        while (start > 0 && from - start < LONGEST_TOKEN && !Character.isWhitespace(text.charAt(start - 1))) start--;
        var token = text.substring(start, from);
        return token.contains("://") || token.contains("www.") || token.indexOf('=') >= 0 || token.indexOf('?') >= 0;
    }

    private int overBetween(int from) {
        int at = from;
        while (at < text.length() && at - from < MOST_BETWEEN && BETWEEN.indexOf(text.charAt(at)) >= 0) at++;
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
