package org.workways.app.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.workways.app.words.Words;
import org.workways.concept.Hours;
import org.workways.concept.Price;

/// Numbers, money, days and the names of languages, in the language of a page.
record Amounts(Words words) {
    /// Narrow and without a line break.
    private static final String THIN = "\u202F";

    String number(long number) {
        return NumberFormat.getIntegerInstance(words.locale()).format(number);
    }

    /// `40 h`; above ten hours nobody plans by the half hour.
    String hours(double hours) {
        return count(hours) + THIN + "h";
    }

    /// `20–40–60 h`, or one number if there is no range.
    String hours(Hours hours) {
        if (count(hours.low()).equals(count(hours.high()))) return hours(hours.likely());
        return count(hours.low()) + "–" + count(hours.likely()) + "–" + hours(hours.high());
    }

    /// In whole euros: many were converted from other currencies.
    String price(Optional<Price> price) {
        if (price.isEmpty()) return words.say("atlas.price.unknown");
        return price(price.get());
    }

    String price(Price price) {
        if (price.highCents() == 0) return words.say("atlas.price.free");
        long high = Math.max(1, Math.round(price.high()));
        long low = Math.round(price.low());
        return (low == high ? "" : number(low) + "–") + number(high) + THIN + "EUR";
    }

    /// The day comes before the month, in English too, as on the pages of plans.
    String date(LocalDate day) {
        var locale = words.locale().equals(Locale.ENGLISH) ? Locale.UK : words.locale();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /// `de` is German.
    String language(String code) {
        return Locale.of(code).getDisplayLanguage(words.locale());
    }

    String languages(Collection<String> codes) {
        return codes.stream().map(this::language).collect(Collectors.joining(", "));
    }

    /// The value of a published figure, in the way of the language where it is a plain number.
    String figure(String value) {
        if (!value.matches("-?[0-9]{1,12}([.][0-9]{1,6})?")) return value;
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(6);
        return format.format(Double.parseDouble(value));
    }

    static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private String count(double hours) {
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(hours >= 10 ? 0 : 1);
        return format.format(hours);
    }
}
