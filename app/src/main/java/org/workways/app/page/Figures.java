package org.workways.app.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.workways.concept.Hours;
import org.workways.concept.Price;

/// Numbers, money and days as people read them: thin space before a unit, en dash in a range.
final class Figures {
    /// Narrow and without a line break.
    static final String THIN = "\u202F";

    /// Breaks after the dash, not before.
    private static final String TO = "\u00A0– ";

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Figures() {}

    static String coordinate(double value) {
        return plain(Math.round(value * 10) / 10.0);
    }

    /// As many decimals as it has, at most two; thousands apart.
    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        long whole = (long) Math.floor(Math.abs(rounded));
        if (whole < 1000) return plain(rounded);
        var groups = String.format(Locale.ROOT, "%,d", Math.round(rounded)).replace(",", THIN);
        return groups;
    }

    static String hours(double hours) {
        return count(hours) + THIN + "h";
    }

    /// `40–54–80 h`, or one number if there is no range.
    static String hours(Hours hours) {
        var likely = count(hours.likely());
        if (count(hours.low()).equals(count(hours.high()))) return likely + THIN + "h";
        return count(hours.low()) + "–" + likely + "–" + count(hours.high()) + THIN + "h";
    }

    static String pace(double hoursPerWeek) {
        return number(hoursPerWeek) + THIN + "h a week";
    }

    static String euros(long cents) {
        return amount(cents) + THIN + "EUR";
    }

    /// In whole euros: many were converted from other currencies.
    static String price(Price price) {
        if (price.highCents() == 0) return "free";
        if (Math.round(price.low()) == Math.round(price.high()))
            return number(Math.max(1, Math.rint(price.high()))) + THIN + "EUR";
        return number(Math.rint(price.low())) + "–" + number(Math.rint(price.high())) + THIN + "EUR";
    }

    static String price(Optional<Price> price) {
        return price.map(Figures::price).orElse("not stated");
    }

    static String date(LocalDate day) {
        return day.getDayOfMonth() + "\u00A0" + month(day) + "\u00A0" + day.getYear();
    }

    static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    /// `3–14 Mar 2027`, `28 Mar – 3 Apr 2027`.
    static String dates(LocalDate first, LocalDate last) {
        if (first.equals(last)) return date(last);
        if (first.getYear() != last.getYear()) return date(first) + TO + date(last);
        if (first.getMonth() == last.getMonth()) return first.getDayOfMonth() + "–\u2060" + date(last);
        return first.getDayOfMonth() + "\u00A0" + month(first) + TO + date(last);
    }

    static String many(int count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }

    /// `a`, `a and b`, `a, b and c`.
    static String list(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /// Above ten hours nobody plans by the half hour.
    private static String count(double hours) {
        return number(hours >= 10 ? Math.round(hours) : Math.round(hours * 10) / 10.0);
    }

    private static String amount(long cents) {
        if (cents % 100 == 0) return number(cents / 100.0);
        return number((double) Math.floorDiv(cents, 100)) + String.format(Locale.ROOT, ".%02d", cents % 100);
    }

    private static String plain(double value) {
        if (value == Math.rint(value)) return Long.toString((long) value);
        return Double.toString(value);
    }
}
