package org.workways.files.advert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.workways.concept.ImportIssue;
import org.workways.demand.JobAdvert;
import org.workways.demand.PersonalData;

/// Makes an advert of a record, or says why there is none in it.
/// @param source what adverts are counted as that do not name their source
record AdvertMaking(AdvertMapping mapping, String source) {
    /// Ten times the longest advert anybody reads.
    static final int LONGEST_TEXT = 1_000_000;

    sealed interface Outcome {}

    record Made(JobAdvert advert) implements Outcome {}

    record Refused(ImportIssue issue) implements Outcome {}

    Outcome of(RawRecord record) {
        var value = mapping.first(AdvertField.POSTED, record);
        var place = record.place();
        var column = mapping.named(AdvertField.POSTED);
        return switch (PostedDate.of(value, mapping.dateOrder())) {
            case PostedDate.Known(var day) -> posted(day, record);
            case PostedDate.Ambiguous() -> new Refused(new AdvertIssue.AmbiguousDate(place.toString(), column, value));
            case PostedDate.Unreadable() -> new Refused(new AdvertIssue.NoDate(place.toString(), column, value));
        };
    }

    private Outcome posted(LocalDate day, RawRecord record) {
        var place = record.place().toString();
        int length = mapping.all(AdvertField.TEXT, record).stream()
                .mapToInt(String::length)
                .sum();
        if (length > LONGEST_TEXT) return new Refused(new AdvertIssue.TextTooLong(place, length, LONGEST_TEXT));
        var text = mapping.all(AdvertField.TEXT, record).stream()
                .map(AdvertText::plain)
                .distinct()
                .collect(Collectors.joining("\n"));
        if (text.isBlank()) return new Refused(new AdvertIssue.NoText(place, mapping.named(AdvertField.TEXT)));
        return new Made(advert(day, text, record));
    }

    private JobAdvert advert(LocalDate day, String text, RawRecord record) {
        var title = AdvertText.line(mapping.first(AdvertField.TITLE, record));
        var employer = AdvertText.line(mapping.first(AdvertField.EMPLOYER, record));
        var id = mapping.first(AdvertField.ID, record);
        var named = mapping.first(AdvertField.SOURCE, record);
        return new JobAdvert(
                named.isEmpty() ? source : named,
                // of the text as it came, so that an advert keeps its id when masking gets better
                id.isEmpty() ? hash(day + "\n" + employer + "\n" + title + "\n" + text) : id,
                day,
                PersonalData.maskAddresses(title).text(),
                PersonalData.maskAddresses(employer).text(),
                PersonalData.maskAddresses(AdvertText.line(mapping.first(AdvertField.PLACE, record)))
                        .text(),
                CountryCode.of(mapping.first(AdvertField.COUNTRY, record)),
                PersonalData.masked(text));
    }

    /// The first 16 hexadecimal digits of SHA-256.
    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
