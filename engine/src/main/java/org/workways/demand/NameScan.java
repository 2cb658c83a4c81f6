package org.workways.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.workways.demand.PersonalData.Span;

/// Finds names of people where a word announces one: "contact Jo Doe", "Ansprechpartnerin: Frau
/// Muster". Only words with a capital at their beginning and small letters after it are names,
/// and `NoNames` tells which of them are not.
final class NameScan {
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_CUE = 120;

    /// After these one word may be a name.
    private static final String STRONG =
            "contact(?:\\s+person)?(?:\\s+(?:is|at))?|reach out to|get in touch with|ask for|(?:speak|talk|chat)"
                + " (?:to|with)|attn\\.?|my name is|hiring manager|recruiter|contactez|contacto|contacter|persona de"
                + " contacto|interlocut(?:eur|rice)|kontakt|kontaktperson|ansprech(?:partner(?:/?in|\\*in|:in)?|person)(?:\\s+ist)?|contact"
                + " name|regards,?|grüßen?,?|cordialement,?|saludos,?";
    /// After these it takes two, for they also stand before companies and things.
    private static final String WEAK =
            "apply to|(?:résumé|resume|cv) to|call|email|e-mail|mail|write to|wenden sie sich(?: bitte)?"
                + " an|(?:rückfragen|bewerbung(?:en)?|fragen) an|zu händen|z\\. ?hd\\.|contactar"
                + " (?:con|a)|pregunt(?:ar|e) por|à l['’]attention de|adressez-vous à|a la atención de|join us,?|c/o";
    private static final String OF_WHOM = "(?:(?:our|my|your|the|unsere?n?|ihre?n?|notre|nuestr[oa]) )?"
            + "(?:(?:cto|ceo|coo|cfo|vp|(?:co-?)?founder|recruiter|hiring manager|hr manager|hr|manager"
            + "|personalreferent(?:in)?|personalleiter(?:in)?|team ?lead)[ ,:]{1,3}){0,2}";

