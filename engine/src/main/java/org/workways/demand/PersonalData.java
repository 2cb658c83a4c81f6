package org.workways.demand;

import java.util.List;

/// Takes out of an advert what belongs to a person and tells nothing about the job: e-mail
/// addresses, phone numbers, and names after words such as "contact". Rules for English, German,
/// French and Spanish; a name that no such word announces stays.
///
/// Time O(length) for every text, also for one of megabytes without a blank.
public final class PersonalData {
    static final String EMAIL = "[e-mail]";
    static final String PHONE = "[phone]";
    static final String NAME = "[name]";

    private PersonalData() {}

    /// A text freed of personal data.
    /// @param emails, phones, names how many places were replaced
    public record Masked(String text, int emails, int phones, int names) {}

    /// A part of a text.
    /// @param to the position after it
    record Span(int from, int to) {}

    /// The text with `[e-mail]`, `[phone]` and `[name]` in place of what belongs to a person.
    /// Masking twice changes nothing.
    public static String masked(String text) {
        return mask(text).text();
    }

    /// As above, with how often.
    public static Masked mask(String text) {
        var reachable = maskAddresses(text);
        var names = NameScan.in(reachable.text());
        return new Masked(
                replaced(reachable.text(), names, NAME), reachable.emails(), reachable.phones(), names.size());
    }

    /// E-mail addresses and phone numbers only: for the title of a job or the name of an
    /// employer, where "Contact Lens" is no person.
    public static Masked maskAddresses(String text) {
        var emails = EmailScan.in(text);
        var rest = replaced(text, emails, EMAIL);
        var phones = PhoneScan.in(rest);
        return new Masked(replaced(rest, phones, PHONE), emails.size(), phones.size(), 0);
    }

    /// @param spans in order, none over another
    private static String replaced(String text, List<Span> spans, String mark) {
        if (spans.isEmpty()) return text;
        var kept = new StringBuilder(text.length());
        int from = 0;
        for (var span : spans) {
            kept.append(text, from, span.from()).append(mark);
            from = span.to();
        }
        return kept.append(text, from, text.length()).toString();
    }
}