    private static final Pattern CUE = Pattern.compile(
            "(?:(?<strong>" + STRONG + ")|(?<weak>" + WEAK + "))"
                    + "(?:[ \\t]{0,2}(?<colon>:)\\s{0,3}|[ \\t]{0,2}(?<dash>[-–—,(])[ \\t]{0,2}|[ \\t\\u00A0]{1,2}|\\n)"
                    + OF_WHOM,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Before a name, and enough to announce one.
    private static final Pattern HONORIFIC =
            Pattern.compile("(?:Herrn?|Frau|Mrs?\\.?|Ms\\.?|Mme|Monsieur|Madame|Señora?|Sra\\.)[ \\u00A0](?=\\p{Lu})");
    private static final Pattern TITLE =
            Pattern.compile("(?:(?:Dr|Prof|Dipl|Ing|Herrn?|Frau|Mrs?|Ms|Mme)\\b\\.?[ -]?){1,3}");
    private static final Pattern WORD = Pattern.compile("(?:Mc|Mac|O['’]|D['’]|De|Di|La|Le|Van)?\\p{Lu}\\p{Ll}{1,20}"
            + "(?:['’]?-\\p{Lu}\\p{Ll}{1,20}){0,2}(?![\\p{L}\\d])");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.(?= ?\\p{Lu})");
    private static final Pattern PARTICLES =
            Pattern.compile("(?:(?:von|van|der|den|del|de|da|di|dos|la|le|zu|ten|ter|bin|al|el)[ ]){1,2}(?=\\p{Lu})");

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private NameScan(String text) {
        this.text = text;
    }

    static List<Span> in(String text) {
        var scan = new NameScan(text);
        for (int at = 0; at < text.length(); at++) if (scan.isWordStart(at)) scan.word(at);
        return scan.found;
    }

    private boolean isWordStart(int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private void word(int at) {
        if (!found.isEmpty() && found.getLast().to() > at) return;
        if (mayBeCue(at)) afterCue(at);
        if ("HFMS".indexOf(text.charAt(at)) >= 0
                && (found.isEmpty() || found.getLast().from() < at)) afterHonorific(at);
    }

    /// A quick look at the first two letters, since there are many words and few cues.
    private boolean mayBeCue(int at) {
        char first = Character.toLowerCase(text.charAt(at));
        char second = at + 1 < text.length() ? Character.toLowerCase(text.charAt(at + 1)) : ' ';
        if (first >= 128 || second >= 128) return true;
        return CUE_STARTS[first * 128 + second];
    }

    private static final boolean[] CUE_STARTS = new boolean[128 * 128];

    static {
        for (var start :
                "co re ge as sp ta ch at my hi pe in ko ka an gr sa ap cv ca em e- ma wr we be fr zu z. pr ad jo c/"
                        .split(" ")) CUE_STARTS[start.charAt(0) * 128 + start.charAt(1)] = true;
        CUE_STARTS['a' * 128 + ' '] = true;
    }

    private void afterCue(int at) {
        var cue = CUE.matcher(text).region(at, Math.min(text.length(), at + LONGEST_CUE));
        if (!cue.lookingAt()) return;
        if (cue.group("weak") != null && cue.group("dash") != null) return; // "Some Mail - Ann Arbor"
        var name = nameAt(cue.end());
        boolean oneWillDo = cue.group("strong") != null && cue.group("dash") == null && !isHeading(cue);
        if (name.words() > (oneWillDo ? 0 : 1) && !isInside(cue)) add(name);
    }

    private void afterHonorific(int at) {
        int end = end(HONORIFIC, at);
        if (end == at) return;
        var name = nameAt(end);
        if (name.words() > 0) add(new Name(at, name.to(), name.words()));
    }

    private void add(Name name) {
        found.add(new Span(name.from(), name.to()));
    }

    /// "CONTACT Would you like …": a heading announces no single word.
    private static boolean isHeading(Matcher cue) {
        var word = cue.group();
        return cue.group("colon") == null && (word.indexOf('\n') >= 0 || word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /// A cue that ends a line, but does not begin it, is the end of a web address or of a sentence.
    private boolean isInside(Matcher cue) {
        boolean endsLine = cue.group("colon") == null && cue.group().indexOf('\n') >= 0;
        return endsLine && cue.start() > 0 && text.charAt(cue.start() - 1) != '\n';
    }

    private record Name(int from, int to, int words) {}

    /// The name that begins at `from`; of no words if there is none.
    private Name nameAt(int from) {
        int at = end(TITLE, from);
        int end = from;
        int words = at > from ? 1 : 0; // a title makes one word enough
        int named = 0;
        while (named < MOST_WORDS) {
            int wordEnd = end(INITIAL, at);
            if (wordEnd == at) wordEnd = end(WORD, named == 0 ? at : end(PARTICLES, at));
            if (wordEnd == at || NoNames.has(lastWord(at, wordEnd))) break;
            named++;
            end = wordEnd;
            if (wordEnd >= text.length() || text.charAt(wordEnd) != ' ') break;
            at = wordEnd + 1;
        }
        if (named == 0 || isCompany(end)) return new Name(from, from, 0);
        return new Name(from, end, words + named);
    }

    private String lastWord(int from, int to) {
        return text.substring(text.lastIndexOf(' ', to - 1) >= from ? text.lastIndexOf(' ', to - 1) + 1 : from, to);
    }

    private static final Pattern COMPANY = Pattern.compile(
            " (?:GmbH|AG|Inc|Ltd|LLC|Corp|Group|SE|KG|Technologies|Solutions|Consulting|Labs|Systems|Software|& )");

    private boolean isCompany(int end) {
        return end(COMPANY, end) > end;
    }

    /// @return where the match of the pattern at `from` ends; `from` if it does not match there
    private int end(Pattern pattern, int from) {
        var matcher = pattern.matcher(text);
        matcher.region(from, Math.min(text.length(), from + 80));
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : from;
    }
}
